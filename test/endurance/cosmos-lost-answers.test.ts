import { USUAL_TIMES, type CosmosTimes } from '../../src/adapters/cosmos/cosmos-calls';
import { openCosmosStores } from '../../src/adapters/cosmos/open-cosmos-stores';
import type { Series } from '../../src/ports/number-series';
import { ConflictError, type StoredRecord } from '../../src/ports/record-store';
import { StoreUnavailableError } from '../../src/ports/store-errors';
import type { Stores } from '../../src/ports/stores';
import { PATIENT_TIMES, startCosmosServer, type CosmosServer } from '../support/cosmos-server';
import { startFaultProxy, type Fault, type FaultProxy, type Requested } from '../support/store-fault-proxy';
import { aDecision, aRecord } from '../support/store-samples';

const SERIES: Series = { forumId: 'forum-1', kind: 'PC', year: 2026 };
const UNSETTLED: readonly Fault['answer'][] = ['reset', 'silence', 408, 410, 449, 500, 503];
const mine = aRecord({ concerns: ['mine'], updatedAt: '2026-06-02T00:00:00.000Z' });
const theirs = aRecord({ concerns: ['theirs'], updatedAt: '2026-06-03T00:00:00.000Z' });

/** What meets silence is waited out; where an answer takes longer on a busy machine, the write is only made once more. */
const SILENCE_MS = 1_000;

let server: CosmosServer;
let proxy: FaultProxy;
let stores: Stores;
let others: Stores;
let databases = 0;

beforeAll(async () => {
  server = await startCosmosServer();
  proxy = await startFaultProxy(server.endpoint);
});
afterAll(async () => {
  await proxy.stop();
  await server.stop();
});
beforeEach(async () => {
  databases += 1;
  stores = await openStores(proxy.endpoint, PATIENT_TIMES);
  others = await openStores(server.endpoint, PATIENT_TIMES);
});
afterEach(async () => {
  await stores.close();
  await others.close();
});

function openStores(endpoint: string, times: CosmosTimes): Promise<Stores> {
  return openCosmosStores({ endpoint, key: server.key, database: `lost-${databases}`, createIfMissing: true, times });
}

const stored = async (): Promise<StoredRecord | undefined> => (await others.records.read(mine))?.record;

it('the usual times let a write that meets silence be made again, and all that it takes fit in a turn of five seconds', () => {
  const { callMs, queryMs, attemptsMs } = USUAL_TIMES;
  expect(attemptsMs).toBeGreaterThan(callMs);
  expect(attemptsMs + 2 * callMs).toBeLessThanOrEqual(5_000);
  expect(queryMs).toBeLessThanOrEqual(5_000);
});

describe.each(UNSETTLED)('a write that is answered by %s', (answer) => {
  beforeEach(async () => {
    if (answer !== 'silence') return;
    await stores.close();
    stores = await openStores(proxy.endpoint, { ...PATIENT_TIMES, callMs: SILENCE_MS });
  });

  it('is saved when a new record had reached the server, and its token is good', async () => {
    proxy.failWrites({ made: true, answer });

    const token = await stores.records.save(mine, null);

    await expect(others.records.read(mine)).resolves.toEqual({ record: mine, token });
    await stores.records.save(mine, token);
  });

  it('is saved when a change had reached the server, and its token is good', async () => {
    const before = await stores.records.save(aRecord(), null);
    proxy.failWrites({ made: true, answer });

    const token = await stores.records.save(mine, before);

    await expect(others.records.read(mine)).resolves.toEqual({ record: mine, token });
    await stores.records.save(mine, token);
  });

  it('is made again when a new record never reached the server', async () => {
    proxy.failWrites({ made: false, answer });

    await stores.records.save(mine, null);

    await expect(stored()).resolves.toEqual(mine);
  });

  it('is made again when a change never reached the server', async () => {
    const before = await stores.records.save(aRecord(), null);
    proxy.failWrites({ made: false, answer });

    await stores.records.save(mine, before);

    await expect(stored()).resolves.toEqual(mine);
  });
});

