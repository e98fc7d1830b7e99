import type { Person } from '../forum/person';
import type { Amount } from '../money/amount';
import type { Instant } from '../time';

/** Whole kronor; below nought when more is booked than there is. */
export interface Sum {
  readonly kronor: number;
  /** One of the amounts that it is made of is written with "ca". */
  readonly isApproximate: boolean;
}

/** What kind of money a cost centre has (003:175-191). */
export const FUNDS = ['operations', 'stateFunds', 'surplus', 'other'] as const;
export type Funds = (typeof FUNDS)[number];

/** A cost centre (*ansvar*) in one year, as the forum keeps it. */
export interface CostCentre {
  readonly year: number;
  readonly number: string;
  readonly name: string;
  readonly funds: Funds;
  readonly income: Sum;
  /** Money that is left from earlier years. */
  readonly carriedOver: Sum;
  /** Conditions and possibilities that are no figures yet; '' for none. */
  readonly note: string;
}

/** A cost centre as it stands in the register. */
export interface KeptCostCentre extends CostCentre {
  /** How many times it has been changed, so that a form from before the last change is noticed. */
  readonly changes: number;
}

/** Where money is booked, and how much. */
export interface Entry {
  readonly year: number;
  /** As written in the matter, or the number that somebody chose since; '' when nobody has said. */
  readonly costCentre: string;
  readonly amount: Amount;
}

export interface NewBooking extends Entry {
  /** Made of the decision's id, so that no decision is booked twice; for what is booked by hand the form's own id. */
  readonly id: string;
  /** The decision's number, `LGS PC 2026:1`; '' for what is booked by hand. */
  readonly decision: string;
  readonly title: string;
  readonly note: string;
}

/** What has been done with a booking since it was made. What stood there before is kept. */
export interface BookingChange {
  readonly type: 'corrected' | 'takenBack';
  readonly at: Instant;
  readonly by: Person;
  readonly reason: string;
  readonly from: Entry;
}

export interface Booking extends NewBooking {
  readonly at: Instant;
  /** `null` when the decision booked itself. */
  readonly by: Person | null;
  /** The booking takes nothing from any cost centre any more. */
  readonly isTakenBack: boolean;
  /** The earliest change first. */
  readonly changes: readonly BookingChange[];
}

/** A forum's money: its cost centres, and what is booked on them. */
export interface Accounts {
  readonly costCentres: readonly KeptCostCentre[];
  readonly bookings: readonly Booking[];
}

export type AccountsEvent =
  | { readonly type: 'costCentreEntered'; readonly at: Instant; readonly by: Person; readonly costCentre: CostCentre }
  | {
      readonly type: 'costCentreRemoved';
      readonly at: Instant;
      readonly by: Person;
      readonly year: number;
      readonly number: string;
    }
  | { readonly type: 'booked'; readonly at: Instant; readonly by: Person | null; readonly booking: NewBooking }
  | {
      readonly type: 'bookingCorrected';
      readonly at: Instant;
      readonly by: Person;
      readonly booking: string;
      readonly to: Entry;
      readonly reason: string;
    }
  | {
      readonly type: 'bookingTakenBack';
      readonly at: Instant;
      readonly by: Person;
      readonly booking: string;
      readonly reason: string;
    };

export const noAccounts: Accounts = { costCentres: [], bookings: [] };

export function evolveAccounts(state: Accounts, event: AccountsEvent): Accounts {
  switch (event.type) {
    case 'costCentreEntered': {
      const { costCentre } = event;
      const changes = (costCentreAt(state, costCentre)?.changes ?? -1) + 1;
      return { ...state, costCentres: byNumber([...without(state, costCentre), { ...costCentre, changes }]) };
    }
    case 'costCentreRemoved':
      return { ...state, costCentres: without(state, event) };
    case 'booked': {
      const { booking, at, by } = event;
      return { ...state, bookings: [...state.bookings, { ...booking, at, by, isTakenBack: false, changes: [] }] };
    }
    case 'bookingCorrected':
      return withBooking(state, event, (booking) => ({
        ...booking,
        ...event.to,
        isTakenBack: false,
        changes: [...booking.changes, changeOf('corrected', booking, event)],
      }));
    case 'bookingTakenBack':
      return withBooking(state, event, (booking) => ({
        ...booking,
        isTakenBack: true,
        changes: [...booking.changes, changeOf('takenBack', booking, event)],
      }));
  }
}

type Place = Pick<CostCentre, 'year' | 'number'>;

export function costCentreAt({ costCentres }: Accounts, place: Place): KeptCostCentre | undefined {
  return costCentres.find((one) => isAt(one, place));
}

function without({ costCentres }: Accounts, place: Place): readonly KeptCostCentre[] {
  return costCentres.filter((one) => !isAt(one, place));
}

function isAt(one: Place, other: Place): boolean {
  return one.year === other.year && one.number === other.number;
}

/** The latest year first, and in a year by number. */
function byNumber(costCentres: readonly KeptCostCentre[]): readonly KeptCostCentre[] {
  return [...costCentres].sort((one, other) => other.year - one.year || (one.number < other.number ? -1 : 1));
}

function changeOf(
  type: BookingChange['type'],
  { year, costCentre, amount }: Booking,
  { at, by, reason }: { readonly at: Instant; readonly by: Person; readonly reason: string },
): BookingChange {
  return { type, at, by, reason, from: { year, costCentre, amount } };
}

function withBooking(
  state: Accounts,
  { booking: id }: { readonly booking: string },
  change: (booking: Booking) => Booking,
): Accounts {
  return { ...state, bookings: state.bookings.map((one) => (one.id === id ? change(one) : one)) };
}
