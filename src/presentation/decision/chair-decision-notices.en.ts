import type { ChairDecisionWarning } from '../../domain/chair-decision/decide-chair-decision';
import type { LocalDate } from '../../domain/time';
import { day } from '../dates.en';
import type { ChairDecisionNotice } from './chair-decision-notices';
import type { ChairDecisionFault, ChairDecisionField } from '../../domain/chair-decision/read-chair-decision';
import type { SentencesBy } from '../sentences-by';

const missing: Readonly<Record<ChairDecisionField, string>> = {
  title: 'Write a title.',
  text: 'Write what is decided.',
  reason: 'Write why the question cannot wait for the forum.',
  decidedOn: 'The day of the decision is missing. Choose a day.',
  amount: 'Write the amount.',
};

export const chairDecisionWarning: Readonly<Record<ChairDecisionWarning, string>> = {
  amount: 'The decision is about money. Fill in the amount if it is missing. Can it wait for the forum to decide?',
  changesCharter: 'The decision changes the charter. Can it wait for the forum to decide?',
};

export function chairDecisionMadeAlready(title: string, decidedOn: LocalDate): string {
  return `This form has been sent already. “${title}”, decided ${day(decidedOn)}, is registered and does not change. What you have written now is not registered. Choose Register if it is another decision.`;
}

export const chairDecisionFault: SentencesBy<'fault', ChairDecisionFault> = {
  missing: ({ field }) => missing[field],
  tooLong: ({ length, most }) => `The text is ${length} characters. Shorten it to ${most} at the most.`,
  notADate: 'That is not a date. Choose a day.',
  inTheFuture: 'That day has not come yet. Choose the day when the decision was made.',
  partOfKrona: 'Write whole kronor, without a fraction.',
  notAnAmount: 'That cannot be read as an amount. Write for example 200 000, ca 200 tkr or 3 milj. kr/år.',
};

export const chairDecisionNotMade = {
  faulty: 'The decision is not registered.',
  warned: 'The decision is not registered yet.',
  anyway: 'Register it anyway if it cannot wait.',
};

export const chairDecisionNotice: SentencesBy<'type', ChairDecisionNotice> = {
  mayNotMakeChairDecision:
    'Only the chair and the vice chair can register a chair’s decision (ordförandebeslut). Ask one of them.',
  chairDecisionMadeAlready: ({ title, decidedOn }) => chairDecisionMadeAlready(title, decidedOn),
  unknownChairDecision: 'There is no such chair’s decision (ordförandebeslut). Write decisions to see those there are.',
};
