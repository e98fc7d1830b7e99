import { decideForum, maySetUp, type ForumCommand } from '../../../src/domain/forum/decide-forum';
import { electorateOf } from '../../../src/domain/forum/electorate';
import { evolveForum, unmetForum, type Forum, type ForumEvent } from '../../../src/domain/forum/forum';
import type { Contact } from '../../../src/domain/forum/person';
import type { Place } from '../../../src/domain/forum/place';
import { actorIn, belongsTo, leadersOf, rolesOf } from '../../../src/domain/forum/roles';
import type { SetupFields } from '../../../src/domain/forum/setup';
import { prepareRound } from '../../../src/domain/resolution/sending';
import { DEADLINE, MORNING } from '../../support/matter';

const place: Place = { conversationId: '19:channel', serviceUrl: 'https://smba', tenantId: 't', botId: '28:bot' };
const roster: readonly Contact[] = ['su', 'narhalsan', 'goteborg', 'partille', 'gr', 'lead', 'notes'].map((id) => ({
  id,
  name: `Seat ${id}`,
  address: `29:${id}`,
}));
const fields: SetupFields = {
  name: ' Ledningsgrupp i samverkan ',
  shortName: 'LGS',
  wording: 'decides',
  chair: 'narhalsan',
  viceChair: 'goteborg',
  processLead: 'lead',
  noteTaker: 'notes',
  voting: roster.map(({ id }) => id),
  coOpted: ['gr'],
  kommun: ['goteborg', 'partille', 'gr'],
};
const joined: ForumEvent = { type: 'forumJoined', at: MORNING, id: 'forum', place };
const seen: ForumEvent = { type: 'rosterSeen', at: MORNING, roster };
const setUp = (by: string, changes: Partial<SetupFields> = {}, revision = 0): ForumCommand => ({
  type: 'setUp',
  by: { id: by, name: `Seat ${by}` },
  fields: { ...fields, ...changes },
  revision,
});

function forumAfter(...events: readonly ForumEvent[]): Forum {
  return events.reduce(evolveForum, unmetForum);
}

function decided(forum: Forum, command: ForumCommand) {
  return decideForum(forum, command, MORNING);
}

function readyForum(): Forum {
  const verdict = decided(forumAfter(joined, seen), setUp('su'));
  return forumAfter(joined, seen, ...(verdict.kind === 'accepted' ? verdict.events : []));
}

function readyCharter() {
  const forum = readyForum();
  if (forum.status !== 'ready') throw new Error('the forum is not ready');
  return forum;
}

describe('joining', () => {
  const join: ForumCommand = { type: 'join', id: 'forum', place };

  it('happens once: being added again changes nothing', () => {
    expect(decided(unmetForum, join)).toEqual({ kind: 'accepted', events: [joined] });
    expect(decided(forumAfter(joined), join)).toEqual({ kind: 'accepted', events: [] });
    expect(decided(readyForum(), join)).toEqual({ kind: 'accepted', events: [] });
  });

  it.each(['conversationId', 'serviceUrl', 'tenantId', 'botId'] as const)('notices a change of %s', (part) => {
    const moved = { ...place, [part]: 'other' };
    expect(decided(readyForum(), { ...join, place: moved })).toMatchObject({
      events: [{ type: 'forumMoved', place: moved }],
    });
    expect(forumAfter(joined, { type: 'forumMoved', at: MORNING, place: moved })).toMatchObject({ place: moved });
  });
});

describe('the roster', () => {
  it('is recorded when it changes, and only for a forum the bot is in', () => {
    const see: ForumCommand = { type: 'seeRoster', roster };
    expect(decided(forumAfter(joined), see)).toMatchObject({ events: [{ type: 'rosterSeen' }] });
    expect(decided(forumAfter(joined, seen), see)).toEqual({ kind: 'accepted', events: [] });
    expect(decided(unmetForum, see)).toMatchObject({ refusal: { type: 'forumUnknown' } });
  });
});

