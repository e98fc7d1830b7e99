import type { Calendar } from '../calendar';
import { chairDecisionNumber, type MadeChairDecision } from '../chair-decision/chair-decision';
import type { ForumKind } from '../forum/policy';
import { wholeSecond, type Instant } from '../time';
import type { DecisionOfChair } from './decision';
import { reportedBy } from './report-note';

/**
 * A chair's decision as it stands in the register, under the number that its series gave. `forumKind` may be `null`
 * where the caller does not ask who may read the decision.
 */
export function decisionOfChair(
  made: MadeChairDecision,
  sequence: number,
  calendar: Calendar,
  forumKind: ForumKind | null,
): DecisionOfChair {
  const year = Number(made.decidedOn.slice(0, 4));
  return {
    id: made.id,
    forumId: made.forumId,
    kind: 'chair',
    number: chairDecisionNumber(made.shortName, year, sequence),
    year,
    sequence,
    forumKind,
    forumName: made.forumName,
    shortName: made.shortName,
    wording: made.wording,
    title: made.title,
    text: made.text,
    reason: made.reason,
    amount: made.amount,
    changesCharter: made.changesCharter,
    decidedBy: made.by.name,
    decidedAt: decidedAt(made, calendar),
    decidedOn: made.decidedOn,
    reported: reportedBy(made.report),
    unreportedAt: null,
  };
}

/**
 * When the decision was registered, if that was on the day it was made. Nobody has said at what time of an earlier day
 * it was made.
 */
function decidedAt({ decidedOn, madeAt }: MadeChairDecision, calendar: Calendar): Instant {
  return calendar.dayOf(madeAt) === decidedOn ? wholeSecond(madeAt) : calendar.startOf(decidedOn);
}
