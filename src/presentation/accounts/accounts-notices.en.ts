import type { AccountsFault } from '../../domain/accounts/accounts-verdict';
import type { AccountsNotice } from './accounts-notices';

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
};

export function accountsNotice(notice: AccountsNotice): string {
  switch (notice.type) {
    case 'mayNotLeadAccounts':
      return 'Only the chair, the vice chair and the process lead can change the forum’s economy. Ask one of them.';
    case 'accountsFaulty':
      return `Nothing is saved. ${notice.faults.map(({ field, fault }) => `${FIELD[field]} ${FAULT[fault]}.`).join(' ')}`;
    case 'accountsTextTooLong':
      return `A text about the economy is ${notice.length} characters. Shorten it to ${notice.most} at the most and save again.`;
    case 'costCentreKeptAlready':
      return `Cost centre ${notice.number} is there for ${notice.year} already. Open it and change it instead.`;
    case 'costCentreChangedSince':
      return `Cost centre ${notice.number} has been changed since the card was shown, so nothing is saved. Open it again and compare.`;
    case 'costCentreHasBookings':
      return `There are bookings on cost centre ${notice.number}, so it cannot be removed. Move them to another cost centre first.`;
    case 'unknownCostCentre':
      return 'There is no such cost centre that year. Write economy to see which there are.';
    case 'unknownBooking':
      return 'Choose a booking in the list and try again.';
    case 'bookingChangedSince':
      return `The booking has been changed since the card was shown, so nothing is saved: ${notice.title}. Open the cost centre again and compare.`;
    case 'costCentreSaved':
      return `Cost centre ${notice.number} is saved.`;
    case 'costCentreRemoved':
      return `Cost centre ${notice.number} is removed.`;
    case 'booked':
      return 'The amount is booked.';
    case 'bookingCorrected':
      return 'The correction is saved. What it said before still stands under the booking.';
    case 'bookingTakenBack':
      return 'The booking is taken back. It still stands there, but is not counted.';
  }
}
