import type { Forum } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/forum/person';
import { isPassing } from '../../domain/delivery-failure';
import { officeCloses } from '../../domain/office-hours';
import { decideReminderDay, type ReminderDayCommand } from '../../domain/reminding/decide-reminder-day';
import { isSameMatter, type Day, type Reminder, type RemindedMatter } from '../../domain/reminding/reminder-day';
import { isOnItsWay, nextDaysTime, sendingTime } from '../../domain/reminding/reminder-times';
import type { ReminderResult } from '../../domain/reminding/reminder-day';
import { decide } from '../../domain/resolution/decide';
import type { Started } from '../../domain/resolution/resolution';
import type { Instant } from '../../domain/time';
import type { PostEntry } from '../../ports/post-entry';
import type { RecordRef } from '../../ports/record-store';
import type { Dependencies } from '../dependencies';
import { isUndeliverable } from '../posts/ledger-entry';
import { reconcileRecord, type PostingDependencies } from '../posts/reconcile-record';
import { forumRef, resolutionRef } from '../records/refs';
import { unposted, workOn, type Step } from '../work-on';
import { askReminder, remindedMatter } from './asking';
import { reminderItems, reminderKey, reminderPost, type FindMatter } from './reminder-posts';
import { waitingMatters } from './waiting-matters';

export type TendReminderDayDependencies = PostingDependencies &
  Pick<Dependencies, 'calendar' | 'forums' | 'resolutions' | 'reminderDays' | 'nudge'>;

/** A changed roster shows in where reminders go after this long at the latest. */
const FORUM_MAX_AGE_MS = 30_000;

/** Sends a person's reminders of one day, and tells each matter what became of them. */
export function createTendReminderDay(dependencies: TendReminderDayDependencies): (ref: RecordRef) => Promise<boolean> {
  const { clock, calendar, forums, resolutions, reminderDays, nudge } = dependencies;

  async function command(ref: RecordRef, what: ReminderDayCommand): Promise<void> {
    await reminderDays.change(ref, (state, now) => decideReminderDay(state, what, now));
  }

  /** Read from the store, so that nobody is reminded of what they have answered in another process. */
  async function read(matters: readonly RemindedMatter[]): Promise<FindMatter> {
    const found = new Map<string, Started>();
    for (const { forumId, resolutionId } of matters) {
      if (found.has(resolutionId)) continue;
      const state = (await resolutions.read(resolutionRef(forumId, resolutionId)))?.state;
      if (state !== undefined && state.status !== 'notStarted') found.set(resolutionId, state);
    }
    return ({ resolutionId }) => found.get(resolutionId);
  }

  /** The forum that knows the person's address: through it they are written to. */
  async function forumFor(person: AccountId, matters: readonly RemindedMatter[]) {
    let fallback: Exclude<Forum, { status: 'unmet' }> | undefined;
    for (const forumId of new Set(matters.map((matter) => matter.forumId))) {
      const forum = (await forums.recall(forumRef(forumId), FORUM_MAX_AGE_MS))?.state;
      if (forum === undefined || forum.status === 'unmet') continue;
      if (forum.roster?.some(({ id }) => id === person) === true) return forum;
      fallback ??= forum;
    }
    return fallback;
  }

  /** `since` is when they were to be reminded: a reminder on the next day may have gone before this is seen to. */
  async function putOff(day: Day, matters: readonly RemindedMatter[], since: Instant): Promise<void> {
    const { person, evesOff } = day;
    const request = { moment: nextDaysTime(day, calendar), since, evesOff, matters };
    await askReminder(dependencies, person, request);
  }

  /** Sees to what is pending when its time has come, or has passed for today. Returns whether it did. */
  async function begin(ref: RecordRef, day: Day): Promise<boolean> {
    const { pending, person } = day;
    if (pending === null || isOnItsWay(day)) return false;
    const now = clock.now();
    const moment = sendingTime(day, pending, calendar);
    if (moment === null || now >= officeCloses(calendar, day.day)) {
      await putOff(day, pending.matters, pending.notBefore);
      await command(ref, { type: 'drop' });
      return true;
    }
    if (moment > now) return false;
    const waiting = (await waitingMatters(dependencies, person, now)).map(({ resolution, round }) =>
      remindedMatter(resolution, round),
    );
    const isAskedFor = waiting.some((matter) => pending.matters.some((asked) => isSameMatter(asked, matter)));
    await command(ref, { type: 'plan', matters: isAskedFor ? waiting : [] });
    return true;
  }

  /** Writes down what became of reminders, here and in each matter. Returns whether there were any. */
  async function settle(ref: RecordRef, day: Day, find: FindMatter, posts: readonly PostEntry[]): Promise<boolean> {
    let hasSettled = false;
    for (const reminder of day.reminders) {
      const entry = posts.find(({ key }) => key === reminderKey(reminder));
      const result = reminder.settled === null ? resultOf(day, reminder, entry, find) : undefined;
      if (result === undefined) continue;
      if (result !== 'delivered' && result !== 'withdrawn' && isPassing(result)) {
        await putOff(day, reminder.matters, reminder.at);
      }
      if (result !== 'withdrawn') await report(day, reminder, entry, result);
      await command(ref, { type: 'settle', number: reminder.number, result });
      hasSettled = true;
    }
    return hasSettled;
  }

  function resultOf(
    day: Day,
    reminder: Reminder,
    entry: PostEntry | undefined,
    find: FindMatter,
  ): ReminderResult | undefined {
    const now = clock.now();
    const failure = entry?.failure ?? null;
    if (entry !== undefined && entry.posted !== null) return 'delivered';
    if (failure !== null && !isPassing(failure)) return failure;
    if (!reminderItems(day, reminder, find, now).some(({ isWaiting }) => isWaiting)) return 'withdrawn';
    const isGivenUp = entry !== undefined && isUndeliverable(entry);
    return isGivenUp || now >= officeCloses(calendar, day.day) ? (failure ?? 'unavailable') : undefined;
  }

  async function report(
    { person, day }: Day,
    { number, matters }: Reminder,
    entry: PostEntry | undefined,
    result: Exclude<ReminderResult, 'withdrawn'>,
  ): Promise<void> {
    const at: Instant = entry?.deliveredAt ?? entry?.lastAttemptAt ?? clock.now();
    const failure = result === 'delivered' ? null : result;
    const attempt = { at, member: person, day, number, failure };
    for (const { forumId, resolutionId, round } of matters) {
      const ref = resolutionRef(forumId, resolutionId);
      const change = await resolutions.change(ref, (state, now) =>
        decide(state, { type: 'noteReach', round, attempt }, now),
      );
      if (change.kind === 'accepted' && change.isNews) nudge(ref);
    }
  }

  return (ref) =>
    workOn(reminderDays, ref, async (kept): Promise<Step> => {
      const { state: day, posts } = kept;
      if (day.status === 'none') return unposted(posts);
      const matters = day.reminders.flatMap((reminder) => reminder.matters);
      const find = await read(matters);
      if (await settle(ref, day, find, posts)) return unposted(posts);
      if (await begin(ref, day)) return unposted(posts);
      const forum = await forumFor(day.person, matters);
      if (forum === undefined) return unposted(posts);
      const now = clock.now();
      const isOver = now >= officeCloses(calendar, day.day);
      const wanted = day.reminders.map((reminder) => {
        const post = reminderPost(day, reminder, find, now);
        return isOver ? { ...post, onlyIfPosted: true } : post;
      });
      const step = await reconcileRecord(dependencies, reminderDays, kept, forum, wanted);
      await settle(ref, day, find, step.posts);
      return step;
    });
}
