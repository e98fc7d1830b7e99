import type { AccountId } from '../../domain/forum/person';
import type { Eve } from '../../domain/eves';
import { decideReminderDay } from '../../domain/reminding/decide-reminder-day';
import {
  evolveReminderDay,
  type Reminded,
  type RemindedMatter,
  type ReminderDayEvent,
} from '../../domain/reminding/reminder-day';
import { daysReminded } from '../../domain/resolution/reaching';
import { currentRound, type Started } from '../../domain/resolution/resolution';
import type { Round } from '../../domain/resolution/round';
import type { Instant } from '../../domain/time';
import { accept } from '../../domain/verdict';
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

type Asking = Pick<Dependencies, 'reminderDays' | 'calendar' | 'nudge'>;

/** Puts matters on a person's reminders for that day. Asking again changes nothing. */
export async function askReminder(
  dependencies: Asking,
  person: AccountId,
  { moment, ...request }: ReminderRequest,
): Promise<void> {
  await askReminders(dependencies, person, moment, [request]);
}

/**
 * Puts all that is due on a person's reminders at once: a card that is on its way with the first would leave the others to a
 * later card.
 */
export async function askReminders(
  { reminderDays, calendar, nudge }: Asking,
  person: AccountId,
  moment: Instant,
  requests: readonly Omit<ReminderRequest, 'moment'>[],
): Promise<void> {
  const day = calendar.dayOf(moment);
  const ref = reminderDayRef(person, day);
  const asked = { type: 'ask', person, day, notBefore: moment } as const;
  const change = await reminderDays.change(ref, (before, now) => {
    const events: ReminderDayEvent[] = [];
    let state = before;
    for (const request of requests) {
      const verdict = decideReminderDay(state, { ...asked, ...request }, now);
      if (verdict.kind === 'refused') return verdict;
      events.push(...verdict.events);
      state = verdict.events.reduce(evolveReminderDay, state);
    }
    return accept(...events);
  });
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
