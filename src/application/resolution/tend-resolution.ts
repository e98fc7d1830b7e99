import type { PerCapsulamDecision } from '../../domain/decision/decision';
import { decisionOf } from '../../domain/decision/decision-of';
import { countOfNotes } from '../../domain/decision/noted-since';
import { charterOn } from '../../domain/forum/charter-on';
import type { ForumKind } from '../../domain/forum/policy';
import { presidiumOf } from '../../domain/forum/roles';
import { reportOfDecision } from '../../domain/meetings/report-of-decision';
import type { NewReport } from '../../domain/meetings/meetings';
import { timeRunsOutAt } from '../../domain/resolution/closing';
import { rulingDue } from '../../domain/resolution/deadline';
import { decide } from '../../domain/resolution/decide';
import { isUnled } from '../../domain/resolution/recusal';
import { currentRound, hasEnded, type Adopted, type Started } from '../../domain/resolution/resolution';
import { calendarOf } from '../../domain/resolution/next-wake';
import type { Instant } from '../../domain/time';
import type { NumberSeries } from '../../ports/number-series';
import type { PostEntry } from '../../ports/post-entry';
import type { RecordRef } from '../../ports/record-store';
import type { Dependencies } from '../dependencies';
import { deliverableIn } from '../delivery/missing-in-channel';
import { recentForum } from '../forum/recent-forum';
import { bookDecision } from '../accounts/booking-decisions';
import { followReport } from '../state-funds/following-report';
import { followConditions } from '../follow-ups/following-conditions';
import { followRunningOut } from '../follow-ups/following-running-out';
import { proposeFollowUps } from '../follow-ups/proposing';
import { languageOfForum } from '../forum/language-of-forum';
import { listForMeeting } from '../meetings/listing';
import { believesOtherwise } from '../posts/belief';
import { reconcileRecord, type PostingDependencies } from '../posts/reconcile-record';
import { resolutionPosts } from '../posts/resolution-posts';
import { voteKey } from '../posts/round-posts';
import { createTellWhoWasReminded } from '../reminding/round-over';
import { decisionIn } from './decision-in';
import { carryBetweenForums } from './carrying';
import { noteRenewed } from './following-terms';
import { remindWhoIsDue } from '../reminding/due-reminders';
import { unposted, tendRecord } from '../records/tend-record';

export interface TendResolutionDependencies
  extends
    PostingDependencies,
    Pick<
      Dependencies,
      | 'calendar'
      | 'forums'
      | 'resolutions'
      | 'reminderDays'
      | 'meetings'
      | 'accounts'
      | 'followUps'
      | 'decisions'
      | 'nudge'
    > {
  readonly series: NumberSeries;
}

/** Lets time pass for a matter, reminds, numbers and registers its decision, and keeps its cards up to date. */
export function createTendResolution(dependencies: TendResolutionDependencies): (ref: RecordRef) => Promise<boolean> {
  const { clock, calendar, resolutions, decisions, series } = dependencies;
  const tellWhoWasReminded = createTellWhoWasReminded(dependencies);

  function rulingDueFor(resolution: Started): Instant {
    const round = currentRound(resolution);
    const own = round === undefined ? calendar : calendarOf(round, calendar);
    return rulingDue(own, own.dayOf(clock.now()));
  }

  /** Gives the decision its number and registers it. Returns whether that changed the record. */
  async function registerDecision(ref: RecordRef, adopted: Adopted, forumKind: ForumKind): Promise<boolean> {
    const year = Number(calendar.dayOf(adopted.decidedAt).slice(0, 4));
    const sequence =
      adopted.sequence ?? (await series.numberFor({ forumId: ref.forumId, kind: 'PC', year }, adopted.id));
    const decision = decisionOf(adopted, sequence, calendar, forumKind);
    if (decision !== undefined) await decisions.record(decision);
    if (adopted.sequence !== null) return false;
    await resolutions.change(ref, (resolution, now) => decide(resolution, { type: 'number', sequence }, now));
    return true;
  }

  /** The register shows what has come of the decision since, and so does the decision that this one goes on with. */
  async function followDecision(ref: RecordRef, adopted: Adopted, decision: PerCapsulamDecision): Promise<void> {
    if (countOfNotes(decision) > 0) await decisions.noteSince(ref.forumId, ref.id, decision);
    await noteRenewed(dependencies, adopted, decision);
  }

  return async (ref) => {
    const forum = await recentForum(dependencies, ref.forumId);
    if (forum?.status !== 'ready') return false;
    return tendRecord(resolutions, ref, async (kept) => {
      const { state, posts } = kept;
      if (state.status === 'notStarted') return unposted(posts);
      const charter = charterOn(forum, calendar.dayOf(clock.now()));
      const presidium = presidiumOf(charter);
      if (!hasEnded(state) && isUnled(state, presidium)) {
        await resolutions.change(ref, (resolution, now) => decide(resolution, { type: 'endUnled', presidium }, now));
        return unposted(posts);
      }
      const moment = timeRunsOutAt(state);
      if (moment !== null && moment <= clock.now()) {
        const rulingDueAt = rulingDueFor(state);
        await resolutions.change(ref, (resolution, now) => decide(resolution, { type: 'passTime', rulingDueAt }, now));
        return unposted(posts);
      }
      if (state.status === 'adopted' && (await registerDecision(ref, state, charter.kind))) return unposted(posts);
      const decision = decisionIn(dependencies, state);
      if (decision !== undefined) {
        await bookDecision(dependencies, decision);
        await proposeFollowUps(dependencies, decision);
        const language = languageOfForum(forum);
        await followRunningOut(dependencies, decision, language);
        await followConditions(dependencies, decision, { charter, language });
        await followReport(dependencies, decision, language);
      }
      if (state.status === 'adopted' && decision !== undefined) await followDecision(ref, state, decision);
      await carryBetweenForums(dependencies, state, charter.name);
      const report = reportOf(state, decision);
      if (report !== undefined) await listForMeeting(dependencies, ref.forumId, report);
      const setting = { charter, calendar, now: clock.now() };
      const isForumTold = forum.isLost || isVoteTried(state, posts);
      if (isForumTold && (await remindWhoIsDue(dependencies, state, forum.roster ?? []))) return unposted(posts);
      const wanted = resolutionPosts(state, setting, posts);
      await tellWhoWasReminded(state, wanted, posts);
      const step = await reconcileRecord(dependencies, resolutions, kept, forum, deliverableIn(forum, wanted));
      // The members are given the matter after the channel's card: their cards lead to it, and mentions stand under
      // it.
      if (!isForumTold) dependencies.nudge(ref);
      if (believesOtherwise(posts, step.posts)) dependencies.nudge(ref);
      return step;
    });
  };
}

/** Whether showing the open round to the forum has been tried, if there is an open round. */
function isVoteTried(resolution: Started, posts: readonly PostEntry[]): boolean {
  const round = resolution.status === 'open' ? currentRound(resolution) : undefined;
  return round === undefined || posts.some(({ key }) => key === voteKey(round));
}

/**
 * What the forum's next meeting is to hear of the matter, if anything: its decision, or that the meeting takes the
 * matter up.
 */
function reportOf(resolution: Started, decision: PerCapsulamDecision | undefined): NewReport | undefined {
  if (resolution.status === 'movedToMeeting') {
    const title = currentRound(resolution)?.content.title ?? resolution.fields.title.trim();
    const { id: subject } = resolution;
    const item = { subject, number: '', title, owner: '', dueOn: null };
    return { id: `movedToMeeting:${subject}`, kind: 'movedToMeeting', ...item };
  }
  return decision && reportOfDecision(decision);
}
