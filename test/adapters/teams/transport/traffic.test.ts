import fc from 'fast-check';
import { ConnectorRefusal } from '../../../../src/adapters/teams/connector-errors';
import { createTeamsDirectory } from '../../../../src/adapters/teams/directory';
import { createHomeTenants } from '../../../../src/adapters/teams/home-tenants';
import { createIdentities } from '../../../../src/adapters/teams/identities';
import { createTeamsMessenger } from '../../../../src/adapters/teams/messenger';
import { TEAMS_LIMITS } from '../../../../src/adapters/teams/teams-limits';
import { ALL_TENANTS } from '../../../../src/adapters/teams/tenants';
import { createTraffic, HeldBack, type TeamsRequest, type Traffic } from '../../../../src/adapters/teams/traffic';
import { startFakeConnector, type FakeConnector } from '../../../support/fake-connector';
import { createPassingTime, type PassingTime } from '../../../support/passing-time';
import { expectWithin } from '../../../support/within-limits';
import { CARD, localAdapter, placeAt, recordedLog, type RecordedLog } from './setup';

const PLACE = { serviceUrl: 'https://emea.example/', tenantId: 'tenant-1', conversationId: '19:forum' };
const DONE = () => Promise.resolve('done');

let time: PassingTime;
let log: RecordedLog;
let traffic: Traffic;
beforeEach(() => {
  time = createPassingTime(() => 'https://nowhere.example/');
  log = recordedLog();
  traffic = createTraffic(TEAMS_LIMITS, { clock: time.clock, log });
});
afterEach(() => time.restore());

function to(conversation: string, kind: TeamsRequest['kind'] = 'send', place = PLACE): TeamsRequest {
  return { kind, place, conversation };
}

function refused(status: number, retryAfter: string | null = null): () => Promise<never> {
  return () => Promise.reject(new ConnectorRefusal(status, '{}', retryAfter));
}

const fills = (request: TeamsRequest, times: number) => {
  for (let n = 0; n < times; n += 1) traffic.count(request);
};

async function goDown(gate = traffic.paced): Promise<void> {
  for (const conversation of ['a', 'b', 'c']) {
    await expect(gate.pass(to(conversation), refused(503))).rejects.toThrow(ConnectorRefusal);
  }
}

async function heldBack(request: TeamsRequest): Promise<Pick<HeldBack, 'why' | 'retryAfterMs'>> {
  let isMade = false;
  const made = traffic.paced.pass(request, () => {
    isMade = true;
    return DONE();
  });
  const error = await made.catch((reason: unknown) => reason);
  expect(isMade).toBe(false);
  if (!(error instanceof HeldBack)) throw new Error('was to be held back');
  return { why: error.why, retryAfterMs: error.retryAfterMs };
}

describe('a request', () => {
  it('is made at once while there is room, in any conversation', async () => {
    const start = time.clock.now();
    for (const conversation of ['a', 'b']) {
      for (let n = 0; n < 7; n += 1) expect(await traffic.paced.pass(to(conversation), DONE)).toBe('done');
    }
    expect(time.clock.now()).toBe(start);
  });

  it('waits a moment for room', async () => {
    fills(to('a'), 7);
    const start = Date.parse(time.clock.now());
    expect(await time.whileDoing(traffic.paced.pass(to('a'), DONE))).toBe('done');
    expect(Date.parse(time.clock.now()) - start).toBe(1_000);
  });

  it('that would wait longer is not made', async () => {
    fills(to('a'), 60);
    expect(await heldBack(to('a'))).toEqual({ why: 'throttled', retryAfterMs: 30_000 });
  });

  it('in a thread counts as one in its channel', async () => {
    fills(to('19:c;messageid=1'), 60);
    expect(await heldBack(to('19:c;messageid=2'))).toMatchObject({ why: 'throttled' });
    expect(await heldBack(to('19:c'))).toMatchObject({ why: 'throttled' });
  });

  it('to read is not counted as one to send', async () => {
    fills(to('a'), 60);
    expect(await traffic.paced.pass(to('a', 'read'), DONE)).toBe('done');
    fills(to('b', 'read'), 119);
    time.clock.advance(2_000);
    expect(await traffic.paced.pass(to('b', 'read'), DONE)).toBe('done');
    expect(await heldBack(to('b', 'read'))).toEqual({ why: 'throttled', retryAfterMs: 28_000 });
  });

  it('is within 30 a second to a tenant, whatever its conversations', async () => {
    const start = Date.parse(time.clock.now());
    for (let n = 0; n < 30; n += 1) await traffic.paced.pass(to(`chat ${n}`), DONE);
    await traffic.paced.pass(to('elsewhere', 'send', { ...PLACE, tenantId: 'tenant-2' }), DONE);
    expect(Date.parse(time.clock.now()) - start).toBe(0);
    await time.whileDoing(traffic.paced.pass(to('one more'), DONE));
    expect(Date.parse(time.clock.now()) - start).toBe(1_000);
  });

  it('that somebody waits for is made whatever has been counted', async () => {
    await goDown();
    fills(to('a'), 60);
    expect(await traffic.counted.pass(to('a'), DONE)).toBe('done');
  });
});

