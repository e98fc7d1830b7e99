import type { Calendar } from '../domain/calendar';
import { decisionOf } from '../domain/decision/decision-of';
import { decideForum } from '../domain/forum/decide-forum';
import type { Forum, ForumEvent } from '../domain/forum/forum';
import type { AccountId } from '../domain/forum/person';
import { nextMoment } from '../domain/resolution/closing';
import { rulingDue } from '../domain/resolution/deadline';
import { decide } from '../domain/resolution/decide';
import type { ResolutionEvent } from '../domain/resolution/events';
import type { Adopted, Resolution, Started } from '../domain/resolution/resolution';
import type { Clock } from '../ports/clock';
import type { DecisionRegister } from '../ports/decision-register';
import type { Directory } from '../ports/directory';
import type { Messenger } from '../ports/messenger';
import type { NumberSeries } from '../ports/number-series';
import type { PostEntry } from '../ports/post-entry';
import type { RecordRef } from '../ports/record-store';
import { forumPosts } from './posts/forum-posts';
import { isUpToDate } from './posts/ledger-entry';
import { reconcile } from './posts/reconcile';
import { resolutionPosts } from './posts/resolution-posts';
import type { WantedPost } from './posts/wanted-post';
import { forumRef } from './records/refs';
import type { Render } from './render';
import type { Kept, RecordKeeper } from './records/record-keeper';

export interface TendDependencies {
  readonly messenger: Messenger;
  readonly render: Render;
  readonly clock: Clock;
  readonly calendar: Calendar;
  readonly forums: RecordKeeper<Forum, ForumEvent>;
  readonly resolutions: RecordKeeper<Resolution, ResolutionEvent>;
  readonly decisions: DecisionRegister;
  readonly series: NumberSeries;
  readonly directory: Directory;
  /** Cards that only local mode has. */
  readonly extraPosts: (resolution: Started) => readonly WantedPost[];
}

/** A change of roles or of the channel's address shows in new cards after this long at the latest. */
const FORUM_MAX_AGE_MS = 30_000;

/**
 * Does what follows from a record without anybody asking: lets time pass, numbers and registers a decision, and brings
 * Teams in line with it. Every step may be repeated; a crash anywhere only means that the next tending finishes the work.
 * Returns whether the record has changed meanwhile, so that there is more to do.
 */
export function createTend(dependencies: TendDependencies): (ref: RecordRef) => Promise<boolean> {
  const { clock, calendar, forums, resolutions, decisions, series, directory } = dependencies;

  async function tendForum(ref: RecordRef): Promise<boolean> {
    return workOn(forums, ref, async (kept) => {
      const { state, posts } = kept;
      if (state.status === 'unmet') return unposted(posts);
      if (state.roster === null) {
        const roster = await directory.members(state.place);
        await forums.change(ref, (forum, now) => decideForum(forum, { type: 'seeRoster', roster }, now));
        return unposted(posts);
      }
      return reconcileAt(forums, kept, state, forumPosts(state));
    });
  }

  async function tendResolution(ref: RecordRef): Promise<boolean> {
    const forum = (await forums.recall(forumRef(ref.forumId), FORUM_MAX_AGE_MS))?.state;
    if (forum?.status !== 'ready') return false;
    return workOn(resolutions, ref, async (kept) => {
      const { state, posts } = kept;
      if (state.status === 'notStarted') return unposted(posts);
      const moment = nextMoment(state);
      if (moment !== null && moment <= clock.now()) {
        const rulingDueAt = rulingDue(calendar, calendar.dayOf(clock.now()));
        await resolutions.change(ref, (resolution, now) => decide(resolution, { type: 'passTime', rulingDueAt }, now));
        return unposted(posts);
      }
      if (state.status === 'adopted' && (await settleDecision(ref, state))) return unposted(posts);
      const setting = { charter: forum.charter, calendar, now: clock.now() };
      const wanted = [...resolutionPosts(state, setting, posts), ...dependencies.extraPosts(state)];
      return reconcileAt(resolutions, kept, forum, wanted);
    });
  }

  /** Gives the decision its number and registers it. Returns whether that changed the record. */
  async function settleDecision(ref: RecordRef, adopted: Adopted): Promise<boolean> {
    const year = Number(calendar.dayOf(adopted.decidedAt).slice(0, 4));
    const sequence =
      adopted.sequence ?? (await series.numberFor({ forumId: ref.forumId, kind: 'PC', year }, adopted.id));
    const decision = decisionOf(adopted, sequence, calendar);
    if (decision !== undefined) await decisions.record(decision);
    if (adopted.sequence !== null) return false;
    await resolutions.change(ref, (resolution, now) => decide(resolution, { type: 'number', sequence }, now));
    return true;
  }

  async function reconcileAt<State, Event>(
    keeper: RecordKeeper<State, Event>,
    { ref, posts }: Kept<State>,
    forum: Exclude<Forum, { status: 'unmet' }>,
    wanted: readonly WantedPost[],
  ): Promise<Step> {
    const reconciling = {
      ...dependencies,
      now: () => clock.now(),
      note: (ledger: readonly PostEntry[]) => keeper.notePosts(ref, ledger),
      isOurs: async (ledger: readonly PostEntry[]) => {
        const stored = await keeper.claim(ref);
        return stored !== undefined && isUpToDate(ledger, stored.posts);
      },
    };
    const addresses = { place: forum.place, addressOf: addressBook(forum) };
    return { posts: await reconcile(reconciling, addresses, wanted, posts), hasPosted: true };
  }

  return (ref) => (ref.kind === 'forum' ? tendForum(ref) : tendResolution(ref));
}

interface Step {
  readonly posts: readonly PostEntry[];
  /** Cards were brought in line: the next time is not before a while (Teams' limits). */
  readonly hasPosted: boolean;
}

function unposted(posts: readonly PostEntry[]): Step {
  return { posts, hasPosted: false };
}

/**
 * Works on a claimed record, step by step, until its cards are brought in line with it. Returns whether something has
 * happened to it meanwhile; the claim is then kept.
 */
async function workOn<State, Event>(
  keeper: RecordKeeper<State, Event>,
  ref: RecordRef,
  work: (kept: Kept<State>) => Promise<Step>,
): Promise<boolean> {
  let kept = await keeper.claim(ref);
  while (kept !== undefined) {
    const { posts, hasPosted }: Step = await work(kept);
    const newer: Kept<State> | undefined = await keeper.release(ref, posts, kept.eventCount);
    if (newer === undefined) return false;
    if (hasPosted) {
      await keeper.notePosts(ref, posts);
      return true;
    }
    kept = newer;
  }
  return false;
}

function addressBook(forum: Exclude<Forum, { status: 'unmet' }>): (person: AccountId) => string | undefined {
  const contacts = [...(forum.roster ?? []), ...(forum.status === 'ready' ? forum.charter.members : [])];
  const addresses = new Map(contacts.map(({ id, address }) => [id, address]));
  return (person) => addresses.get(person);
}
