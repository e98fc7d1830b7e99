import type { Actor } from '../forum/roles';
import type { Funds, NewBooking } from './accounts';

/** A cost centre as typed. */
export interface CostCentreFields {
  readonly year: string;
  readonly number: string;
  readonly name: string;
  readonly funds: Funds;
  readonly income: string;
  readonly carriedOver: string;
  readonly note: string;
}

/** A cell of a file that cannot be read; `unclear` when it cannot be told where the cells of its row begin and end. */
export interface CellFault {
  readonly field: keyof CostCentreFields;
  readonly fault: 'notAKindOfFunds' | 'unclear';
}

/** A row of a file with cost centres: what it says, or why it says nothing. `line` is as a text editor counts. */
export type FileRow =
  | { readonly line: number; readonly fields: CostCentreFields }
  | { readonly line: number; readonly faults: readonly CellFault[] };

/** What is booked by hand, as typed. */
export interface BookingFields {
  readonly title: string;
  readonly amount: string;
  readonly note: string;
}

/** What a booking is corrected to, as typed. */
export interface CorrectionFields {
  readonly costCentre: string;
  readonly year: string;
  readonly amount: string;
  readonly reason: string;
}

export type AccountsCommand =
  /** The program itself books what the forum has decided. */
  | { readonly type: 'bookDecision'; readonly booking: NewBooking }
  | {
      readonly type: 'enterCostCentre';
      readonly by: Actor;
      /** How many times the cost centre had been changed when the form was drawn; `null` for one that is new. */
      readonly after: number | null;
      readonly fields: CostCentreFields;
    }
  /** `seen`: what the person was shown that the file would change, see `seenIn`. */
  | {
      readonly type: 'takeCostCentres';
      readonly by: Actor;
      readonly rows: readonly FileRow[];
      readonly seen: string;
    }
  | {
      readonly type: 'removeCostCentre';
      readonly by: Actor;
      readonly after: number;
      readonly year: number;
      readonly number: string;
    }
  | {
      readonly type: 'book';
      readonly by: Actor;
      readonly id: string;
      readonly year: number;
      readonly costCentre: string;
      readonly fields: BookingFields;
    }
  /** `after`: how many times it had been changed when the form was drawn. A booking that was taken back counts again. */
  | {
      readonly type: 'correctBooking';
      readonly by: Actor;
      readonly after: number;
      readonly booking: string;
      readonly fields: CorrectionFields;
    }
  | {
      readonly type: 'takeBackBooking';
      readonly by: Actor;
      readonly after: number;
      readonly booking: string;
      readonly reason: string;
    };
