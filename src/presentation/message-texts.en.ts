export const messageTexts = {
  formIsInPersonalChat: 'The form is in your chat with me. Open the chat with Enighet to fill it in.',
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
