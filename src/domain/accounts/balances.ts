import type { Money } from '../money/money';
import type { Accounts, Booking, CostCentre, KeptCostCentre, Sum } from './accounts';

/** A cost centre's year in figures (*Ekonomisk översikt*, 003:175-191). */
export interface Balance {
  readonly costCentre: KeptCostCentre;
  /** Income and what was carried over. */
  readonly available: Sum;
  /** Booked by the forum's decisions. */
  readonly decided: Sum;
  /** Booked by hand. */
  readonly byHand: Sum;
  readonly left: Sum;
  /** The bookings in the order in which they were made, also those that have been taken back. */
  readonly bookings: readonly Booking[];
}

export interface YearInFigures {
  readonly balances: readonly Balance[];
  /**
   * Bookings on no cost centre that the register has that year. The money is nobody's until somebody corrects the
   * booking.
   */
  readonly unplaced: readonly Booking[];
}

/** Why there is a warning about a matter's money. */
export type Shortage =
  /** The forum keeps a register that year, and this cost centre is not in it; '' when the matter names none. */
  | { readonly kind: 'unknownCostCentre'; readonly costCentre: string; readonly year: number }
  | {
      readonly kind: 'tooLittleLeft';
      readonly number: string;
      readonly name: string;
      readonly year: number;
      readonly left: Sum;
    };

export type TooLittleLeft = Extract<Shortage, { readonly kind: 'tooLittleLeft' }>;

export function figuresOf(accounts: Accounts, year: number): YearInFigures {
  const costCentres = accounts.costCentres.filter((one) => one.year === year);
  const placed = accounts.bookings
    .filter((booking) => booking.year === year)
    .map((booking) => ({ booking, number: namedIn(costCentres, booking.costCentre)?.number }));
  return {
    balances: costCentres.map((costCentre) => {
      const own = placed.filter(({ number }) => number === costCentre.number);
      return balanceOf(
        costCentre,
        own.map(({ booking }) => booking),
      );
    }),
    unplaced: placed.filter(({ number }) => number === undefined).map(({ booking }) => booking),
  };
}

function balanceOf(costCentre: KeptCostCentre, bookings: readonly Booking[]): Balance {
  const counted = bookings.filter(({ isTakenBack }) => !isTakenBack);
  const available = sumOf([costCentre.income, costCentre.carriedOver]);
  const decided = sumOf(counted.filter(({ decision }) => decision !== '').map(({ amount }) => amount));
  const byHand = sumOf(counted.filter(({ decision }) => decision === '').map(({ amount }) => amount));
  const left = {
    kronor: available.kronor - decided.kronor - byHand.kronor,
    isApproximate: [available, decided, byHand].some(({ isApproximate }) => isApproximate),
  };
  return { costCentre, available, decided, byHand, left, bookings };
}

/**
 * The warning that a matter's money gives before the matter is sent: `null` for none, and where the forum keeps no
 * register.
 */
export function shortageOf(accounts: Accounts, { amount, year, costCentre }: Money): Shortage | null {
  const { balances } = figuresOf(accounts, year);
  if (balances.length === 0) return null;
  const named = namedIn(
    balances.map((balance) => balance.costCentre),
    costCentre,
  );
  const balance = balances.find((one) => one.costCentre === named);
  if (balance === undefined) return { kind: 'unknownCostCentre', costCentre, year };
  const { left } = balance;
  const { number, name } = balance.costCentre;
  return left.kronor < amount.kronor ? { kind: 'tooLittleLeft', number, name, year, left } : null;
}

export function sumOf(parts: readonly Sum[]): Sum {
  return {
    kronor: parts.reduce((sum, { kronor }) => sum + kronor, 0),
    isApproximate: parts.some(({ isApproximate }) => isApproximate),
  };
}

/** The years that something is kept or booked for, the latest first. */
export function yearsOf({ costCentres, bookings }: Accounts): readonly number[] {
  return [...new Set([...costCentres, ...bookings].map(({ year }) => year))].sort((one, other) => other - one);
}

/** The cost centre that is meant: its number, and no other's, stands in what was written, or its name is just that. */
export function namedIn<Kept extends Pick<CostCentre, 'number' | 'name'>>(
  costCentres: readonly Kept[],
  written: string,
): Kept | undefined {
  const text = written.trim().toLowerCase();
  const words = text.split(/[\s,;:()/]/);
  const [numbered, ...others] = costCentres.filter(({ number }) => words.includes(number.toLowerCase()));
  if (numbered !== undefined) return others.length === 0 ? numbered : undefined;
  return costCentres.find(({ name }) => name.toLowerCase() === text);
}
