import type { Instant } from '../../domain/time';
import { day } from '../dates.sv';

export const reactionTexts = {
  lead: 'En tumme eller annan reaktion räknas inte som svar. Svara med knapparna här nedan.',
  summary: (shortName: string, title: string, closesAt: Instant) =>
    `${shortName}: din reaktion är inget svar. Svara senast ${day(closesAt)}. ${title}`,
};