describe('a write whose answer was lost', () => {
  const answer = 'reset';

  it('is saved although others have saved on top of it, and its token is stale', async () => {
    const before = await stores.records.save(aRecord(), null);
    const saveOnTop = async () => {
      for (let times = 1; times <= 3; times += 1) {
        await others.records.save(theirs, (await others.records.read(mine))?.token ?? null);
      }
    };
    proxy.failWrites({ made: true, answer, meanwhile: saveOnTop });

    const token = await stores.records.save(mine, before);
    proxy.takeRequests();

    await expect(stores.records.save(mine, token)).rejects.toBeInstanceOf(ConflictError);
    expect(proxy.takeRequests()).toEqual([]);
    await expect(stored()).resolves.toEqual(theirs);
  });

  it('is a conflict when it never arrived and somebody else changed the record', async () => {
    const before = await stores.records.save(aRecord(), null);
    proxy.failWrites({ made: false, answer, meanwhile: () => others.records.save(theirs, before) });

    await expect(stores.records.save(mine, before)).rejects.toBeInstanceOf(ConflictError);

    await expect(stored()).resolves.toEqual(theirs);
  });

  it('is a conflict when it never arrived and somebody else created the record', async () => {
    proxy.failWrites({ made: false, answer, meanwhile: () => others.records.save(theirs, null) });

    await expect(stores.records.save(mine, null)).rejects.toBeInstanceOf(ConflictError);

    await expect(stored()).resolves.toEqual(theirs);
  });

  it('is neither saved nor a conflict when no attempt gets an answer', async () => {
    const before = await stores.records.save(aRecord(), null);
    const lost: Fault = { made: false, answer };
    proxy.failWrites(lost, lost, lost);

    await expect(stores.records.save(mine, before)).rejects.toThrow(StoreUnavailableError);

    await expect(stored()).resolves.toEqual(aRecord());
  });

  it('takes one number in a series, not two', async () => {
    proxy.failWrites({ made: true, answer });
    await expect(stores.series.numberFor(SERIES, 'a')).resolves.toBe(1);
    proxy.failWrites({ made: true, answer });
    await expect(stores.series.numberFor(SERIES, 'b')).resolves.toBe(2);
    proxy.failWrites({ made: false, answer });
    await expect(stores.series.numberFor(SERIES, 'c')).resolves.toBe(3);
  });

  it('gives no number when no attempt gets an answer', async () => {
    const lost: Fault = { made: false, answer };
    proxy.failWrites(lost, lost, lost);

    await expect(stores.series.numberFor(SERIES, 'a')).rejects.toThrow(StoreUnavailableError);

    await expect(others.series.numberFor(SERIES, 'b')).resolves.toBe(1);
  });

  it.each([true, false])('records a decision once (it arrived: %s)', async (made) => {
    proxy.failWrites({ made, answer });

    await stores.decisions.record(aDecision());

    expect((await others.decisions.list('forum-1', 10)).records).toEqual([aDecision()]);
  });

  it('does not claim that a decision was recorded when no attempt gets an answer', async () => {
    const lost: Fault = { made: false, answer };
    proxy.failWrites(lost, lost, lost);

    await expect(stores.decisions.record(aDecision())).rejects.toThrow(StoreUnavailableError);
  });
});

describe('a refusal that answers a repetition of our own write', () => {
  it('counts as saved for a new record', async () => {
    proxy.failWrites({ made: true, answer: 409 });

    const token = await stores.records.save(mine, null);

    await expect(others.records.read(mine)).resolves.toEqual({ record: mine, token });
  });

  it('counts as saved for a change', async () => {
    const before = await stores.records.save(aRecord(), null);
    proxy.failWrites({ made: true, answer: 412 });

    const token = await stores.records.save(mine, before);

    await expect(others.records.read(mine)).resolves.toEqual({ record: mine, token });
  });
});

describe('a 404 that does not say that the document is missing', () => {
  const absent = (isAbout: (request: Requested) => boolean, substatus: number) =>
    proxy.disturb((request) => (isAbout(request) ? { made: false, answer: 404, substatus } : undefined));
  afterEach(() => proxy.disturb(() => undefined));

  it.each([
    ['a copy lags behind', 1002],
    ['the container is gone', 1003],
  ])('is never read as a record that does not exist (%s)', async (_, substatus) => {
    const token = await stores.records.save(mine, null);
    absent(({ isWrite }) => !isWrite, substatus);

    await expect(stores.records.read(mine)).rejects.toThrow(StoreUnavailableError);
    await expect(stores.decisions.read('forum-1', 'record-1')).rejects.toThrow(StoreUnavailableError);
    await expect(stores.series.numberFor(SERIES, 'a')).rejects.toThrow(StoreUnavailableError);

    proxy.disturb(() => undefined);
    await expect(stores.records.read(mine)).resolves.toEqual({ record: mine, token });
  });

  it('passes when the copy catches up', async () => {
    const token = await stores.records.save(mine, null);
    const lagging: (Fault | undefined)[] = [{ made: false, answer: 404, substatus: 1002 }];
    proxy.disturb(({ isWrite }) => (isWrite ? undefined : lagging.pop()));

    await expect(stores.records.read(mine)).resolves.toEqual({ record: mine, token });
  });

  it.each([0, 1003])('is never taken for a recorded decision (substatus %s)', async (substatus) => {
    absent(({ isWrite }) => isWrite, substatus);

    await expect(stores.decisions.record(aDecision())).rejects.toThrow(StoreUnavailableError);
  });

  it('is never taken for a conflict', async () => {
    const before = await stores.records.save(aRecord(), null);
    absent(({ isWrite }) => isWrite, 1003);

    await expect(stores.records.save(mine, before)).rejects.toThrow('no such database or container');
  });
});

describe.each([408, 410, 449, 500, 503, 'reset'] as const)('a read that is answered by %s', (answer) => {
  it('is asked for again', async () => {
    const token = await stores.records.save(mine, null);
    const troubles: (Fault | undefined)[] = [{ made: false, answer }];
    proxy.disturb(() => troubles.pop());

    await expect(stores.records.read(mine)).resolves.toEqual({ record: mine, token });
    expect(troubles).toEqual([]);
  });

  it('says so in the end, when the service does not get better', async () => {
    proxy.disturb(() => ({ made: false, answer }));

    await expect(stores.records.read(mine)).rejects.toThrow('Cosmos DB did not answer as it should');
    proxy.disturb(() => undefined);
  });
});

it('a throttled request is repeated for as long as its part of a turn lasts', async () => {
  const throttles: (Fault | undefined)[] = Array.from({ length: 12 }, () => ({ made: false, answer: 429 }));
  proxy.disturb(() => throttles.pop());

  await stores.records.save(mine, null);

  expect(throttles).toEqual([]);
  await expect(stored()).resolves.toEqual(mine);
});
