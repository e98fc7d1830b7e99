import type { Forum } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/forum/person';
import { smallHours } from '../../domain/calm';
import { officeCloses } from '../../domain/office-hours';
import type { Day, Reminded, ReminderDay } from '../../domain/reminding/reminder-day';
import type { RecordRef } from '../../ports/record-store';
import type { Dependencies } from '../dependencies';
import { recentForum } from '../forum/recent-forum';
import { isWell } from '../posts/ledger-entry';
import { isNewEdition } from '../posts/reconcile';
import { reconcileRecord, type PostingDependencies } from '../posts/reconcile-record';
import type { WantedPost } from '../posts/wanted-post';
import type { Kept } from '../records/record-keeper';
import { unposted, tendRecord, type Step } from '../records/tend-record';
import { beginReminder } from './beginning-reminder';
import { cardsOf, isBehind, mattersOf, type ReminderCard } from './cards-of-day';
import { findReminded } from './find-reminded';
import { JUST_NOW_MS, leftToDo } from './left-to-do';
import { receiptDue, receiptOf, reminderPost } from './reminder-posts';
import { noteResults } from './reminder-results';

export type TendReminderDayDependencies = PostingDependencies &
  Pick<
    Dependencies,
    'calendar' | 'forums' | 'resolutions' | 'minutes' | 'followUps' | 'meetings' | 'reminderDays' | 'leftSaid' | 'nudge'
  >;

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
    if (due === undefined) return null;
    const said = leftSaid.by(receiptOf(due));
    return said ?? (waiting.length === 0 ? null : (await leftToDo(dependencies, day.person, day)).length);
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
    const wanted = await wantedOf(day, cardsOf(day, find, { calendar, now }, posts), true);
    if (wanted.some((post) => post.neverComesBack !== true && isNewEdition(post, posts, now))) return false;
    const unclaimed = {
      claim: () => Promise.resolve({ ...kept, seenAt: now }),
      notePosts: () => Promise.resolve(),
    };
    const step = await reconcileDay(unclaimed, kept, day, wanted);
    await reminderDays.remember(ref, step.posts);
    return step.posts.every(isWell);
  }

  /** Sends what is due, brings the cards in line, and writes down what became of them, with the day claimed. */
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
