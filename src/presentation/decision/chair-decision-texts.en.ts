import type { LocalDate } from '../../domain/time';
import type { ChairDecisionField } from '../../domain/chair-decision/read-chair-decision';
import { day } from '../dates.en';
import { chairDecisionFault, chairDecisionMadeAlready, chairDecisionWarning } from './chair-decision-notices.en';
import { NO_PATIENT_DATA } from '../no-patient-data.en';

export const chairDecisionTexts = {
  heading: 'Chair’s decision (ordförandebeslut)',
  changesCharter: 'The decision changes the charter.',
  reason: 'Why the question could not wait',
  decided: (on: LocalDate, by: string) => `Decided ${day(on)} by ${by}.`,
  made: (number: string) =>
    `The decision is registered and has number ${number}. It is shown in the channel and reported at the next meeting.`,
  summary: (number: string, title: string) => `Chair’s decision (ordförandebeslut) ${number}: ${title}`,
};

export const chairDecisionFormTexts = {
  heading: 'Chair’s decision (ordförandebeslut)',
  introduction: `The decision gets a number, is shown in the channel and is reported at the next meeting. It cannot be changed afterwards. ${NO_PATIENT_DATA}`,
  field: {
    title: { label: 'Title', hint: 'Short and clear.' },
    text: { label: 'Decision', hint: 'Write what is decided.' },
    reason: {
      label: 'Why can the question not wait for the forum?',
      hint: 'The reason is shown in the forum.',
    },
    decidedOn: { label: 'Day of the decision', hint: 'The day when the decision was made.' },
    amount: {
      label: 'Amount',
      hint: 'Write for example 200 000, ca 200 tkr or 3 milj. kr/år. Leave empty if the decision is not about money.',
    },
  } satisfies Record<ChairDecisionField, { readonly label: string; readonly hint: string }>,
  changesCharter: { label: 'The charter', title: 'The decision changes the charter' },
  fault: chairDecisionFault,
  notMade: 'The decision is not registered. Correct what is marked and try again.',
  madeAlready: chairDecisionMadeAlready,
  warning: chairDecisionWarning,
  make: 'Register',
  makeAnyway: 'Register anyway',
  open: (shortName: string) => `New chair’s decision in ${shortName}`,
  summary: (shortName: string) => `${shortName}: chair’s decision (ordförandebeslut)`,
};