describe('where a whole tenant waits', () => {
  const FORUMS = Array.from({ length: 200 }, (_, n) => `19:forum-${n}`);
  const toForum = (conversationId: string) => to(conversationId, 'send', { ...PLACE, conversationId });

  interface Arrival {
    readonly conversation: string;
    readonly afterMs: number;
  }

  /** Asked again when it says, as the ledger does; in the order in which they were let through. */
  async function arrivalsOf(requests: readonly TeamsRequest[]): Promise<readonly Arrival[]> {
    const start = Date.parse(time.clock.now());
    const arrived: Arrival[] = [];
    const brought = async (request: TeamsRequest): Promise<void> => {
      try {
        await traffic.paced.pass(request, () => {
          arrived.push({ conversation: request.conversation, afterMs: Date.parse(time.clock.now()) - start });
          return DONE();
        });
      } catch (error) {
        if (!(error instanceof HeldBack)) throw error;
        await time.clock.wait(error.retryAfterMs, new AbortController().signal);
        await brought(request);
      }
    };
    await time.whileDoing(Promise.all(requests.map(brought)));
    return arrived;
  }

  const last = (arrivals: readonly Arrival[]) => Math.max(...arrivals.map(({ afterMs }) => afterMs));

  it('what goes to a channel goes before what goes to own chats, though those asked first', async () => {
    const chats = Array.from({ length: 600 }, (_, n) => to(`chat ${n}`));
    const arrivals = await arrivalsOf([...chats, ...FORUMS.slice(0, 100).map(toForum)]);

    const toChannels = arrivals.filter(({ conversation }) => conversation.startsWith('19:'));
    // The first second is full of own chats already; then 27 of 30 in each.
    expect(last(toChannels)).toBeLessThanOrEqual(5_000);
    expect(arrivals).toHaveLength(700);
    expectWithin(
      arrivals.map(({ afterMs }) => afterMs),
      TEAMS_LIMITS.perTenant,
    );
    // As soon as the tenant's limit lets them all.
    expect(last(arrivals)).toBeLessThanOrEqual((700 / 30 + 2) * 1_000);
  });

  it('channels have all of it when nothing else waits', async () => {
    const arrivals = await arrivalsOf(FORUMS.slice(0, 90).map(toForum));
    expect(last(arrivals)).toBe(2_000);
  });

  it('own chats have their part in every second, however many channels wait', async () => {
    const chats = Array.from({ length: 9 }, (_, n) => to(`chat ${n}`));
    const arrivals = await arrivalsOf([...FORUMS.map(toForum), ...chats]);
    // Three in each second, and once held back for one.
    expect(last(arrivals.filter(({ conversation }) => conversation.startsWith('chat')))).toBeLessThanOrEqual(4_000);
  });

  it('a channel that Teams throttles holds up nobody’s own chat', async () => {
    const [forum = ''] = FORUMS;
    fills(toForum(forum), 7);
    const arrivals = await arrivalsOf([
      ...Array.from({ length: 10 }, () => toForum(forum)),
      ...Array.from({ length: 23 }, (_, n) => to(`chat ${n}`)),
    ]);
    expect(last(arrivals.filter(({ conversation }) => conversation.startsWith('chat')))).toBe(0);
  });

  it('each conversation has its cards in the order in which they were asked for', async () => {
    const numbered = [1, 2, 3].flatMap((round) =>
      FORUMS.slice(0, 20).flatMap((forum) => [
        { round, request: to(`chat of ${forum}`) },
        { round, request: toForum(forum) },
      ]),
    );
    const made = new Map<string, readonly number[]>();
    await time.whileDoing(
      Promise.allSettled(
        numbered.map(({ round, request }) =>
          traffic.paced.pass(request, () => {
            made.set(request.conversation, [...(made.get(request.conversation) ?? []), round]);
            return DONE();
          }),
        ),
      ),
    );
    for (const rounds of made.values()) expect(rounds).toEqual([...rounds].sort());
  });
});

