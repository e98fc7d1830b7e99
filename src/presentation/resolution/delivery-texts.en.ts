import type { ReachAttempt } from '../../domain/resolution/reaching';
import type { Instant } from '../../domain/time';
import type { Delivery, LeaderCard } from '../../application/resolution/deliveries';
import type { DeliveryFailure } from '../../domain/delivery-failure';
import { moment } from '../dates.en';
import type { SentencesBy } from '../sentences-by';

const failure: Readonly<Record<DeliveryFailure, string>> = {
  blocked: 'the person has blocked Enighet',
  notInstalled: 'the person has not installed Enighet',
  notInRoster: 'the person is not in the channel',
  conversationGone: 'the chat with Enighet has been removed',
  activityGone: 'the message has been removed',
  throttled: 'Teams did not take so many messages at once',
  unavailable: 'Teams did not answer',
  tooBig: 'the message is too large for Teams',
  refused: 'Teams did not take the message',
  unconfirmed: 'Teams did not say whether the message arrived',
};

const delivery: SentencesBy<'state', Delivery> = {
  delivered: ({ at }) => `Delivered${on(at)}.`,
  onItsWay: ({ why }) => (why === null ? 'On its way.' : `On its way. I try again, because ${failure[why]}.`),
  failed: ({ at, why }) => `Did not arrive${on(at)}: ${failure[why]}.`,
};

const toldOfReaction: SentencesBy<'state', Delivery> = {
  delivered: ({ at }) => `Was told in their own chat that a reaction is not an answer${on(at)}.`,
  onItsWay: 'Will soon be told that a reaction is not an answer.',
  failed: ({ at, why }) => `Not reached in their own chat after a reaction${on(at)}: ${failure[why]}.`,
};

const mentioned: SentencesBy<'state', Delivery> = {
  delivered: ({ at }) => `Mentioned in the channel${on(at)}.`,
  onItsWay: 'Will soon be mentioned in the channel.',
  failed: ({ at, why }) => `Could not be mentioned in the channel${on(at)}: ${failure[why]}.`,
};

export const deliveryTexts = {
  heading: 'Deliveries',
  round: (round: number) => `How everybody has been reached in round ${round}.`,
  inChannel: 'The card in the channel',
  who: 'Who',
  exceptions: 'Has not gone as it should',
  members: 'Members',
  rest: 'Has got there or is under way',
  showRest: (count: number) => `What went well (${count})`,
  nothingSentTo: (count: number) => `Nothing has been sent to their own chats yet (${count}): `,
  notTried: 'Not sent yet.',
  delivery,
  answered: 'has answered.',
  anchoring: 'needs to consult and has not given a final answer.',
  notAnswered: 'has not answered.',
  opening: ({ at, failure: why }: ReachAttempt) =>
    why === null
      ? `Got the matter in their own chat${on(at)}.`
      : `The matter did not arrive in their own chat${on(at)}: ${failure[why]}.`,
  reminder: ({ at, failure: why }: ReachAttempt) =>
    why === null
      ? `Reminded in their own chat${on(at)}.`
      : `The reminder did not arrive in their own chat${on(at)}: ${failure[why]}.`,
  reaction: toldOfReaction,
  mention: mentioned,
  waitsUntil: (back: Instant) => `Is away. The next reminder waits until ${moment(back)}.`,
  awayToTheEnd: 'Is away until the time to answer is over, and is reminded no more.',
  absent: 'Cannot be mentioned in the channel: the person is not there.',
  leaderCard: {
    course: 'Where the matter stands: ',
    successions: 'Seat with a new member: ',
    objections: 'Objections: ',
    tally: 'Final answers missing: ',
    ruling: 'Ruling: ',
    referral: 'Referral back (återremiss): ',
    enquiry: 'Question about the matter: ',
  } satisfies Record<LeaderCard, string>,
  failure,
  open: 'Show deliveries',
  summary: (title: string) => `Deliveries: ${title}`,
  choose: 'Choose a matter.',
  none: 'No matter has been sent out yet. Deliveries are shown when one has been sent out.',
  summaryOfMany: 'Choose which matter’s deliveries you want to see',
};

export const tallyTexts = {
  heading: 'Final answers are missing, and the last day to answer is near',
  settled: 'The answers that were missing',
  closes: (closesAt: Instant) => `The round closes ${moment(closesAt)}.`,
  notReached: (count: number) => `Not reached in their own chats (${count}):`,
  why: ({ failure: why }: ReachAttempt) => (why === null ? '' : `${failure[why]}.`),
  next: 'Please get in touch with them. Silence does not count as yes.',
  over: 'The time to answer has been extended since then.',
  summary: (count: number, title: string) =>
    `${count === 1 ? '1 final answer is' : `${count} final answers are`} missing, get in touch: ${title}`,
};

function on(at: string | null): string {
  return at === null ? '' : ` on ${moment(at)}`;
}
