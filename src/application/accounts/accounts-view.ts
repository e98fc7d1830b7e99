import type { ComparedRow } from '../../domain/accounts/cost-centres-in-file';
import type { Accounts } from '../../domain/accounts/accounts';
import type { Charter } from '../../domain/forum/charter';
import type { Notice } from '../notice';

interface InAccounts {
  readonly forumId: string;
  readonly charter: Charter;
  readonly accounts: Accounts;
  readonly year: number;
  readonly mayLead: boolean;
  readonly note: Notice | null;
}

/** What a person can be shown of a forum's money. */
export type AccountsView =
  /** A forum's money in one year (*Ekonomisk översikt*, 003:175-191). */
  | ({
      readonly card: 'accounts';
      /** The card stands in the channel, where nothing is changed. */
      readonly isInChannel: boolean;
    } & InAccounts)
  /** One cost centre, with what is booked on it. */
  | ({
      readonly card: 'costCentre';
      /** '' for bookings on no cost centre of the register. */
      readonly number: string;
      /** The decision that it was opened from, which one goes back to and does not open anew. */
      readonly openedFrom?: string;
      /** The id that the next booking by hand gets. */
      readonly newId: string;
    } & InAccounts)
  /** What a file with cost centres would change, to take it or to let it be. */
  | {
      readonly card: 'costCentresCheck';
      readonly forumId: string;
      readonly charter: Charter;
      readonly importId: string;
      readonly rows: readonly ComparedRow[];
      /** What of the register the person is shown the file against. */
      readonly seen: string;
      readonly note: Notice | null;
    };
