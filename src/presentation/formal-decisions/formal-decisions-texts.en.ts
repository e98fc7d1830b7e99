import type { Instant, LocalDate } from '../../domain/time';
import { date } from '../dates.en';
import { NO_PATIENT_DATA } from '../no-patient-data.en';

export const formalDecisionsTexts = {
  heading: 'The principals’ own decisions',
  open: 'The principals’ own decisions',
  intro: 'Each principal takes its own formal decision. Here it is noted who has, and when.',
  mark: { taken: '✓', notYet: '○' },
  count: (taken: number, all: number) => `${taken} of ${all} have decided.`,
  taken: (parties: string) => `✓ Decided: ${parties}`,
  notYet: (parties: string) => `○ Not yet: ${parties}`,
  takenOn: (on: LocalDate, body: string, reference: string) =>
    `✓ Decided ${date(on)} by ${body}${reference === '' ? '' : `, ${reference}`}`,
  decidedOn: (on: LocalDate) => `✓ Decided ${date(on)}`,
  notYetTaken: '○ Not yet',
  /** The button of what has been noted, when it is long. */
  toggleNoted: (count: number) => `Noted decisions (${count})`,
  party: (name: string) => `${name}: `,
  noted: (at: Instant, by: string) => `Noted ${date(at)} by ${by}.`,
  wasTaken: (at: Instant, by: string, on: LocalDate, body: string, reference: string) =>
    `${by} noted ${date(at)} a decision of ${date(on)} by ${body}${reference === '' ? '' : `, ${reference}`}.`,
  takenBack: (at: Instant, by: string, reason: string) => `${by} took the note back ${date(at)}: ${reason}`,
  line: (taken: number, all: number, missing: string) =>
    missing === '' ? `${taken} of ${all}` : `${taken} of ${all}. Missing: ${missing}`,
  notKept: 'Not known',
  note: {
    open: 'Note a decision of its own',
    which: { label: 'Which principal?', hint: 'Those that have not decided yet.', placeholder: 'Choose a principal' },
    body: {
      label: 'Who has decided?',
      hint: `A board or an office, not a person’s name. ${NO_PATIENT_DATA}`,
    },
    day: { label: 'The day of the decision' },
    reference: { label: 'Reference number (diarienummer) or link' },
    send: 'Note the decision',
  },
  takeBack: {
    open: 'Take a note back',
    which: {
      label: 'Which principal’s note is wrong?',
      hint: 'What it said stays, with who took it back and why. Then note what is right.',
      placeholder: 'Choose a principal',
    },
    reason: { label: 'Reason' },
    send: 'Take the note back',
  },
  summary: (number: string, title: string) => `The principals’ own decisions, ${number}: ${title}`,
  notice: {
    unknownParty: 'Choose a principal in the list and try again.',
    mayNotNoteFormal:
      'You can only note decisions for the party whose seat you have. Ask the process lead or a member from the party.',
    formalBodyMissing: 'Write who has decided: a board or an office.',
    formalTooLong: {
      body: (most: number) => `Who has decided may have at most ${most} characters. Shorten the text.`,
      reference: (most: number) => `A reference number or link may have at most ${most} characters. Shorten the text.`,
    },
    formalDayMissing: 'Give the day of the decision, such as 2026-09-18.',
    formalDayAhead: 'The day of the decision has not come yet. Note the decision once it is taken.',
    formalChangedSince:
      'Somebody has noted something of the same principal since the card was shown, so nothing is saved. Read what it says now.',
    formalDecisionNoted: 'The decision is noted.',
    formalDecisionTakenBack: 'The note is taken back. It still stands there, but does not count.',
  },
};
