import type { Person } from './person';

/** The person as written into an event: roles and whatever else is of the moment stay out of the record. */
export function signed({ id, name }: Person): Person {
  return { id, name };
}
