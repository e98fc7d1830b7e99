import { DAY_FIELDS, type MinutesFault, type MinutesField } from '../../domain/minutes/read-minutes';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { fitting } from '../card-size';
import { loadCard, type Element } from '../card-template';
import { choiceField, dateField, faultsAt, textField, type Choice } from '../fields';
import { NOBODY, peopleChoices } from '../forum/person-chooser';
import { banner, folded, titledIn } from '../sections';
import { bold, paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { titleOfMinutes } from './minutes-head';

type MinutesForm = ViewOf<'minutesForm'>;

interface MinutesFormData extends CommonData {
  readonly ids: {
    readonly forum: string;
    readonly minutes: string;
    readonly corrects: string;
    readonly confirmedDay: string;
  };
  readonly title: readonly Element[];
  readonly banner: readonly Element[];
  readonly fields: readonly Element[];
  readonly start: string;
}

const expand: (data: MinutesFormData) => Element = loadCard('minutes-form');

/** How many people there is room for in the five lists. */
const MOST_SAME_DAY = 3;
const MOST_PEOPLE = [60, 45, 30, 20, 12] as const;

/** The form that starts minutes. Nothing is required by the client: the faults are told all at once, field by field. */
export function minutesFormCard(texts: Texts, view: MinutesForm): Card {
  const { common, minutesForm: t } = texts;
  const { forumId, minutesId, corrects, charter, fields, faults, sameDay } = view;
  const build = (most: number) =>
    expand({
      common,
      ids: {
        forum: forumId,
        minutes: minutesId,
        corrects: corrects?.id ?? '',
        confirmedDay: sameDay.length === 0 ? '' : fields.meetingOn,
      },
      title: titledIn(charter.name, t.heading, ...whatFor(texts, view)),
      banner: banner(
        ...(faults.length === 0 ? [] : [paragraph(bold(t.toMend))]),
        ...sameDay.slice(0, MOST_SAME_DAY).map((one) => paragraph(bold(t.sameDay(titleOfMinutes(texts, one), one)))),
      ),
      fields: fieldsOf(texts, view, most),
      start: sameDay.length === 0 ? t.start : t.startAnyway,
    });
  return { content: fitting(MOST_PEOPLE, build), summary: t.summary(charter.shortName) };
}

function whatFor(texts: Texts, { corrects }: MinutesForm): readonly Paragraph[] {
  const { minutesForm: t } = texts;
  if (corrects === null) return [paragraph(plain(t.introduction))];
  return [
    paragraph(bold(t.correcting(titleOfMinutes(texts, corrects), corrects.meetingOn))),
    paragraph(plain(t.correctionIsItsOwn)),
  ];
}

/** The title as typed; on a form that nobody has filled in yet, the usual title. */
function titleIn({ minutesForm: t }: Texts, { charter, corrects, fields, faults, sameDay }: MinutesForm): string {
  if (faults.length > 0 || sameDay.length > 0) return fields.title;
  return corrects === null ? t.usualTitle(charter.name) : t.usualCorrection(corrects.title);
}

function fieldsOf(texts: Texts, view: MinutesForm, most: number): readonly Element[] {
  const { fields, faults, people } = view;
  const { minutesForm: t } = texts;
  const at = (field: MinutesField) => faultsAt<MinutesFault>(faults, field, t.fault);
  const chosen = new Set([fields.noteTaker, ...fields.verifiers, fields.approver]);
  const shown = people.filter(({ id }, index) => index < most || chosen.has(id));
  const choices = peopleChoices(shown);
  const left = shown.length < people.length ? { hint: t.fewerShown(shown.length, people.length) } : {};
  const person = (id: string, value: string, field: { readonly label: string; readonly hint?: string }) => ({
    ...field,
    id,
    placeholder: t.choose,
    value,
    choices,
  });
  const others = [2, 3].map((number) => ({ number, chosen: orNobody(fields.verifiers[number - 1]) }));
  const more = [
    ...others.flatMap(({ number, chosen: other }) =>
      choiceField(texts, {
        ...person(`verifier${number}`, other, { label: t.verifier(number) }),
        choices: [nobody(t.nobody), ...choices],
      }),
    ),
    ...DAY_FIELDS.flatMap((day) => dateField(texts, { id: day, ...t[day], value: fields[day], faults: at(day) })),
  ];
  // What is faulty or chosen stands in view.
  const isMoreOpen =
    DAY_FIELDS.some((day) => at(day).length > 0) || others.some(({ chosen: other }) => other !== NOBODY);
  return [
    ...dateField(texts, {
      id: 'meetingOn',
      label: t.meetingOn,
      isRequired: true,
      value: fields.meetingOn,
      faults: at('meetingOn'),
    }),
    ...textField(texts, {
      id: 'title',
      ...t.title,
      isRequired: true,
      value: titleIn(texts, view),
      faults: at('title'),
    }),
    ...textField(texts, { id: 'url', ...t.url, value: fields.url, faults: at('url') }),
    ...textField(texts, { id: 'label', ...t.label, value: fields.label, faults: at('label') }),
    ...choiceField(texts, {
      ...person('noteTaker', fields.noteTaker, { label: t.noteTaker, ...left }),
      isRequired: true,
      faults: at('noteTaker'),
    }),
    ...choiceField(texts, {
      ...person('verifier1', fields.verifiers[0] ?? '', { label: t.verifier(1) }),
      isRequired: true,
      faults: at('verifier'),
    }),
    ...choiceField(texts, {
      ...person('approver', fields.approver, t.approver),
      isRequired: true,
      faults: at('approver'),
    }),
    ...(isMoreOpen ? more : folded('more', t.more, more)),
  ];
}

function nobody(title: string): Choice {
  return { title, value: NOBODY };
}

function orNobody(person: string | undefined): string {
  return person === undefined || person === '' ? NOBODY : person;
}
