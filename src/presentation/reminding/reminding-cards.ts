import type { RemindingView } from '../../application/reminding/reminding-view';
import type { CardsOf } from '../cards-of';
import { absenceCard } from './absence-card';
import { receiptCard } from './receipt-card';
import { reminderCard } from './reminder-card';

/** The cards of reminders. */
export const remindingCards: CardsOf<RemindingView> = {
  reminder: reminderCard,
  receipt: receiptCard,
  absence: absenceCard,
};
