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
 */
export function createTend(dependencies: TendDependencies): (ref: RecordRef) => Promise<void> {
  const { clock, calendar, forums, resolutions, decisions, series, directory } = dependencies;

  async function tendForum(ref: RecordRef): Promise<void> {
    await untilReleased(forums, ref, async (kept) => {
      const { state, posts } = kept;
      if (state.status === 'unmet') return posts;
      if (state.roster === null) {
        const roster = await directory.members(state.place);
        await forums.change(ref, (forum, now) => decideForum(forum, { type: 'seeRoster', roster }, now));
        return posts;
      }
      return reconcileAt(forums, kept, state, forumPosts(state));
    });
  }

  async function tendResolution(ref: RecordRef): Promise<void> {
    const forum = (await forums.recall(forumRef(ref.forumId), FORUM_MAX_AGE_MS))?.state;
    if (forum?.status !== 'ready') return;
    await untilReleased(resolutions, ref, async (kept) => {
      const { state, posts } = kept;
      if (state.status === 'notStarted') return posts;
      const moment = nextMoment(state);
      if (moment !== null && moment <= clock.now()) {
        const rulingDueAt = rulingDue(calendar, calendar.dayOf(clock.now()));
        await resolutions.change(ref, (resolution, now) => decide(resolution, { type: 'passTime', rulingDueAt }, now));
        return posts;
      }
      if (state.status === 'adopted' && (await settleDecision(ref, state))) return posts;
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
  ): Promise<readonly PostEntry[]> {
    const reconciling = {
      ...dependencies,
      now: () => clock.now(),
      note: (ledger: readonly PostEntry[]) => keeper.notePosts(ref, ledger),
      isOurs: async (ledger: readonly PostEntry[]) => {
        const stored = await keeper.claim(ref);
        return stored !== undefined && isUpToDate(ledger, stored.posts);
      },
    };
    return reconcile(reconciling, { place: forum.place, addressOf: addressBook(forum) }, wanted, posts);
  }

  return (ref) => (ref.kind === 'forum' ? tendForum(ref) : tendResolution(ref));
}

/** Works on a claimed record until nothing has happened to it meanwhile. */
async function untilReleased<State, Event>(
  keeper: RecordKeeper<State, Event>,
  ref: RecordRef,
  work: (kept: Kept<State>) => Promise<readonly PostEntry[]>,
): Promise<void> {
  let kept = await keeper.claim(ref);
  while (kept !== undefined) {
    const posts = await work(kept);
    const newer: Kept<State> | undefined = await keeper.release(ref, posts, kept.eventCount);
    kept = newer === undefined ? undefined : { ...newer, posts };
  }
}

function addressBook(forum: Exclude<Forum, { status: 'unmet' }>): (person: AccountId) => string | undefined {
  const contacts = [...(forum.roster ?? []), ...(forum.status === 'ready' ? forum.charter.members : [])];
  const addresses = new Map(contacts.map(({ id, address }) => [id, address]));
  return (person) => addresses.get(person);
}
