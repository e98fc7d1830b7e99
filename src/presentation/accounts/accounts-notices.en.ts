import type { CostCentreColumn, UnreadCostCentres } from '../../application/accounts/cost-centre-file';
import type { AccountsFault } from '../../domain/accounts/accounts-verdict';
import type { AccountsNotice } from './accounts-notices';
import { listed } from '../forum/listed.en';
import { accountsTexts } from './accounts-texts.en';

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
  notAKindOfFunds: 'is to be drift, statliga medel, överskjutande medel or andra medel',
  unclear: 'cannot be read: check the delimiters and the quotation marks of the row',
};

export function accountsFaults(faults: readonly AccountsFault[]): string {
  return faults.map(({ field, fault }) => `${FIELD[field]} ${FAULT[fault]}.`).join(' ');
}

export function accountsNotice(notice: AccountsNotice): string {
  switch (notice.type) {
    case 'mayNotLeadAccounts':
      return 'Only the chair, the vice chair and the process lead can change the forum’s economy. Ask one of them.';
    case 'accountsFaulty':
      return `Nothing is saved. ${accountsFaults(notice.faults)}`;
    case 'accountsTextTooLong':
      return `A text about the economy is ${notice.length} characters. Shorten it to ${notice.most} at the most and save again.`;
    case 'costCentreKeptAlready':
      return `Cost centre ${notice.number} is there for ${notice.year} already. Open it and change it instead.`;
    case 'costCentreChangedSince':
      return `Cost centre ${notice.number} has been changed since the card was shown, so nothing is saved. Open it again and compare.`;
    case 'costCentreHasBookings':
      return `There are bookings on cost centre ${notice.number}, so it cannot be removed. Move them to another cost centre first.`;
    case 'fileOfCostCentresFaulty':
      return notice.rows === 1
        ? 'Nothing is read in, because one row of the file is wrong. Mend it and send the file again.'
        : `Nothing is read in, because ${notice.rows} rows of the file are wrong. Mend them and send the file again.`;
    case 'registerOfCostCentresChanged':
      return 'The cost centres have been changed since the card was shown, so nothing is read in. This is how the file differs now.';
    case 'costCentresTaken':
      return 'The cost centres are read in. What is decided and booked is as it was.';
    case 'costCentresUnread':
      return unreadCostCentres(notice.why);
    case 'costCentresForNoForum':
      return forNoForum(notice.found, notice.led);
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

const COLUMN: Readonly<Record<CostCentreColumn, string>> = accountsTexts.file.column;
const MOST_OF_A_NAME = 60;

function unreadCostCentres(why: UnreadCostCentres): string {
  switch (why.kind) {
    case 'columnsMissing':
      return `The file lacks ${listed(why.columns.map((column) => COLUMN[column]))} among its headings. Take the economy out as CSV to see which columns there are to be, and send the file again.`;
    case 'columnsUnknown':
      return `I do not know ${listed(why.headings.slice(0, 5).map((heading) => `“${heading.slice(0, MOST_OF_A_NAME)}”`))} among the headings. Mend the heading or empty the column, and send the file again.`;
    case 'tooManyRows':
      return `The file has more than ${why.most} cost centres. Divide it and send one part at a time.`;
  }
}

function forNoForum(found: string, led: readonly string[]): string {
  if (led.length === 0)
    return 'Only the chair, the vice chair and the process lead can read in cost centres. Ask one of them.';
  return found === ''
    ? `The file does not say which forum it is for. Write ${listed(led)} in the column ${accountsTexts.file.column.forum} on each row and send the file again.`
    : `The file is for ${found.slice(0, MOST_OF_A_NAME)}. You can read in cost centres for ${listed(led)}. Mend the column ${accountsTexts.file.column.forum} and send the file again.`;
}
