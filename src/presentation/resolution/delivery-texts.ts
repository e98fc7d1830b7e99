import type { Delivery, LeaderCard } from '../../application/resolution/deliveries';
import type { DeliveryFailure } from '../../domain/delivery-failure';
import type { ReachAttempt } from '../../domain/resolution/reaching';
import type { Instant } from '../../domain/time';

export interface DeliveryTexts {
  readonly heading: string;
  readonly round: (round: number) => string;
  readonly inChannel: string;
  readonly members: string;
  readonly leaders: string;
  readonly notTried: string;
  readonly delivery: (delivery: Delivery) => string;
  readonly answered: string;
  /** Of whoever has answered that they need time to consult. */
  readonly anchoring: string;
  readonly notAnswered: string;
  /** Of the card that gave the member the matter, or was to. */
  readonly opening: (attempt: ReachAttempt) => string;
  readonly reminder: (attempt: ReachAttempt) => string;
  readonly nothingSent: string;
  readonly reaction: (delivery: Delivery) => string;
  readonly mention: (delivery: Delivery) => string;
  readonly absent: string;
  readonly leaderCard: (card: LeaderCard) => string;
  readonly failure: Readonly<Record<DeliveryFailure, string>>;
  readonly open: string;
  readonly summary: (title: string) => string;
  readonly choose: string;
  readonly none: string;
  readonly summaryOfMany: string;
}

export interface TallyTexts {
  readonly heading: string;
  readonly closes: (closesAt: Instant) => string;
  readonly notReached: (count: number) => string;
  readonly why: (attempt: ReachAttempt) => string;
  readonly next: string;
  readonly over: string;
  readonly summary: (count: number, title: string) => string;
}
