import type { Absence } from './absence';
import { applyChanges } from './apply-changes';
import { USUAL_TIMES } from './forum-time';
import type { ChannelNews, Forum, ForumEvent, Joined, Ready } from './forum';
import { linked, typedPeople } from './linking';
import type { AccountId, Contact, Person } from './person';
import { renamings, withNames } from './renaming';

type Met = Joined | Ready;

export function evolveForum(forum: Forum, event: ForumEvent): Forum {
  if (event.type === 'forumJoined') {
    const { id, place } = event;
    const unseen = { isLost: false, news: null, roster: null, isRosterOutdated: false, departed: [] };
    return { status: 'joined', id, place, ...unseen };
  }
  return forum.status === 'unmet' ? forum : evolveMet(forum, event);
}

function evolveMet(forum: Met, event: Exclude<ForumEvent, { type: 'forumJoined' }>): Met {
  switch (event.type) {
    case 'forumMoved':
      return { ...forum, place: event.place };
    case 'channelLost':
      return { ...forum, isLost: true, news: told(forum, { type: 'lost', why: event.why }) };
    case 'channelFound':
      return { ...forum, isLost: false, news: told(forum, { type: 'back' }) };
    case 'channelRenamed':
      return { ...forum, news: told(forum, { type: 'renamed', name: event.name }) };
    case 'rosterOutdated':
      return { ...forum, isRosterOutdated: true };
    case 'rosterSeen':
      return withRosterChange(forum, { joined: event.roster, left: missingIn(event.roster, forum) });
    case 'rosterChanged':
      return withRosterChange(forum, event);
    case 'forumSetUp':
      return {
        ...forum,
        status: 'ready',
        register: event.register,
        times: forum.status === 'ready' ? forum.times : USUAL_TIMES,
        stateFunds: forum.status === 'ready' ? forum.stateFunds : undefined,
        revision: forum.status === 'ready' ? forum.revision + 1 : 1,
        links: [],
        unrecognized: [],
        dismissed: [],
        keptAfterLeaving: [],
        renamed: [],
        absences: [],
      };
    case 'peopleRenamed':
    case 'registerChanged':
    case 'timesSet':
    case 'stateFundsSet':
    case 'departedKept':
    case 'recognitionAsked':
    case 'recognitionDeclined':
    case 'accountLinked':
    case 'absenceSaid':
    case 'absenceTakenBack':
      return forum.status === 'ready' ? evolveReady(forum, event) : forum;
  }
}

function evolveReady(
  forum: Ready,
  event: Extract<
    ForumEvent,
    {
      type:
        | 'peopleRenamed'
        | 'registerChanged'
        | 'timesSet'
        | 'stateFundsSet'
        | 'departedKept'
        | 'recognitionAsked'
        | 'recognitionDeclined'
        | 'accountLinked'
        | 'absenceSaid'
        | 'absenceTakenBack';
    }
  >,
): Ready {
  switch (event.type) {
    case 'peopleRenamed': {
      const register = withNames(forum.register, event.people);
      return { ...forum, register, renamed: without(forum.renamed, event.people) };
    }
    case 'registerChanged': {
      const named = event.changes.flatMap((change) => (change.type === 'personNamed' ? [change.person] : []));
      const exempt = { ...forum.register, exemptions: [...forum.register.exemptions, ...event.exemptions] };
      return {
        ...forum,
        register: applyChanges(exempt, event.changes),
        renamed: without(forum.renamed, named),
        revision: forum.revision + 1,
      };
    }
    case 'timesSet':
      return { ...forum, times: event.times, revision: forum.revision + 1 };
    case 'stateFundsSet':
      return { ...forum, stateFunds: event.decision ?? undefined, revision: forum.revision + 1 };
    case 'departedKept':
      return { ...forum, keptAfterLeaving: [...forum.keptAfterLeaving, event.person] };
    case 'recognitionAsked':
      return { ...forum, unrecognized: [...forum.unrecognized, event.person] };
    case 'recognitionDeclined':
      return {
        ...forum,
        unrecognized: forum.unrecognized.filter(({ id }) => id !== event.person),
        dismissed: [
          ...forum.dismissed,
          ...typedPeople(forum.register).map(({ id }) => ({ typed: id, account: event.person })),
        ],
      };
    case 'absenceSaid': {
      const { by, from, until } = event;
      return { ...forum, absences: [...ofOthers(forum, by), { person: by.id, from, until }] };
    }
    case 'absenceTakenBack':
      return { ...forum, absences: ofOthers(forum, event.by) };
    case 'accountLinked':
      return {
        ...forum,
        register: linked(forum.register, event.typed, event.person),
        revision: forum.revision + 1,
        renamed: without(forum.renamed, [event.person]),
        links: [...forum.links, { typed: event.typed, account: event.person.id }],
        unrecognized: forum.unrecognized.filter(({ id }) => id !== event.person.id),
      };
  }
}

function ofOthers({ absences }: Ready, { id }: Person): readonly Absence[] {
  return absences.filter(({ person }) => person !== id);
}

type RosterChange = Pick<Extract<ForumEvent, { type: 'rosterChanged' }>, 'joined' | 'left'>;

function withRosterChange(forum: Met, { joined, left }: RosterChange): Met {
  const before = forum.roster ?? [];
  const moved = new Set([...left, ...joined.map(({ id }) => id)]);
  const roster = [...before.filter(({ id }) => !moved.has(id)), ...joined];
  const known = { ...forum, roster, isRosterOutdated: false };
  if (known.status === 'joined') return known;
  const isHere = new Set(roster.map(({ id }) => id));
  const registered = new Set(known.register.people.map(({ id }) => id));
  const gone = before.filter(({ id }) => left.includes(id) && registered.has(id));
  return {
    ...known,
    departed: [...known.departed, ...gone].filter(({ id }) => !isHere.has(id)),
    keptAfterLeaving: known.keptAfterLeaving.filter((id) => !isHere.has(id)),
    unrecognized: known.unrecognized.filter(({ id }) => isHere.has(id)),
    renamed: renamings(known.renamed, [...known.departed, ...before], joined),
  };
}

function without(renamed: readonly Person[], people: readonly { readonly id: AccountId }[]): readonly Person[] {
  return renamed.filter(({ id }) => !people.some((person) => person.id === id));
}

/** Records from before there was a register have the whole roster over and over. */
function missingIn(seen: readonly Contact[], { roster }: Met): readonly AccountId[] {
  const here = new Set(seen.map(({ id }) => id));
  return (roster ?? []).map(({ id }) => id).filter((id) => !here.has(id));
}

function told({ news }: Met, what: ChannelNews['what']): ChannelNews {
  return { number: (news?.number ?? 0) + 1, what };
}
