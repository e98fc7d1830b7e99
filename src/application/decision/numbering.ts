import type { MadeChairDecision } from '../../domain/chair-decision/chair-decision';
import { decideChairDecision } from '../../domain/chair-decision/decide-chair-decision';
import type { RecordRef } from '../../ports/record-store';
import type { Dependencies } from '../dependencies';

/** The place of a chair's decision in its series: given the first time it is asked for, and the same ever after. */
export async function numberChairDecision(
  { chairDecisions, series }: Pick<Dependencies, 'chairDecisions' | 'series'>,
  ref: RecordRef,
  { id, decidedOn, sequence: given }: MadeChairDecision,
): Promise<number> {
  if (given !== null) return given;
  const year = Number(decidedOn.slice(0, 4));
  const sequence = await series.numberFor({ forumId: ref.forumId, kind: 'OB', year }, id);
  const command = { type: 'number', sequence } as const;
  await chairDecisions.change(ref, (state, now) => decideChairDecision(state, command, now));
  return sequence;
}
