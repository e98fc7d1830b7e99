import type { MattersView } from '../../application/resolution/matters-view';
import { editorialCard } from '../editorial/editorial-card';
import { formalDecisionsCard } from '../formal-decisions/formal-decisions-card';
import { termsCard } from '../terms/terms-card';
import type { CardsOf } from '../cards-of';
import { courseCard } from './course-card';
import { decliningFormCard, sendingDeclinedCard } from './declining-cards';
import { deliveredCard } from './delivered-card';
import { deliveriesCard } from './deliveries-card';
import { draftClosedCard } from './draft-closed-card';
import { draftFormCard } from './draft-form-card';
import { enquiryCard } from './enquiry-card';
import { enquiryReplyCard } from './enquiry-reply-card';
import { handedOverCard } from './handed-over-card';
import { historyCard } from './history-card';
import { mattersCard } from './matters-card';
import { mentionCard } from './mention-card';
import { objectionsCard } from './objections-card';
import { outcomeCard } from './outcome-card';
import { ownVoteCard } from './own-vote-card';
import { previewCard, previewFaultyCard } from './preview-card';
import { reactionCard } from './reaction-card';
import { referralCard } from './referral-card';
import { reworkCard } from './rework-card';
import { rulingCard } from './ruling-card';
import { startMatterCard } from './start-matter-card';
import { successionsCard } from './successions-card';
import { tallyCard } from './tally-card';
import { offerCard } from './offer-card';
import { passingFormCard } from './passing-form-card';
import { travelCard } from './travel-card';
import { voteCard } from './vote-card';

/** The cards about matters. */
export const mattersCards: CardsOf<MattersView> = {
  startMatter: startMatterCard,
  draftForm: draftFormCard,
  draftClosed: draftClosedCard,
  preview: previewCard,
  previewFaulty: previewFaultyCard,
  decliningForm: decliningFormCard,
  sendingDeclined: sendingDeclinedCard,
  vote: voteCard,
  ownVote: ownVoteCard,
  reaction: reactionCard,
  enquiry: enquiryCard,
  enquiryReply: enquiryReplyCard,
  course: courseCard,
  handedOver: handedOverCard,
  successions: successionsCard,
  objections: objectionsCard,
  tally: tallyCard,
  deliveries: deliveriesCard,
  delivered: deliveredCard,
  mention: mentionCard,
  ruling: rulingCard,
  referral: referralCard,
  rework: reworkCard,
  outcome: outcomeCard,
  matters: mattersCard,
  history: historyCard,
  terms: termsCard,
  formalDecisions: formalDecisionsCard,
  editorial: editorialCard,
  travel: travelCard,
  passingForm: passingFormCard,
  offer: offerCard,
};
