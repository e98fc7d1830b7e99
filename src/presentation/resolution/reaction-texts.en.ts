import type { Instant } from '../../domain/time';
import { day } from '../dates.en';

export const reactionTexts = {
  lead: 'A thumb or another reaction does not count as an answer. Answer with the buttons below.',
  summary: (shortName: string, title: string, closesAt: Instant) =>
    `${shortName}: your reaction is not an answer. Answer by ${day(closesAt)}. ${title}`,
};
