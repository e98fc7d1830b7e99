import type { HoldingFault } from '../../domain/forum/enter-holding';
import type { Ready } from '../../domain/forum/forum';
import type { ViewOf } from '../card';
import type { Element } from '../card-template';
import { withoutMarkup } from '../display-text';
import { choiceField, dateField, faultsAt, longTextField, textField, toggleField } from '../fields';
import { sections } from '../sections';
import { paragraph, subtle } from '../text-run';
import type { Texts } from '../texts';
import { personChooser, searchFor, type Search } from './person-chooser';
import { namesIn } from './person-names';
import { holdingsOf } from './seat-timeline';

const MOST_OFFERED = 30;

export interface NewHolderForm {
  readonly heading: readonly Element[];
  /** A list of none or one. */
  readonly searches: readonly Search[];
  readonly fields: readonly Element[];
}

/** The form for a new holder; no form while the seat itself is new. */
export function newHolderForm(texts: Texts, view: ViewOf<'seat'>): readonly NewHolderForm[] {
  const { newHolding, forum, choosable } = view;
  if (newHolding === null) return [];
  const { register, seat } = texts;
  const { newHolder: t, basis, awaits } = seat;
  const { fields, faults, reason } = newHolding;
  const isDeparting = view.note?.type === 'departsFromCharter';
  const at = (field: HoldingFault['field']) => faultsAt(faults, field, register.fieldFault);
  const people = faults.flatMap((fault) =>
    fault.field === 'person' || fault.field === 'typedName' || fault.field === 'typedEmail' ? [fault] : [],
  );
  return [
    {
      heading: sections({ heading: t.heading, paragraphs: [paragraph(subtle(t.hint))] }),
      searches: searchFor(texts, choosable),
      fields: [
        ...personChooser(texts, forum, choosable, fields, people),
        ...dateField(texts, {
          id: 'from',
          label: register.firstDay,
          isRequired: true,
          value: fields.from,
          faults: at('from'),
        }),
        ...dateField(texts, {
          id: 'until',
          label: register.lastDay,
          hint: t.until,
          value: fields.until,
          faults: at('until'),
        }),
        ...toggleField(texts, { id: 'interim', ...t.interim, value: String(fields.interim) }),
        ...longTextField(texts, { id: 'basis', ...basis, value: fields.basis, faults: at('basis') }),
        ...toggleField(texts, { id: 'awaitsApproval', ...awaits, value: String(fields.awaitsApproval) }),
        ...(isDeparting || reason !== ''
          ? textField(texts, { id: 'holdingReason', ...register.reason, value: reason })
          : []),
      ],
    },
  ];
}

/** The choice of the holding whose days are to change. */
export function holdingChoices(
  texts: Texts,
  forum: Ready,
  seat: number | null,
): readonly { readonly field: readonly Element[]; readonly open: string }[] {
  const {
    register,
    seat: { change },
  } = texts;
  const nameOf = namesIn(forum);
  const holdings = seat === null ? [] : holdingsOf(forum, seat);
  if (holdings.length === 0) return [];
  const choices = holdings.slice(0, MOST_OFFERED).map((holding) => {
    const name = nameOf(holding.person) ?? register.unknownPerson;
    return { title: withoutMarkup(`${name}, ${register.period(holding)}`), value: holding.id };
  });
  const { label, placeholder, open } = change;
  return [{ field: choiceField(texts, { id: 'changing', label, placeholder, choices, value: '' }), open }];
}
