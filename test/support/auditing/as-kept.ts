import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import type { Dependencies } from '../../../src/application/dependencies';
import { minutesPosts } from '../../../src/application/minutes/minutes-posts';
import { decisionPost } from '../../../src/application/posts/decision-post';
import { forumPosts } from '../../../src/application/posts/forum-posts';
import { resolutionPosts } from '../../../src/application/posts/resolution-posts';
import type { WantedPost } from '../../../src/application/posts/wanted-post';
import type { Kept } from '../../../src/application/records/record-keeper';
import { forumRef, meetingsRef, reminderDayRef } from '../../../src/application/records/refs';
import { findReminded } from '../../../src/application/reminding/find-reminded';
import { leftToDo } from '../../../src/application/reminding/left-to-do';
import { reminderItems } from '../../../src/application/reminding/reminder-items';
import { reminderKey, reminderPost } from '../../../src/application/reminding/reminder-posts';
import type { MadeChairDecision } from '../../../src/domain/chair-decision/chair-decision';
import { decisionOfChair } from '../../../src/domain/decision/decision-of-chair';
import { unreadableIn } from '../../../src/application/unreadable';
import type { Charter } from '../../../src/domain/forum/charter';
import { charterOn } from '../../../src/domain/forum/charter-on';
import type { Ready } from '../../../src/domain/forum/forum';
import type { Meetings } from '../../../src/domain/meetings/meetings';
import type { StartedMinutes } from '../../../src/domain/minutes/minutes';
import type { Started } from '../../../src/domain/resolution/resolution';
import type { Decision } from '../../../src/domain/decision/decision';
import type { Instant, LocalDate } from '../../../src/domain/time';
import type { PostEntry } from '../../../src/ports/post-entry';
import type { Seat } from '../seats';

/** What the auditor reads: the stored state, and nothing of what a process remembers beside it. */
export type Keepers = Pick<
  Dependencies,
  | 'clock'
  | 'forums'
  | 'resolutions'
  | 'minutes'
  | 'meetings'
  | 'chairDecisions'
  | 'reminderDays'
  | 'decisions'
  | 'followUps'
>;

/** A line of a ledger, with the card that its record asks for; `null` when the record asks for none. */
export interface Line {
  readonly entry: PostEntry;
  readonly wanted: WantedPost | null;
  /** What the record, as it is, would have asked for at the moment when the card was last drawn. */
  readonly wantedThen: WantedPost | null;
  /** Whose it is, for whoever reads what was found. */
  readonly record: string;
}

/** Everything that is stored of a forum, and what is to stand in Teams because of it. */
export interface AsKept {
  readonly forum: Ready;
  readonly charter: Charter;
  readonly matters: readonly Started[];
  readonly minutes: readonly StartedMinutes[];
  readonly meetings: Meetings | undefined;
  readonly chairDecisions: readonly MadeChairDecision[];
  readonly decisions: readonly Decision[];
  readonly lines: readonly Line[];
  readonly now: Instant;
  readonly today: LocalDate;
}

const MOST = 200;
const DAY_MS = 86_400_000;

export const calendar = createSwedishCalendar();

