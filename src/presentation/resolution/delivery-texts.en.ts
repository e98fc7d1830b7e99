import type { ReachAttempt } from '../../domain/resolution/reaching';
import type { Instant } from '../../domain/time';
import type { Delivery, LeaderCard } from '../../application/resolution/deliveries';
import type { DeliveryFailure } from '../../domain/delivery-failure';
import { moment } from '../dates.en';

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
  delivery: (delivery: Delivery) => {
    switch (delivery.state) {
      case 'delivered':
        return `Delivered${on(delivery.at)}.`;
      case 'onItsWay':
        return delivery.why === null ? 'On its way.' : `On its way. I try again, because ${failure[delivery.why]}.`;
      case 'failed':
        return `Did not arrive${on(delivery.at)}: ${failure[delivery.why]}.`;
    }
  },
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

function toldOfReaction(delivery: Delivery): string {
  switch (delivery.state) {
    case 'delivered':
      return `Was told in their own chat that a reaction is not an answer${on(delivery.at)}.`;
    case 'onItsWay':
      return 'Will soon be told that a reaction is not an answer.';
    case 'failed':
      return `Not reached in their own chat after a reaction${on(delivery.at)}: ${failure[delivery.why]}.`;
  }
}

function mentioned(delivery: Delivery): string {
  switch (delivery.state) {
    case 'delivered':
      return `Mentioned in the channel${on(delivery.at)}.`;
    case 'onItsWay':
      return 'Will soon be mentioned in the channel.';
    case 'failed':
      return `Could not be mentioned in the channel${on(delivery.at)}: ${failure[delivery.why]}.`;
  }
}

function on(at: string | null): string {
  return at === null ? '' : ` on ${moment(at)}`;
}
