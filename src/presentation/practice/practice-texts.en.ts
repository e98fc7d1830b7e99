import type { WelcomeStep } from '../../application/views';

export const practiceTexts = {
  heading: 'Practice',
  explanation: 'Only in local mode: let the other members answer. You give your own answer with the buttons above.',
  allApprove: 'Let all the others support it',
  oneRejects: 'Let one say no',
  noReason: 'The supporting documents do not show how the work is to be financed after 2026.',
  onlyOwnLeft: 'All the others have answered. Now only your own answer is missing: give it with the buttons above.',
  adopted:
    'Everybody supports it. The decision stands with its number below the card. Open Personal Chat for the next step.',
  referredBack:
    'Somebody said no, so the matter went back. Open Personal Chat: there you see the reason and what you can do.',
  closed: 'The round is closed. Open Personal Chat for the next step.',
};

const MINUTES =
  'Try the verification (justering) of minutes: start again with npm run demo -- --as koordinator and write minutes in the channel LGS. Then processledare-1 verifies, narhalsan-1 approves and processledare-1 publishes.';

export const welcomeTexts = {
  heading: 'Welcome to Enighet',
  about: (seat: string) => [
    `Here you try Enighet as ${seat} in an LGS with 19 voting members. Everything stays on your computer.`,
    'A matter that cannot wait for the next meeting is sent out per capsulam, and everybody answers on a card.',
    'If everybody says yes, it becomes a numbered decision. Otherwise the matter goes back for further preparation.',
  ],
  stepHeading: 'Next step',
  step: {
    send: (title) => [`The process lead has prepared “${title}”. You are the chair and send it out.`],
    answer: (title) => [
      `“${title}” is sent out. Open the channel LGS to the left and answer on the card.`,
      'Below the answer buttons you can let the other members answer.',
    ],
    ask: () => ['Mostly the process lead asks you to send out. Try that, and this time let one member say no.'],
    asked: (title) => [`The process lead asks you to send out “${title}”. Read the card below and press Send out.`],
    goOn: () => ['Write help to see what you can do here, or new to write a matter of your own.', MINUTES],
  } satisfies Record<WelcomeStep, (title: string) => readonly string[]>,
  send: 'Send out the first matter',
  ask: 'Let the process lead ask me',
  next: 'Show the next step',
  summary: 'Welcome to Enighet',
};
