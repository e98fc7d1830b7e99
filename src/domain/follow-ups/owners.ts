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

/** Whom a follow-up waits for, as people say it; '' when nobody has said. A seat that nobody has is ''. */
export function ownerName(owner: FollowUpOwner, charter: Charter): string {
  switch (owner.kind) {
    case 'nobody':
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

function personOf(owner: FollowUpOwner, charter: Charter): Person | undefined {
  switch (owner.kind) {
    case 'person':
      return charter.members.find(({ id }) => id === owner.person.id) ?? owner.person;
    case 'seat':
      return charter.members.find(
        (member): member is Seated => member.standing !== 'attending' && member.seat === owner.seat,
      );
    case 'nobody':
    case 'forum':
    case 'group':
      return undefined;
  }
}
