import { workingDayFrom, type Calendar } from '../calendar';
import { absenceOn, type Absence } from '../forum/absence';
import type { AccountId } from '../forum/person';
import { nextDay, type Instant, type LocalDate } from '../time';
import type { Elector } from './ballot';
import { reminderTime } from './reminder-plan';
import { unanswered, type Round } from './round';

/** Somebody with a vote who has said that they are away. */
export interface AwayElector {
  readonly elector: Elector;
  readonly absence: Absence;
}

/** Those who vote and are away on the last day to answer: whoever sends the matter sees them beforehand. */
export function awayOnLastDay(
  electorate: readonly Elector[],
  absences: readonly Absence[],
  lastDay: LocalDate,
): readonly AwayElector[] {
  return electorate.flatMap((elector) => {
    const absence = absenceOn(absences, elector.id, lastDay);
    return absence === undefined ? [] : [{ elector, absence }];
  });
}

/** The same in short: who was shown to the sender and for which last day. '' for nobody. */
export function seenAwayOf(away: readonly AwayElector[], lastDay: LocalDate): string {
  return away.length === 0 ? '' : `${lastDay} ${away.map(({ elector }) => elector.id.slice(0, 8)).join(' ')}`;
}

/** Those who have not answered for good and are away on some day from today to the last. */
export function awayWhileOpen(round: Round, absences: readonly Absence[], today: LocalDate): readonly AwayElector[] {
  const { lastDay } = round.deadline;
  return unanswered(round).flatMap((elector) =>
    absences
      .filter(({ person, from, until }) => person === elector.id && from <= lastDay && until >= today)
      .map((absence) => ({ elector, absence })),
  );
}

/** When somebody may be reminded who was to be at this moment: 09.00 on their first working day back. */
export function whenBack(absences: readonly Absence[], person: AccountId, own: Calendar, moment: Instant): Instant {
  const absence = absenceOn(absences, person, own.dayOf(moment));
  return absence === undefined ? moment : reminderTime(own, workingDayFrom(own, nextDay(absence.until)));
}
