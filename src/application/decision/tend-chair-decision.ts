import type { MadeChairDecision } from '../../domain/chair-decision/chair-decision';
import { decideChairDecision } from '../../domain/chair-decision/decide-chair-decision';
import { decisionByChair } from '../../domain/decision/decision-by-chair';
import type { DecisionByChair } from '../../domain/decision/decision';
import type { NumberSeries } from '../../ports/number-series';
import type { RecordRef } from '../../ports/record-store';
import type { Dependencies } from '../dependencies';
import { listForMeeting } from '../meetings/listing';
import { reconcileRecord, type PostingDependencies } from '../posts/reconcile-record';
import type { WantedPost } from '../posts/wanted-post';
import { forumRef } from '../records/refs';
import { unposted, workOn } from '../work-on';

export interface TendChairDecisionDependencies
  extends PostingDependencies, Pick<Dependencies, 'calendar' | 'forums' | 'chairDecisions' | 'meetings' | 'decisions'> {
  readonly series: NumberSeries;
}

/** A change of the channel's address shows in new cards after this long at the latest. */
const FORUM_MAX_AGE_MS = 30_000;

/** Numbers and registers a chair's decision, tells the forum, and has the next meeting hear of it. */
export function createTendChairDecision(
  dependencies: TendChairDecisionDependencies,
): (ref: RecordRef) => Promise<boolean> {
  const { calendar, forums, chairDecisions, decisions, series } = dependencies;

  async function number(ref: RecordRef, { id, decidedOn }: MadeChairDecision): Promise<void> {
    const year = Number(decidedOn.slice(0, 4));
    const sequence = await series.numberFor({ forumId: ref.forumId, kind: 'OB', year }, id);
    const command = { type: 'number', sequence } as const;
    await chairDecisions.change(ref, (state, now) => decideChairDecision(state, command, now));
  }

  return async (ref) => {
    const forum = (await forums.recall(forumRef(ref.forumId), FORUM_MAX_AGE_MS))?.state;
    if (forum?.status !== 'ready') return false;
    return workOn(chairDecisions, ref, async (kept) => {
      const { state, posts } = kept;
      if (state.status === 'none') return unposted(posts);
      if (state.sequence === null) {
        await number(ref, state);
        return unposted(posts);
      }
      const decision = decisionByChair(state, state.sequence, calendar);
      await decisions.record(decision);
      const { id: subject, number: given, title } = decision;
      const report = { id: `chairDecision:${subject}`, kind: 'chairDecision', subject, number: given, title } as const;
      await listForMeeting(dependencies, ref.forumId, { ...report, owner: '', dueOn: null });
      if (forum.isLost) return unposted(posts);
      return reconcileRecord(dependencies, chairDecisions, kept, forum, [channelPost(decision)]);
    });
  };
}

function channelPost(decision: DecisionByChair): WantedPost {
  const view = { card: 'decision', decision } as const;
  return { key: 'decision', to: { kind: 'channel' }, view, edition: 'posted', onlyIfPosted: false };
}
