import type { MeetingsView } from '../../application/meetings/meetings-view';
import type { CardsOf } from '../cards-of';
import { meetingsCard } from './meetings-card';
import { reportsCard } from './reports-card';

/** The cards about meetings and what they hear. */
export const meetingsCards: CardsOf<MeetingsView> = {
  meetings: meetingsCard,
  reports: reportsCard,
};