/** `undefined` while the forum is not set up: nothing is promised to anybody then. `since`: before anybody was reminded. */
export async function asKept(
  keepers: Keepers,
  forumId: string,
  people: readonly Seat[],
  since: Instant,
): Promise<AsKept | undefined> {
  const now = keepers.clock.now();
  const today = calendar.dayOf(now);
  const kept = await keepers.forums.read(forumRef(forumId));
  if (kept?.state.status !== 'ready') return undefined;
  const { state: forum, posts } = kept;
  const charter = charterOn(forum, today);
  const matters = startedOf(await keepers.resolutions.list(forumId, MOST));
  const minutes = (await keepers.minutes.list(forumId, MOST)).flatMap(({ state, ...one }) =>
    state.status === 'none' ? [] : [{ ...one, state }],
  );
  const decided = (await keepers.chairDecisions.list(forumId, MOST)).flatMap(({ state, ...one }) =>
    state.status === 'none' ? [] : [{ ...one, state }],
  );
  const unreadable = unreadableIn(keepers, [forumId]);
  const days = (
    await Promise.all(
      people.flatMap(({ id }) => daysBetween(since, now).map((day) => linesOfDay(keepers, id, day, now))),
    )
  ).flat();
  return {
    forum,
    charter,
    matters: matters.map(({ state }) => state),
    minutes: minutes.map(({ state }) => state),
    meetings: (await keepers.meetings.read(meetingsRef(forumId)))?.state,
    chairDecisions: decided.map(({ state }) => state),
    decisions: await keepers.decisions.list(forumId, MOST),
    now,
    today,
    lines: [
      ...linesOf('the forum', posts, now, (at) => forumPosts(forum, calendar.dayOf(at), posts, unreadable)),
      ...matters.flatMap(({ state, posts: ledger }) =>
        linesOf(recordOf(state), ledger, now, (at) => resolutionPosts(state, { charter, calendar, now: at }, ledger)),
      ),
      ...minutes.flatMap(({ state, posts: ledger }) =>
        linesOf(`minutes ${state.title}`, ledger, now, (at) =>
          minutesPosts(state, { charter, calendar, now: at }, ledger),
        ),
      ),
      ...decided.flatMap(({ state, posts: ledger }) =>
        linesOf(`chair's decision ${state.title}`, ledger, now, () => chairDecisionPosts(state)),
      ),
      ...days,
    ],
  };
}

export function titleOf({ rounds, fields }: Started): string {
  return rounds.at(-1)?.content.title ?? fields.title;
}

/** As its lines name it. */
export function recordOf(matter: Started): string {
  return `matter ${titleOf(matter)}`;
}

function startedOf(kept: readonly Kept<Started | { readonly status: 'notStarted' }>[]) {
  return kept.flatMap(({ state, ...one }) => (state.status === 'notStarted' ? [] : [{ ...one, state }]));
}

function linesOf(
  record: string,
  ledger: readonly PostEntry[],
  now: Instant,
  wantedAt: (moment: Instant) => readonly WantedPost[],
): readonly Line[] {
  const wanted = wantedAt(now);
  return ledger.map((entry) => {
    const of = (posts: readonly WantedPost[]) => posts.find(({ key }) => key === entry.key) ?? null;
    return { entry, record, wanted: of(wanted), wantedThen: of(wantedAt(entry.lastAttemptAt)) };
  });
}

function chairDecisionPosts(made: MadeChairDecision): readonly WantedPost[] {
  if (made.sequence === null) return [];
  const decision = decisionOfChair(made, made.sequence, calendar, null);
  return [decisionPost({ key: 'decision', to: { kind: 'channel' } }, decision, made.report)];
}

async function linesOfDay(keepers: Keepers, person: string, day: LocalDate, now: Instant): Promise<readonly Line[]> {
  const kept = await keepers.reminderDays.read(reminderDayRef(person, day));
  if (kept?.state.status !== 'day') return [];
  const { state, posts } = kept;
  const dependencies = { ...keepers, calendar };
  const all = state.reminders.flatMap(({ matters }) => matters);
  const find = await findReminded(dependencies, all);
  const left = (await leftToDo(dependencies, person, state)).length;
  const wanted = state.reminders.map((reminder) => {
    const name = { day: state.day, number: reminder.number };
    const items = reminderItems(state, reminder, find, { calendar, now }, name);
    return reminderPost(
      state,
      reminder,
      items,
      posts.find(({ key }) => key === reminderKey(reminder)),
      left,
    );
  });
  return linesOf(`reminders of ${day}`, posts, now, () => wanted);
}

function daysBetween(since: Instant, until: Instant): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let at = Date.parse(since); at < Date.parse(until) + DAY_MS; at += DAY_MS) {
    days.push(calendar.dayOf(new Date(at).toISOString()));
  }
  return [...new Set(days)];
}
