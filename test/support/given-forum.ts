import { applyChanges } from '../../src/domain/forum/apply-changes';
import { decideForum, type ForumCommand } from '../../src/domain/forum/decide-forum';
import { evolveForum } from '../../src/domain/forum/evolve-forum';
import { unmetForum, type Forum, type ForumEvent, type Ready } from '../../src/domain/forum/forum';
import type { RosterEntry } from '../../src/domain/forum/linking';
import type { Contact, Person } from '../../src/domain/forum/person';
import type { Place } from '../../src/domain/forum/place';
import type { Register, RegisterChange, RoleTerm } from '../../src/domain/forum/register';
import type { LocalDate } from '../../src/domain/time';
import { thenOf } from './given';
import { MORNING } from './matter';
import { term } from './seated-register';

/** The day of MORNING. */
export const TODAY: LocalDate = '2026-06-04';

export const PLACE: Place = {
  conversationId: '19:channel',
  serviceUrl: 'https://smba',
  tenantId: 't',
  botId: '28:bot',
};

export const joined: ForumEvent = { type: 'forumJoined', at: MORNING, id: 'forum', place: PLACE };

export function contact(id: string): Contact {
  return { id, name: `Seat ${id}`, address: `29:${id}` };
}

export function entry(id: string, email: string | null = null): RosterEntry {
  return { ...contact(id), email };
}

export function rosterSeen(...people: readonly string[]): ForumEvent {
  return { type: 'rosterSeen', at: MORNING, roster: people.map(contact) };
}

export function rosterChanged(joining: readonly string[], left: readonly string[]): ForumEvent {
  return { type: 'rosterChanged', at: MORNING, joined: joining.map(contact), left };
}

/** Set up with this register, without those in it whom nothing names. */
export function setUpWith(register: Register): ForumEvent {
  return { type: 'forumSetUp', at: MORNING, by: person('su'), register: applyChanges(register, []) };
}

/** Chair and vice chair from the two principals, and a process lead without a seat. */
export const leaders: readonly RoleTerm[] = [
  term('chair', 'su', [null, null]),
  term('viceChair', 'city', [null, null]),
  term('processLead', 'guest', [null, null]),
];

export function person(id: string): Person {
  return { id, name: `Seat ${id}` };
}

export function acting(id: string): { readonly by: Person; readonly today: LocalDate } {
  return { by: person(id), today: TODAY };
}

export function changing(
  changes: readonly RegisterChange[],
  { by = 'su', reason = '', revision = null }: { by?: string; reason?: string; revision?: number | null } = {},
): Extract<ForumCommand, { readonly type: 'changeRegister' }> {
  return { type: 'changeRegister', ...acting(by), changes, reason, revision, namesake: null };
}

export function forumAfter(...events: readonly ForumEvent[]): Forum {
  return events.reduce(evolveForum, unmetForum);
}

export function readyAfter(...events: readonly ForumEvent[]): Ready {
  const forum = forumAfter(...events);
  if (forum.status !== 'ready') throw new Error('the forum is not ready');
  return forum;
}

/** The forum as it is after the command. Throws when that is refused. */
export function afterwards(forum: Ready, command: ForumCommand): Ready {
  const verdict = decideForum(forum, command, MORNING);
  if (verdict.kind === 'refused') throw new Error(`refused: ${verdict.refusal.type}`);
  const after = verdict.events.reduce(evolveForum, forum);
  if (after.status !== 'ready') throw new Error('the forum is not ready');
  return after;
}

/** givenForum(what has happened).when(command).then(what happens). */
export function givenForum(...history: readonly ForumEvent[]) {
  return { when: (command: ForumCommand) => thenOf(decideForum(forumAfter(...history), command, MORNING)) };
}
