import type { BookingChange, Funds } from '../../domain/accounts/accounts';
import type { Instant } from '../../domain/time';
import { date } from '../dates.en';
import { moneyTexts } from '../money/money-texts.en';
import { NO_PATIENT_DATA } from '../no-patient-data.en';

const funds: Readonly<Record<Funds, string>> = {
  operations: 'operations',
  stateFunds: 'state funds (statliga medel)',
  surplus: 'surplus from earlier years',
  other: 'other funds',
};

const field = {
  name: { label: 'Name', hint: 'What people call it.' },
  funds: { label: 'Kind of funds', placeholder: 'Choose a kind' },
  income: { label: 'Income during the year', hint: 'For example: 5 401 tkr. Leave it empty if there is none.' },
  carriedOver: { label: 'Carried over from earlier years', hint: 'Leave it empty if nothing is carried over.' },
  note: { label: 'Note', hint: NO_PATIENT_DATA },
};

export const accountsTexts = {
  heading: (year: number) => `Economic overview ${year}`,
  none: (year: number) => `No cost centre (ansvar) is entered for ${year}.`,
  inPerson:
    'The chair, the vice chair and the process lead change the economy in their own chat with me. Write economy there.',
  readIn:
    'You can also read in cost centres from Excel: take the economy out as CSV, change or add rows, and send the file to me here. You see what changes before anything is read in.',
  columns: { costCentre: 'Cost centre', left: 'Left' },
  funds,
  available: (sum: string) => `Funds ${sum}`,
  decided: (sum: string) => `Decided ${sum}`,
  byHand: (sum: string) => `Booked by hand ${sum}`,
  unplaced: {
    heading: 'On no cost centre of the register',
    explanation: 'These amounts are taken from no cost centre until somebody corrects them.',
    open: 'Open what has no cost centre',
  },
  booking: (title: string, sum: string) => `${title}: ${sum}`,
  open: 'Open a cost centre',
  openBooking: 'The money in the economy',
  openOne: (number: string, name: string) => `${number} ${name}`,
  otherYear: (year: number) => `Show ${year}`,
  enter: {
    open: 'Add a cost centre',
    year: { label: 'Year', hint: 'For example: 2026.' },
    number: { label: 'Number', hint: 'For example: 86920.' },
    send: 'Save the cost centre',
  },
  field,
  file: {
    over: 'Economy',
    title: (forumName: string, year: number) => `Economic overview ${year}, ${forumName}`,
    balances: 'Cost centres (ansvar)',
    bookings: 'Decided and booked',
    column: {
      forum: 'Forum',
      year: 'Year',
      number: 'Cost centre',
      name: 'Name',
      funds: 'Funds',
      income: 'Income',
      carriedOver: 'Carried over',
      available: 'In all',
      decided: 'Decided',
      byHand: 'Booked by hand',
      left: 'Left',
      isApproximate: 'About',
      note: 'Other',
      decision: 'Decision',
      title: 'For',
      amount: 'Amount',
      trace: 'Booked and changed',
    },
    yes: 'yes',
  },
  summary: (shortName: string, year: number) => `${shortName}: economic overview ${year}`,
};

const changed: Readonly<Record<BookingChange['type'], string>> = { corrected: 'Corrected', takenBack: 'Taken back' };

export const costCentreTexts = {
  heading: (number: string) => `Cost centre ${number}`,
  headingUnplaced: 'On no cost centre of the register',
  ofYear: (year: number, kind: Funds) => `${year}, ${funds[kind]}`,
  figure: {
    income: 'Income during the year',
    carriedOver: 'Carried over from earlier years',
    decided: 'Decided',
    byHand: 'Booked by hand',
    left: 'Left',
  },
  bookings: 'Decided and booked',
  older: (count: number) => `Show or hide ${count} older`,
  openDecisions: 'Open a decision',
  openDecision: (number: string) => `Open ${number}`,
  noBookings: 'Nothing is decided or booked yet.',
  byDecision: (number: string) => `decision ${number}`,
  booked: (name: string, at: Instant) => `booked by ${name} on ${date(at)}`,
  isTakenBack: 'taken back',
  change: ({ type, by, at, reason, from }: BookingChange) =>
    `${changed[type]} by ${by.name} on ${date(at)}: it said ${moneyTexts.written(from.amount)} for ${from.year}${from.costCentre === '' ? ' on no cost centre' : ` on cost centre ${from.costCentre}`}. Reason: ${reason}`,
  book: {
    open: 'Book by hand',
    title: { label: 'What is the money for?', hint: NO_PATIENT_DATA },
    amount: { label: 'Amount', hint: 'For example: 50 tkr or ca 1 700 tkr.' },
    note: { label: 'Note (optional)' },
    send: 'Book',
  },
  correct: {
    open: 'Correct a booking',
    which: {
      label: 'Which booking is wrong?',
      hint: 'What it says now is kept as a correction. A booking that was taken back is counted again when it is corrected.',
      placeholder: 'Choose a booking',
    },
    costCentre: { label: 'The right cost centre' },
    year: { label: 'The right year' },
    amount: { label: 'The right amount', hint: 'Write the amount even if it is not to be changed.' },
    reason: { label: 'Reason' },
    send: 'Correct the booking',
  },
  takeBack: {
    open: 'Take a booking back',
    which: {
      label: 'Which booking is not to be counted?',
      hint: 'It still stands there, with who took it back and why.',
      placeholder: 'Choose a booking',
    },
    reason: { label: 'Reason', hint: 'For example: the decision is revoked by LGS PC 2026:4.' },
    send: 'Take the booking back',
  },
  changing: { open: 'Change the cost centre', send: 'Save the change' },
  remove: {
    open: 'Remove the cost centre',
    explanation: 'This can be done while nothing is booked on it.',
    send: 'Yes, remove the cost centre',
  },
  summary: (shortName: string, heading: string) => `${heading}, ${shortName}`,
};
