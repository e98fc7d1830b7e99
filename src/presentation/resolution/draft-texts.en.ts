import type { Instant } from '../../domain/time';
import type { DraftField } from '../../domain/resolution/content';
import { day, moment } from '../dates.en';
import { NO_PATIENT_DATA } from '../no-patient-data.en';
import { draftFault } from './draft-faults.en';

const draftLabel: Readonly<Record<DraftField, string>> = {
  title: 'Title',
  urgency: 'Why can the question not wait for the next meeting?',
  question: 'What are the members to answer?',
  clauses: 'Proposed decision',
  applicant: 'Applicant, if an organisation in the forum applies',
  amount: 'Amount, if the decision is about money',
  budgetYear: 'Year that the money is for',
  costCentre: 'Cost centre (ansvar) that the money is taken from',
  conditions: 'Conditions for the decision',
  ifUnmet: 'What happens if the conditions are not met?',
  validUntil: 'The decision is valid until',
  prolongUntil: 'Can be prolonged until',
  delegatedTo: 'Another forum that is to decide until further notice',
  delegated: 'What that forum decides on',
  reviewOn: 'Looked at again by',
  projectYear: 'Year of the project with state funds',
  criteria: 'Criteria for state funds',
  background: 'Background',
  attachments: 'Attachments',
  lastDay: 'Last day to answer',
  shortNotice: 'Reason for a short time to answer',
};

export const draftFormTexts = {
  heading: 'New matter per capsulam',
  headingForMeeting: 'New matter for a meeting',
  headingAgain: (round: number) => `Revise the matter before round ${round}`,
  atMeetingsOnly:
    'The forum decides at meetings only, so the matter is not sent out here. Preview it and take it up at the next meeting, or hand it over to another forum.',
  introduction: `${NO_PATIENT_DATA} Do not link to any either. You can save at any time and go on later. What is marked * is needed before the matter is ready.`,
  showMoney: 'Money and applicant',
  label: draftLabel,
  hint: {
    title: 'Short and clear.',
    urgency: 'For example: the contract ends before the next meeting.',
    question: 'For example: whether the teams are to get continued funds.',
    clauses: 'One point on each line, for example: att bevilja 500 tkr för 2026.',
    applicant: 'If the chair’s own organisation applies, the vice chair handles the matter.',
    amount: 'For example: 450 tkr, 3 milj. kr or ca 2 800 tkr.',
    budgetYear: 'For example: 2026.',
    costCentre: 'Number and name, for example: 86920 SIP.',
    conditions:
      'A condition on each line. Add who is to meet it, with a capital letter, and by which day if you can, with semicolons between. For example: a report; The hospital; 2026-11-30. They, or those who lead the forum, are reminded before the day.',
    ifUnmet: 'For example: the work is not prolonged.',
    validUntil: 'Leave it empty if the decision has no end. The forum is reminded 12, 6 and 3 months before.',
    prolongUntil: 'Only if the decision gives an option to prolong. It is locked until all conditions are met.',
    delegatedTo:
      'For example: the LGS steering group. A forum or an organisation, never a person. Leave it empty if the forum decides itself.',
    delegated: 'For example: how the discharge process is developed.',
    reviewOn: 'Until further notice has no end. The forum is reminded before this day.',
    projectYear: 'State funds are granted for one year at a time.',
    criteria: 'All criteria need to be judged.',
    background: 'What the members need to know to answer.',
    attachments: 'A name and a link on each line, for example: Report https://example.se/report.pdf',
    shortNotice: 'Needed only when the time to answer is less than five working days.',
  } satisfies Record<Exclude<DraftField, 'lastDay'>, string>,
  lastDayHint: (sentOn: Instant, usual: Instant) =>
    `The usual time to answer is ten working days: if the matter is sent out ${day(sentOn)} the last day is ${day(usual)}. The round closes at 16:00.`,
  showTerms: 'Conditions and validity',
  showStateFunds: 'State funds',
  showDelegation: 'Another forum is to decide',
  showShortNotice: 'Less time than usual to answer',
  /** Of such a button, when some of what is behind it is filled in. */
  inUse: (group: string) => `${group} (filled in)`,
  preview: 'Preview',
  save: 'Save the draft',
  send: 'Send out',
  askToSend: 'Ask the chair to send out',
  askOtherToSend: 'Ask the vice chair to send out',
  sendAnyway: 'Send out anyway',
  askToSendAnyway: 'Ask the chair to send out anyway',
  discard: {
    open: 'Remove the draft',
    explanation: 'The text disappears and cannot be had back.',
    send: 'Yes, remove the draft',
  },
  fault: draftFault,
  faultsAt: (labels: readonly string[]) => `To correct: ${labels.join(', ')}.`,
  note: {
    saved: 'The draft is saved.',
    previewBelow: 'The draft is saved. The preview is a card of its own in the chat.',
    sendingRequested: 'The draft is saved. The chair and the vice chair have been asked to send it out.',
    draftFaulty: 'Something needs to be corrected before the matter can go on. The faults stand at the fields.',
    staleDraft:
      'A newer version has been saved since the form was shown. Your text is below. Save again if yours is to hold.',
  },
  saidLastRound: (round: number) => `What was said in round ${round}`,
  toSupply: (by: string) => `What is to be added, according to ${by}: `,
  summary: (shortName: string, title: string) => `${shortName}: finish the draft. ${title}`,
};

