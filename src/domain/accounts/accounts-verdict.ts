import type { Verdict } from '../verdict';
import type { AccountsEvent } from './accounts';
import type { AccountsCommand, BookingFields, CellFault, CorrectionFields, CostCentreFields } from './commands';

/** A fault in one field of a form about the forum's money. */
export interface AccountsFault {
  readonly field: keyof CostCentreFields | keyof BookingFields | keyof CorrectionFields;
  readonly fault: 'missing' | 'notAnAmount' | 'notAYear' | 'notANumber' | CellFault['fault'];
}

export type AccountsRefusal =
  | { readonly type: 'mayNotLeadAccounts' }
  | { readonly type: 'accountsFaulty'; readonly faults: readonly AccountsFault[] }
  | { readonly type: 'accountsTextTooLong'; readonly most: number; readonly length: number }
  | { readonly type: 'costCentreKeptAlready'; readonly number: string; readonly year: number }
  | { readonly type: 'costCentreChangedSince'; readonly number: string }
  /** Bookings stand on the cost centre, and would stand on none. */
  | { readonly type: 'costCentreHasBookings'; readonly number: string }
  | { readonly type: 'unknownCostCentre' }
  | { readonly type: 'fileOfCostCentresFaulty'; readonly rows: number }
  /** The file would change something else than the person was shown. */
  | { readonly type: 'registerOfCostCentresChanged' }
  | { readonly type: 'unknownBooking' }
  | { readonly type: 'bookingChangedSince'; readonly title: string };

export type AccountsVerdict = Verdict<AccountsEvent, AccountsRefusal>;

export type CommandOf<Type extends AccountsCommand['type']> = Extract<AccountsCommand, { type: Type }>;

const TEXT_MOST = 500;

/** What can be wrong with a cost centre by itself, whatever the register has. */
export type CostCentreRefusal = Extract<AccountsRefusal, { readonly type: 'accountsFaulty' | 'accountsTextTooLong' }>;

export function tooLong(...texts: readonly string[]): CostCentreRefusal | undefined {
  const text = texts.find((one) => one.length > TEXT_MOST);
  return text === undefined ? undefined : { type: 'accountsTextTooLong', most: TEXT_MOST, length: text.length };
}
