import type { Contact } from '../domain/forum/person';
import { people, seatKeys } from './lgs';

/** Whom `--as` names, by the key of their seat; without it the chair. Throws with what can be said instead. */
export function personAtKeyboard(words: readonly string[]): Contact {
  const index = words.indexOf('--as');
  const key = index < 0 ? seatKeys[0] : words[index + 1];
  const person = people[seatKeys.findIndex((one) => one === key)];
  if (person === undefined) throw new Error(`--as takes one of: ${seatKeys.join(', ')}`);
  return person;
}
