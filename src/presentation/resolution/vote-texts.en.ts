import type { RoundNews } from './standing-of-round';
import type { Instant } from '../../domain/time';
import type { Choice } from '../../domain/resolution/ballot';
import { day, moment } from '../dates.en';
import { NO_PATIENT_DATA } from '../no-patient-data.en';
import { words } from '../words.en';

export const voteTexts = {
  reject: {
    open: 'Do not support',
    label: 'Why do you not support it?',
    hint: `Those who lead the forum see the reason at once, everybody in the forum when the round is closed. ${NO_PATIENT_DATA}`,
    missing: 'Write a reason.',
    send: 'Send the answer',
  },
  needsAnchoring: {
    open: 'Need to consult',
    label: 'What do you need to consult about? (optional)',
    hint: `The round waits for your final answer. You are not reminded before the day you choose. ${NO_PATIENT_DATA}`,
    missing: 'Write a reason.',
    send: 'Send the answer',
  },
  objectToForm: {
    open: 'Ask for a meeting',
    label: 'Why is the question to be taken up at a meeting?',
    hint: `Those who lead the forum see the reason at once, everybody in the forum when the round is closed. ${NO_PATIENT_DATA}`,
    missing: 'Write a reason.',
    send: 'Ask for a meeting',
  },
  recuse: {
    open: 'Declare recusal (jäv)',
    label: 'What does the recusal (jäv) rest on?',
    hint: `You then take no part in the decision. ${NO_PATIENT_DATA}`,
    missing: 'Write a reason.',
    send: 'Declare recusal',
  },
  approveNote: {
    open: 'Add a note on the decision',
    label: 'Note on the decision',
    hint: `Goes with the decision. You still support it. ${NO_PATIENT_DATA}`,
    missing: 'Write the note.',
    send: 'Support with the note',
  },
  heading: 'Your answer',
  otherAnswers: 'Other answers',
  refresh: 'Update the card',
  summaryOpen: {
    matter: (shortName, title, closesAt) => `${shortName}: answer by ${day(closesAt)}. ${title}`,
    text: (shortName, title, closesAt) => `${shortName}: new text to answer by ${day(closesAt)}. ${title}`,
    round: (shortName, title, closesAt) => `${shortName}: new round to answer by ${day(closesAt)}. ${title}`,
  } satisfies Record<RoundNews, (shortName: string, title: string, closesAt: Instant) => string>,
  summaryClosed: (title: string, state: string) => `${state}: ${title}`,
};

const openedBy: Readonly<Record<Choice, string>> = { ...words.choice, approve: voteTexts.approveNote.open };

export const ownVoteTexts = {
  answered: {
    approve: (at) => `You answered “Support” ${moment(at)}.`,
    reject: (at) => `You answered “Do not support” ${moment(at)}.`,
    needsAnchoring: (at) => `You answered “Need to consult” ${moment(at)}.`,
    objectToForm: (at) => `You asked for the question to be taken up at a meeting ${moment(at)}.`,
    recuse: (at) => `You declared recusal (jäv) ${moment(at)}.`,
  } satisfies Record<Choice, (at: Instant) => string>,
  mayChange: (closesAt: Instant) => `You can change it until ${moment(closesAt)}.`,
  stillWaits: 'The round waits for your final answer.',
  ownReason: 'You wrote: ',
  notAnswered: 'You have not answered yet.',
  typedKept: (choice: Choice) => `What you wrote is still here, under ${openedBy[choice]}.`,
  changeHeading: 'Change your answer',
  summary: (title: string) => `Your answer: ${title}`,
};

export const reactionTexts = {
  lead: 'A thumb or another reaction does not count as an answer. Answer with the buttons below.',
  summary: (shortName: string, title: string, closesAt: Instant) =>
    `${shortName}: your reaction is not an answer. Answer by ${day(closesAt)}. ${title}`,
};
