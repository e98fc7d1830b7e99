import type { DeliveryFailure } from '../delivery-failure';
import type { AccountId } from '../forum/person';
import type { Instant, LocalDate } from '../time';

/** One reminder to one member in their personal chat, and what became of it. */
export interface ReachAttempt {
  readonly at: Instant;
  readonly member: AccountId;
  /** The day of the card, and its number among the member's own that day. */
  readonly day: LocalDate;
  readonly number: number;
  /** `null`: it was delivered. */
  readonly failure: DeliveryFailure | null;
}

/** Those who were mentioned in the channel together, since their personal chats could not be reached. */
export interface Mention {
  /** From 1 in the round. */
  readonly number: number;
  readonly at: Instant;
  readonly members: readonly AccountId[];
  readonly absent: readonly AccountId[];
}

/** What has been done in a round to reach those who have not answered: the proof that silence is silence. */
export interface Reaching {
  /** Reminders planned up to this moment have been seen to. */
  readonly remindedThrough: Instant;
  readonly asked: readonly { readonly at: Instant; readonly members: readonly AccountId[] }[];
  readonly attempts: readonly ReachAttempt[];
  readonly mentions: readonly Mention[];
}

export function nobodyReached(openedAt: Instant): Reaching {
  return { remindedThrough: openedAt, asked: [], attempts: [], mentions: [] };
}

export function lastAttempt({ attempts }: Reaching, member: AccountId): ReachAttempt | undefined {
  return attempts.findLast((attempt) => attempt.member === member);
}

/** The days on which the member got a reminder, each once. */
export function daysReminded({ attempts }: Reaching, member: AccountId): readonly LocalDate[] {
  return [...new Set(attempts.filter((one) => one.member === member && one.failure === null).map(({ day }) => day))];
}

/** In the channel, in the place of a personal message that could not be delivered. */
export function mentionOf({ mentions }: Reaching, member: AccountId): Mention | undefined {
  return mentions.find(({ members }) => members.includes(member));
}
