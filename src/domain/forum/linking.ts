import type { Ready } from './forum';
import type { AccountId, Contact, Person } from './person';
import type { PersonId, RegisteredPerson, Register } from './register';
import { isTyped } from './typed-person';

/** A channel member as Teams lists them. The e-mail address is compared with, never kept. */
export interface RosterEntry extends Contact {
  readonly email: string | null;
}

/** Those in the register whose account is not known yet. */
export function typedPeople({ people }: Register): readonly RegisteredPerson[] {
  return people.filter(({ id }) => isTyped(id));
}

/**
 * The typed-in people to whom an account without a seat may belong: all but those that a leader has ruled out for it.
 */
export function whoItMayBe({ register, dismissed }: Ready, account: AccountId): readonly RegisteredPerson[] {
  const isDismissed = (typed: PersonId) => dismissed.some((link) => link.typed === typed && link.account === account);
  return typedPeople(register).filter(({ id }) => !isDismissed(id));
}

/** The register with the account in the typed person's place, everywhere. */
export function linked(register: Register, typed: PersonId, { id, name }: Person): Register {
  const swap = <Named extends { readonly person: PersonId }>(item: Named): Named =>
    item.person === typed ? { ...item, person: id } : item;
  return {
    ...register,
    holdings: register.holdings.map(swap),
    roleTerms: register.roleTerms.map(swap),
    people: [...register.people.filter((person) => person.id !== typed && person.id !== id), { id, name, email: null }],
  };
}

/** Who in the channel has the very e-mail address that somebody was typed in with: one account to one person. */
export function knownByEmail(register: Register, roster: readonly RosterEntry[]): readonly [PersonId, RosterEntry][] {
  return typedPeople(register).flatMap(({ id, email }): readonly [PersonId, RosterEntry][] => {
    if (email === null) return [];
    const [only, ...others] = roster.filter((entry) => entry.email?.toLowerCase() === email.toLowerCase());
    return only === undefined || others.length > 0 ? [] : [[id, only]];
  });
}

/** The account that somebody who was typed in turned out to have. */
export function accountBehind({ links }: Ready, typed: PersonId): PersonId | undefined {
  return links.find((link) => link.typed === typed)?.account;
}
