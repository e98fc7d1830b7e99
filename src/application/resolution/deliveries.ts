import type { Calendar } from '../../domain/calendar';
import type { Charter } from '../../domain/forum/charter';
import { isPassing, type DeliveryFailure } from '../../domain/delivery-failure';
import type { AccountId } from '../../domain/forum/person';
import { leadersOf } from '../../domain/forum/roles';
import type { Elector } from '../../domain/resolution/ballot';
import { whenBack } from '../../domain/resolution/away';
import { mentionOf, type ReachAttempt } from '../../domain/resolution/reaching';
import { unanswered, type Round } from '../../domain/resolution/round';
import type { Instant } from '../../domain/time';
import type { PostEntry } from '../../ports/post-entry';
import { failureBelieved } from '../posts/belief';

/** What became of one message. */
export type Delivery =
  | { readonly state: 'delivered'; readonly at: Instant | null }
  /** The message is still being tried. `why` is what kept it the last time. */
  | { readonly state: 'onItsWay'; readonly why: DeliveryFailure | null }
  | { readonly state: 'failed'; readonly at: Instant; readonly why: DeliveryFailure };

/** The messages to a leader, by what they are about. */
export const LEADER_CARDS = ['course', 'successions', 'objections', 'tally', 'ruling', 'referral', 'enquiry'] as const;
export type LeaderCard = (typeof LEADER_CARDS)[number];

/**
 * The name of a card about a round that goes to each of those who lead. Cards that come more than once in a round are
 * counted.
 */
export function leaderCardName(card: LeaderCard, { number }: Round, count: number): string {
  return count === 1 ? `${card}-${number}` : `${card}-${number}-${count}`;
}

/** Which of the leaders' cards a post to this leader is; `undefined` for any other post. */
export function leaderCardIn(key: string, { number }: Round, leader: AccountId): LeaderCard | undefined {
  if (!key.endsWith(`:${leader}`)) return undefined;
  return LEADER_CARDS.find((card) => key.startsWith(`${card}-${number}:`) || key.startsWith(`${card}-${number}-`));
}

export interface MemberDeliveries {
  readonly elector: Elector;
  /** The cards in the person's own chat, the first one first. */
  readonly reminders: readonly ReachAttempt[];
  /** What the person was told when they had reacted to a card; `null` when they have not reacted. */
  readonly reaction: Delivery | null;
  /** The mention in the channel, made because a card did not get through; `null` when they have not been mentioned. */
  readonly mention: Delivery | null;
  /** The person should have been mentioned, but is not in the channel. */
  readonly isAbsent: boolean;
  /** When they may be reminded again, as they have said that they are away; `null` when no reminder waits for that. */
  readonly waitsUntil: Instant | null;
}

export interface LeaderDeliveries {
  readonly name: string;
  readonly cards: readonly { readonly card: LeaderCard; readonly delivery: Delivery }[];
}

/** The delivery ledger of one round, as the leaders read it. */
export interface Deliveries {
  /** The delivery of the card in the channel; `null` before it has been tried. */
  readonly vote: Delivery | null;
  readonly members: readonly MemberDeliveries[];
  readonly leaders: readonly LeaderDeliveries[];
}

/** `own` is the forum's calendar. */
export function deliveriesOf(
  round: Round,
  charter: Charter,
  posts: readonly PostEntry[],
  { own, now }: { readonly own: Calendar; readonly now: Instant },
): Deliveries {
  const reminded = new Set(now < round.deadline.closesAt ? unanswered(round).map(({ id }) => id) : []);
  const returnOf = (id: AccountId) => whenBack(charter.absences, id, own, now);
  const entryOf = (key: string) => posts.find((entry) => entry.key === key);
  const names = new Map(charter.members.map(({ id, name }) => [id, name]));
  return {
    vote: deliveryOf(entryOf(`vote-${round.number}`)),
    members: round.electorate.map((elector) => {
      const mention = mentionOf(round.reaching, elector.id);
      return {
        elector,
        reminders: round.reaching.attempts.filter(({ member }) => member === elector.id),
        reaction: deliveryOf(entryOf(reactionKey(round, elector.id))),
        mention: mention === undefined ? null : deliveryOf(entryOf(mentionKey(round, mention.number))),
        isAbsent: round.reaching.mentions.some(({ absent }) => absent.includes(elector.id)),
        waitsUntil: reminded.has(elector.id) && returnOf(elector.id) !== now ? returnOf(elector.id) : null,
      };
    }),
    leaders: leadersOf(charter).map((id) => ({
      name: names.get(id) ?? id,
      cards: LEADER_CARDS.flatMap((card) =>
        posts
          .filter(({ key }) => leaderCardIn(key, round, id) === card)
          .flatMap((entry) => {
            const delivery = deliveryOf(entry);
            return delivery === null ? [] : [{ card, delivery }];
          }),
      ),
    })),
  };
}

export function mentionKey({ number }: Round, mention: number): string {
  return `mention-${number}-${mention}`;
}

export function reactionKey({ number }: Round, member: AccountId): string {
  return `reaction-${number}:${member}`;
}

function deliveryOf(entry: PostEntry | undefined): Delivery | null {
  if (entry === undefined) return null;
  const { posted, failure, retryAt, deliveredAt, lastAttemptAt } = entry;
  if (posted !== null) return { state: 'delivered', at: deliveredAt };
  const believed = failureBelieved(entry);
  const isTriedSoon = retryAt !== null && (believed === null || isPassing(believed));
  if (failure === null || isTriedSoon) return { state: 'onItsWay', why: failure };
  return { state: 'failed', at: lastAttemptAt, why: failure };
}
