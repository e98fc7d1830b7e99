import type { DecisionsView } from '../../application/decision/decisions-view';
import type { CardsOf } from '../cards-of';
import { chairDecisionFormCard } from './chair-decision-form-card';
import { chairDecisionMadeCard } from './chair-decision-made-card';
import { decisionCard } from './decision-card';
import { decisionsCard } from './decisions-card';
import { webDecisionCard } from './web-decision-card';

/** The cards about decisions. */
export const decisionsCards: CardsOf<DecisionsView> = {
  decision: decisionCard,
  webDecision: webDecisionCard,
  chairDecisionMade: chairDecisionMadeCard,
  chairDecisionForm: chairDecisionFormCard,
  decisions: decisionsCard,
};
