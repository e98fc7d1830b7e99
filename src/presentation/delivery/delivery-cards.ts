import type { DeliveryView } from '../../application/delivery/delivery-view';
import type { CardsOf } from '../cards-of';
import { chatClosedCard } from './chat-closed-card';
import { missingInChannelCard } from './missing-in-channel-card';

/** The cards about what did not get through. */
export const deliveryCards: CardsOf<DeliveryView> = {
  missingInChannel: missingInChannelCard,
  chatClosed: chatClosedCard,
};
