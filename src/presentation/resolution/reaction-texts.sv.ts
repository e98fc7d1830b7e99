import { shortDay } from '../dates';
import type { ReactionTexts } from './reaction-texts';

export const reactionTexts = {
  lead: 'En tumme eller annan reaktion räknas inte som svar. Svara med knapparna här nedan.',
  summary: (shortName, title, closesAt) =>
    `${shortName}: din reaktion är inget svar. Svara senast ${shortDay(closesAt)}. ${title}`,
} satisfies ReactionTexts;
