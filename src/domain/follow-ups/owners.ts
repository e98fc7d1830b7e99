import type { Charter, Seated } from '../forum/charter';
import type { Person } from '../forum/person';
import { belongsTo } from '../forum/roles';
import { isTyped } from '../forum/typed-person';
import type { FollowUpOwner } from './follow-ups';

/** The people whom it waits for by name, by the forum as it is composed on the day. Nobody, where it waits for no one of them. */
export function ownersOf(owner: FollowUpOwner, charter: Charter): readonly Person[] {
  const person = personOf(owner, charter);
  return person !== undefined && !isTyped(person.id) && belongsTo(charter, person.id) ? [person] : [];
}

/** Whom a follow-up waits for by name; '' when nobody has said, for a seat that nobody has, and for those who lead. */
export function ownerName(owner: FollowUpOwner, charter: Charter): string {
  switch (owner.kind) {
    case 'nobody':
    case 'leaders':
      return '';
    case 'forum':
      return charter.shortName;
    case 'group':
      return owner.name;
    case 'person':
    case 'seat':
      return personOf(owner, charter)?.name ?? '';
  }
}

/** How somebody writes a seat by its number. */
const SEAT_BY_NUMBER = /^(?:plats|seat) (\d{1,3})$/i;

/**
 * Whom somebody means by what they wrote, as follow-ups name them: the forum, a person of it, a seat by its number or by an
 * organisation that has one seat alone; anything else is a group by that name.
 */
export function ownerNamed(written: string, charter: Pick<Charter, 'name' | 'shortName' | 'members'>): FollowUpOwner {
  const name = written.trim();
  const isNamed = (one: string) => one.toLowerCase() === name.toLowerCase();
  if (name === '') return { kind: 'nobody' };
  if (isNamed(charter.shortName) || isNamed(charter.name)) return { kind: 'forum' };
  const person = charter.members.find((member) => isNamed(member.name));
  if (person !== undefined) return { kind: 'person', person: { id: person.id, name: person.name } };
  const [, number] = SEAT_BY_NUMBER.exec(name) ?? [];
  const seats = seatsOf(charter).filter(({ seat, party }) => String(seat) === number || isNamed(party));
  const [seat, ...others] = seats;
  return seat !== undefined && others.length === 0 ? { kind: 'seat', seat: seat.seat } : { kind: 'group', name };
}

function seatsOf({ members }: Pick<Charter, 'members'>): readonly Seated[] {
  return members.filter((member): member is Seated => member.standing !== 'attending');
}

function personOf(owner: FollowUpOwner, charter: Charter): Person | undefined {
  switch (owner.kind) {
    case 'person':
      return charter.members.find(({ id }) => id === owner.person.id) ?? owner.person;
    case 'seat':
      return seatsOf(charter).find(({ seat }) => seat === owner.seat);
    case 'nobody':
    case 'forum':
    case 'leaders':
    case 'group':
      return undefined;
  }
}
