import type { Forum } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/forum/person';
import type { Calendar } from '../../domain/calendar';
import { smallHours } from '../../domain/calm';
import { officeCloses } from '../../domain/office-hours';
import { type Day, type Reminded, type ReminderDay, isSameReminded } from '../../domain/reminding/reminder-day';
import type { ReachAttempt } from '../../domain/resolution/reaching';
import type { Instant } from '../../domain/time';
import type { PostEntry } from '../../ports/post-entry';
import type { RecordRef } from '../../ports/record-store';
import type { Dependencies } from '../dependencies';
import { reconcileRecord, type PostingDependencies } from '../posts/reconcile-record';
import { recentForum } from '../forum/recent-forum';
import { isWell } from '../posts/ledger-entry';
import { isNewEdition } from '../posts/reconcile';
import type { WantedPost } from '../posts/wanted-post';
import type { Kept } from '../records/record-keeper';
import { unposted, tendRecord, type Step } from '../records/tend-record';
import { findReminded, type FindReminded } from './find-reminded';
import { leftToDo } from './left-to-do';
import { reminderItems } from './reminder-items';
import { receiptDue, receiptOf, reminderKey, reminderPost } from './reminder-posts';
import { noteResults, type ReminderCard } from './reminder-results';
import { decideReminderDay, type ReminderDayCommand } from '../../domain/reminding/decide-reminder-day';
import { isOnItsWay, sendingTime } from '../../domain/reminding/reminder-times';
import { putOff } from './putting-off';
import { everythingWaiting } from './everything-waiting';

export type TendReminderDayDependencies = PostingDependencies &
  Pick<Dependencies, 'calendar' | 'forums' | 'resolutions' | 'minutes' | 'reminderDays' | 'leftSaid' | 'nudge'>;

/** An answer that has just been saved by this process, with what others had saved before it, need not be read again. */
const JUST_NOW_MS = 1_000;

/** Sends a person's reminders of one day, and writes down in each matter what became of them. */
export function createTendReminderDay(dependencies: TendReminderDayDependencies): (ref: RecordRef) => Promise<boolean> {
  const { clock, calendar, reminderDays, leftSaid } = dependencies;

  async function wantedOf(
    day: Day,
    cards: readonly ReminderCard[],
    onlyIfPosted: boolean,
  ): Promise<readonly WantedPost[]> {
    return Promise.all(
      cards.map(async (card) => {
        const { reminder, items, entry } = card;
        const post = reminderPost(day, reminder, items, entry, await leftBy(day, card));
        return onlyIfPosted ? { ...post, onlyIfPosted } : post;
      }),
    );
  }

  /**
   * How much waits for the person, for the receipt of what they did. Whoever answered on the card has been told; it is asked of
   * the store when the receipt takes the place of more that waits. Otherwise, as when somebody answers in the channel, nobody
   * goes on from this card: what else waits has cards of its own.
   */
  async function leftBy(day: Day, { items, waiting, entry }: ReminderCard): Promise<number | null> {
    const due = receiptDue(items, entry);
    const said = due === undefined ? null : leftSaid.by(receiptOf(due));
    if (due === undefined || said !== null || waiting.length === 0) return said;
    return (await leftToDo(dependencies, day.person, day)).length;
  }

  async function reconcileDay(
    keeper: Pick<typeof reminderDays, 'claim' | 'notePosts'>,
    kept: Kept<ReminderDay>,
    day: Day,
    wanted: readonly WantedPost[],
  ): Promise<Step> {
    const forum = await forumFor(dependencies, day.person, mattersOf(day));
    if (forum === undefined) return unposted(kept.posts);
    return reconcileRecord(dependencies, keeper, kept, forum, wanted, smallHours(calendar, clock.now()));
  }

  /**
   * Redraws the cards of a day at rest: to draw a card twice does no harm, so nobody claims the day, and nothing is stored.
   * Of a card that may come back to what it said before, the ledger is to tell others what it says. Returns whether
   * redrawing was all there was to do.
   */
  async function redraw(ref: RecordRef): Promise<boolean> {
    const kept = await reminderDays.atRest(ref);
    if (kept === undefined || kept.state.status === 'none' || !kept.posts.every(isWell)) return false;
    const { state: day, posts } = kept;
    const find = await findReminded(dependencies, mattersOf(day), JUST_NOW_MS);
    if (isBehind(day, find)) return false;
    const now = clock.now();
    const unclaimed = {
      claim: () => Promise.resolve({ ...kept, seenAt: now }),
      notePosts: () => Promise.resolve(),
    };
    const cards = cardsOf(day, find, { calendar, now }, posts);
    const wanted = await wantedOf(day, cards, true);
    if (wanted.some((post) => post.neverComesBack !== true && isNewEdition(post, posts, now))) return false;
    const step = await reconcileDay(unclaimed, kept, day, wanted);
    await reminderDays.remember(ref, step.posts);
    return step.posts.every(isWell);
  }

  async function tend(ref: RecordRef): Promise<boolean> {
    return tendRecord(reminderDays, ref, async (kept) => {
      const { state: day, posts } = kept;
      if (day.status === 'none') return unposted(posts);
      const find = await findReminded(dependencies, mattersOf(day));
      const now = clock.now();
      const cards = cardsOf(day, find, { calendar, now }, posts);
      if (await noteResults(dependencies, ref, day, cards)) return unposted(posts);
      if (await beginReminder(dependencies, ref, day)) return unposted(posts);
      const isOver = now >= officeCloses(calendar, day.day);
      const step = await reconcileDay(reminderDays, kept, day, await wantedOf(day, cards, isOver));
      const unsettled = { ...day, reminders: day.reminders.filter(({ settled }) => settled === null) };
      await noteResults(dependencies, ref, day, cardsOf(unsettled, find, { calendar, now: clock.now() }, step.posts));
      return step;
    });
  }

  return async (ref) => !(await redraw(ref)) && tend(ref);
}

