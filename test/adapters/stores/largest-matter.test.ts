import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { openCosmosStores } from '../../../src/adapters/cosmos/open-cosmos-stores';
import { openSqliteStores } from '../../../src/adapters/sqlite/open-sqlite-stores';
import { createRecordKeeper, type RecordKeeper } from '../../../src/application/records/record-keeper';
import { resolutionRef } from '../../../src/application/records/refs';
import { resolutionRecord } from '../../../src/application/records/resolution-record';
import type { ResolutionCommand } from '../../../src/domain/resolution/commands';
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
    let largest = 0;
    const measured: RecordStore = {
      ...stores.records,
      save(record, token) {
        largest = Math.max(largest, Buffer.byteLength(JSON.stringify(record)));
        return stores.records.save(record, token);
      },
      keepEarlier(ref, part, events) {
        largest = Math.max(largest, Buffer.byteLength(JSON.stringify(events)));
        return stores.records.keepEarlier(ref, part, events);
      },
    };
    const matters = keeperOn(measured);
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

    const read = (await keeperOn(stores.records).read(REF))?.state;
    expect(read).toMatchObject({ status: 'referredBack', rounds: { length: ROUNDS } });
    expect(read?.status === 'referredBack' && read.rounds.map(({ ballots }) => ballots.length)).toEqual(
      Array.from({ length: ROUNDS }, () => 319),
    );
    expect(largest).toBeLessThan(COSMOS_MOST / 4);
    await stores.close();
  },
);

function keeperOn(store: RecordStore): RecordKeeper<Resolution, ResolutionEvent> {
  return createRecordKeeper(resolutionRecord(createSwedishCalendar()), {
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
