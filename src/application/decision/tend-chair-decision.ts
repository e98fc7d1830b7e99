import { decisionOfChair } from '../../domain/decision/decision-of-chair';
import { charterOn } from '../../domain/forum/charter-on';
import { leadersOf } from '../../domain/forum/roles';
import { reportOfDecision } from '../../domain/meetings/report-of-decision';
import { nextOfficeMoment } from '../../domain/office-hours';
import type { RecordRef } from '../../ports/record-store';
import type { Dependencies } from '../dependencies';
import { missingInChannel } from '../delivery/missing-in-channel';
import { recentForum } from '../forum/recent-forum';
import { proposeFollowUps } from '../follow-ups/proposing';
import { listForMeeting } from '../meetings/listing';
import { decisionPost } from '../posts/decision-post';
import { believesOtherwise } from '../posts/belief';
import { reconcileRecord, type PostingDependencies } from '../posts/reconcile-record';
import { unposted, tendRecord } from '../records/tend-record';
import { numberChairDecision } from './numbering';

export interface TendChairDecisionDependencies
  extends
    PostingDependencies,
    Pick<
      Dependencies,
      'calendar' | 'forums' | 'chairDecisions' | 'meetings' | 'followUps' | 'decisions' | 'series' | 'nudge'
    > {}

/** Numbers and registers a chair's decision, tells the forum, and has the next meeting hear of it. */
export function createTendChairDecision(
  dependencies: TendChairDecisionDependencies,
): (ref: RecordRef) => Promise<boolean> {
  const { clock, calendar, chairDecisions, decisions } = dependencies;

  return async (ref) => {
    const forum = await recentForum(dependencies, ref.forumId);
    if (forum?.status !== 'ready') return false;
    return tendRecord(chairDecisions, ref, async (kept) => {
      const { state, posts } = kept;
      if (state.status === 'none') return unposted(posts);
      if (state.sequence === null) {
        await numberChairDecision(dependencies, ref, state);
        return unposted(posts);
      }
      const decision = decisionOfChair(state, state.sequence, calendar, forum.register.kind);
      await decisions.record(decision);
      await proposeFollowUps(dependencies, decision);
      await listForMeeting(dependencies, ref.forumId, reportOfDecision(decision));
      if (forum.isLost) return unposted(posts);
      const post = decisionPost({ key: 'decision', to: { kind: 'channel' } }, decision, state.report);
      const now = clock.now();
      const expected = { key: 'decision', what: 'decision', title: decision.title, isToldOf: true } as const;
      const leaders = leadersOf(charterOn(forum, calendar.dayOf(now)));
      const notBefore = nextOfficeMoment(calendar.withEvesOff(forum.times.evesOff), now);
      const missing = missingInChannel(expected, leaders, posts, notBefore);
      const step = await reconcileRecord(dependencies, chairDecisions, kept, forum, [post, ...missing]);
      if (believesOtherwise(posts, step.posts)) dependencies.nudge(ref);
      return step;
    });
  };
}
