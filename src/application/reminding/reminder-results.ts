import { isPassing, type DeliveryFailure } from '../../domain/delivery-failure';
import type { AccountId } from '../../domain/forum/person';
import { officeCloses } from '../../domain/office-hours';
import { nextDaysTime } from '../../domain/reminding/reminder-times';
import { decideReminderDay } from '../../domain/reminding/decide-reminder-day';
import type { Day, RemindedMinutes, Reminder, ReminderResult } from '../../domain/reminding/reminder-day';
import { decide } from '../../domain/resolution/decide';
import { isRefusal } from '../../domain/trying-again';
import type { PostEntry } from '../../ports/post-entry';
import type { RecordRef } from '../../ports/record-store';
import type { Dependencies } from '../dependencies';
import { failureBelieved } from '../posts/belief';
import { isUndeliverable, refusalNoted } from '../posts/ledger-entry';
import { minutesRef, resolutionRef } from '../records/refs';
import { putOff } from './putting-off';
import type { ReminderCard } from './cards-of-day';

type Noting = Pick<Dependencies, 'clock' | 'calendar' | 'resolutions' | 'minutes' | 'reminderDays' | 'nudge'>;

/** Writes down what became of reminders, with each matter and then here. Returns whether there were any. */
export async function noteResults(
  dependencies: Noting,
  ref: RecordRef,
  day: Day,
  cards: readonly ReminderCard[],
): Promise<boolean> {
  let hasNoted = false;
  for (const card of cards) {
    const { reminder, found, waiting, entry } = card;
    const result = reminder.settled === null ? resultOf(dependencies, day, card) : undefined;
    if (result === undefined) continue;
    if (isDeliveryFailure(result) && isPassing(result)) {
      const { matters, at: notBefore } = reminder;
      await putOff(dependencies, day, { matters, notBefore }, nextDaysTime(day, dependencies.calendar));
    }
    // Something that was done before the card was delivered did not stand on it.
    const listed = result === 'delivered' ? waiting : reminder.matters;
    if (result !== 'withdrawn') {
      const told = listed.filter((one) => found.includes(one));
      await report(dependencies, day, { ...reminder, matters: told }, entry, result);
    }
    const command = { type: 'settle', number: reminder.number, result, matters: listed } as const;
    await dependencies.reminderDays.change(ref, (state, now) => decideReminderDay(state, command, now));
    hasNoted = true;
  }
  return hasNoted;
}

/** `undefined` while the reminder is on its way. */
function resultOf({ clock, calendar }: Noting, day: Day, { waiting, entry }: ReminderCard): ReminderResult | undefined {
  const failure = entry?.failure ?? null;
  if (entry !== undefined && entry.posted !== null) return 'delivered';
  const believed = entry === undefined ? null : failureBelieved(entry);
  if (believed !== null && !isPassing(believed)) return believed;
  if (waiting.length === 0) return 'withdrawn';
  const isGivenUp = entry !== undefined && isUndeliverable(entry);
  return isGivenUp || clock.now() >= officeCloses(calendar, day.day) ? (failure ?? 'unavailable') : undefined;
}

/**
 * A chat that refuses a reminder of a step refuses the step's own card too, so whoever leads the minutes is to hear of
 * it.
 */
async function reportMinutes(
  { minutes, nudge }: Noting,
  { forumId, minutesId }: RemindedMinutes,
  person: AccountId,
  failure: DeliveryFailure,
): Promise<void> {
  const ref = minutesRef(forumId, minutesId);
  const noted = refusalNoted((await minutes.read(ref))?.posts ?? [], person, failure);
  if (noted.length === 0) return;
  await minutes.notePosts(ref, noted);
  nudge(ref);
}

async function report(
  dependencies: Noting,
  { person, day }: Day,
  { number, matters }: Reminder,
  entry: PostEntry | undefined,
  result: Exclude<ReminderResult, 'withdrawn'>,
): Promise<void> {
  const { clock, resolutions, nudge } = dependencies;
  const at = entry?.deliveredAt ?? entry?.lastAttemptAt ?? clock.now();
  const attempt = { at, member: person, day, number, failure: result === 'delivered' ? null : result };
  for (const reminded of matters) {
    if (reminded.kind === 'minutes' && result !== 'delivered' && isRefusal(result)) {
      await reportMinutes(dependencies, reminded, person, result);
    }
    if (reminded.kind !== 'resolution') continue;
    const { forumId, resolutionId, round } = reminded;
    const ref = resolutionRef(forumId, resolutionId);
    const change = await resolutions.change(ref, (state, now) =>
      decide(state, { type: 'noteReach', round, attempt }, now),
    );
    if (change.kind === 'accepted' && change.isToBeTended) nudge(ref);
  }
}

function isDeliveryFailure(result: ReminderResult): result is Exclude<ReminderResult, 'delivered' | 'withdrawn'> {
  return result !== 'delivered' && result !== 'withdrawn';
}