export const draftClosedTexts = {
  heading: {
    sent: 'The matter is sent out',
    passedOn: 'The matter is handed over',
    toMeeting: 'The matter is to be taken up at a meeting',
    removed: 'The draft is removed',
    ended: 'The matter can no longer be revised',
  },
  sent: (round: number, at: Instant) => `It was sent out ${moment(at)}, round ${round}.`,
  removed: (at: Instant) => `It was removed ${moment(at)}.`,
  toMeeting: (at: Instant) =>
    `It was put on the list of the next meeting ${moment(at)}. Write meetings to see the list.`,
  ended: (status: string) => `Where it stands: ${status.toLowerCase()}.`,
  summary: (heading: string, title: string) => `${heading}: ${title}`,
};

export const previewTexts = {
  heading: 'Preview',
  headingForMeeting: 'Matter for a meeting',
  notSentToMeeting: 'This is how the matter stands before the meeting. Nothing is sent to anybody.',
  leadersPutOnList: 'The chair, the vice chair or the process lead puts the matter on the list of the next meeting.',
  toMeeting: 'Take up at the next meeting',
  notSent: 'This is how the members see the matter. Nothing is sent out yet.',
  asked: (name: string) => `${name} asks you to send out the matter.`,
  chairSends: 'The chair or the vice chair sends out. Open the draft and choose Ask the chair to send out.',
  chairAsked: 'The chair and the vice chair have been asked to send out the matter.',
  send: 'Send out',
  sendAnyway: 'Send out anyway',
  change: 'Change',
  decline: 'Hand back',
  usualTime: (sentOn: Instant) =>
    `The time to answer is the usual one and is counted from the day when the matter is sent out. The last day here holds if it is sent out ${day(sentOn)}.`,
  faulty: 'The draft cannot be previewed, because something in it needs to be corrected. Open it and correct.',
  stale: 'The draft has changed since you saw it. Read the new text below before you send.',
  summary: (title: string) => `Read through before it is sent out: ${title}`,
  summaryAsked: (name: string, title: string) => `${name} asks you to send out: ${title}`,
  summaryFaulty: (title: string) => `Correct the draft so that it can be sent out: ${title}`,
};

export const decliningTexts = {
  heading: 'Hand the matter back',
  told: (asking: string) => `${asking}, who has asked you to send out the matter, will be told why.`,
  form: {
    open: 'Hand back',
    label: 'What needs to be changed before the matter can be sent out?',
    hint: NO_PATIENT_DATA,
    missing: 'Write what needs to be changed.',
    send: 'Hand back',
  },
  headingDeclined: 'The matter is not sent out',
  declined: (by: string, asking: string, at: Instant) =>
    `${by} handed the matter back to ${asking} ${moment(at)}, with the reason:`,
  next: 'Change the text and ask the chair to send out the matter again.',
  summary: (title: string) => `The matter has been handed back to you: ${title}`,
  summaryForm: (title: string) => `Write why the matter is handed back: ${title}`,
  summaryAnswered: (title: string) => `The matter is not sent out: ${title}`,
};
