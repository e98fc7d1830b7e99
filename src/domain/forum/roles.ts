import type { Charter, Forum, Ready, Roles } from './forum';
import type { AccountId, Person } from './person';

export type Role = keyof Roles;

/** Somebody who acts in a forum, with what they are there at this moment. */
export interface Actor extends Person {
  readonly roles: readonly Role[];
}

const ALL_ROLES: readonly Role[] = ['chair', 'viceChair', 'processLead', 'noteTaker'];

export function rolesOf(charter: Charter, person: AccountId): readonly Role[] {
  return ALL_ROLES.filter((role) => charter.roles[role] === person);
}

/** In the composition or in a role. Nobody else learns anything of the forum. */
export function belongsTo(forum: Forum, person: AccountId): boolean {
  if (forum.status !== 'ready') return false;
  return forum.charter.members.some((member) => member.id === person) || rolesOf(forum.charter, person).length > 0;
}

export function actorIn(forum: Ready, person: Person): Actor {
  const known = forum.charter.members.find((member) => member.id === person.id);
  return { id: person.id, name: known?.name ?? person.name, roles: rolesOf(forum.charter, person.id) };
}

function hasRole(actor: Actor, ...roles: readonly Role[]): boolean {
  return roles.some((role) => actor.roles.includes(role));
}

/** Chair or vice chair: they send, extend, rule, close early and withdraw. */
export function presides(actor: Actor): boolean {
  return hasRole(actor, 'chair', 'viceChair');
}

/** Presidium and process lead: they keep the setup and take a referred matter further. */
export function leads(actor: Actor): boolean {
  return hasRole(actor, 'chair', 'viceChair', 'processLead');
}

/** Those who prepare matters: the presidium, the process lead and the note taker. */
export function prepares(actor: Actor): boolean {
  return hasRole(actor, 'chair', 'viceChair', 'processLead', 'noteTaker');
}

/** Those who get the cards about the course of a matter: chair, vice chair and process lead, each once. */
export function leadersOf(charter: Charter): readonly AccountId[] {
  const { chair, viceChair, processLead } = charter.roles;
  return [...new Set([chair, viceChair, processLead].filter((id) => id !== null))];
}
