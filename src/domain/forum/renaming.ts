import { saysSomething } from '../says-something';
import type { Ready } from './forum';
import type { Contact, Person } from './person';
import type { Register } from './register';

/** Whether somebody has another name than before. */
export function hasRenamed(before: readonly Contact[], now: readonly Contact[]): boolean {
  return renamings([], before, now).length > 0;
}

/**
 * The people with another name now than before, each with the earliest known of their earlier names. Somebody who has
 * got that name back has not been renamed.
 */
export function renamings(
  known: readonly Person[],
  before: readonly Contact[],
  now: readonly Contact[],
): readonly Person[] {
  const had = new Map([...before, ...known].map(({ id, name }) => [id, name]));
  const seen = new Map(now.map(({ id, name }) => [id, name]));
  return [
    ...known.filter(({ id }) => !seen.has(id)),
    ...[...seen].flatMap(([id, name]) => {
      const was = had.get(id);
      return was === undefined || was === name ? [] : [{ id, name: was }];
    }),
  ];
}

/**
 * The people whose name in Teams differs from the register's by two readings of the channel, `last` and `seen`. A name
 * that a leader has written in the register in between stands.
 */
export function peopleToRename(forum: Ready, last: readonly Contact[], seen: readonly Contact[]): readonly Person[] {
  const before = new Map(last.map(({ id, name }) => [id, name]));
  const registered = new Map(forum.register.people.map(({ id, name }) => [id, name]));
  return seen
    .filter(({ id, name }) => {
      const isSure = forum.renamed.some((one) => one.id === id) && before.get(id) === name && saysSomething(name);
      return isSure && registered.has(id) && registered.get(id) !== name;
    })
    .map(({ id, name }) => ({ id, name }));
}

/** The register with what these people are called from now on. */
export function withNames(register: Register, people: readonly Person[]): Register {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return {
    ...register,
    people: register.people.map((person) => ({ ...person, name: names.get(person.id) ?? person.name })),
  };
}