describe('a conversation that Teams throttles', () => {
  it.each<readonly [string, number, string | null, number]>([
    ['429 and says for how long', 429, '17', 17_000],
    ['429 and does not say for how long', 429, null, 2_000],
    ['412, for too much at once', 412, null, 2_000],
  ])('with %s is closed for that long, and only it', async (_, status, retryAfter, closedMs) => {
    await expect(traffic.paced.pass(to('a'), refused(status, retryAfter))).rejects.toThrow(ConnectorRefusal);
    expect(await traffic.paced.pass(to('b'), DONE)).toBe('done');
    time.clock.advance(closedMs - 2_001);
    if (closedMs > 2_001) expect(await heldBack(to('a'))).toEqual({ why: 'throttled', retryAfterMs: 2_001 });
    time.clock.advance(2_001);
    const start = time.clock.now();
    expect(await time.whileDoing(traffic.paced.pass(to('a'), DONE))).toBe('done');
    expect(time.clock.now()).toBe(start);
  });
});

it('what Teams says to a request that somebody waits for holds for the others too', async () => {
  await expect(traffic.counted.pass(to('a'), refused(429, '17'))).rejects.toThrow(ConnectorRefusal);
  expect(await heldBack(to('a'))).toEqual({ why: 'throttled', retryAfterMs: 17_000 });
  await goDown(traffic.counted);
  expect(await heldBack(to('d'))).toEqual({ why: 'unavailable', retryAfterMs: 5_000 });
});

describe('a service that is down', () => {
  it('is not asked, in any conversation, until the pause is over', async () => {
    await goDown();
    expect(await heldBack(to('d'))).toEqual({ why: 'unavailable', retryAfterMs: 5_000 });
    time.clock.advance(5_000);
    expect(await traffic.paced.pass(to('d'), DONE)).toBe('done');
    expect(await traffic.paced.pass(to('a'), DONE)).toBe('done');
  });

  it('does not close another region’s', async () => {
    await goDown();
    const elsewhere = { ...PLACE, serviceUrl: 'https://amer.example/' };
    expect(await traffic.paced.pass(to('d', 'send', elsewhere), DONE)).toBe('done');
  });

  it('is up again when it answers, be it with a refusal', async () => {
    await goDown();
    time.clock.advance(5_000);
    await expect(traffic.paced.pass(to('d'), refused(403))).rejects.toThrow(ConnectorRefusal);
    expect(await traffic.paced.pass(to('a'), DONE)).toBe('done');
  });

  it('is in the log when it goes down and when it comes up, and not in between', async () => {
    await goDown();
    for (const conversation of ['d', 'e', 'f']) await heldBack(to(conversation));
    time.clock.advance(5_000);
    await expect(traffic.paced.pass(to('d'), refused(503))).rejects.toThrow(ConnectorRefusal);
    time.clock.advance(10_000);
    await traffic.paced.pass(to('e'), DONE);
    await traffic.paced.pass(to('f'), DONE);
    expect(log.lines).toEqual([
      { event: 'teams.down', fields: { pauseMs: 5_000 } },
      { event: 'teams.upAgain', fields: {} },
    ]);
  });
});

