import { createSwedishCalendar } from '../../src/adapters/calendar/swedish-calendar';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { openCosmosStores } from '../../src/adapters/cosmos/open-cosmos-stores';
import { createMemoryStores } from '../../src/adapters/memory/create-memory-stores';
import { openSqliteStores } from '../../src/adapters/sqlite/open-sqlite-stores';
import { createRecordKeeper } from '../../src/application/records/record-keeper';
import { resolutionRef } from '../../src/application/records/refs';
import { resolutionRecord } from '../../src/application/records/resolution-record';
import { DELIVERY_FAILURES } from '../../src/domain/delivery-failure';
import type { ResolutionCommand } from '../../src/domain/resolution/commands';
import { decide } from '../../src/domain/resolution/decide';
import type { Stores } from '../../src/ports/stores';
import { PATIENT_TIMES, startCosmosServer, type CosmosServer } from '../support/cosmos-server';
import { chair, DECIDER, FULL_DRAFT, MORNING, preparedRound, processLead } from '../support/matter';
import { FORM_AIMS } from '../../src/domain/resolution/resolution';
import { createTestClock } from '../support/test-clock';
import { neverUnreadable } from '../support/store-samples';

const folder = mkdtempSync(join(tmpdir(), 'enighet-'));
let server: CosmosServer;
const opened: Stores[] = [];
beforeAll(async () => {
  server = await startCosmosServer();
});
afterAll(async () => {
  await Promise.all(opened.map((stores) => stores.close()));
  await server.stop();
  rmSync(folder, { recursive: true });
});

const calendar = createSwedishCalendar();

/** Anything that people may type, whole characters or not. */
const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 40 }));
const reason = text;
const round = fc.integer({ min: 0, max: 3 });
const voter = fc.constantFrom('r1', 'r2', 'k1', 'stranger');
const choice = fc.constantFrom('approve', 'reject', 'needsAnchoring', 'objectToForm', 'recuse');
const by = fc.constantFrom(chair, processLead);

const command: fc.Arbitrary<ResolutionCommand> = fc.oneof(
  fc.record({
    type: fc.constant('saveDraft'),
    by,
    fields: text.map((title) => ({ ...FULL_DRAFT, title })),
    revision: round,
    aim: fc.constantFrom(...FORM_AIMS),
  }),
  fc.record({ type: fc.constant('declineSending'), by, request: fc.nat(3), reason }),
  fc.record({
    type: fc.constant('openPreview'),
    by,
    card: fc.record({ kind: fc.constantFrom('preview', 'sending'), number: fc.nat(3) }),
    into: fc.constantFrom('form', 'decline', null),
  }),
  fc.record({ type: fc.constant('requestSending'), by, revision: round, decider: fc.constant(DECIDER) }),
  fc.record({
    type: fc.constant('openRound'),
    by: fc.constant(chair),
    revision: round,
    round: text.map((shortNotice) => preparedRound({ shortNotice })),
  }),
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('castBallot'),
      voter,
      round,
      textHash: fc.constant('hash-1'),
      choice,
      reason,
      remindAt: fc.constantFrom(null, '2026-06-10T07:00:00.000Z'),
      presidium: fc.constant(['chair']),
    }),
  },
  fc.record({
    type: fc.constant('askReminders'),
    round,
    members: fc.array(voter, { maxLength: 2 }),
    seenAt: fc.constant('2026-06-11T07:00:00.000Z'),
    requestsSeenTo: fc.nat(2),
  }),
  fc.record({
    type: fc.constant('requestReminder'),
    by,
    round,
    line: text,
    plan: fc.record({
      moment: fc.constant(MORNING),
      members: fc.array(voter, { maxLength: 2 }),
      later: fc.constantFrom(null, { members: ['r1'], by: '2026-06-04T12:00:00.000Z' }),
      ownDay: fc.array(voter, { maxLength: 1 }),
      tooLate: fc.array(voter, { maxLength: 1 }),
    }),
  }),
  fc.record({
    type: fc.constant('noteReach'),
    round,
    attempt: fc.record({
      at: fc.constant('2026-06-11T07:00:00.000Z'),
      member: voter,
      day: fc.constant('2026-06-11'),
      number: fc.constantFrom(1, 2),
      failure: fc.constantFrom(null, ...DELIVERY_FAILURES),
    }),
  }),
  fc.record({
    type: fc.constant('mention'),
    round,
    members: fc.array(voter, { maxLength: 2 }),
    absent: fc.array(voter, { maxLength: 2 }),
  }),
  fc.record({ type: fc.constant('closeEarly'), by, round }),
  fc.record({ type: fc.constant('passTime'), rulingDueAt: fc.constant('2026-06-23T14:00:00.000Z') }),
  fc.record({
    type: fc.constant('assignRework'),
    by,
    round,
    after: fc.nat(2),
    responsible: fc.constant({ id: 'r1', name: 'Seat r1' }),
    whatToSupply: reason,
  }),
  fc.record({ type: fc.constant('moveToMeeting'), by, round, reason }),
  fc.record({ type: fc.constant('strike'), by, round, reason }),
);
const history = fc.array(fc.tuple(command, fc.integer({ min: 0, max: 3 * 86_400_000 })), {
  minLength: 1,
  maxLength: 25,
});

