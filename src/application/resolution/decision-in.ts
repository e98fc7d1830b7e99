import type { PerCapsulamDecision } from '../../domain/decision/decision';
import { decisionOf } from '../../domain/decision/decision-of';
import type { Adopted } from '../../domain/resolution/resolution';
import type { Dependencies } from '../dependencies';

/** The decision that the matter has made; `undefined` until it has its number. */
export function decisionIn(
  { calendar }: Pick<Dependencies, 'calendar'>,
  adopted: Adopted,
): PerCapsulamDecision | undefined {
  return adopted.sequence === null ? undefined : decisionOf(adopted, adopted.sequence, calendar, null);
}
