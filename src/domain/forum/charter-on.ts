import type { LocalDate } from '../time';
import type { Charter, Member, Roles } from './charter';
import type { Ready } from './forum';
import type { Contact } from './person';
import type { PersonId, Role } from './register';
import { holdersOf, holdingOn } from './seat-holders';

/**
 * The forum as it is composed that day: who sits where and who has which role. Depends on nothing but the register and
 * the day.
 */
export function charterOn(forum: Ready, date: LocalDate): Charter {
  const { kind, name, shortName, wording, deciding } = forum.register;
  const roles = rolesOn(forum, date);
  const members = membersOn(forum, roles, date);
  const absences = forum.absences.filter(({ until }) => until >= date);
  const named = forum.register.seats.flatMap(({ party, number }) =>
    party === '' ? [] : [{ name: party, seat: number }],
  );
  const parties = named.filter(({ name }, index) => named.findIndex((one) => one.name === name) === index);
  const { times, stateFunds } = forum;
  return { kind, name, shortName, wording, deciding, times, stateFunds, roles, members, parties, absences };
}

function rolesOn({ register }: Ready, date: LocalDate): Roles {
  const held = (role: Role) => holdersOf(register, role, date);
  return {
    chair: held('chair'),
    viceChair: held('viceChair'),
    processLead: held('processLead'),
    noteTaker: held('noteTaker'),
    verifier: held('verifier'),
    approver: held('approver'),
  };
}

function membersOn(forum: Ready, roles: Roles, date: LocalDate): readonly Member[] {
  const { register, roster } = forum;
  const contactOf = contactsOf(forum);
  const seated = register.seats.flatMap(({ number, party, principal, right }): readonly Member[] => {
    const holding = holdingOn(register, number, date);
    if (holding === undefined) return [];
    return [
      { ...contactOf(holding.person), standing: right, seat: number, party, principal, interim: holding.interim },
    ];
  });
  const sits = new Set(seated.map(({ id }) => id));
  const others = [...(roster ?? []).map(({ id }) => id), ...Object.values(roles).flat()];
  const attending = new Set(others.filter((id) => !sits.has(id)));
  return [...seated, ...[...attending].map((id): Member => ({ ...contactOf(id), standing: 'attending' }))];
}

/** What is known of a person: the name that the register has, and the address that Teams has given. */
function contactsOf({ register, roster, departed }: Ready): (person: PersonId) => Contact {
  const contacts = new Map([...departed, ...(roster ?? [])].map((contact) => [contact.id, contact]));
  const names = new Map(register.people.map(({ id, name }) => [id, name]));
  return (id) => {
    const { name, address } = contacts.get(id) ?? { name: '', address: '' };
    return { id, name: names.get(id) ?? name, address };
  };
}
