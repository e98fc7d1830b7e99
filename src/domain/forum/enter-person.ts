import type { AccountId, Contact } from './person';
import type { RegisteredPerson, RegisterChange } from './register';
import { typedId } from './typed-person';

/** Somebody chosen from the channel, or typed in because they are not there yet. '' where nothing is given. */
export interface PersonFields {
  readonly person: AccountId;
  readonly typedName: string;
  readonly typedEmail: string;
}

export type PersonFault =
  | { readonly field: 'person'; readonly fault: 'missing' | 'unknownPerson' | 'chosenAndTyped' }
  | { readonly field: 'typedName'; readonly fault: 'tooLong'; readonly most: number }
  | { readonly field: 'typedEmail'; readonly fault: 'notAnAddress' };

export const NAME_MOST = 100;
const ADDRESS = /^[^\s@]{1,100}@[^\s@][^\s@.]*\.[^\s@]{2,}$/;

export type PersonReading =
  | { readonly kind: 'person'; readonly id: AccountId; readonly changes: readonly RegisterChange[] }
  | { readonly kind: 'faulty'; readonly faults: readonly PersonFault[] };

/** Reads who is meant, against the people there are. `newKey` names somebody typed in until their account is known. */
export function readPerson(
  fields: PersonFields,
  known: readonly (Contact | RegisteredPerson)[],
  newKey: string,
): PersonReading {
  const name = fields.typedName.trim();
  const email = fields.typedEmail.trim();
  if (fields.person !== '' && name !== '') return faulty({ field: 'person', fault: 'chosenAndTyped' });
  if (fields.person !== '') {
    const chosen = known.find(({ id }) => id === fields.person);
    if (chosen === undefined) return faulty({ field: 'person', fault: 'unknownPerson' });
    const { id } = chosen;
    const person = { id, name: chosen.name, email: 'email' in chosen ? chosen.email : null };
    return { kind: 'person', id, changes: [{ type: 'personNamed', person }] };
  }
  if (name === '') return faulty({ field: 'person', fault: 'missing' });
  if (name.length > NAME_MOST) return faulty({ field: 'typedName', fault: 'tooLong', most: NAME_MOST });
  if (email !== '' && !ADDRESS.test(email)) return faulty({ field: 'typedEmail', fault: 'notAnAddress' });
  const person = { id: typedId(newKey), name, email: email === '' ? null : email };
  return { kind: 'person', id: person.id, changes: [{ type: 'personNamed', person }] };
}

function faulty(fault: PersonFault): PersonReading {
  return { kind: 'faulty', faults: [fault] };
}
