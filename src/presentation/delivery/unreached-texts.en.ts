import type { ChannelCard } from '../../application/delivery/delivery-view';
import type { DeliveryFailure } from '../../domain/delivery-failure';
import type { MinutesStep } from '../../domain/minutes/minutes';

const AGAIN = 'I keep trying, and say so when the card is there.';
const LOOK = `See in Teams that Enighet is in the channel. If not: add me again, and the card comes at once. ${AGAIN}`;
const ASK = `Ask whoever runs Teams where you work to see that apps may write in the channel. ${AGAIN}`;

export const missingInChannelTexts = {
  heading: 'A card is missing in the channel',
  headingThere: 'The card is in the channel now',
  card: {
    vote: 'The matter’s card',
    decision: 'The decision',
    ending: 'The message about the matter',
    minutes: 'The card of the verification (justering)',
  } satisfies Record<ChannelCard, string>,
  says: (card: string, title: string) => `${card} does not show in the channel: ${title}.`,
  why: {
    blocked: 'Teams answers that Enighet is turned off there.',
    notInstalled: 'Teams answers that Enighet has not been added to the team.',
    notInRoster: 'Teams answers that Enighet is not in the channel.',
    conversationGone: 'Teams answers that there is no such channel.',
    activityGone: 'The card has been removed in the channel several times.',
    throttled: 'Teams takes no more messages in the channel just now.',
    unavailable: 'Teams has not answered for several minutes.',
    tooBig: 'The text is too long for a card in Teams.',
    refused: 'Teams does not say why.',
    unconfirmed: 'Teams does not say whether the card arrived.',
  } satisfies Record<DeliveryFailure, string>,
  meanwhile: {
    vote: 'The time to answer passes all the same. The members can answer in their own chats with me: ask them to write to do there.',
    decision: 'The decision holds all the same, and is in the list of decisions.',
    ending: 'It holds all the same. Tell the forum.',
    minutes: 'The verification (justering) goes on all the same, in people’s own chats.',
  } satisfies Record<ChannelCard, string>,
  next: {
    blocked: ASK,
    notInstalled: LOOK,
    notInRoster: LOOK,
    conversationGone: LOOK,
    activityGone: 'I do not put it up again. Ask whoever owns the channel to let cards from Enighet stay.',
    throttled: `You need not do anything in Teams. ${AGAIN}`,
    unavailable: `You need not do anything in Teams. ${AGAIN}`,
    tooBig: 'Shorten the text and send the matter out again.',
    refused: ASK,
    unconfirmed: 'See in the channel whether the card is there. If not, write in the channel yourself what holds.',
  } satisfies Record<DeliveryFailure, string>,
  there: (card: string, title: string) => `${card} is in the channel now: ${title}.`,
};

export const chatClosedTexts = {
  heading: 'I cannot reach the person who has the next step',
  headingOver: 'The step no longer waits for this',
  step: { draft: 'write', verify: 'verify (justera)', approve: 'approve', publish: 'publish' } satisfies Record<
    MinutesStep,
    string
  >,
  says: (step: string, name: string, title: string) =>
    `${name} is to ${step}, but Teams does not let me write in their own chat: ${title}.`,
  next: 'Ask the person to add Enighet or to write help to me, and the card comes at once. Otherwise you can write minutes, choose Show all steps and hand the step over.',
  over: (name: string) => `${name} can be reached again, or no longer has the step.`,
};
