import type { Calendar } from '../calendar';
import type { Person } from '../forum/person';
import { hasBlankInLink, isPlainHttps, tidyLink } from '../https-link';
import { isLocalDate, later, type LocalDate } from '../time';
import { nextStep, usualDeadlines } from './deadlines';
import type { MinutesDeadlines, SignerRole, Signers } from './minutes';
import { MINUTES_TEXT_MOST } from './minutes-verdict';

/** The form that starts minutes, as filled in. People by account id; '' for nobody. */
export interface MinutesFields {
  readonly meetingOn: string;
  readonly title: string;
  readonly url: string;
  readonly label: string;
  readonly noteTaker: string;
  readonly verifiers: readonly string[];
  readonly approver: string;
  /** '' for the usual day. */
  readonly draftDay: string;
  readonly verifiedDay: string;
  readonly approvedDay: string;
}

export type MinutesField = Exclude<keyof MinutesFields, 'verifiers'> | 'verifier';

export type MinutesFault =
  | { readonly field: 'meetingOn' | 'title' | 'noteTaker' | 'verifier' | 'approver'; readonly fault: 'missing' }
  | { readonly field: 'title' | 'url' | 'label'; readonly fault: 'tooLong'; readonly most: number }
  | { readonly field: 'meetingOn' | DayField; readonly fault: 'notADate' }
  | { readonly field: 'meetingOn'; readonly fault: 'inTheFuture' }
  | { readonly field: 'url'; readonly fault: 'notHttps' | 'blankInLink' }
  | { readonly field: SignerRole; readonly fault: 'unknownPerson' }
  | { readonly field: 'verifier' | 'approver'; readonly fault: 'samePerson'; readonly name: string }
  | { readonly field: DayField; readonly fault: 'passed' }
  | { readonly field: 'verifiedDay' | 'approvedDay'; readonly fault: 'beforeTheStepBefore' };

/** The days by which its steps are to be done, in their order. */
export const DAY_FIELDS = ['draftDay', 'verifiedDay', 'approvedDay'] as const;
type DayField = (typeof DAY_FIELDS)[number];

export interface MinutesContent extends Signers {
  readonly meetingOn: LocalDate;
  readonly title: string;
  readonly suggested: { readonly url: string; readonly label: string } | null;
  readonly deadlines: MinutesDeadlines;
}

export type MinutesReading =
  | { readonly kind: 'content'; readonly content: MinutesContent }
  | { readonly kind: 'faulty'; readonly faults: readonly MinutesFault[] };

const TITLE_MOST = 150;
const LABEL_MOST = 50;

/** Reads the form that starts minutes, or tells every fault at once, field by field. */
export function readMinutes(
  fields: MinutesFields,
  people: readonly Person[],
  calendar: Calendar,
  today: LocalDate,
): MinutesReading {
  const personOf = (id: string) => people.find((person) => person.id === id);
  const noteTaker = personOf(fields.noteTaker);
  const approver = personOf(fields.approver);
  const chosen = fields.verifiers.filter((id) => id !== '');
  const verifiers = chosen.flatMap((id) => personOf(id) ?? []);
  const days = daysOf(fields, calendar, today);
  const [url, label] = [tidyLink(fields.url), fields.label.trim()];
  const faults: MinutesFault[] = [
    ...meetingFaults(fields.meetingOn, today),
    ...textFaults(fields.title.trim(), url, label),
    ...(fields.noteTaker === '' ? [{ field: 'noteTaker', fault: 'missing' } as const] : []),
    ...(fields.noteTaker !== '' && noteTaker === undefined
      ? [{ field: 'noteTaker', fault: 'unknownPerson' } as const]
      : []),
    ...(chosen.length === 0 ? [{ field: 'verifier', fault: 'missing' } as const] : []),
    ...(verifiers.length < chosen.length ? [{ field: 'verifier', fault: 'unknownPerson' } as const] : []),
    ...(fields.approver === '' ? [{ field: 'approver', fault: 'missing' } as const] : []),
    ...(fields.approver !== '' && approver === undefined
      ? [{ field: 'approver', fault: 'unknownPerson' } as const]
      : []),
    ...samePersonFaults(noteTaker, verifiers, approver),
    ...dayFaults(days, today),
  ];
  if (noteTaker === undefined || approver === undefined || faults.length > 0) return { kind: 'faulty', faults };
  return {
    kind: 'content',
    content: {
      meetingOn: fields.meetingOn,
      title: fields.title.trim(),
      suggested: url === '' ? null : { url, label },
      noteTaker,
      verifiers,
      approver,
      deadlines: { draft: days.draftDay, verified: days.verifiedDay, approved: days.approvedDay },
    },
  };
}