/** Through one keeper as it happened, and through another that reads it from the store. */
async function playedAndReplayed(stores: Stores, id: string, steps: readonly (readonly [ResolutionCommand, number])[]) {
  const clock = createTestClock(MORNING);
  const keeping = { store: stores.records, clock, processId: 'one', leaseMs: 20_000, onUnreadable: neverUnreadable };
  const ref = resolutionRef('forum', id);
  const keeper = createRecordKeeper(resolutionRecord(calendar), keeping);
  const start = {
    type: 'startDraft',
    by: processLead,
    id,
    forumId: 'forum',
    fields: FULL_DRAFT,
    askedIn: null,
  } as const;
  let { state } = await keeper.change(ref, (resolution, now) => decide(resolution, start, now));
  for (const [each, later] of steps) {
    clock.advance(later);
    const change = await keeper.change(ref, (resolution, now) => decide(resolution, each, now));
    state = change.state;
  }
  const replayed = await createRecordKeeper(resolutionRecord(calendar), { ...keeping, processId: 'other' }).read(ref);
  return { played: state, replayed: replayed?.state };
}

const IMPLEMENTATIONS: readonly (readonly [string, () => Stores | Promise<Stores>, number])[] = [
  ['memory', createMemoryStores, 200],
  ['SQLite', () => openSqliteStores({ file: join(folder, 'enighet.db') }), 60],
  [
    'Cosmos',
    () =>
      openCosmosStores({
        endpoint: server.endpoint,
        key: server.key,
        database: 'replaying',
        createIfMissing: true,
        times: PATIENT_TIMES,
      }),
    15,
  ],
];

it.each(IMPLEMENTATIONS)('replaying what %s has stored gives the state that was reached', async (_, open, numRuns) => {
  const stores = await open();
  opened.push(stores);
  let matters = 0;
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      matters += 1;
      const { played, replayed } = await playedAndReplayed(stores, `matter-${matters}`, steps);
      expect(replayed).toEqual(played);
    }),
    { numRuns },
  );
});

it('every store reaches the same state from the same commands', async () => {
  const places: Stores[] = [];
  for (const [, open] of IMPLEMENTATIONS) places.push(await open());
  opened.push(...places);
  let matters = 0;
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      matters += 1;
      const [first, ...others] = await Promise.all(
        places.map((stores) => playedAndReplayed(stores, `same-${matters}`, steps)),
      );
      for (const each of others) expect(each).toEqual(first);
    }),
    { numRuns: 10 },
  );
});
