import { isPassing, type DeliveryFailure } from '../../domain/delivery-failure';
import type { AccountId } from '../../domain/forum/person';
import { officeCloses } from '../../domain/office-hours';
import { decideReminderDay } from '../../domain/reminding/decide-reminder-day';
import type { Day, Reminded, RemindedMinutes, Reminder, ReminderResult } from '../../domain/reminding/reminder-day';
import { decide } from '../../domain/resolution/decide';
import { isRefusal } from '../../domain/trying-again';
import type { PostEntry } from '../../ports/post-entry';
import type { RecordRef } from '../../ports/record-store';
import type { Dependencies } from '../dependencies';
import { failureBelieved } from '../posts/belief';
import { isUndeliverable, refusalNoted } from '../posts/ledger-entry';
import { minutesRef, resolutionRef } from '../records/refs';
import type { FindReminded } from './find-reminded';
import { putOff } from './putting-off';
import { reminderItems } from './reminder-items';
import { reminderKey } from './reminder-posts';

type Noting = Pick<Dependencies, 'clock' | 'calendar' | 'resolutions' | 'minutes' | 'reminderDays' | 'nudge'>;

/** Writes down what became of reminders, with each matter and then here. Returns whether there were any. */
export async function noteResults(
  dependencies: Noting,
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
    if (result !== 'withdrawn') {
      // One that is gone or cannot be read can be told nothing, and holds up no other.
      const found = listed.filter((one) => isFound(one, find));
      await report(dependencies, day, { ...reminder, matters: found }, entry, result);
    }
    const command = { type: 'settle', number: reminder.number, result, matters: listed } as const;
    await dependencies.reminderDays.change(ref, (state, now) => decideReminderDay(state, command, now));
    hasSettled = true;
  }
  return hasSettled;
}

function isFound(one: Reminded, find: FindReminded): boolean {
  switch (one.kind) {
    case 'resolution':
      return find.matter(one) !== undefined;
    case 'minutes':
      return find.minutes(one) !== undefined;
    case 'outstanding':
      return true;
  }
}

/** Those that stood on the card: what had been seen to before it got there did not. */
function listedOn({ clock, calendar }: Noting, day: Day, { at, matters }: Reminder, find: FindReminded) {
  const now = clock.now();
  return matters.filter((one) =>
    reminderItems(day, { at, matters: [one] }, find, { calendar, now }, null).some(({ isWaiting }) => isWaiting),
  );
}

/** `undefined` while the reminder is on its way. */
function resultOf(
  { clock, calendar }: Noting,
  day: Day,
  reminder: Reminder,
  entry: PostEntry | undefined,
  find: FindReminded,
): ReminderResult | undefined {
  const now = clock.now();
  const failure = entry?.failure ?? null;
  if (entry !== undefined && entry.posted !== null) return 'delivered';
  const believed = entry === undefined ? null : failureBelieved(entry);
  if (believed !== null && !isPassing(believed)) return believed;
  if (!reminderItems(day, reminder, find, { calendar, now }, null).some(({ isWaiting }) => isWaiting))
    return 'withdrawn';
  const isGivenUp = entry !== undefined && isUndeliverable(entry);
  return isGivenUp || now >= officeCloses(calendar, day.day) ? (failure ?? 'unavailable') : undefined;
}

/** A chat that refuses a reminder of a step refuses the step's own card too: whoever leads the minutes is to hear of that. */
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
