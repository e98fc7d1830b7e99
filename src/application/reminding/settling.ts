import { isPassing } from '../../domain/delivery-failure';
import { officeCloses } from '../../domain/office-hours';
import { decideReminderDay } from '../../domain/reminding/decide-reminder-day';
import type { Day, Reminder, ReminderResult } from '../../domain/reminding/reminder-day';
import { decide } from '../../domain/resolution/decide';
import type { PostEntry } from '../../ports/post-entry';
import type { RecordRef } from '../../ports/record-store';
import type { Dependencies } from '../dependencies';
import { isUndeliverable } from '../posts/ledger-entry';
import { resolutionRef } from '../records/refs';
import type { FindReminded } from './find-reminded';
import { putOff } from './putting-off';
import { reminderItems } from './reminder-items';
import { reminderKey } from './reminder-posts';

type Settling = Pick<Dependencies, 'clock' | 'calendar' | 'resolutions' | 'reminderDays' | 'nudge'>;

/** Writes down what became of reminders, with each matter and then here. Returns whether there were any. */
export async function settleReminders(
  dependencies: Settling,
  ref: RecordRef,
  day: Day,
  find: FindReminded,
  posts: readonly PostEntry[],
): Promise<boolean> {
  let hasSettled = false;
  for (const reminder of day.reminders) {
    const entry = posts.find(({ key }) => key === reminderKey(reminder));
    const result = reminder.settled === null ? resultOf(dependencies, day, reminder, entry, find) : undefined;
    if (result === undefined) continue;
    if (isDeliveryFailure(result) && isPassing(result)) await putOff(dependencies, day, reminder.matters, reminder.at);
    const listed = result === 'delivered' ? listedOn(dependencies, day, reminder, find) : reminder.matters;
    if (result !== 'withdrawn') await report(dependencies, day, { ...reminder, matters: listed }, entry, result);
    const command = { type: 'settle', number: reminder.number, result, matters: listed } as const;
    await dependencies.reminderDays.change(ref, (state, now) => decideReminderDay(state, command, now));
    hasSettled = true;
  }
  return hasSettled;
}

/** Those that stood on the card: what had been seen to before it got there did not. */
function listedOn({ clock, calendar }: Settling, day: Day, { at, matters }: Reminder, find: FindReminded) {
  const now = clock.now();
  return matters.filter((one) =>
    reminderItems(day, { at, matters: [one] }, find, { calendar, now }, null).some(({ isWaiting }) => isWaiting),
  );
}

/** `undefined` while the reminder is on its way. */
function resultOf(
  { clock, calendar }: Settling,
  day: Day,
  reminder: Reminder,
  entry: PostEntry | undefined,
  find: FindReminded,
): ReminderResult | undefined {
  const now = clock.now();
  const failure = entry?.failure ?? null;
  if (entry !== undefined && entry.posted !== null) return 'delivered';
  if (failure !== null && !isPassing(failure)) return failure;
  if (!reminderItems(day, reminder, find, { calendar, now }, null).some(({ isWaiting }) => isWaiting))
    return 'withdrawn';
  const isGivenUp = entry !== undefined && isUndeliverable(entry);
  return isGivenUp || now >= officeCloses(calendar, day.day) ? (failure ?? 'unavailable') : undefined;
}

async function report(
  { clock, resolutions, nudge }: Settling,
  { person, day }: Day,
  { number, matters }: Reminder,
  entry: PostEntry | undefined,
  result: Exclude<ReminderResult, 'withdrawn'>,
): Promise<void> {
  const at = entry?.deliveredAt ?? entry?.lastAttemptAt ?? clock.now();
  const attempt = { at, member: person, day, number, failure: result === 'delivered' ? null : result };
  for (const reminded of matters) {
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
