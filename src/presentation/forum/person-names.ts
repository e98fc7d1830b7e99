import type { Ready } from '../../domain/forum/forum';
import type { PersonId, RegisteredPerson, Register } from '../../domain/forum/register';
import { displayable, oneLine } from '../display-text';

/** A list of three hundred people has no room for names as long as a directory may hold. */
const MOST_SHOWN = 60;

/** What somebody is called; `null` when nobody knows any more. */
export type NameOf = (person: PersonId) => string | null;

export function namesIn({ register, roster, departed }: Ready): NameOf {
  return namesOf([...departed, ...(roster ?? []), ...register.people]);
}

export function namesInRegister({ people }: Pick<Register, 'people'>): NameOf {
  return namesOf(people);
}

function namesOf(people: readonly Pick<RegisteredPerson, 'id' | 'name'>[]): NameOf {
  const names = new Map(people.map(({ id, name }) => [id, cutShort(name)]));
  return (person) => names.get(person) ?? null;
}

/** The text on one line, cut when it is longer than a list has room for. */
export function cutShort(text: string, most = MOST_SHOWN): string {
  const line = oneLine(text);
  return line.length <= most ? line : displayable(`${line.slice(0, most - 1).trimEnd()}…`);
}
