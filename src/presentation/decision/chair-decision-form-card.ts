import type { ChairDecisionField } from '../../domain/chair-decision/read-chair-decision';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { withoutMarkup } from '../display-text';
import { dateField, faultsAt, longTextField, textField, toggleField } from '../fields';
import { banner, titledIn } from '../sections';
import { bold, paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';

type FormView = ViewOf<'chairDecisionForm'>;

interface ChairDecisionFormCardData extends CommonData {
  readonly forum: string;
  readonly decision: string;
  /** The warnings that stand on the person's card, with commas between. */
  readonly confirmed: string;
  readonly title: readonly Element[];
  readonly banner: readonly Element[];
  readonly fields: readonly Element[];
  readonly send: string;
}

const expand: (data: ChairDecisionFormCardData) => Element = loadCard('chair-decision-form');

/** The form for a decision of the chair's own, with what speaks against deciding it alone. */
export function chairDecisionFormCard(texts: Texts, view: FormView): Card {
  const { common, chairDecisionForm: t } = texts;
  const { forumId, decisionId, charter, warnings } = view;
  return {
    content: expand({
      common,
      forum: forumId,
      decision: decisionId,
      confirmed: warnings.join(','),
      title: titledIn(charter.name, t.heading, paragraph(plain(t.introduction))),
      banner: banner(...toReadFirst(texts, view)),
      fields: fieldsOf(texts, view),
      send: warnings.length > 0 ? t.makeAnyway : t.make,
    }),
    summary: t.summary(charter.shortName),
  };
}

function toReadFirst({ chairDecisionForm: t }: Texts, { warnings, faults, made }: FormView): readonly Paragraph[] {
  return [
    ...(made === null ? [] : [paragraph(bold(t.madeAlready(withoutMarkup(made.title), made.decidedOn)))]),
    ...(faults.length > 0 ? [paragraph(bold(t.notMade))] : []),
    ...warnings.map((warning) => paragraph(bold(t.warning[warning]))),
  ];
}

function fieldsOf(texts: Texts, { fields, faults }: FormView): readonly Element[] {
  const { chairDecisionForm: t } = texts;
  const field = (id: ChairDecisionField) => ({
    id,
    ...t.field[id],
    isRequired: id !== 'amount',
    value: fields[id],
    faults: faultsAt(faults, id, t.fault),
  });
  return [
    ...textField(texts, field('title')),
    ...longTextField(texts, field('text')),
    ...longTextField(texts, field('reason')),
    ...dateField(texts, field('decidedOn')),
    ...textField(texts, field('amount')),
    ...toggleField(texts, { id: 'changesCharter', ...t.changesCharter, value: String(fields.changesCharter) }),
  ];
}
