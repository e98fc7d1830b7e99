import type { Person } from './person';
import type { Principal } from './principal';
import type { PersonId, Register, Role, SeatRight } from './register';

/** What is known of a forum when it is first set up: who sits at the table and who is what, but no parties or days. */
export interface FirstComposition extends Pick<Register, 'kind' | 'name' | 'shortName' | 'wording'> {
  readonly seated: readonly { readonly person: PersonId; readonly principal: Principal; readonly right: SeatRight }[];
  readonly roles: readonly { readonly role: Role; readonly person: PersonId }[];
  /** Everybody these may name, and perhaps others. */
  readonly people: readonly Person[];
}

/** A register with a seat for each, since before the record began. */
export function firstRegister({ seated, roles, people, ...forum }: FirstComposition): Register {
  const named = new Set([...seated, ...roles].map(({ person }) => person));
  return {
    ...forum,
    seats: seated.map(({ principal, right }, index) => ({ number: index + 1, party: '', principal, right })),
    holdings: seated.map(({ person }, index) => ({
      id: `setup-${index + 1}`,
      seat: index + 1,
      person,
      from: null,
      until: null,
      interim: false,
      basis: '',
    })),
    roleTerms: roles.map(({ role, person }, index) => ({
      id: roles.findIndex((other) => other.role === role) === index ? `setup-${role}` : `setup-${role}-${index + 1}`,
      role,
      person,
      from: null,
      until: null,
      leftOn: null,
    })),
    people: people.filter(({ id }) => named.has(id)).map(({ id, name }) => ({ id, name, email: null })),
    exemptions: [],
  };
}
