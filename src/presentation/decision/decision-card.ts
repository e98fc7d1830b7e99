import type { Card } from '../../ports/messenger';
import type { ViewOf } from '../card';
import type { Texts } from '../texts';
import { chairDecisionCard } from './chair-decision-card';
import { perCapsulamDecisionCard } from './per-capsulam-decision-card';

/** A numbered decision as it stands in the register. */
export function decisionCard(texts: Texts, { decision }: ViewOf<'decision'>): Card {
  return decision.kind === 'chair' ? chairDecisionCard(texts, decision) : perCapsulamDecisionCard(texts, decision);
}
