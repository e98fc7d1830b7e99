import type { DeliveryFailure } from '../../domain/delivery-failure';
import type { MinutesStep } from '../../domain/minutes/minutes';

/** What the leaders are told is missing in the channel: the subject of the card. */
export const CHANNEL_CARDS = ['vote', 'decision', 'ending', 'minutes'] as const;
export type ChannelCard = (typeof CHANNEL_CARDS)[number];

/** What those who lead are told when Teams lets something not get through. */
export type DeliveryView =
  | {
      readonly card: 'missingInChannel';
      readonly what: ChannelCard;
      readonly title: string;
      /** `null` when the card stands in the channel by now. */
      readonly why: DeliveryFailure | null;
    }
  | {
      readonly card: 'chatClosed';
      readonly step: MinutesStep;
      readonly name: string;
      readonly title: string;
      /** The person has been reached, or the step does not wait for them any more. */
      readonly isOver: boolean;
    };
