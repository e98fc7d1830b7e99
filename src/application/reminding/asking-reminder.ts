import type { AccountId } from '../../domain/forum/person';
import type { Eve } from '../../domain/eves';
import { decideReminderDay } from '../../domain/reminding/decide-reminder-day';
import type { Reminded, RemindedMatter } from '../../domain/reminding/reminder-day';
import { daysReminded } from '../../domain/resolution/reaching';
import { currentRound, type Started } from '../../domain/resolution/resolution';
import type { Round } from '../../domain/resolution/round';
import type { Instant } from '../../domain/time';
import type { RecordRef } from '../../ports/record-store';
import type { Dependencies } from '../dependencies';
import { reminderDayRef } from '../records/refs';

export interface ReminderRequest {
  /** The earliest moment at which the reminder may be sent. */
  readonly moment: Instant;
  /** No other reminder is sent when one from this moment or later has the matter on it. */
  readonly since: Instant;
  readonly evesOff: readonly Eve[];
  readonly matters: readonly Reminded[];
}

/** Puts matters on a person's reminders for that day. Asking again changes nothing. */
export async function askReminder(
  { reminderDays, calendar, nudge }: Pick<Dependencies, 'reminderDays' | 'calendar' | 'nudge'>,
  person: AccountId,
  { moment, since, evesOff, matters }: ReminderRequest,
): Promise<void> {
  const day = calendar.dayOf(moment);
  const ref = reminderDayRef(person, day);
  const command = { type: 'ask', person, day, evesOff, notBefore: moment, since, matters } as const;
  const change = await reminderDays.change(ref, (state, now) => decideReminderDay(state, command, now));
  if (change.kind === 'accepted' && change.isNews) nudge(ref);
}

/**
 * The days on which this person got cards about the matter's last round: those cards are to show what has become of
 * it.
 */
export function remindersTo(resolution: Started, person: AccountId): readonly RecordRef[] {
  const round = currentRound(resolution);
  return round === undefined ? [] : remindersOfRound(round, person);
}

/** The days on which this person got cards about the round. */
export function remindersOfRound({ reaching }: Round, person: AccountId): readonly RecordRef[] {
  return daysReminded(reaching, person).map((day) => reminderDayRef(person, day));
}

export function remindedMatter(
  { forumId, id }: Started,
  { number, deadline }: Round,
  request: number | null = null,
): RemindedMatter {
  return { kind: 'resolution', forumId, resolutionId: id, round: number, closesAt: deadline.closesAt, request };
}