it('whatever is asked and when, Teams gets no more than its limits, nothing is lost, and nothing waits long', async () => {
  const requests = fc.array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
      fc.constantFrom('send', 'read'),
      fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.nat(300), fc.nat(20_000)),
    ),
    { minLength: 20, maxLength: 150 },
  );
  await fc.assert(
    fc.asyncProperty(requests, async (asked) => {
      traffic = createTraffic(TEAMS_LIMITS, { clock: time.clock, log });
      time.clock.advance(3_600_000);
      const made: { readonly name: string; readonly at: number }[] = [];
      const outcomes: Promise<number>[] = [];
      for (const [conversation, kind, pause] of asked) {
        if (pause > 0) await time.whileDoing(Promise.allSettled(outcomes));
        time.clock.advance(pause);
        const since = Date.parse(time.clock.now());
        const request = traffic.paced.pass(to(conversation, kind), () => {
          made.push({ name: `${kind} ${conversation}`, at: Date.parse(time.clock.now()) });
          return DONE();
        });
        outcomes.push(
          request.then(
            () => Date.parse(time.clock.now()) - since,
            (error: unknown) => {
              if (!(error instanceof HeldBack)) throw error;
              expect(error.retryAfterMs).toBeGreaterThan(0);
              return -1;
            },
          ),
        );
      }
      const waits = await time.whileDoing(Promise.all(outcomes));

      expect(waits.filter((wait) => wait >= 0)).toHaveLength(made.length);
      expect(Math.max(...waits)).toBeLessThanOrEqual(2_000);
      expectWithin(
        made.map(({ at }) => at),
        TEAMS_LIMITS.perTenant,
      );
      for (const [conversation, kind] of asked) {
        const moments = made.filter(({ name }) => name === `${kind} ${conversation}`).map(({ at }) => at);
        const limits = kind === 'send' ? TEAMS_LIMITS.sendsPerConversation : TEAMS_LIMITS.readsPerConversation;
        expectWithin(moments, limits);
      }
    }),
    { numRuns: 30 },
  );
});

describe('what is asked of Teams', () => {
  let connector: FakeConnector;
  beforeEach(async () => {
    connector = await startFakeConnector();
  });
  afterEach(() => connector.close());

  const setUp = () => ({
    dependencies: { adapter: localAdapter(log), clock: time.clock, log, traffic },
    place: placeAt(connector),
  });

  it('opening a person’s chat counts in that chat too', async () => {
    const { dependencies, place } = setUp();
    const messenger = createTeamsMessenger(dependencies);
    const toAnna = () => messenger.post({ kind: 'person', place, address: '29:anna' }, CARD);
    for (let n = 0; n < 6; n += 1) expect(await toAnna()).toMatchObject({ kind: 'delivered' });
    expect(connector.requests).toHaveLength(7);

    const start = Date.parse(time.clock.now());
    await time.whileDoing(toAnna());
    expect(Date.parse(time.clock.now()) - start).toBe(1_000);
  });

  it('a roster is read within the limits for reading', async () => {
    const { dependencies, place } = setUp();
    const identities = createIdentities(ALL_TENANTS, createHomeTenants(dependencies));
    const directory = createTeamsDirectory({ ...dependencies, identities });
    fills({ kind: 'read', place, conversation: place.conversationId }, 119);
    time.clock.advance(2_000);
    expect(await directory.members(place)).toMatchObject({ members: [] });
    await expect(directory.members(place)).rejects.toThrow(HeldBack);
    expect(connector.requests).toHaveLength(1);
  });

  it('whose tenant somebody is from is asked at once, and counts', async () => {
    const { dependencies, place } = setUp();
    connector.setMembers(place.conversationId, [{ id: '29:anna', name: 'Anna', tenantId: 'tenant-2' }]);
    const reading: TeamsRequest = { kind: 'read', place, conversation: place.conversationId };
    fills(reading, 119);
    const homeTenants = createHomeTenants({ ...dependencies, timeLimitMs: 60_000 });
    expect(await homeTenants.find(place, '29:anna')).toBe('tenant-2');
    time.clock.advance(2_000);
    expect(await heldBack(reading)).toMatchObject({ why: 'throttled' });
  });
});