describe('setting up', () => {
  it('is for anybody in the channel the first time', () => {
    expect(decided(forumAfter(joined, seen), setUp('su'))).toMatchObject({ events: [{ type: 'forumSetUp' }] });
    expect(decided(forumAfter(joined, seen), setUp('stranger'))).toMatchObject({ refusal: { type: 'notInRoster' } });
    expect(decided(forumAfter(joined), setUp('su'))).toMatchObject({ refusal: { type: 'notInRoster' } });
    expect(decided(unmetForum, setUp('su'))).toMatchObject({ refusal: { type: 'forumUnknown' } });
    expect(maySetUp(unmetForum, { id: 'su', name: '' })).toBe(false);
  });

  it('is for the presidium and the process lead after that', () => {
    for (const by of ['narhalsan', 'goteborg', 'lead']) {
      expect(decided(readyForum(), setUp(by, { name: 'LGS' }, 1))).toMatchObject({ events: [{ type: 'forumSetUp' }] });
    }
    for (const by of ['su', 'notes', 'stranger']) {
      expect(decided(readyForum(), setUp(by, { name: 'LGS' }, 1))).toMatchObject({ refusal: { type: 'mayNotSetUp' } });
    }
  });

  it('does nothing when nothing has changed, and is refused to a form opened before the last change', () => {
    expect(decided(readyForum(), setUp('lead'))).toEqual({ kind: 'accepted', events: [] });
    expect(decided(readyForum(), setUp('lead', { name: 'LGS' }, 0))).toMatchObject({ refusal: { type: 'staleSetup' } });
  });

  it('counts its revisions', () => {
    const forum = readyCharter();
    const again: ForumEvent = { type: 'forumSetUp', at: MORNING, by: { id: 'lead', name: '' }, charter: forum.charter };
    expect(evolveForum(forum, again)).toMatchObject({ revision: 2 });
    expect(evolveForum(unmetForum, again)).toEqual(unmetForum);
    expect(evolveForum(unmetForum, seen)).toEqual(unmetForum);
    expect(evolveForum(unmetForum, { type: 'forumMoved', at: MORNING, place })).toEqual(unmetForum);
  });

  it('tells every fault at once', () => {
    const faulty = {
      name: ' ',
      shortName: 'x'.repeat(21),
      chair: '',
      viceChair: 'ghost',
      voting: ['ghost'],
      coOpted: ['ghost'],
    };
    expect(decided(forumAfter(joined, seen), setUp('su', faulty))).toMatchObject({
      refusal: {
        type: 'setupFaulty',
        faults: [
          { field: 'name', fault: 'missing' },
          { field: 'shortName', fault: 'tooLong', most: 20 },
          { field: 'chair', fault: 'missing' },
          { field: 'viceChair', fault: 'unknownPerson' },
          { field: 'voting', fault: 'unknownPerson' },
          { field: 'coOpted', fault: 'unknownPerson' },
        ],
      },
    });
    expect(decided(forumAfter(joined, seen), setUp('su', { viceChair: 'narhalsan', voting: [] }))).toMatchObject({
      refusal: {
        faults: [
          { field: 'viceChair', fault: 'sameAsChair' },
          { field: 'voting', fault: 'missing' },
        ],
      },
    });
  });

  it('needs no vice chair, process lead or note taker', () => {
    const bare = setUp('su', { viceChair: '', processLead: '', noteTaker: '' });
    expect(decided(forumAfter(joined, seen), bare)).toMatchObject({
      events: [{ charter: { roles: { viceChair: null, processLead: null, noteTaker: null } } }],
    });
  });

  it('keeps somebody in the composition who has left the channel', () => {
    const without: ForumEvent = {
      type: 'rosterSeen',
      at: MORNING,
      roster: roster.filter(({ id }) => id !== 'partille'),
    };
    const verdict = decided(evolveForum(readyForum(), without), setUp('lead', { name: 'LGS' }, 1));
    expect(verdict).toMatchObject({ kind: 'accepted' });
    expect(JSON.stringify(verdict)).toContain('Seat partille');
    expect(decided({ ...readyCharter(), roster: null }, setUp('lead', { name: 'LGS' }, 1))).toMatchObject({
      kind: 'accepted',
    });
  });
});

describe('the electorate', () => {
  it('goes with a round as it was when the round was prepared, together with the co-opted (Q-05)', () => {
    const { charter } = readyCharter();
    const content = { title: 't', urgency: 'u', question: 'q', clauses: ['c'], background: 'b', attachments: [] };
    expect(prepareRound(charter, content, 'hash', DEADLINE, ' short ')).toEqual({
      content,
      textHash: 'hash',
      deadline: DEADLINE,
      shortNotice: 'short',
      forumName: 'Ledningsgrupp i samverkan',
      shortName: 'LGS',
      wording: 'decides',
      electorate: electorateOf(charter),
      coOpted: ['gr'],
    });
  });

  it('is everyone who votes: not the co-opted (R-04), not the process lead (Q-07), whatever else is ticked', () => {
    expect(electorateOf(readyCharter().charter).map(({ id, principal }) => `${id} ${principal}`)).toEqual([
      'su region',
      'narhalsan region',
      'goteborg kommun',
      'partille kommun',
      'notes region',
    ]);
  });

  it('leaves out whoever is not ticked', () => {
    const verdict = decided(forumAfter(joined, seen), setUp('su', { voting: ['su', 'goteborg'] }));
    expect(verdict).toMatchObject({ kind: 'accepted' });
    const [event] = verdict.kind === 'accepted' ? verdict.events : [];
    const charter = event?.type === 'forumSetUp' ? event.charter : undefined;
    expect(charter && electorateOf(charter).map(({ id }) => id)).toEqual(['su', 'goteborg']);
  });
});

describe('people in a forum', () => {
  it('belong to it by composition or role, and nobody belongs to one that is not set up', () => {
    const { charter, ...forum } = readyCharter();
    expect(belongsTo({ ...forum, charter }, 'gr')).toBe(true);
    expect(belongsTo({ ...forum, charter }, 'stranger')).toBe(false);
    expect(belongsTo({ ...forum, charter: { ...charter, members: [] } }, 'narhalsan')).toBe(true);
    expect(belongsTo(forumAfter(joined, seen), 'su')).toBe(false);
  });

  it('act under the name in the composition, with their roles of the moment', () => {
    expect(actorIn(readyCharter(), { id: 'narhalsan', name: 'forged' })).toEqual({
      id: 'narhalsan',
      name: 'Seat narhalsan',
      roles: ['chair'],
    });
    expect(actorIn(readyCharter(), { id: 'stranger', name: 'As given' })).toEqual({
      id: 'stranger',
      name: 'As given',
      roles: [],
    });
    expect(rolesOf(readyCharter().charter, 'su')).toEqual([]);
  });

  it('are led by each leader once', () => {
    const { charter } = readyCharter();
    expect(leadersOf(charter)).toEqual(['narhalsan', 'goteborg', 'lead']);
    expect(leadersOf({ ...charter, roles: { ...charter.roles, viceChair: null, processLead: 'narhalsan' } })).toEqual([
      'narhalsan',
    ]);
  });
});
