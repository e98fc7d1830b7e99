import { termsOf } from './chair-terms';
import { firstDayOf, seatBehind } from './first-day';
import type { Policy } from './policy';
import type { Principal } from './principal';
import type { Breach, Period, Register, RoleTerm, Seat } from './register';
import { daysOf, overlap, seatOf } from './seat-holders';

/** Vice chairs who are not shown to come from the other principal than a chair of their time. */
export function breachesOfVicesPrincipal(register: Register, { viceFromOtherPrincipal }: Policy): readonly Breach[] {
  if (!viceFromOtherPrincipal) return [];
  const chairs = termsOf(register, 'chair');
  return termsOf(register, 'viceChair')
    .filter((vice) =>
      chairs.some((chair) => overlap(daysOf(vice), daysOf(chair)) && !fromBothPrincipals(register, vice, chair)),
    )
    .map(({ id }) => ({ rule: 'viceFromOtherPrincipal', subject: id }));
}

/** The principal that a vice chair plainly shares with a chair of their time; `null` when the register does not show it. */
export function principalShared(register: Register, vice: RoleTerm): Principal | null {
  const shared = termsOf(register, 'chair')
    .filter((chair) => overlap(daysOf(vice), daysOf(chair)))
    .map((chair) => seatsOfBoth(register, vice, chair))
    .find(([one, other]) => one !== undefined && one.principal === other?.principal);
  return shared?.[0]?.principal ?? null;
}

function fromBothPrincipals(register: Register, vice: RoleTerm, chair: RoleTerm): boolean {
  const [vicesSeat, chairsSeat] = seatsOfBoth(register, vice, chair);
  return vicesSeat !== undefined && chairsSeat !== undefined && vicesSeat.principal !== chairsSeat.principal;
}

function seatsOfBoth(
  register: Register,
  vice: RoleTerm,
  chair: RoleTerm,
): readonly [Seat | undefined, Seat | undefined] {
  const day = firstDayOf(register, commonDays(daysOf(vice), daysOf(chair)), [vice.person, chair.person]);
  return [seatOf(register, vice.person, day), seatOf(register, chair.person, day)];
}

function commonDays(one: Period, other: Period): Period {
  const starts = [one.from, other.from].filter((day) => day !== null).sort();
  const ends = [one.until, other.until].filter((day) => day !== null).sort();
  return { from: starts.at(-1) ?? null, until: ends[0] ?? null };
}

/** Chairs from outside the group: "Ordförande utses inom gruppen." */
export function breachesOfChairsSeat(register: Register, { chairHoldsSeat }: Policy): readonly Breach[] {
  if (!chairHoldsSeat) return [];
  return termsOf(register, 'chair')
    .filter((chair) => seatBehind(register, chair) === undefined)
    .map(({ id }) => ({ rule: 'chairHoldsSeat', subject: id }));
}
