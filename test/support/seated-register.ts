import type { ForumKind } from '../../src/domain/forum/policy';
import type { Holding, Register, Role, RoleTerm, Seat } from '../../src/domain/forum/register';
import { faultsOf } from '../../src/domain/forum/register-faults';

const seats: readonly Seat[] = [
  { number: 1, party: 'SU', principal: 'region', right: 'voting' },
  { number: 2, party: 'VGPV', principal: 'region', right: 'voting' },
  { number: 3, party: 'City', principal: 'kommun', right: 'voting' },
  { number: 4, party: 'Ring', principal: 'kommun', right: 'voting' },
  { number: 5, party: '', principal: 'region', right: 'voting' },
  { number: 6, party: '', principal: 'kommun', right: 'voting' },
  { number: 7, party: 'SU', principal: 'region', right: 'voting' },
];

export function holding(seat: number, person: string, changes: Partial<Holding> = {}): Holding {
  return { id: `holding of ${person}`, seat, person, from: null, until: null, interim: false, basis: '', ...changes };
}

/** A member for a period for each seat, by the seats' order. */
export const STAND_INS: readonly string[] = seats.map(({ number }) => `stand-in ${number}`);

/** One on each seat, for as long as anybody remembers; `guest`, `outsider` and `later` have none. */
export const holdings: readonly Holding[] = ['su', 'vgpv', 'city', 'ring', 'unnamed', 'nameless', 'su2'].map(
  (person, index) => holding(index + 1, person),
);

export type Days = readonly [from: string | null, until: string | null, leftOn?: string];

export function term(role: Role, person: string, [from, until, leftOn]: Days, id: string = role): RoleTerm {
  return { id, role, person, from, until, leftOn: leftOn ?? null };
}

/** A register that can be kept, whatever it breaks. */
export function register(kind: ForumKind, roleTerms: readonly RoleTerm[], changes: Partial<Register> = {}): Register {
  const made: Register = {
    kind,
    name: 'A forum',
    shortName: 'AF',
    wording: 'decides',
    seats,
    holdings,
    roleTerms,
    people: [...holdings.map(({ person }) => person), 'guest', 'outsider', 'later', ...STAND_INS].map((id) => ({
      id,
      name: id,
      email: null,
    })),
    exemptions: [],
    ...changes,
  };
  expect(faultsOf(made)).toEqual([]);
  return made;
}
