import { createSwedishCalendar } from '../../src/adapters/calendar/swedish-calendar';
import { createMemoryStores } from '../../src/adapters/memory/create-memory-stores';
import { appendEvents, isIntact } from '../../src/application/records/event-chain';
import { forumRecord } from '../../src/application/records/forum-record';
import { importRecord } from '../../src/application/records/import-record';
import { createRecordKeeper } from '../../src/application/records/record-keeper';
import { forumRef } from '../../src/application/records/refs';
import { charterOn } from '../../src/domain/forum/charter-on';
import { decideForum } from '../../src/domain/forum/decide-forum';
import { departuresOf } from '../../src/domain/forum/departures';
import { electorateOf } from '../../src/domain/forum/electorate';
import { unmetForum, type ForumEvent } from '../../src/domain/forum/forum';
import { noImport, type ImportEvent } from '../../src/domain/forum/import';
import { faultsOf } from '../../src/domain/forum/register-faults';
import {
  changing,
  contact,
  joined,
  leaders,
  person,
  PLACE,
  readyAfter,
  rosterChanged,
  rosterSeen,
  setUpWith,
  TODAY,
} from '../support/given-forum';
import { minutesAfter, MORNING } from '../support/matter';
import { holding, register, term } from '../support/seated-register';
import { createTestClock } from '../support/test-clock';
import { neverUnreadable } from '../support/store-samples';

const record = forumRecord(createSwedishCalendar());

/** A setup as the first version stored it: members with standings in the place of a register. */
const oldSetup = {
  type: 'forumSetUp',
  at: MORNING,
  by: person('chair'),
  charter: {
    name: 'Ledningsgrupp i samverkan',
    shortName: 'LGS',
    wording: 'decides',
    roles: { chair: 'chair', viceChair: 'vice', processLead: 'lead', noteTaker: null },
    members: [
      { ...contact('chair'), principal: 'region', standing: 'voting' },
      { ...contact('lead'), principal: 'region', standing: 'attending' },
      { ...contact('vice'), principal: 'kommun', standing: 'voting' },
      { ...contact('co'), principal: 'kommun', standing: 'coOpted' },
      { ...contact('visitor'), principal: 'region', standing: 'attending' },
    ],
  },
};
const roster = ['chair', 'lead', 'vice', 'co', 'visitor'];
const oldHistory: readonly unknown[] = [joined, rosterSeen(...roster), oldSetup];

function folded(stored: readonly unknown[]) {
  const forum = stored.map(record.parseEvent).reduce(record.evolve, record.initial);
  if (forum.status !== 'ready') throw new Error('not ready');
  return forum;
}

