import type { Unreadable } from '../application/unreadable';
import { listed } from './forum/listed.en';

const NEXT = 'Nothing is removed. Get in touch with whoever runs Enighet where you work.';

export const messageTexts = {
  formIsInPersonalChat: 'The form is in your own chat with me. You can save at any time.',
  formIsHere: 'The form is here in the chat. You can save at any time.',
  setupElsewhere:
    'I was added to another channel of the team, so the forum is set up there. Write forum here if it is to be in this channel instead.',
  setupPosted: 'The card for the forum is in the channel. Fill it in and press Save the forum.',
  noForums: 'You do not belong to any forum yet. Add me to the forum’s channel or ask the chair to add you.',
  noDecisionsYet:
    'There are no decisions yet in your forums. Write words to search among what other forums have decided.',
  noDecisionFound: 'No decision was found. Try fewer or other words.',
  nothingLeft: 'Nothing more waits for you.',
  faultMayBeSaved:
    'Something went wrong with me, and I do not know whether what you did is saved. Open the card again and see before you do it over.',
  faultNotSaved: 'Something went wrong with me. What you did is not saved. Try again in a while.',
  fault: (what: string, reference: string) => `${what} If that does not help, give ${reference} to the support.`,
};

export const replacementTexts = {
  standsIn: 'This card takes the place of an earlier one, which could not be updated.',
  heading: 'Replaced card',
  replaced: 'A newer card has taken the place of this one. Use that instead.',
};

export const unreadableTexts = {
  inForum: (shortName: string, left: Unreadable) =>
    `${counted(left)} in ${shortName} cannot be shown just now. Everything else works as usual. ${NEXT}`,
  noMore: (shortName: string) => `Everything in ${shortName} can be shown again.`,
  left: (left: Unreadable) => `${counted(left)} cannot be shown just now. ${NEXT}`,
};

function counted({ matters, minutes, decisions }: Unreadable): string {
  return listed([
    ...(matters === 0 ? [] : [matters === 1 ? '1 matter' : `${matters} matters`]),
    ...(minutes === 0 ? [] : [minutes === 1 ? '1 set of minutes' : `${minutes} sets of minutes`]),
    ...(decisions === 0 ? [] : [`${decisions} ${decisions === 1 ? 'decision' : 'decisions'}`]),
  ]);
}
