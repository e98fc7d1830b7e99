import { NO_PATIENT_DATA } from '../no-patient-data.en';
import { moveToMeeting, strike } from './moving-and-striking.en';

export const referralTexts = {
  heading: 'Take care of what was referred back (återremiss)',
  settled: 'What was referred back (återremiss)',
  reasons: 'Reasons',
  reworkBy: (name: string) => `${name} has been asked to revise the matter: `,
  revise: 'Revise and send out again',
  assign: {
    open: 'Ask somebody to revise the text',
    responsible: { label: 'Who is to revise the matter?', missing: 'Choose a person.' },
    whatToSupply: {
      label: 'What is to be added?',
      hint: NO_PATIENT_DATA,
      missing: 'Write what is to be added.',
    },
    send: 'Ask',
  },
  moveToMeeting,
  strike,
  presidiumEnds: 'The chair or the vice chair can strike the matter or take it up at a meeting.',
  next: 'Revise the text according to the reasons. When it is sent out again, a new round begins where everybody answers anew.',
  summary: (title: string) => `Referred back (återremiss), decide how it goes on: ${title}`,
};

export const reworkTexts = {
  heading: 'You have been asked to revise a matter',
  settled: 'Revising the matter',
  lead: (by: string) => `Asked by ${by}.`,
  toSupply: 'What is to be added',
  noDeadline: 'There is no last day. The chair or the vice chair sends out when the text is done.',
  open: 'Revise the matter',
  over: 'Nobody waits for this revision any more.',
  summary: (title: string) => `You have been asked to revise: ${title}`,
};
