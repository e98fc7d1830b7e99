import { Writable } from 'node:stream';
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { z } from 'zod/v4';
import { createMemoryStores } from '../../../src/adapters/memory/create-memory-stores';
import { createPinoLog } from '../../../src/adapters/system/pino-log';
import { createOtelTelemetry } from '../../../src/adapters/telemetry/otel-telemetry';
import { forumRef } from '../../../src/application/records/refs';
import { createWake } from '../../../src/application/wake';
import { compose, type Enighet } from '../../../src/compose';
import type { Stores } from '../../../src/ports/stores';
import { swedish } from '../../support/texts-in-their-year';
import installationUpdate from '../../fixtures/activities/installation-update.json';
import { startFakeConnector, type FakeConnector } from '../../support/fake-connector';
import { aForum, aMatter } from '../../support/forum-in-teams';
import { LEASE_MS, messagesAt, postText, type Receiver } from '../../support/running-bot';
import { everyoneIn } from '../../support/seats';
import { SMALL } from '../../support/stage';
import { createTeams, type StandingCard, type Teams } from '../../support/teams-client';
import { createTestClock } from '../../support/test-clock';
import { typedWords } from '../../support/words.sv';
import { APP_ID, startTokenIssuer, type TokenIssuer } from './transport/token-issuer';

/** What the whole program tells of what goes on in it, in its log and to whoever measures it. */

const OWN = installationUpdate.conversation.tenantId;
const who = SMALL;
const REASON = 'We cannot afford the purple ambulance';
const TITLE = 'A matter of purple ambulances';
const { words, vote } = swedish;

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
const telemetry = createOtelTelemetry(provider.getTracer('test'));
const lines: string[] = [];
const tokens: string[] = [];
let issuer: TokenIssuer;
let connector: FakeConnector;
let enighet: Enighet;
let teams: Teams;
let card: StandingCard;
let isDown = false;
let address: string;

const Line = z.object({ reference: z.string().regex(/^[A-Z2-9]{6}$/) });

beforeAll(async () => {
  issuer = await startTokenIssuer();
  connector = await startFakeConnector();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  enighet = await compose({
    config: {
      port: 0,
      store: { kind: 'memory' },
      credentials: { appType: 'UserAssignedMsi', appId: APP_ID, tenantId: OWN },
      tenants: { own: OWN, allowed: [OWN] },
    },
    log: createPinoLog('info', new Writable({ write: keepLine })),
    clock: createTestClock(),
    pace: { leaseMs: LEASE_MS, gapMs: 0, wakeMs: 5_000 },
    stores: brittle(createMemoryStores()),
    telemetry,
    authentication: issuer.authentication,
  });
  address = messagesAt((await enighet.start()).port);
  const receiver: Receiver = {
    receives: (activity) => {
      const token = issuer.token(connector.serviceUrl);
      tokens.push(token);
      return postText(address, JSON.stringify(activity), 'application/json', `Bearer ${token}`);
    },
  };
  teams = createTeams(receiver, connector);
  const settled = () => enighet.settled();
  await aForum({ settled }, teams, connector, who);
  card = await aMatter({ settled }, teams, who, { title: TITLE });
});
afterAll(async () => {
  await enighet.stop();
  await issuer.close();
  await connector.close();
  jest.restoreAllMocks();
});

function keepLine(chunk: Buffer, _encoding: string, done: () => void): void {
  lines.push(chunk.toString());
  done();
}

/** A store that fails when told to, and says far too much about it. */
function brittle(stores: Stores): Stores {
  const save: Stores['records']['save'] = (record, token) =>
    isDown
      ? Promise.reject(new Error(`${JSON.stringify(record)}\n    at ${who.chair.name} (${REASON}:1:2)`))
      : stores.records.save(record, token);
  return { ...stores, records: { ...stores.records, save } };
}

const spans = (name: string) => exporter.getFinishedSpans().filter((span) => span.name === name);
const attributesOf = (name: string) => spans(name).map(({ attributes }) => attributes);