function mattersOf(day: Day): readonly Reminded[] {
  return day.reminders.flatMap(({ matters }) => matters);
}

/** Whether a matter knows of a reminder that was sent since the day was remembered, by another process. */
export function isBehind(kept: Day, find: FindReminded): boolean {
  const { day, person, reminders } = kept;
  const isUnknown = ({ member, ...one }: ReachAttempt) =>
    member === person && one.day === day && reminders[one.number - 1]?.settled == null;
  const matters = mattersOf(kept).filter((one) => one.kind === 'resolution');
  const rounds = [...new Set(matters.map(find.matter))].flatMap((matter) => matter?.rounds ?? []);
  return rounds.some(({ reaching }) => reaching.attempts.some(isUnknown));
}

/** Each of the day's reminders, with what it lists now and what is known of its card. */
function cardsOf(
  day: Day,
  find: FindReminded,
  moment: { readonly calendar: Calendar; readonly now: Instant },
  posts: readonly PostEntry[],
): readonly ReminderCard[] {
  return day.reminders.map((reminder) => {
    const name = { day: day.day, number: reminder.number };
    const listed = reminder.matters.map((one) => ({
      one,
      items: reminderItems(day, { at: reminder.at, matters: [one] }, find, moment, name),
    }));
    return {
      reminder,
      items: listed.flatMap(({ items }) => items),
      found: listed.filter(({ items }) => items.length > 0).map(({ one }) => one),
      waiting: listed.filter(({ items }) => items.some(({ isWaiting }) => isWaiting)).map(({ one }) => one),
      entry: posts.find(({ key }) => key === reminderKey(reminder)),
    };
  });
}

/** The forum through which the person can be written to, since it knows their address. */
async function forumFor(
  dependencies: TendReminderDayDependencies,
  person: AccountId,
  matters: readonly Reminded[],
): Promise<Exclude<Forum, { status: 'unmet' }> | undefined> {
  let other: Exclude<Forum, { status: 'unmet' }> | undefined;
  for (const forumId of new Set(matters.map((matter) => matter.forumId))) {
    const forum = await recentForum(dependencies, forumId);
    if (forum === undefined || forum.status === 'unmet') continue;
    if (forum.roster?.some(({ id }) => id === person) === true) return forum;
    other ??= forum;
  }
  return other;
}

type Beginning = Pick<
  Dependencies,
  'clock' | 'calendar' | 'forums' | 'resolutions' | 'minutes' | 'reminderDays' | 'nudge'
>;

/** Sends or drops what is pending when its time has come, or has passed for that day. Returns whether it did. */
async function beginReminder(dependencies: Beginning, ref: RecordRef, day: Day): Promise<boolean> {
  const { clock, calendar } = dependencies;
  const { pending } = day;
  if (pending === null || isOnItsWay(day)) return false;
  const now = clock.now();
  const moment = sendingTime(day, pending, calendar);
  if (moment === null || now >= officeCloses(calendar, day.day)) {
    await putOff(dependencies, day, pending.matters, pending.notBefore);
    await command(dependencies, ref, { type: 'drop' });
    return true;
  }
  if (moment > now) return false;
  const waiting = await everythingWaiting(dependencies, day.person, pending.matters, now);
  const isAskedFor = waiting.some((matter) => pending.matters.some((asked) => isSameReminded(asked, matter)));
  await command(dependencies, ref, { type: 'plan', matters: isAskedFor ? waiting : [] });
  return true;
}

async function command({ reminderDays }: Beginning, ref: RecordRef, what: ReminderDayCommand): Promise<void> {
  await reminderDays.change(ref, (state, now) => decideReminderDay(state, what, now));
}
