import { isLocalDate, nextDay, type LocalDate } from '../time';
import type { AccountId } from './person';

/**
 * Days on which somebody has said that they are away, the first and the last included. It is no answer and lends nobody a
 * vote: whoever sends a matter sees it beforehand, and reminders wait until the person is back.
 */
export interface Absence {
  readonly person: AccountId;
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** As typed; '' for the first day means today. */
export interface AbsenceFields {
  readonly from: string;
  readonly until: string;
}

export interface AbsenceFault {
  readonly field: keyof AbsenceFields;
  readonly fault: 'missing' | 'unreadable' | 'past' | 'beforeFirstDay' | 'tooFarAhead';
}

export type ReadAbsence =
  | { readonly kind: 'absence'; readonly from: LocalDate; readonly until: LocalDate }
  | { readonly kind: 'faulty'; readonly faults: readonly AbsenceFault[] };

/** Nobody knows more than a year ahead when they are away; whoever is gone for longer is replaced. */
const MOST_DAYS_AHEAD = 366;

export function readAbsence(typed: AbsenceFields, today: LocalDate): ReadAbsence {
  const from = typed.from.trim() === '' ? today : typed.from.trim();
  const until = typed.until.trim();
  const faults = [...faultsOfFirst(from), ...faultsOfLast(until, from, today)];
  return faults.length === 0 ? { kind: 'absence', from, until } : { kind: 'faulty', faults };
}

/** What this person has said that covers the day. */
export function absenceOn(absences: readonly Absence[], person: AccountId, day: LocalDate): Absence | undefined {
  return absences.find((absence) => absence.person === person && absence.from <= day && day <= absence.until);
}

function faultsOfFirst(from: string): readonly AbsenceFault[] {
  return isLocalDate(from) ? [] : [{ field: 'from', fault: 'unreadable' }];
}

function faultsOfLast(until: string, from: string, today: LocalDate): readonly AbsenceFault[] {
  const faulty = (fault: AbsenceFault['fault']): readonly AbsenceFault[] => [{ field: 'until', fault }];
  if (until === '') return faulty('missing');
  if (!isLocalDate(until)) return faulty('unreadable');
  if (until < today) return faulty('past');
  if (isLocalDate(from) && until < from) return faulty('beforeFirstDay');
  return until > daysAfter(today, MOST_DAYS_AHEAD) ? faulty('tooFarAhead') : [];
}

function daysAfter(day: LocalDate, count: number): LocalDate {
  let date = day;
  for (let left = count; left > 0; left -= 1) date = nextDay(date);
  return date;
}
