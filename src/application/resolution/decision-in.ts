import type { PerCapsulamDecision } from '../../domain/decision/decision';
import { decisionOf } from '../../domain/decision/decision-of';
import type { Charter } from '../../domain/forum/charter';
import type { Actor } from '../../domain/forum/roles';
import type { Resolution } from '../../domain/resolution/resolution';
import type { Dependencies } from '../dependencies';
import type { Belonging } from '../forum/membership';
import type { Notice } from '../notice';
import { lookAtMatter, type Matter } from './acting-on-matter';

/** The decision that the matter has made; `undefined` until it has its number. */
export function decisionIn(
  { calendar }: Pick<Dependencies, 'calendar'>,
  resolution: Resolution,
): PerCapsulamDecision | undefined {
  if (resolution.status !== 'adopted' || resolution.sequence === null) return undefined;
  return decisionOf(resolution, resolution.sequence, calendar, null);
}

type LookAtDecision =
  | {
      readonly kind: 'decision';
      readonly charter: Charter;
      readonly decision: PerCapsulamDecision;
      readonly actor: Actor;
    }
  | { readonly kind: 'unknown'; readonly notice: Notice };

/** The decision that the matter has made, for somebody of the forum. */
export async function lookAtDecision(
  dependencies: Dependencies,
  belonging: Belonging,
  matter: Matter,
): Promise<LookAtDecision> {
  const looking = await lookAtMatter(dependencies, belonging, matter);
  if (looking.kind === 'unknown') return looking;
  const { resolution, charter, actor } = looking;
  const decision = decisionIn(dependencies, resolution);
  if (decision === undefined) return { kind: 'unknown', notice: { type: 'unknownMatter' } };
  return { kind: 'decision', charter, decision, actor };
}
