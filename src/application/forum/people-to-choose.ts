import type { Joined, Ready } from '../../domain/forum/forum';
import type { Contact, Person } from '../../domain/forum/person';
import type { RegisteredPerson } from '../../domain/forum/register';
import type { Choosable } from './forum-view';

/** How many people fit in a list on a card, with their ids, and leave room for the rest of it (Teams' 28 KB). */
const MOST_OFFERED = 60;

/** Everybody that a form about the register can name. */
export function knownPeople({ register, roster }: Ready): readonly (RegisteredPerson | Contact)[] {
  return [...register.people, ...(roster ?? [])];
}

/** The channel's people and those in the register, by name; those whose name holds `query` when there is one. */
export function peopleToChoose(forum: Joined | Ready, query: string): Choosable {
  const known: readonly Person[] = forum.status === 'ready' ? forum.register.people : [];
  const people = new Map([...(forum.roster ?? []), ...known].map(({ id, name }) => [id, { id, name }]));
  const wanted = query.trim().toLocaleLowerCase('sv');
  const matching = [...people.values()]
    .filter(({ name }) => name.toLocaleLowerCase('sv').includes(wanted))
    .sort((one, other) => one.name.localeCompare(other.name, 'sv'));
  return {
    people: matching.slice(0, MOST_OFFERED),
    query: query.trim(),
    left: Math.max(0, matching.length - MOST_OFFERED),
  };
}
