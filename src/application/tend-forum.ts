import type { Charter } from '../domain/forum/charter';
import { charterOn } from '../domain/forum/charter-on';
import { decideForum, type ForumCommand } from '../domain/forum/decide-forum';
import type { Joined, Ready } from '../domain/forum/forum';
import { turnsOf } from '../domain/minutes/turn';
import type { LocalDate } from '../domain/time';
import { currentRound, hasEnded } from '../domain/resolution/resolution';
import { possibleSuccessions } from '../domain/resolution/succession';
import type { Directory } from '../ports/directory';
import type { PostEntry } from '../ports/post-entry';
import type { RecordRef } from '../ports/record-store';
import type { Dependencies } from './dependencies';
import { forumPosts, isNewsTold } from './posts/forum-posts';
import { reconcileRecord, type PostingDependencies } from './posts/reconcile-record';
import { linkElectors } from './resolution/linking-electors';
import { unposted, workOn } from './work-on';

export interface TendForumDependencies
  extends PostingDependencies, Pick<Dependencies, 'calendar' | 'forums' | 'resolutions' | 'minutes'> {
  readonly directory: Directory;
  /** Has another record tended too. */
  readonly nudge: (ref: RecordRef) => void;
}

/** More matters than a forum has out at a time. */
const MOST_OPEN = 60;

/** Keeps the forum's people and cards up to date, and lets its open matters know what follows for them. */
export function createTendForum(dependencies: TendForumDependencies): (ref: RecordRef) => Promise<boolean> {
  const { clock, calendar, forums, resolutions, minutes, directory, nudge } = dependencies;
  /** Teams does not tell of everyone who leaves, so the roster is read once a day whatever has been told. */
  const rosterReadOn = new Map<string, LocalDate>();
  /** Who had which role when this process last tended the forum: roles change hands by date too. */
  const rolesSeen = new Map<string, string>();
  const today = () => calendar.dayOf(clock.now());

  function isRosterDue(forum: Joined | Ready): boolean {
    if (forum.isLost) return false;
    if (forum.roster === null || forum.isRosterOutdated) return true;
    return forum.status === 'ready' && rosterReadOn.get(forum.id) !== today();
  }

  /** Returns whether that changed the record. */
  async function readRoster(ref: RecordRef, forum: Joined | Ready): Promise<boolean> {
    rosterReadOn.set(forum.id, today());
    const roster = await directory.members(forum.place);
    const command: ForumCommand =
      roster === undefined ? { type: 'loseChannel', why: 'unreachable' } : { type: 'seeRoster', roster };
    const change = await forums.change(ref, (state, now) => decideForum(state, command, now));
    return change.kind === 'accepted' && change.isNews;
  }

  /**
   * What follows from who sits where now: in open rounds, an account got to know, a seat passed on; in everything
   * that goes on, that somebody else has a role that is asked for something. When the channel has just been found again,
   * every matter has cards that were held back meanwhile.
   */
  async function tellMatters(forum: Ready, posted: readonly PostEntry[]): Promise<void> {
    const charter = charterOn(forum, today());
    const isJustBack = forum.news?.what.type === 'back' && !isNewsTold(forum.news, posted);
    const hasOtherRoles = areRolesNew(forum.id, charter);
    if (hasOtherRoles) await wakeMinutes(forum.id);
    for (const { ref, state } of await resolutions.list(forum.id, MOST_OPEN)) {
      const goesOn = state.status !== 'notStarted' && !hasEnded(state);
      if (isJustBack || (hasOtherRoles && goesOn)) nudge(ref);
      if (state.status !== 'open') continue;
      const hasLinked = await linkElectors({ resolutions }, forum, state);
      const round = currentRound(state);
      const isPassedOn = round !== undefined && possibleSuccessions(round, charter).length > 0;
      if (hasLinked || isPassedOn) nudge(ref);
    }
  }

  function areRolesNew(forumId: string, { roles }: Charter): boolean {
    const now = JSON.stringify(roles);
    if (rolesSeen.get(forumId) === now) return false;
    rolesSeen.set(forumId, now);
    return true;
  }

  async function wakeMinutes(forumId: string): Promise<void> {
    for (const { ref, state } of await minutes.list(forumId, MOST_OPEN)) {
      if (state.status === 'started' && turnsOf(state, calendar).length > 0) nudge(ref);
    }
  }

  return (ref) =>
    workOn(forums, ref, async (kept) => {
      const { state, posts } = kept;
      if (state.status === 'unmet') return unposted(posts);
      if (isRosterDue(state) && (await readRoster(ref, state))) return unposted(posts);
      if (state.status === 'ready') await tellMatters(state, posts);
      return reconcileRecord(dependencies, forums, kept, state, forumPosts(state, today(), posts));
    });
}
