import type { LocalDate } from '../time';
import type { AccountId } from './person';
import type { Principal } from './principal';
import type { SeatRight } from './register';

/** One line of the composition as a table: somebody's time on a seat, or a seat that nobody has ever had. */
export interface CompositionRow {
  readonly seat: number;
  readonly party: string;
  readonly principal: Principal;
  readonly right: SeatRight;
  /** `null`: the line is of a seat without any holding. */
  readonly holding: {
    readonly name: string;
    /** '' for somebody whose account is not known yet. */
    readonly account: AccountId;
    /** '' when not given. */
    readonly email: string;
    readonly from: LocalDate | null;
    readonly until: LocalDate | null;
    readonly interim: boolean;
    readonly basis: string;
  } | null;
}
