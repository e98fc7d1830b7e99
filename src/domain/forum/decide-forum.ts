import type { Instant } from '../time';
import { sameData } from '../same-data';
import { accept, refuse, type Verdict } from '../verdict';
import type { Forum, ForumEvent, Ready } from './forum';
import type { Contact, Person } from './person';
import type { Place } from './place';
import { actorIn, leads } from './roles';
import { charterFrom, type SetupFields, type SetupFault } from './setup';

export type ForumCommand =
  | { readonly type: 'join'; readonly id: string; readonly place: Place }
  | { readonly type: 'seeRoster'; readonly roster: readonly Contact[] }
  | { readonly type: 'setUp'; readonly by: Person; readonly fields: SetupFields; readonly revision: number };

export type ForumRefusal =
  | { readonly type: 'forumUnknown' }
  | { readonly type: 'notInRoster' }
  | { readonly type: 'mayNotSetUp' }
  | { readonly type: 'staleSetup' }
  | { readonly type: 'setupFaulty'; readonly faults: readonly SetupFault[] };

export type ForumVerdict = Verdict<ForumEvent, ForumRefusal>;

export function decideForum(forum: Forum, command: ForumCommand, now: Instant): ForumVerdict {
  switch (command.type) {
    case 'join':
      return join(forum, command.id, command.place, now);
    case 'seeRoster':
      if (forum.status === 'unmet') return refuse({ type: 'forumUnknown' });
      if (sameData(forum.roster, command.roster)) return accept();
      return accept({ type: 'rosterSeen', at: now, roster: command.roster });
    case 'setUp':
      return setUp(forum, command, now);
  }
}

/** Who may open and save the setup: anyone in the channel the first time, then its presidium and process lead. */
export function maySetUp(forum: Forum, person: Person): boolean {
  switch (forum.status) {
    case 'unmet':
      return false;
    case 'joined':
      return forum.roster?.some((contact) => contact.id === person.id) ?? false;
    case 'ready':
      return leads(actorIn(forum, person));
  }
}

function join(forum: Forum, id: string, place: Place, now: Instant): ForumVerdict {
  if (forum.status === 'unmet') return accept({ type: 'forumJoined', at: now, id, place });
  if (sameData(forum.place, place)) return accept();
  return accept({ type: 'forumMoved', at: now, place });
}

function setUp(forum: Forum, command: Extract<ForumCommand, { type: 'setUp' }>, now: Instant): ForumVerdict {
  if (forum.status === 'unmet') return refuse({ type: 'forumUnknown' });
  if (!maySetUp(forum, command.by)) return refuse({ type: forum.status === 'joined' ? 'notInRoster' : 'mayNotSetUp' });
  const reading = charterFrom(command.fields, forum.roster ?? [], currentMembers(forum));
  if (reading.kind === 'faulty') return refuse({ type: 'setupFaulty', faults: reading.faults });
  if (forum.status === 'ready' && sameData(forum.charter, reading.charter)) return accept();
  if (command.revision !== (forum.status === 'ready' ? forum.revision : 0)) return refuse({ type: 'staleSetup' });
  return accept({
    type: 'forumSetUp',
    at: now,
    by: { id: command.by.id, name: command.by.name },
    charter: reading.charter,
  });
}

function currentMembers(forum: Exclude<Forum, { status: 'unmet' }>): Ready['charter']['members'] {
  return forum.status === 'ready' ? forum.charter.members : [];
}
