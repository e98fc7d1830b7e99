import type { DeliveryFailure } from '../delivery-failure';
import type { AccountId, Person } from '../forum/person';
import type { Instant, LocalDate } from '../time';

/** One card to one member in their personal chat, and what became of it. */
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

/** Whom a reminder that is asked for beside the plan goes to, and when. */
export interface RequestPlan {
  /** When the first of them get it, in office hours. */
  readonly moment: Instant;
  readonly members: readonly AccountId[];
  /** The members who have just had another reminder: they get this one four hours after it, the last of them at `by`. */
  readonly later: { readonly members: readonly AccountId[]; readonly by: Instant } | null;
  /** Left out, since they have chosen a day of their own. */
  readonly ownDay: readonly AccountId[];
  /** Left out, since the round closes before they may be reminded again. */
  readonly tooLate: readonly AccountId[];
  /** Those of the members who are away, and get it when they are back. Left out where there are none, as before. */
  readonly away?: readonly AccountId[] | undefined;
}

/** A reminder that somebody who leads has asked for, to those who had not answered then. */
export interface RequestedReminder extends RequestPlan {
  /** From 1 in the round. */
  readonly number: number;
  readonly at: Instant;
  readonly by: Person;
  /** In their own words, '' for none. */
  readonly line: string;
}

/** What has been done in a round to reach those who have not answered: the proof that silence is silence. */
export interface Reaching {
  /** What was planned up to this moment has been seen to; `null` while nothing has. */
  readonly remindedThrough: Instant | null;
  readonly asked: readonly { readonly at: Instant; readonly members: readonly AccountId[] }[];
  readonly attempts: readonly ReachAttempt[];
  readonly mentions: readonly Mention[];
  readonly requests: readonly RequestedReminder[];
  /** The number of the last request whose reminders are on their way; 0 for none. */
  readonly requestsSeenTo: number;
  /** Those who have been told that a reaction on a card is no answer. */
  readonly reacted: readonly { readonly at: Instant; readonly member: AccountId }[];
}

export const nobodyReached: Reaching = {
  remindedThrough: null,
  asked: [],
  attempts: [],
  mentions: [],
  requests: [],
  requestsSeenTo: 0,
  reacted: [],
};

/**
 * The last attempts of a list, worked out once. A list never changes, and a large round is asked about each of its
 * members at every answer.
 */
const lastIn = new WeakMap<readonly ReachAttempt[], ReadonlyMap<AccountId, ReachAttempt>>();

export function lastAttempt({ attempts }: Reaching, member: AccountId): ReachAttempt | undefined {
  const last = lastIn.get(attempts) ?? new Map(attempts.map((attempt) => [attempt.member, attempt]));
  lastIn.set(attempts, last);
  return last.get(member);
}

/** The parts of a round that say who has been told of it. */
interface Told {
  readonly deadline: { readonly opening: Instant | null };
  readonly reaching: Reaching;
}

/** Which of a member's cards: its day, and its number among them that day. */
export type CardOfDay = Pick<ReachAttempt, 'day' | 'number'>;

/** Whether this card is the one that gives the member the matter: none got to them in their own chat before it. */
export function isOpening({ deadline, reaching }: Told, member: AccountId, { day, number }: CardOfDay): boolean {
  const isBefore = (one: ReachAttempt) => one.day < day || (one.day === day && one.number < number);
  const isDelivered = (one: ReachAttempt) => one.member === member && one.failure === null;
  return deadline.opening !== null && !reaching.attempts.some((one) => isDelivered(one) && isBefore(one));
}

/** Those whom a card of the round has got to in their own chats, each once. */
export function membersReached({ attempts }: Reaching): readonly AccountId[] {
  return [...new Set(attempts.filter(({ failure }) => failure === null).map(({ member }) => member))];
}

function deliveriesTo({ attempts }: Reaching, member: AccountId): readonly ReachAttempt[] {
  return attempts.filter((one) => one.member === member && one.failure === null);
}

/** The last card that got there. */
export function lastReached(reaching: Reaching, member: AccountId): ReachAttempt | undefined {
  return deliveriesTo(reaching, member).at(-1);
}

/** The days on which the member got a card, each once. */
export function daysReminded(reaching: Reaching, member: AccountId): readonly LocalDate[] {
  return [...new Set(deliveriesTo(reaching, member).map(({ day }) => day))];
}

/** The mention of the member in the channel, made since a personal message could not be delivered. */
export function mentionOf({ mentions }: Reaching, member: AccountId): Mention | undefined {
  return mentions.find(({ members }) => members.includes(member));
}
