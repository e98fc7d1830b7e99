import type { Instant } from '../../domain/time';
import { date } from '../dates.en';
import { NO_PATIENT_DATA } from '../no-patient-data.en';
import type { SentencesBy } from '../sentences-by';
import type { EditorialNotice } from './editorial-notices';

const notice: SentencesBy<'type', EditorialNotice> = {
  mayNotEdit: 'Editorial changes are made by the process lead. Tell the process lead of the misspelling.',
  editorialMissing: ({ field }) => missing[field],
  editorialTooLong: ({ most }) =>
    `An editorial change is small: at most ${most} characters before and after. Take only the words around the error.`,
  editorialSame: 'The text is the same before and after. Write how it should read.',
  editorialNotFound: 'The decision does not say that. Copy the words from the text on the card and try again.',
  editorialInSeveralPlaces: ({ places }) =>
    `Those words stand in ${places} places. Take more words around them, so that it can only be one.`,
  editorialBinding: ({ touched }) =>
    `This changes what was decided (${touched.slice(0, MOST_TOUCHED).join(', ')}), and nothing is saved. Numbers, days, sums and binding words change only by a new decision, also when they are misspelt. Send out a new matter, or take the correction up at the next meeting.`,
  editorialChangedSince:
    'The text has been changed since the card was shown, so nothing is saved. Read what it says now.',
  mayNotSetAside: 'Only those with a seat or a role in the forum can say that a change is not editorial.',
  unknownEditorial: 'Choose a change in the list and try again.',
  editorialSetAsideAlready: 'Somebody has already said that the change is not editorial. It does not stand.',
  editoriallyChanged: 'The change is made. The decision keeps its number.',
  editorialSetAside: 'The change does not stand any more. The decision reads as before; both are kept as versions.',
};

const missing = {
  before: 'Write what it says today, as it stands.',
  after: 'Write how it should read. If words are to go, take those beside them along.',
};

const MOST_TOUCHED = 6;

export const editorialTexts = {
  heading: 'Versions of the decision',
  open: 'Versions and misspellings',
  intro:
    'The process lead can correct misspellings and layout. What was decided does not change: numbers, days, sums and binding words stay.',
  asDecided: (at: Instant) => `Version 1: as decided ${date(at)}.`,
  none: 'No editorial changes.',
  earlier: (count: number) => `Earlier versions (${count})`,
  changed: (version: number, number: number, at: Instant, by: string) =>
    `Version ${version}: change ${number}, ${date(at)}, by ${by} (process lead).`,
  changedInPublic: (version: number, at: Instant) => `Version ${version}: editorial change ${date(at)}.`,
  before: 'Was: ',
  after: 'Is: ',
  why: 'Reason: ',
  setAside: (version: number, numbers: readonly number[], at: Instant, by: string) =>
    `Version ${version}: ${by} said ${date(at)} that change ${numbers.join(' and ')} is not editorial. The decision reads as before.`,
  setAsideInPublic: (version: number, at: Instant) =>
    `Version ${version}: an editorial change does not stand since ${date(at)}.`,
  inVersion: (version: number) => `(Version ${version}, editorially changed.)`,
  fingerprint: 'The fingerprint is of the text as it was decided.',
  texts: 'The text as it reads now',
  change: {
    open: 'Correct a misspelling',
    before: { label: 'It says today', hint: `The words around the error, just as they stand. ${NO_PATIENT_DATA}` },
    becomes: { label: 'It should say' },
    why: { label: 'What is corrected?' },
    send: 'Correct',
  },
  setAsideForm: {
    open: 'This is not editorial',
    which: {
      label: 'Which change?',
      hint: 'The decision then reads as before. The change and your reason are kept as versions.',
      placeholder: 'Choose a change',
    },
    reason: { label: 'Reason' },
    send: 'Set the change aside',
  },
  choice: (number: number, after: string) => `Change ${number}: ${after}`,
  summary: (number: string, title: string) => `Versions of ${number}: ${title}`,
  notice,
};
