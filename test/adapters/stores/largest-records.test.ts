import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { openCosmosStores } from '../../../src/adapters/cosmos/open-cosmos-stores';
import { createMemoryStores } from '../../../src/adapters/memory/create-memory-stores';
import { openSqliteStores } from '../../../src/adapters/sqlite/open-sqlite-stores';
import { followUpsRecord } from '../../../src/application/records/follow-ups-record';
import { createRecordKeeper, type RecordKeeper } from '../../../src/application/records/record-keeper';
import type { RecordType } from '../../../src/application/records/record-type';
import { followUpsRef, resolutionRef } from '../../../src/application/records/refs';
import type { FollowUpsEvent } from '../../../src/domain/follow-ups/follow-ups';
import { resolutionRecord } from '../../../src/application/records/resolution-record';
import type { ResolutionCommand } from '../../../src/domain/resolution/commands';
import { accept } from '../../../src/domain/verdict';
import { decide } from '../../../src/domain/resolution/decide';
import type { ResolutionEvent } from '../../../src/domain/resolution/events';
import type { Resolution } from '../../../src/domain/resolution/resolution';
import type { RecordStore } from '../../../src/ports/record-store';
import type { Stores } from '../../../src/ports/stores';
import { PATIENT_TIMES, startCosmosServer, type CosmosServer } from '../../support/cosmos-server';
import { cast, chair, electors, FULL_DRAFT, minutesAfter, MORNING, preparedRound } from '../../support/matter';
import { neverUnreadable } from '../../support/store-samples';
import { createTestClock } from '../../support/test-clock';

/** What Cosmos takes in one document. */
const COSMOS_MOST = 2 * 1024 * 1024;
const ROUNDS = 5;
const ELECTORATE = electors(150, 150);
const YEARS = 20;
const EACH_YEAR = 50;
const MOVES = 5;
const resolution = resolutionRecord(createSwedishCalendar());
const followUps = followUpsRecord(createSwedishCalendar());
const REF = resolutionRef('forum', 'matter');
/** As many bytes as a text of so many characters can take. */
const LONGEST_REASON = '\u5b57'.repeat(1_000);