describe('a forum that was set up before there was a register', () => {
  it('has a register, with a seat for each who voted or was co-opted, since before the record began', () => {
    const { register: lifted } = folded(oldHistory);
    const since = { from: null, until: null };
    expect(lifted).toEqual({
      kind: 'lgs',
      name: 'Ledningsgrupp i samverkan',
      shortName: 'LGS',
      wording: 'decides',
      seats: [
        { number: 1, party: '', principal: 'region', right: 'voting' },
        { number: 2, party: '', principal: 'kommun', right: 'voting' },
        { number: 3, party: '', principal: 'kommun', right: 'coOpted' },
      ],
      holdings: ['chair', 'vice', 'co'].map((id, index) => ({
        ...{ id: `setup-${index + 1}`, seat: index + 1, person: id, ...since },
        interim: false,
        basis: '',
      })),
      roleTerms: [
        term('chair', 'chair', [null, null], 'setup-chair'),
        term('viceChair', 'vice', [null, null], 'setup-viceChair'),
        term('processLead', 'lead', [null, null], 'setup-processLead'),
      ],
      people: ['chair', 'lead', 'vice', 'co'].map((id) => ({ id, name: `Seat ${id}`, email: null })),
      exemptions: [],
    });
    expect(faultsOf(lifted)).toEqual([]);
  });

  it('has the same voters and leaders as before, and everybody keeps their address', () => {
    const charter = charterOn(folded(oldHistory), TODAY);
    expect(electorateOf(charter).map(({ id, principal }) => `${id} ${principal}`)).toEqual([
      'chair region',
      'vice kommun',
    ]);
    expect(charter.roles).toMatchObject({ chair: ['chair'], viceChair: ['vice'], processLead: ['lead'] });
    expect(charter.members.map(({ id, address }) => `${id} ${address}`).sort()).toEqual(
      roster.map((id) => `${id} 29:${id}`).sort(),
    );
  });

  it('is of the kind that its words tell (Q-34)', () => {
    const vvg = { ...oldSetup, charter: { ...oldSetup.charter, wording: 'endorses' } };
    expect(folded([...oldHistory.slice(0, 2), vvg]).register).toMatchObject({ kind: 'vvg', wording: 'endorses' });
  });

  it('may have been set up over and over, and asks about whoever had left the channel', () => {
    const renamed = { ...oldSetup, charter: { ...oldSetup.charter, shortName: 'LGS 2' } };
    const forum = folded([...oldHistory, rosterSeen('chair', 'lead', 'co'), renamed]);
    expect(forum).toMatchObject({ revision: 2, register: { shortName: 'LGS 2' } });
    expect(departuresOf(forum, TODAY).map((departure) => departure.person.id)).toEqual(['vice']);
    const members = new Map(charterOn(forum, TODAY).members.map(({ id, address }) => [id, address]));
    expect(members.get('vice')).toBe('29:vice');
  });

  it('that is no charter at all is not read', () => {
    expect(() => record.parseEvent({ ...oldSetup, charter: { name: 'LGS' } })).toThrow();
    expect(() => record.parseEvent({ ...oldSetup, charter: undefined })).toThrow();
  });

  it('goes on from there, and not one stored event is changed by that', async () => {
    const { records: store } = createMemoryStores();
    const ref = forumRef('forum');
    const chain = appendEvents([], oldHistory);
    const rest = { posts: [], claim: null, wakeAt: null, updatedAt: MORNING, concerns: [] };
    const stored = { ...ref, earlier: [], events: chain, ...rest };
    await store.save(stored, null);
    const keeping = {
      store,
      clock: createTestClock(),
      processId: 'one',
      leaseMs: 20_000,
      onUnreadable: neverUnreadable,
    };
    const keeper = createRecordKeeper(record, keeping);

    const newSeat = { number: 4, party: 'SU', principal: 'region', right: 'voting' } as const;
    const command = changing([{ type: 'seatSet', seat: newSeat }], { by: 'chair', revision: 1 });
    const change = await keeper.change(ref, (forum, now) => decideForum(forum, command, now));

    expect(change).toMatchObject({ kind: 'accepted', isNews: true, state: { revision: 2 } });
    const events = (await store.read(ref))?.record.events ?? [];
    expect(events.slice(0, chain.length)).toEqual(chain);
    expect(events).toHaveLength(chain.length + 1);
    expect(isIntact(events)).toBe(true);
    const reread = await createRecordKeeper(record, keeping).read(ref);
    expect(reread?.state).toMatchObject({ register: { seats: [{}, {}, {}, newSeat] } });
  });
});

