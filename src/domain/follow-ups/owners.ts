import type { Charter, Seated } from '../forum/charter';
import type { Person } from '../forum/person';
import { belongsTo } from '../forum/roles';
import { isTyped } from '../forum/typed-person';
import { seatWritten, type ConditionDuty } from '../terms/conditions';
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

type NamedOwner = Exclude<FollowUpOwner, { readonly kind: 'leaders' }>;

/** As whom the owner of a condition is read, for whoever writes it. */
export interface ReadOwner {
  /** From 1. */
  readonly condition: number;
  readonly written: string;
  readonly owner: Exclude<NamedOwner, { readonly kind: 'nobody' }>;
  /** As `ownerName` says. */
  readonly name: string;
  /** Somebody is reminded by name; else those who lead are. */
  readonly isReminded: boolean;
}

/** As whom the owners of the conditions are read in the forum as it is composed now. */
export function ownersRead(duties: readonly ConditionDuty[], charter: Charter): readonly ReadOwner[] {
  return duties.flatMap(({ condition, owner: written }): readonly ReadOwner[] => {
    const owner = ownerNamed(written, charter);
    if (owner.kind === 'nobody') return [];
    const isReminded = ownersOf(owner, charter).length > 0;
    return [{ condition, written, owner, name: ownerName(owner, charter), isReminded }];
  });
}

/**
 * Whom somebody means by what they wrote, as follow-ups name them: the forum, a person of it, a seat by its number or by an
 * organisation that has one seat alone; anything else is a group by that name.
 */
export function ownerNamed(written: string, charter: Pick<Charter, 'name' | 'shortName' | 'members'>): NamedOwner {
  const name = written.trim();
  const isNamed = (one: string) => one.toLowerCase() === name.toLowerCase();
  if (name === '') return { kind: 'nobody' };
  if (isNamed(charter.shortName) || isNamed(charter.name)) return { kind: 'forum' };
  const person = charter.members.find((member) => isNamed(member.name));
  if (person !== undefined) return { kind: 'person', person: { id: person.id, name: person.name } };
  const number = seatWritten(name);
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
