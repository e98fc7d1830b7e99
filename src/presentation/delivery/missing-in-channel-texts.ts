import type { ChannelCard } from '../../application/delivery/delivery-view';
import type { DeliveryFailure } from '../../domain/delivery-failure';

export interface MissingInChannelTexts {
  readonly heading: (isThere: boolean) => string;
  readonly says: (what: ChannelCard, title: string) => string;
  readonly why: (failure: DeliveryFailure) => string;
  /** What is so all the same. */
  readonly meanwhile: (what: ChannelCard) => string;
  readonly next: (failure: DeliveryFailure) => string;
  readonly there: (what: ChannelCard, title: string) => string;
}
