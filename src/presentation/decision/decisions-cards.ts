import type { DecisionsView } from '../../application/decision/decisions-view';
import type { Card } from '../../ports/messenger';
import type { ViewOf } from '../card';
import type { CardsOf } from '../cards-of';
import type { Texts } from '../texts';
import { chairDecisionCard } from './chair-decision-card';
import { chairDecisionFormCard } from './chair-decision-form-card';
import { chairDecisionMadeCard } from './chair-decision-made-card';
import { decisionListFormCard } from './decision-list-form-card';
import { decisionsCard } from './decisions-card';
import { earlierDecisionCard } from './earlier-decision-card';
import { perCapsulamDecisionCard } from './per-capsulam-decision-card';
import { whatCameOfItOnCard } from './what-came-of-it';
import { webDecisionCard } from './web-decision-card';

/** The cards about decisions. */
export const decisionsCards: CardsOf<DecisionsView> = {
  decision: decisionCard,
  webDecision: webDecisionCard,
  chairDecisionMade: chairDecisionMadeCard,
  chairDecisionForm: chairDecisionFormCard,
  decisions: decisionsCard,
  decisionListForm: decisionListFormCard,
};

/** A decision as it stands in the register. */
function decisionCard(texts: Texts, { decision, cameOfIt }: ViewOf<'decision'>): Card {
  const followUps = cameOfIt === undefined ? [] : whatCameOfItOnCard(texts, cameOfIt);
  if (decision.kind === 'earlier') return earlierDecisionCard(texts, decision, followUps);
  return decision.kind === 'chair'
    ? chairDecisionCard(texts, decision, followUps)
    : perCapsulamDecisionCard(texts, decision, followUps);
}
