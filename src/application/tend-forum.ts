import { charterOn } from '../domain/forum/charter-on';
import { decideForum, type ForumCommand } from '../domain/forum/decide-forum';
import type { Joined, Ready } from '../domain/forum/forum';
import type { LocalDate } from '../domain/time';
import { currentRound } from '../domain/resolution/resolution';
import { possibleSuccessions } from '../domain/resolution/succession';
import type { Directory } from '../ports/directory';
import type { PostEntry } from '../ports/post-entry';
import type { RecordRef } from '../ports/record-store';
import type { Dependencies } from './dependencies';
import { forumPosts, isAboutUnreadable, isNewsTold } from './posts/forum-posts';
import { reconcileRecord, type PostingDependencies } from './posts/reconcile-record';
import { linkElectors } from './resolution/linking-electors';
import { isAnyUnreadable, unreadableIn, type Unreadable } from './unreadable';
import { unposted, workOn } from './work-on';

export interface TendForumDependencies
  extends PostingDependencies, Pick<Dependencies, 'calendar' | 'forums' | 'resolutions' | 'minutes'> {
  readonly directory: Directory;
  /** Has a matter tended too. */
  readonly nudge: (ref: RecordRef) => void;
}

/** More matters than a forum has out at a time. */
const MOST_OPEN = 60;

/** Keeps the forum's people and cards up to date, and lets its open matters know what follows for them. */
export function createTendForum(dependencies: TendForumDependencies): (ref: RecordRef) => Promise<boolean> {
  const { clock, calendar, forums, resolutions, minutes, directory, nudge } = dependencies;
  /** Teams does not tell of everyone who leaves, so the roster is read once a day whatever has been told. */
  const rosterReadOn = new Map<string, LocalDate>();
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
   * What follows for open rounds from who sits where now: an account got to know, a seat passed on. When the
   * channel has just been found again, every matter has cards that were held back meanwhile.
   */
  async function tellMatters(forum: Ready, posted: readonly PostEntry[]): Promise<void> {
    const charter = charterOn(forum, today());
    const isJustBack = forum.news?.what.type === 'back' && !isNewsTold(forum.news, posted);
    for (const { ref, state } of await resolutions.list(forum.id, MOST_OPEN)) {
      if (isJustBack) nudge(ref);
      if (state.status !== 'open') continue;
      const hasLinked = await linkElectors({ resolutions }, forum, state);
      const round = currentRound(state);
      const isPassedOn = round !== undefined && possibleSuccessions(round, charter).length > 0;
      if (hasLinked || isPassedOn) nudge(ref);
    }
  }

  /** Read anew when the leaders have been told of it or are to be: another process may have seen other things. */
  async function lookForUnreadable({ id }: Joined | Ready, posted: readonly PostEntry[]): Promise<Unreadable> {
    const known = unreadableIn(dependencies, [id]);
    if (!isAnyUnreadable(known) && !posted.some(isAboutUnreadable)) return known;
    await resolutions.list(id, MOST_OPEN);
    await minutes.list(id, MOST_OPEN);
    return unreadableIn(dependencies, [id]);
  }

  return (ref) =>
    workOn(forums, ref, async (kept) => {
      const { state, posts } = kept;
      if (state.status === 'unmet') return unposted(posts);
      if (isRosterDue(state) && (await readRoster(ref, state))) return unposted(posts);
      if (state.status === 'ready') await tellMatters(state, posts);
      const unreadable = await lookForUnreadable(state, posts);
      return reconcileRecord(dependencies, forums, kept, state, forumPosts(state, today(), posts, unreadable));
    });
}