describe('a forum as a record', () => {
  const made = register('lgs', leaders);
  const ready = readyAfter(joined, rosterSeen('su', 'outsider'), setUpWith(made));

  it('a member for a period from when that was a departure is none, and rests on what was given (R-27)', () => {
    const interim = holding(7, 'later', { from: '2026-06-15', until: '2026-12-14', interim: true });
    const old = [
      { breach: { rule: 'noSubstitutes', subject: interim.id }, reason: 'LGS 2026-06-04' },
      { breach: { rule: 'chairTerm', subject: 'chair' }, reason: 'Agreed' },
    ];
    const kept = [old[1]];
    const changes = [
      { type: 'holdingSet', holding: interim },
      { type: 'holdingSet', holding: { ...interim, id: 'other' } },
      { type: 'holdingRemoved', id: 'other' },
    ];
    const event = { type: 'registerChanged', at: MORNING, by: person('su'), reason: 'LGS 2026-06-04' };
    expect(record.parseEvent({ ...event, changes, exemptions: old })).toEqual({
      ...event,
      changes: [{ type: 'holdingSet', holding: { ...interim, basis: 'LGS 2026-06-04' } }, ...changes.slice(1)],
      exemptions: kept,
    });
    const said = { ...interim, basis: 'Nominated by SU' };
    const before = { ...made, holdings: [...made.holdings, said], exemptions: old };
    expect(record.parseEvent({ type: 'forumSetUp', at: MORNING, by: person('su'), register: before })).toEqual({
      type: 'forumSetUp',
      at: MORNING,
      by: person('su'),
      register: { ...before, exemptions: kept },
    });
  });

  it('reads back every event just as it was written', () => {
    const interim = holding(7, 'later', { from: '2026-06-15', until: '2026-12-14', interim: true });
    const left = term('chair', 'su', ['2025-01-01', '2026-12-31', '2026-06-30']);
    const by = person('su');
    const exemptions = [{ breach: { rule: 'chairTerm', subject: left.id } as const, reason: 'LGS' }];
    const events: readonly ForumEvent[] = [
      joined,
      { type: 'forumMoved', at: MORNING, place: { ...PLACE, serviceUrl: 'https://other' } },
      { type: 'channelLost', at: MORNING, why: 'teamArchived' },
      { type: 'channelFound', at: MORNING },
      { type: 'channelRenamed', at: MORNING, name: 'LGS 2027' },
      { type: 'rosterOutdated', at: MORNING },
      rosterSeen('su'),
      rosterChanged(['city'], ['su']),
      setUpWith({ ...made, exemptions }),
      {
        type: 'registerChanged',
        at: MORNING,
        by,
        changes: [
          { type: 'forumDescribed', kind: 'temagrupp', name: 'T', shortName: 'T', wording: 'decides' },
          { type: 'seatSet', seat: { number: 8, party: 'SU', principal: 'region', right: 'unresolved' } },
          { type: 'seatRemoved', number: 8 },
          { type: 'personNamed', person: { id: 'typed:1', name: 'Typed in', email: 'one@example.org' } },
          { type: 'holdingSet', holding: interim },
          { type: 'holdingRemoved', id: interim.id },
          { type: 'roleTermSet', term: left },
          { type: 'roleTermRemoved', id: left.id },
        ],
        reason: 'LGS 2026-06-04',
        exemptions,
      },
      { type: 'departedKept', at: MORNING, by, person: 'city' },
      { type: 'recognitionAsked', at: MORNING, person: contact('new') },
      { type: 'recognitionDeclined', at: MORNING, by, person: 'new' },
      { type: 'accountLinked', at: MORNING, by: null, typed: 'typed:1', person: person('new') },
      { type: 'accountLinked', at: MORNING, by, typed: 'typed:1', person: person('new') },
    ];
    for (const event of events) {
      const stored: unknown = JSON.parse(JSON.stringify(event));
      expect(record.parseEvent(stored)).toEqual(event);
    }
  });

  it('refuses what is no event of a forum', () => {
    for (const stored of [
      null,
      'forumSetUp',
      { type: 'unheardOf', at: MORNING },
      { ...rosterSeen('su'), roster: [{}] },
    ]) {
      expect(() => record.parseEvent(stored)).toThrow();
    }
  });

  it('concerns everybody in its register and its channel, each once, from when it is set up, and is found by its short name and its tenant', () => {
    expect([...record.concerns(ready)].sort()).toEqual(
      [
        'su',
        'vgpv',
        'city',
        'ring',
        'unnamed',
        'nameless',
        'su2',
        'guest',
        'outsider',
        'shortName:af',
        'tenant t',
      ].sort(),
    );
    expect(record.concerns({ ...ready, roster: null })).not.toContain('outsider');
    expect(record.concerns(unmetForum)).toEqual([]);
  });

  it('is looked at anew at each midnight in Stockholm, for seats change hands by date', () => {
    expect(record.nextMoment(ready, MORNING)).toBe('2026-06-04T22:00:00.000Z');
    expect(record.nextMoment(ready, '2026-06-04T22:00:00.000Z')).toBe('2026-06-05T22:00:00.000Z');
    expect(record.nextMoment(ready, '2026-10-24T22:00:00.000Z')).toBe('2026-10-25T23:00:00.000Z');
  });

  it('is left alone while it is not met, and asked about every day when its channel is lost', () => {
    expect(record.nextMoment(unmetForum, MORNING)).toBeNull();
    expect(record.nextMoment({ ...ready, isLost: true }, MORNING)).toBe(record.nextMoment(ready, MORNING));
  });
});

describe('a file handed in, as a record', () => {
  const proposed: ImportEvent = { type: 'fileProposed', at: MORNING, by: person('su'), text: 'a;b\r\n' };
  const taken: ImportEvent = { type: 'fileTaken', at: minutesAfter(5), by: person('su') };

  it('reads back just as it was written, and nothing else is read', () => {
    for (const event of [proposed, taken]) {
      const stored: unknown = JSON.parse(JSON.stringify(event));
      expect(importRecord.parseEvent(stored)).toEqual(event);
    }
    expect(() => importRecord.parseEvent({ ...proposed, text: 1 })).toThrow();
    expect([proposed, taken].reduce(importRecord.evolve, importRecord.initial)).toMatchObject({ status: 'taken' });
  });

  it('concerns nobody by itself and waits for nothing', () => {
    expect(importRecord.concerns(noImport)).toEqual([]);
    expect(importRecord.nextMoment(noImport, MORNING)).toBeNull();
  });
});

it('times set before members were given each matter in their own chats leave that on', () => {
  const stored = { evesOff: ['midsummerEve'], reminders: ['lastDay'] };
  const event = { type: 'timesSet', at: MORNING, by: person('chair'), times: stored };
  expect(record.parseEvent(event)).toEqual({ ...event, times: { ...stored, opening: true } });
  const off = { ...event, times: { ...stored, opening: false } };
  expect(record.parseEvent(off)).toEqual(off);
});