let server: CosmosServer;
let folder: string;
beforeAll(async () => {
  server = await startCosmosServer();
  folder = mkdtempSync(join(tmpdir(), 'enighet-largest-'));
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const STORES: readonly (readonly [string, () => Promise<Stores>])[] = [
  ['SQLite', () => Promise.resolve(openSqliteStores({ file: join(folder, 'enighet.sqlite') }))],
  [
    'Cosmos',
    () =>
      openCosmosStores({
        endpoint: server.endpoint,
        key: server.key,
        database: 'largest',
        createIfMissing: true,
        times: PATIENT_TIMES,
      }),
  ],
];

it.each(STORES)(
  'a matter of 300 voters, five rounds and the longest reasons never outgrows its document: %s',
  async (_, open) => {
    const stores = await open();
    const { measured, largest } = measuring(stores.records);
    const matters = keeperOn(resolution, measured);
    await done(matters, {
      type: 'startDraft',
      by: chair,
      id: REF.id,
      forumId: 'forum',
      fields: FULL_DRAFT,
      askedIn: null,
    });
    for (let number = 1; number <= ROUNDS; number += 1) {
      const fields = { ...FULL_DRAFT, title: `Round ${number}` };
      const revision = number - 1;
      if (number > 1)
        await done(matters, { type: 'saveDraft', by: chair, fields, revision: revision - 1, aim: 'send' });
      const textHash = `hash-${number}`;
      const round = preparedRound({ textHash, electorate: ELECTORATE });
      await done(matters, { type: 'openRound', by: chair, revision, round });
      const answers = { round: number, textHash, presidium: [chair.id] };
      // One of them changes it as often as anybody can.
      for (let change = 1; change < 20; change += 1) {
        await done(matters, { ...cast('r1', 'reject', `${change} ${LONGEST_REASON.slice(4)}`), ...answers });
      }
      await Promise.all(
        ELECTORATE.map(({ id }) => done(matters, { ...cast(id, 'reject', LONGEST_REASON), ...answers })),
      );
    }

    const read = (await keeperOn(resolution, stores.records).read(REF))?.state;
    expect(read).toMatchObject({ status: 'referredBack', rounds: { length: ROUNDS } });
    expect(read?.status === 'referredBack' && read.rounds.map(({ ballots }) => ballots.length)).toEqual(
      Array.from({ length: ROUNDS }, () => 319),
    );
    expect(largest()).toBeLessThan(COSMOS_MOST / 4);
    await stores.close();
  },
);

const MEMORY = ['memory', () => Promise.resolve(createMemoryStores())] as const;

it.each([MEMORY, ...STORES])(
  'what a forum has followed up for twenty years does not outgrow its document: %s',
  async (_, open) => {
    const stores = await open();
    const { measured, largest } = measuring(stores.records);
    const ref = followUpsRef('forum');
    const kept = keeperOn(followUps, measured);
    for (let year = 1; year <= YEARS; year += 1) {
      const events = followedUpIn(year);
      await kept.change(ref, () => accept(...events));
    }

    const read = (await keeperOn(followUps, stores.records).read(ref))?.state;
    expect(read?.followUps).toHaveLength(YEARS * EACH_YEAR);
    expect(read?.followUps.filter(({ ended, changes }) => ended !== null && changes.length === MOVES + 1)).toHaveLength(
      YEARS * EACH_YEAR,
    );
    expect(largest()).toBeLessThan(COSMOS_MOST / 4);
    await stores.close();
  },
);

/** What is followed up in a year: each is moved again and again, with a reason, until it is done. */
function followedUpIn(year: number): readonly FollowUpsEvent[] {
  const owner = { kind: 'forum' } as const;
  const due = { kind: 'meeting', from: null } as const;
  const reason = 'Waits for what the region will say of the money. '.repeat(5);
  const common = { at: MORNING, by: { id: chair.id, name: chair.name } };
  return Array.from({ length: EACH_YEAR }, (_, index): readonly FollowUpsEvent[] => {
    const id = `${year}-${index}`;
    const made = { id, title: `Number ${index} of year ${year}`, owner, due, source: { kind: 'byHand' } } as const;
    return [
      { type: 'followUpAdded', ...common, followUp: { ...made, recurs: 'never' } },
      ...Array.from(
        { length: MOVES },
        () => ({ type: 'followUpMoved', ...common, followUp: id, to: { owner, due }, reason }) as const,
      ),
      { type: 'followUpEnded', ...common, followUp: id, how: 'done', reason },
    ];
  }).flat();
}

/** The store, and the size in bytes of the largest document that it has been given. */
function measuring(store: RecordStore): { readonly measured: RecordStore; readonly largest: () => number } {
  let largest = 0;
  const weigh = (content: unknown) => (largest = Math.max(largest, Buffer.byteLength(JSON.stringify(content))));
  return {
    measured: {
      ...store,
      save(record, token) {
        weigh(record);
        return store.save(record, token);
      },
      keepEarlier(ref, part, events) {
        weigh(events);
        return store.keepEarlier(ref, part, events);
      },
    },
    largest: () => largest,
  };
}

function keeperOn<State, Event>(type: RecordType<State, Event>, store: RecordStore): RecordKeeper<State, Event> {
  return createRecordKeeper(type, {
    store,
    clock: createTestClock(minutesAfter(1, MORNING)),
    processId: 'one',
    leaseMs: 20_000,
    onUnreadable: neverUnreadable,
  });
}

async function done(matters: RecordKeeper<Resolution, ResolutionEvent>, command: ResolutionCommand): Promise<void> {
  const change = await matters.change(REF, (matter, now) => decide(matter, command, now));
  if (change.kind !== 'accepted') throw new Error(`${command.type} was refused: ${change.refusal.type}`);
}
