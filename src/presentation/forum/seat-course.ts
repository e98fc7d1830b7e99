import type { Holding, Register } from '../../domain/forum/register';
import { holdingOn } from '../../domain/forum/seat-holders';
import { nextDay, previousDay, type LocalDate } from '../../domain/time';

/** Consecutive days on which a seat has the same holder, or none. */
export interface Stretch {
  /** The first day; `null` for the stretch that today is in. */
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  readonly holding: Holding | null;
}

/** A stretch with the name of the seat's holder; `null` when the seat has none. */
export interface NamedStretch extends Omit<Stretch, 'holding'> {
  readonly name: string | null;
  readonly interim: boolean;
}

/**
 * Who has a seat from today and on, as far as is known. After a member for a period the seat returns by itself.
 */
export function courseOf(register: Register, seat: number, today: LocalDate): readonly Stretch[] {
  const holdings = register.holdings.filter((holding) => holding.seat === seat);
  const own = { ...register, holdings };
  const starts = [today, ...bordersOf(holdings).filter((day) => day > today)]
    .map((day) => ({ day, holding: holdingOn(own, seat, day) ?? null }))
    .filter(({ holding }, index, all) => index === 0 || all[index - 1]?.holding?.id !== holding?.id);
  return starts.map(({ day, holding }, index) => {
    const next = starts[index + 1]?.day;
    return {
      from: index === 0 ? null : day,
      until: next === undefined ? null : previousDay(next),
      holding,
    };
  });
}

/** The days on which somebody's time on the seat begins, and the days after it has ended. */
function bordersOf(holdings: readonly Holding[]): readonly LocalDate[] {
  const days = holdings.flatMap(({ from, until }) => [from, until === null ? null : nextDay(until)]);
  return [...new Set(days.filter((day) => day !== null))].sort();
}
