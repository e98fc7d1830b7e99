import type { EarlierStatus } from '../../domain/decision/decision';
import type { LocalDate } from '../../domain/time';
import { day } from '../dates.en';
import type { earlierTexts as swedish } from './earlier-texts.sv';

const UNKNOWN = 'not known';
const STATUS: Readonly<Record<EarlierStatus, string>> = {
  decided: 'Decided',
  noted: 'Noted',
  proposed: 'Proposal, outcome not known',
  reported: 'Decided elsewhere and reported',
};

export const earlierTexts: typeof swedish = {
  heading: 'Imported decision',
  word: 'Imported',
  unknown: UNKNOWN,
  imported: 'Imported from older documents. Enighet has not handled the decision.',
  day: (on: LocalDate | null) => `Day of the decision: ${on === null ? UNKNOWN : day(on)}.`,
  became: (status: EarlierStatus | null) => (status === null ? `Status: ${UNKNOWN}.` : `${STATUS[status]}.`),
  form: (form: string | null) => `Form of the decision: ${form ?? UNKNOWN}.`,
  source: (source: string) => `Source: ${source}.`,
  withoutText: 'The text is shown to the forum’s members only, since it may name people.',
};
