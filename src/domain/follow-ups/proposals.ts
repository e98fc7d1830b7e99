import type { OwnDecision } from '../decision/decision';
import type { LocalDate } from '../time';
import { assignmentsIn } from './assignments-in-text.sv';
import type { FollowUpSource, Proposal } from './follow-ups';

/** What a decision sets going, by its own words. The same decision always makes the same proposals. */
export function proposalsOfDecision(decision: OwnDecision): readonly Proposal[] {
  const { id, number, decidedOn } = decision;
  const text = decision.kind === 'chair' ? decision.text : decision.points.join('\n');
  return proposalsIn(text, decidedOn, `decision:${id}`, { kind: 'decision', decision: id, number });
}

/** What a text sets going. `key` names the text. */
export function proposalsIn(
  text: string,
  writtenOn: LocalDate,
  key: string,
  source: FollowUpSource,
): readonly Proposal[] {
  return assignmentsIn(text, writtenOn).map((found, index) => ({ id: `${key}:${index + 1}`, ...found, source }));
}
