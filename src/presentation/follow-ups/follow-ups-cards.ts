import type { FollowUpsView } from '../../application/follow-ups/follow-ups-view';
import type { CardsOf } from '../cards-of';
import { followUpCard } from './follow-up-card';
import { followUpsCard } from './follow-ups-card';
import { proposalCard } from './proposal-card';

/** The cards about what a forum follows up. */
export const followUpsCards: CardsOf<FollowUpsView> = {
  followUps: followUpsCard,
  followUp: followUpCard,
  followUpProposal: proposalCard,
};
