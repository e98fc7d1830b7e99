import type { MeetingFields } from '../../application/meetings/meetings-view';
import type { MeetingFault } from '../../domain/meetings/meetings-verdict';
import type { Element } from '../card-template';
import { dateField, textField, toggleField } from '../fields';
import type { Texts } from '../texts';

type FieldName = Exclude<keyof MeetingFields, 'id' | 'isDigital'>;

/** The field under which each fault is told. */
const FIELD: Readonly<Record<MeetingFault, FieldName>> = {
  dayMissing: 'on',
  dayFaulty: 'on',
  timeFaulty: 'from',
  endsBeforeItBegins: 'until',
  placeMissing: 'place',
};

export function emptyMeeting(id: string): MeetingFields {
  return { id, on: '', from: '', until: '', place: '', isDigital: false };
}

interface Form {
  readonly meeting: MeetingFields;
  readonly faults: readonly MeetingFault[];
  /** The ending of the ids of the fields. */
  readonly ending: string;
  readonly hasHints: boolean;
}

/** The fields of a meeting that is to be planned. */
export function planningFields(
  texts: Texts,
  meeting: MeetingFields,
  faults: readonly MeetingFault[] = [],
): readonly Element[] {
  return fieldsOf(texts, { meeting, faults, ending: '', hasHints: true });
}

/**
 * The fields of a meeting to change, filled in as it is. They have no hints, so that a card has room for a form for
 * each meeting of a year.
 */
export function changingFields(texts: Texts, meeting: MeetingFields): readonly Element[] {
  return fieldsOf(texts, { meeting, faults: [], ending: endingOf(meeting), hasHints: false });
}

/** The same fields with what was typed and could not be taken. */
export function typedChangeFields(
  texts: Texts,
  meeting: MeetingFields,
  faults: readonly MeetingFault[],
): readonly Element[] {
  return fieldsOf(texts, { meeting, faults, ending: endingOf(meeting), hasHints: true });
}

/**
 * What the ids of a meeting's fields end with: a card has a form for each of its meetings, and phones refuse a card
 * that has the same id twice.
 */
function endingOf({ id }: MeetingFields): string {
  return `-${id}`;
}

function fieldsOf(texts: Texts, { meeting, faults, ending, hasHints }: Form): readonly Element[] {
  const { meetings: t } = texts;
  const { isDigital, ...typed } = meeting;
  const field = (name: FieldName) => {
    const { label, hint } = t.field[name];
    return {
      id: `${name}${ending}`,
      label,
      ...(hasHints && hint !== null ? { hint } : {}),
      value: typed[name],
      isRequired: name === 'on',
      faults: faults.filter((fault) => FIELD[fault] === name).map((fault) => t.fault[fault]),
    };
  };
  return [
    ...dateField(texts, field('on')),
    ...textField(texts, field('from')),
    ...textField(texts, field('until')),
    ...textField(texts, field('place')),
    ...toggleField(texts, { id: `isDigital${ending}`, ...t.isDigital, value: String(isDigital) }),
  ];
}