it('who is shown a fault is shown the reference of their turn, which every line about it carries', async () => {
  lines.length = 0;
  isDown = true;
  const answer = await teams.presses(who.chair, card.content, vote.reject.send, { rejectReason: REASON });
  isDown = false;
  expect(lines).toHaveLength(1);
  const { reference } = Line.parse(JSON.parse(lines[0] ?? ''));
  expect(answer.kind === 'message' && answer.text).toContain(reference);
  expect(attributesOf('turn')).toContainEqual(expect.objectContaining({ reference, outcome: 'fault' }));
});

it('a turn is measured by its verb and outcome, with what it asked of the store in it', async () => {
  exporter.reset();
  await teams.presses(who.chair, card.content, words.choice.approve);
  await teams.writes(who.viceChair, typedWords.help);
  const [tap, message] = spans('turn');
  expect(tap?.attributes).toMatchObject({ activity: 'cardAction', verb: 'vote.cast', outcome: 'card', status: 200 });
  expect(message?.attributes).toMatchObject({ activity: 'message', verb: 'help', outcome: 'card', status: 200 });
  const calls = spans('store').filter(
    ({ parentSpanContext }) => parentSpanContext?.spanId === tap?.spanContext().spanId,
  );
  expect(calls.map(({ attributes }) => attributes['operation'])).toContain('records.save');
});

it('cards are measured by what became of them, in the tending that posted them', async () => {
  await enighet.settled();
  exporter.reset();
  connector.rules.add({ when: { operation: 'update' }, then: { kind: 'throttle' }, times: 1 });
  await teams.presses(who.viceChair, card.content, words.choice.approve);
  await enighet.settled();
  const [post] = spans('post');
  expect(post?.attributes).toEqual({ operation: 'update', outcome: 'failed', why: 'throttled' });
  const tending = spans('tend').find((span) => span.spanContext().spanId === post?.parentSpanContext?.spanId);
  expect(tending?.attributes).toMatchObject({ kind: 'reminderDay' });
});

it('a wake is measured by how much was due', async () => {
  exporter.reset();
  const wake = createWake({
    store: {
      ...createMemoryStores().records,
      due: () => Promise.resolve({ refs: [forumRef('one'), forumRef('two')], nextAt: null }),
    },
    clock: createTestClock(),
    log: createPinoLog('silent'),
    telemetry,
    pace: { wakeMs: 1, calmMs: 1 },
    tendQueue: { nudge: () => undefined, takeUp: () => undefined, resting: () => 0 },
    newReference: () => '',
  });
  wake.start();
  await wake.stop();
  expect(attributesOf('wake')).toEqual([{ due: 2 }]);
});

it('nothing that is told names anybody, what they answered, why, or the token they came with', async () => {
  await teams.writesInPerson(who.processLead, REASON);
  connector.rules.add({ when: {}, then: { kind: 'answer', status: 403, body: { error: { message: REASON } } } });
  isDown = true;
  await teams.presses(who.chair, card.content, vote.reject.send, { rejectReason: REASON });
  await teams.writes(who.chair, REASON);
  isDown = false;
  await teams.presses(who.chair, card.content, vote.reject.send, { rejectReason: REASON });
  await teams.invokes(who.coOpted, REASON, { REASON });
  const expired = issuer.token(connector.serviceUrl, { exp: 1_700_000_000 });
  const swapped = [...issuer.token(REASON).split('.').slice(0, 2), expired.split('.')[2]].join('.');
  for (const token of [expired, swapped, `${expired}${REASON}`]) {
    tokens.push(token);
    await postText(address, JSON.stringify(installationUpdate), undefined, `Bearer ${token}`);
  }
  await enighet.settled();
  connector.rules.clear();

  const everything = [
    ...lines,
    ...exporter.getFinishedSpans().map(({ name, attributes }) => JSON.stringify([name, attributes])),
  ];
  for (const line of lines) expect(Line.partial().safeParse(JSON.parse(line)).success).toBe(true);
  const secrets = [
    ...[REASON, TITLE, 'purple'],
    ...everyoneIn(who).flatMap(({ id, name, address: account }) => [id, name, account]),
    ...tokens.flatMap((token) => token.split('.')),
    ...['"reject"', '"approve"'],
  ];
  expect(lines.length).toBeGreaterThan(5);
  expect(everything.length).toBeGreaterThan(25);
  for (const one of everything) for (const secret of secrets) expect(one).not.toContain(secret);
});
