import type { Charter } from '../domain/forum/charter';
import { charterOn } from '../domain/forum/charter-on';
import { decideForum, type ForumCommand } from '../domain/forum/decide-forum';
import type { Joined, Ready } from '../domain/forum/forum';
import { openStepsOf } from '../domain/minutes/open-steps';
import type { LocalDate } from '../domain/time';
import { currentRound, hasEnded } from '../domain/resolution/resolution';
import { possibleSuccessions } from '../domain/resolution/succession';
import type { Directory, Reading } from '../ports/directory';
import type { PostEntry } from '../ports/post-entry';
import type { RecordRef } from '../ports/record-store';
import type { Dependencies } from './dependencies';
import { channelReachable } from './delivery/lifting';
import { believedRoster } from './forum/reading-roster';
import { forumPosts, isAboutUnreadable, isNewsTold } from './posts/forum-posts';
import { isLedByOthers } from './posts/round-posts';
import { reconcileRecord, type PostingDependencies } from './posts/reconcile-record';
import { tellWhoPublishedBefore } from './reminding/step-over';
import { linkElectors } from './resolution/linking-electors';
import { isAnyUnreadable, unreadableIn, type Unreadable } from './unreadable';
import { unposted, tendRecord } from './records/tend-record';

export interface TendForumDependencies
  extends
    PostingDependencies,
    Pick<
      Dependencies,
      'calendar' | 'forums' | 'resolutions' | 'minutes' | 'chairDecisions' | 'decisions' | 'doubts' | 'reminderDays'
    > {
  readonly directory: Directory;
  /** Has another record tended too. */
  readonly nudge: (ref: RecordRef) => void;
}

/** What came of asking Teams who is in a channel. */
type Asked = { readonly isAnswered: true; readonly reading: Reading | undefined } | { readonly isAnswered: false };

/** More matters than a forum has out at a time. */
const MOST_OPEN = 60;

/** Keeps the forum's people and cards up to date, and tells its open matters of changes that concern them. */
export function createTendForum(dependencies: TendForumDependencies): (ref: RecordRef) => Promise<boolean> {
  const { clock, calendar, forums, resolutions, minutes, decisions, directory, doubts, nudge } = dependencies;
  /**
   * On which day each forum's roster was read. Teams does not tell of everyone who leaves, so it is read once a day in
   * any case.
   */
  const rosterReadOn = new Map<string, LocalDate>();
  /** Who had which role when this process last tended the forum: roles change hands by date too. */
  const rolesSeen = new Map<string, string>();
  const today = () => calendar.dayOf(clock.now());

  function isRosterDue(forum: Joined | Ready): boolean {
    if (doubts.isTimeToAsk(forum.id)) return true;
    const isReadToday = rosterReadOn.get(forum.id) === today();
    if (forum.isLost) return !isReadToday;
    return forum.roster === null || forum.isRosterOutdated || !isReadToday;
  }

  /** Reads the roster. Returns whether that changed the forum. */
  async function readRoster(ref: RecordRef, forum: Joined | Ready): Promise<boolean> {
    rosterReadOn.set(forum.id, today());
    const asked = await ask(forum);
    const command = asked.isAnswered ? commandAfter(forum, asked.reading) : null;
    if (command === null) return false;
    const change = await forums.change(ref, (state, now) => decideForum(state, command, now));
    return change.kind === 'accepted' && change.isNews;
  }

  /** When Teams cannot say who is in the channel, it is asked again in a minute; the cards do not wait for that. */
  async function ask({ id, place }: Joined | Ready): Promise<Asked> {
    try {
      return { isAnswered: true, reading: await directory.members(place) };
    } catch {
      doubts.askAgain(id);
      return { isAnswered: false };
    }
  }

  /** The command that follows from a reading of the channel's members; `null` while the reading is in doubt. */
  function commandAfter(forum: Joined | Ready, reading: Reading | undefined): ForumCommand | null {
    const { id, place } = forum;
    if (reading === undefined) {
      const why = doubts.channelLost(id);
      if (why === null) doubts.aboutChannel(id, 'unreachable');
      return why === null ? null : { type: 'loseChannel', why };
    }
    doubts.channelThere(id);
    // The members of an archived team can be read, but nothing can be written to it.
    const isWritable = forum.news?.what.type !== 'lost' || forum.news.what.why !== 'teamArchived';
    if (forum.isLost && isWritable) return { type: 'join', id, place };
    const roster = believedRoster(doubts, forum, reading);
    return roster === null ? null : { type: 'seeRoster', roster };
  }

  /**
   * Tells matters what follows from who sits where now. Open rounds: an account that became known, a seat passed on
   * . Everything under way: somebody else has a role that is asked for something. Also what has ended: a leader's
   * card stands with somebody who has left the forum, or has come back. When the channel has just been
   * found again, every matter has cards that were held back meanwhile.
   */
  async function tellMatters(forum: Ready, posted: readonly PostEntry[]): Promise<void> {
    const charter = charterOn(forum, today());
    const isJustBack = forum.news?.what.type === 'back' && !isNewsTold(forum.news, posted);
    if (isJustBack) await channelReachable(dependencies, forum.id);
    const hasOtherRoles = areRolesNew(forum.id, charter);
    if (hasOtherRoles) {
      await nudgeMinutes(forum.id);
      await tellWhoPublishedBefore(dependencies, forum, charter);
    }
    const setting = { charter, calendar, now: clock.now() };
    for (const { ref, state, posts } of await resolutions.list(forum.id, MOST_OPEN)) {
      if (state.status === 'notStarted') continue;
      if ((hasOtherRoles && !hasEnded(state)) || isLedByOthers(state, setting, posts)) nudge(ref);
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

  async function nudgeMinutes(forumId: string): Promise<void> {
    for (const { ref, state } of await minutes.list(forumId, MOST_OPEN)) {
      if (state.status === 'started' && openStepsOf(state, calendar).length > 0) nudge(ref);
    }
  }

  /**
   * Reads the forum's lists anew when the leaders have been told, or are to be told, that something cannot be read:
   * another process may have seen other things.
   */
  async function lookForUnreadable({ id }: Joined | Ready, posted: readonly PostEntry[]): Promise<Unreadable> {
    const looked = () => unreadableIn(dependencies, [id], 'matters', 'minutes', 'decisions');
    const known = looked();
    if (!isAnyUnreadable(known) && !posted.some(isAboutUnreadable)) return known;
    await resolutions.list(id, MOST_OPEN);
    await minutes.list(id, MOST_OPEN);
    await decisions.list(id, MOST_OPEN);
    return looked();
  }

  return (ref) =>
    tendRecord(forums, ref, async (kept) => {
      const { state, posts } = kept;
      if (state.status === 'unmet') return unposted(posts);
      if (isRosterDue(state) && (await readRoster(ref, state))) return unposted(posts);
      if (state.status === 'ready') await tellMatters(state, posts);
      const unreadable = await lookForUnreadable(state, posts);
      return reconcileRecord(dependencies, forums, kept, state, forumPosts(state, today(), posts, unreadable));
    });
}
