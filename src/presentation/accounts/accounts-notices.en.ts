import type { AccountsFault } from '../../domain/accounts/accounts-verdict';
import type { AccountsNotice } from './accounts-notices';
import type { SentencesBy } from '../sentences-by';

const FIELD: Readonly<Record<AccountsFault['field'], string>> = {
  year: 'Year',
  number: 'Number',
  name: 'Name',
  funds: 'Kind of funds',
  income: 'Income',
  carriedOver: 'Carried over',
  note: 'Note',
  title: 'What the money is for',
  amount: 'Amount',
  costCentre: 'Cost centre',
  reason: 'Reason',
};

const FAULT: Readonly<Record<AccountsFault['fault'], string>> = {
  missing: 'is missing',
  notAnAmount: 'is to be written as 450 tkr, 3 milj. kr or 450000 kr',
  notAYear: 'is to be a year, such as 2026',
  notANumber: 'is to be the number of a cost centre (ansvar), such as 86920',
  notAKindOfFunds: 'is to be operations, state funds (statliga medel), surplus from earlier years or other funds',
  unclear: 'cannot be read: check the delimiters and the quotation marks of the row',
};

/** What is wrong with the fields of a form, or the cells of a row. */
export function accountsFaults(faults: readonly AccountsFault[]): string {
  return faults.map(({ field, fault }) => `${FIELD[field]} ${FAULT[fault]}.`).join(' ');
}

export const accountsNotice: SentencesBy<'type', AccountsNotice> = {
  mayNotLeadAccounts:
    'Only the chair, the vice chair and the process lead can change the forum’s economy. Ask one of them.',
  accountsFaulty: ({ faults }) => `Nothing is saved. ${accountsFaults(faults)}`,
  accountsTextTooLong: ({ length, most }) =>
    `A text about the economy is ${length} characters. Shorten it to ${most} at the most and save again.`,
  costCentreKeptAlready: ({ number, year }) =>
    `Cost centre ${number} is there for ${year} already. Open it and change it instead.`,
  costCentreChangedSince: ({ number }) =>
    `Cost centre ${number} has been changed since the card was shown, so nothing is saved. Open it again and compare.`,
  costCentreHasBookings: ({ number }) =>
    `There are bookings on cost centre ${number}, so it cannot be removed. Move them to another cost centre first.`,
  fileOfCostCentresFaulty: ({ rows }) =>
    rows === 1
      ? 'Nothing is read in, because one row of the file is wrong. Correct it and send the file again.'
      : `Nothing is read in, because ${rows} rows of the file are wrong. Correct them and send the file again.`,
  registerOfCostCentresChanged:
    'The cost centres have been changed since the card was shown, so nothing is read in. This is how the file differs now.',
  costCentresTaken: 'The cost centres are read in. What is decided and booked is as it was.',
  unknownCostCentre: 'There is no such cost centre that year. Write economy to see which there are.',
  unknownBooking: 'Choose a booking in the list and try again.',
  bookingChangedSince: ({ title }) =>
    `The booking has been changed since the card was shown, so nothing is saved: ${title}. Open the cost centre again and compare.`,
  costCentreSaved: ({ number }) => `Cost centre ${number} is saved.`,
  costCentreRemoved: ({ number }) => `Cost centre ${number} is removed.`,
  booked: 'The amount is booked.',
  bookingCorrected: 'The correction is saved. What it said before still stands under the booking.',
  bookingTakenBack: 'The booking is taken back. It still stands there, but is not counted.',
};
