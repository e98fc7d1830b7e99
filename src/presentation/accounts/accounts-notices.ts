import type { Notice } from '../../application/notice';

export const ACCOUNTS_NOTICES = [
  'mayNotLeadAccounts',
  'accountsFaulty',
  'accountsTextTooLong',
  'costCentreKeptAlready',
  'costCentreChangedSince',
  'costCentreHasBookings',
  'fileOfCostCentresFaulty',
  'registerOfCostCentresChanged',
  'costCentresTaken',
  'unknownCostCentre',
  'unknownBooking',
  'bookingChangedSince',
  'costCentreSaved',
  'costCentreRemoved',
  'booked',
  'bookingCorrected',
  'bookingTakenBack',
] as const satisfies readonly Notice['type'][];

/** The notices about a forum's money. */
export type AccountsNotice = Extract<Notice, { readonly type: (typeof ACCOUNTS_NOTICES)[number] }>;