function meetingFaults(meetingOn: string, today: LocalDate): readonly MinutesFault[] {
  if (meetingOn === '') return [{ field: 'meetingOn', fault: 'missing' }];
  if (!isLocalDate(meetingOn)) return [{ field: 'meetingOn', fault: 'notADate' }];
  return meetingOn > today ? [{ field: 'meetingOn', fault: 'inTheFuture' }] : [];
}

function textFaults(title: string, url: string, label: string): readonly MinutesFault[] {
  return [
    ...(title === '' ? [{ field: 'title', fault: 'missing' } as const] : []),
    ...(title.length > TITLE_MOST ? [{ field: 'title', fault: 'tooLong', most: TITLE_MOST } as const] : []),
    ...(hasBlankInLink(url) ? [{ field: 'url', fault: 'blankInLink' } as const] : []),
    ...(url !== '' && !isPlainHttps(url) && !hasBlankInLink(url) ? [{ field: 'url', fault: 'notHttps' } as const] : []),
    ...(url.length > MINUTES_TEXT_MOST ? [{ field: 'url', fault: 'tooLong', most: MINUTES_TEXT_MOST } as const] : []),
    ...(label.length > LABEL_MOST ? [{ field: 'label', fault: 'tooLong', most: LABEL_MOST } as const] : []),
  ];
}

/** Somebody chosen for two steps, told where they are chosen the second time. */
function samePersonFaults(
  noteTaker: Person | undefined,
  verifiers: readonly Person[],
  approver: Person | undefined,
): readonly MinutesFault[] {
  const before = [noteTaker, ...verifiers].map((person) => person?.id);
  const twice = verifiers.find(({ id }, index) => before.indexOf(id) <= index);
  return [
    ...(twice === undefined ? [] : [{ field: 'verifier', fault: 'samePerson', name: twice.name } as const]),
    ...(approver !== undefined && before.includes(approver.id)
      ? [{ field: 'approver', fault: 'samePerson', name: approver.name } as const]
      : []),
  ];
}

type Days = Readonly<Record<DayField, LocalDate>>;

/**
 * The days as typed. A day that is not typed is the usual one, though never too soon after the step before it. All are
 * '' while there is no meeting to count from.
 */
function daysOf(fields: MinutesFields, calendar: Calendar, today: LocalDate): Days {
  const { meetingOn, draftDay, verifiedDay, approvedDay } = fields;
  if (!isLocalDate(meetingOn)) return { draftDay, verifiedDay, approvedDay };
  const usual = usualDeadlines(calendar, meetingOn, today);
  const draft = draftDay === '' ? usual.draft : draftDay;
  const after = (day: LocalDate) => (isLocalDate(day) ? nextStep(calendar, day) : '');
  const verified = verifiedDay === '' ? later(usual.verified, after(draft)) : verifiedDay;
  const approved = approvedDay === '' ? later(usual.approved, after(verified)) : approvedDay;
  return { draftDay: draft, verifiedDay: verified, approvedDay: approved };
}

function dayFaults(fields: Days, today: LocalDate): readonly MinutesFault[] {
  const order = DAY_FIELDS.filter((field) => fields[field] !== '');
  const read = order.filter((field) => isLocalDate(fields[field]));
  const isBefore = (day: DayField, other: DayField) =>
    read.includes(day) && read.includes(other) && fields[day] < fields[other];
  return [
    ...order.filter((field) => !read.includes(field)).map((field) => ({ field, fault: 'notADate' }) as const),
    ...read.filter((field) => fields[field] < today).map((field) => ({ field, fault: 'passed' }) as const),
    ...(isBefore('verifiedDay', 'draftDay') ? [{ field: 'verifiedDay', fault: 'beforeTheStepBefore' } as const] : []),
    ...(isBefore('approvedDay', 'verifiedDay')
      ? [{ field: 'approvedDay', fault: 'beforeTheStepBefore' } as const]
      : []),
  ];
}
