import type { Charter } from './charter';
import type { AccountId, Person } from './person';
import { reliefsOf, type Relief } from './relief';
import { ROLES, type Role } from './register';
import { isTyped } from './typed-person';

/** Somebody who acts in a forum, with what they are there at this moment. */
export interface Actor extends Person {
  readonly roles: readonly Role[];
  /** Who takes over from them what their own organisations apply for. */
  readonly reliefs?: readonly Relief[] | undefined;
  /** Of the presidium, in a matter that others of it handle: they prepare it and answer as before, and do not lead it. */
  readonly isRelieved?: true | undefined;
}

/** As much of somebody as says what they may do for the sake of their roles. */
type InRoles = Pick<Actor, 'roles' | 'isRelieved'>;

export function rolesOf(charter: Charter, person: AccountId): readonly Role[] {
  return ROLES.filter((role) => charter.roles[role].includes(person));
}

/** In the composition, in a role, or in the channel. Nobody else learns anything of the forum. */
export function belongsTo(charter: Charter, person: AccountId): boolean {
  return charter.members.some((member) => member.id === person);
}

/** With a seat or a role: things are asked of nobody else in the forum. */
export function isWaitedFor(charter: Charter, person: AccountId): boolean {
  const isSeated = charter.members.some(({ id, standing }) => id === person && standing !== 'attending');
  return isSeated || rolesOf(charter, person).length > 0;
}

export function actorIn(charter: Charter, person: Person): Actor {
  const known = charter.members.find((member) => member.id === person.id);
  const reliefs = reliefsOf(charter, person.id);
  return {
    id: person.id,
    name: known?.name ?? person.name,
    roles: rolesOf(charter, person.id),
    ...(reliefs.length > 0 && { reliefs }),
  };
}

/** What a role is for, which says what whoever has it may do. */
type Office = 'presiding' | 'managingProcess' | 'takingNotes' | 'signing';

/** One row for each role: what it is for, and whether one person has it at a time. */
const RULES: Readonly<Record<Role, { readonly office: Office; readonly isHeldByOne: boolean }>> = {
  chair: { office: 'presiding', isHeldByOne: true },
  viceChair: { office: 'presiding', isHeldByOne: true },
  processLead: { office: 'managingProcess', isHeldByOne: false },
  noteTaker: { office: 'takingNotes', isHeldByOne: false },
  verifier: { office: 'signing', isHeldByOne: false },
  approver: { office: 'signing', isHeldByOne: true },
};

export function isHeldByOne(role: Role): boolean {
  return RULES[role].isHeldByOne;
}

function isIn({ roles }: InRoles, ...offices: readonly Office[]): boolean {
  return roles.some((role) => offices.includes(RULES[role].office));
}

/** Chair or vice chair: they send, extend, rule, close early and withdraw. */
export function presides(actor: InRoles): boolean {
  return !actor.isRelieved && isIn(actor, 'presiding');
}

/** Presidium and process lead: they take a referred matter further. */
export function leads(actor: InRoles): boolean {
  return presides(actor) || managesProcess(actor);
}

/** Whose own decisions editorial changes are, and nobody else's. */
export function managesProcess(actor: InRoles): boolean {
  return isIn(actor, 'managingProcess');
}

/** Those who prepare matters: the presidium, the process lead and the note taker. */
export function prepares(actor: InRoles): boolean {
  return isIn(actor, 'presiding', 'managingProcess', 'takingNotes');
}

/**
 * Who keeps the register: those who lead. When none of those who lead has a known account, anyone with a seat keeps
 * it, since nobody could mend it otherwise.
 */
export function keepsRegister(charter: Charter, actor: Actor): boolean {
  if (leadersOf(charter).some((id) => !isTyped(id))) return leads(actor);
  return charter.members.some(({ id, standing }) => id === actor.id && standing !== 'attending');
}

export function presidiumOf({ roles }: Charter): readonly AccountId[] {
  return [...new Set([...roles.chair, ...roles.viceChair])];
}

/** Those who get the cards about the course of a matter: chair, vice chair and process lead, each once. */
export function leadersOf(charter: Charter): readonly AccountId[] {
  return [...new Set([...presidiumOf(charter), ...charter.roles.processLead])];
}

/** Who publishes the forum's minutes: its process leads, or where none of them has an account the presidium. */
export function publishersOf(charter: Charter): readonly AccountId[] {
  const processLeads = charter.roles.processLead.filter((id) => !isTyped(id));
  return processLeads.length > 0 ? processLeads : presidiumOf(charter);
}

/** These people with their names, in this order. */
export function namedIn({ members }: Charter, ids: readonly AccountId[]): readonly Person[] {
  return ids.flatMap((id) => {
    const found = members.find((member) => member.id === id);
    return found === undefined ? [] : [{ id, name: found.name }];
  });
}
