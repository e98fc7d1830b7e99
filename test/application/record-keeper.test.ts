import { createMemoryStores } from '../../src/adapters/memory/create-memory-stores';
import { createRecordKeeper, type Keeping, type RecordKeeper } from '../../src/application/records/record-keeper';
import type { RecordType } from '../../src/application/records/record-type';
import { plusMilliseconds } from '../../src/domain/time';
import { accept, refuse, type Verdict } from '../../src/domain/verdict';
import type { Clock } from '../../src/ports/clock';
import { ConflictError, type RecordRef, type RecordStore } from '../../src/ports/record-store';
import { UnsettledWriteError } from '../../src/ports/store-errors';
import { aPost, neverUnreadable } from '../support/store-samples';
import { createTestClock, type TestClock } from '../support/test-clock';

/** A record that counts, and refuses to count beyond three. */
const counter: RecordType<number, string> = {
  kind: 'resolution',
  initial: 0,
  parseEvent: String,
  evolve: (state) => state + 1,
  concerns: () => [],
  nextMoment: () => null,
};
const REF: RecordRef = { kind: 'resolution', forumId: 'forum', id: 'record' };
const LEASE_MS = 20_000;

let store: RecordStore;
let clock: TestClock;
let one: RecordKeeper<number, string>;
let other: RecordKeeper<number, string>;

beforeEach(() => {
  store = createMemoryStores().records;
  clock = createTestClock();
  one = keeperOn(store, 'one');
  other = keeperOn(store, 'other');
});

function keeperOn(
  records: RecordStore,
  processId: string,
  onUnreadable: Keeping['onUnreadable'] = neverUnreadable,
): RecordKeeper<number, string> {
  return createRecordKeeper(counter, {
    store: records,
    clock,
    processId,
    leaseMs: LEASE_MS,
    onUnreadable,
  });
}

function seen(eventCount: number) {
  return { eventCount, seenAt: clock.now() };
}

function addUpToThree(state: number): Verdict<string, 'full'> {
  return state < 3 ? accept(`event ${state + 1}`) : refuse('full');
}

function addTheFirst(state: number): Verdict<string, 'full'> {
  return state === 0 ? accept('event 1') : accept();
}

function onlyWhen(expected: number) {
  return (state: number): Verdict<string, 'not yet'> => (state === expected ? accept('next') : refuse('not yet'));
}

it('an event that could not be read back is not saved, and whoever asked for it is told', async () => {
  const parseEvent = () => {
    throw new TypeError('no such event');
  };
  const forgetful = createRecordKeeper(
    { ...counter, parseEvent },
    { store, clock, processId: 'one', leaseMs: LEASE_MS, onUnreadable: neverUnreadable },
  );
  await expect(forgetful.change(REF, addTheFirst)).rejects.toThrow('no such event');
  expect(await store.read(REF)).toBeUndefined();
});

describe('what a keeper remembers never decides', () => {
  it('a refusal: what another has changed meanwhile is read first', async () => {
    await one.change(REF, addTheFirst);
    await other.change(REF, onlyWhen(1));

    await expect(one.change(REF, onlyWhen(2))).resolves.toMatchObject({ kind: 'accepted', state: 3 });
  });

  it('that there is nothing new', async () => {
    await one.change(REF, addTheFirst);
    await other.change(REF, onlyWhen(1));
    const seen: number[] = [];
    const change = await one.change(REF, (state): Verdict<string, never> => {
      seen.push(state);
      return accept();
    });

    expect(seen).toEqual([1, 2]);
    expect(change).toMatchObject({ kind: 'accepted', state: 2, isNews: false });
  });

  it('an acceptance: it is decided again on what is stored', async () => {
    await one.change(REF, addUpToThree);
    await other.change(REF, addUpToThree);
    await other.change(REF, addUpToThree);

    await expect(one.change(REF, addUpToThree)).resolves.toMatchObject({ kind: 'refused', refusal: 'full', state: 3 });
  });

  it('that a record is not there', async () => {
    await expect(one.change(REF, onlyWhen(1))).resolves.toMatchObject({ kind: 'refused' });
    await other.change(REF, addTheFirst);

    await expect(one.change(REF, onlyWhen(1))).resolves.toMatchObject({ kind: 'accepted' });
  });

  it('whose the record is', async () => {
    await one.change(REF, addTheFirst);
    await one.release(REF, [], seen(1));
    await other.claim(REF);

    await expect(one.claim(REF)).resolves.toBeUndefined();
  });

  it('but it saves a read when nobody else has changed anything', async () => {
    let reads = 0;
    const counting: RecordStore = {
      ...store,
      read: (ref) => {
        reads += 1;
        return store.read(ref);
      },
    };
    const keeper = keeperOn(counting, 'one');
    await keeper.change(REF, addUpToThree);
    await keeper.change(REF, addUpToThree);
    await keeper.change(REF, addUpToThree);

    expect(reads).toBe(1);
  });
});

it('many who change one record through two keepers at the same moment all get their turn', async () => {
  const add = (state: number): Verdict<string, never> => accept(`event ${state + 1}`);
  await Promise.all(Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? one : other).change(REF, add)));

  await expect(one.read(REF)).resolves.toMatchObject({ state: 40, eventCount: 40 });
});

describe('changes of one record asked for at the same moment', () => {
  function countingSaves(save: RecordStore['save'] = (record, token) => store.save(record, token)) {
    let saves = 0;
    const counting: RecordStore = {
      ...store,
      save: (record, token) => {
        saves += 1;
        return save(record, token);
      },
    };
    return { keeper: keeperOn(counting, 'one'), saves: () => saves };
  }

  it('are stored in one write, each decided on what those before it left', async () => {
    const { keeper, saves } = countingSaves();
    const changes = await Promise.all(Array.from({ length: 5 }, () => keeper.change(REF, addUpToThree)));

    expect(changes).toEqual([
      { kind: 'accepted', state: 1, isNews: true, isToBeTended: true },
      { kind: 'accepted', state: 2, isNews: true, isToBeTended: true },
      { kind: 'accepted', state: 3, isNews: true, isToBeTended: true },
      { kind: 'refused', state: 3, refusal: 'full' },
      { kind: 'refused', state: 3, refusal: 'full' },
    ]);
    expect(saves()).toBe(1);
    await expect(other.read(REF)).resolves.toMatchObject({ state: 3, eventCount: 3 });
  });

  it('are all decided again when another process saved first', async () => {
    await one.change(REF, addTheFirst);
    await other.change(REF, addUpToThree);
    const changes = await Promise.all([one.change(REF, addUpToThree), one.change(REF, addUpToThree)]);

    expect(changes).toMatchObject([
      { kind: 'accepted', state: 3 },
      { kind: 'refused', state: 3 },
    ]);
  });

  it('fail alone when it is the decision that fails', async () => {
    const failing = one.change(REF, () => {
      throw new Error('a bug');
    });
    const [failed, changed] = await Promise.allSettled([failing, one.change(REF, addTheFirst)]);

    expect(failed).toMatchObject({ status: 'rejected', reason: { message: 'a bug' } });
    expect(changed).toMatchObject({ status: 'fulfilled', value: { state: 1, isNews: true } });
  });

  it('are tried one by one when the store failed them together: a failure is for one to bear', async () => {
    let failures = 2;
    const { keeper } = countingSaves((record, token) => {
      failures -= 1;
      return failures >= 0 ? Promise.reject(new Error('disk full')) : store.save(record, token);
    });
    const outcomes = await Promise.allSettled(Array.from({ length: 3 }, () => keeper.change(REF, addUpToThree)));

    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    await expect(keeper.read(REF)).resolves.toMatchObject({ state: 2 });
  });

  it('are no more in one write than a store takes', async () => {
    const { keeper, saves } = countingSaves();
    const add = (state: number): Verdict<string, never> => accept(`event ${state + 1}`);
    await Promise.all(Array.from({ length: 250 }, () => keeper.change(REF, add)));
    expect(saves()).toBe(3);
    await expect(other.read(REF)).resolves.toMatchObject({ state: 250 });
  });

  it('are not tried again when there is but one', async () => {
    const { keeper, saves } = countingSaves(() => Promise.reject(new Error('disk full')));
    await expect(keeper.change(REF, addTheFirst)).rejects.toThrow('disk full');
    expect(saves()).toBe(1);
  });

  it('that come while those before are being stored wait for the next write', async () => {
    const late: Promise<unknown>[] = [];
    const { keeper, saves } = countingSaves((record, token) => {
      if (late.length === 0) late.push(keeper.change(REF, addUpToThree));
      return store.save(record, token);
    });
    await expect(keeper.change(REF, addUpToThree)).resolves.toMatchObject({ state: 1 });
    await expect(late[0]).resolves.toMatchObject({ state: 2, isNews: true });
    expect(saves()).toBe(2);
  });
});

describe('a record that is listed', () => {
  it('is not parsed again while it is as remembered, however often it is looked at', async () => {
    const parsed: unknown[] = [];
    const type = { ...counter, parseEvent: (stored: unknown) => String(parsed.push(stored)) };
    const looking = createRecordKeeper(type, {
      store,
      clock,
      processId: 'looking',
      leaseMs: LEASE_MS,
      onUnreadable: neverUnreadable,
    });
    await one.change(REF, addUpToThree);
    await one.change(REF, addUpToThree);
    await looking.read(REF);
    expect(parsed).toHaveLength(2);
    for (let time = 0; time < 5; time += 1) await looking.list('forum', 9);
    expect(parsed).toHaveLength(2);
  });

  it('is parsed once for all the lists that it stands in, and what has happened since once more', async () => {
    const parsed: unknown[] = [];
    const type = { ...counter, parseEvent: (stored: unknown) => String(parsed.push(stored)) };
    const keeping = { store, clock, leaseMs: LEASE_MS, onUnreadable: neverUnreadable };
    const looking = createRecordKeeper(type, { ...keeping, processId: 'looking' });
    await one.change(REF, addUpToThree);
    for (let time = 0; time < 5; time += 1) await looking.list('forum', 9);
    expect(parsed).toHaveLength(1);
    await one.change(REF, addUpToThree);
    await expect(looking.list('forum', 9)).resolves.toMatchObject([{ state: 2 }]);
    expect(parsed).toHaveLength(3);
  });

  it('is as another process has left it meanwhile', async () => {
    await one.change(REF, addUpToThree);
    await other.change(REF, addUpToThree);
    await expect(one.list('forum', 9)).resolves.toMatchObject([{ state: 2, eventCount: 2 }]);
  });
});

describe('a record with a long history', () => {
  const long = (n: number) => `${n} ${'x'.repeat(10_000)}`;
  const addLong = (state: number): Verdict<string, never> => accept(long(state));

  async function stored() {
    const found = await store.read(REF);
    if (found === undefined) throw new Error('nothing is stored');
    return found;
  }

  it('keeps its document small, and is read whole by others', async () => {
    for (let count = 0; count < 30; count += 1) {
      await (count % 3 === 0 ? other : one).change(REF, addLong);
      expect((await stored()).record.events.length).toBeLessThan(6);
    }
    await expect(keeperOn(store, 'new').read(REF)).resolves.toMatchObject({ state: 30, eventCount: 30 });
    await expect(one.list('forum', 9)).resolves.toMatchObject([{ state: 30, eventCount: 30 }]);
    await expect(one.release(REF, [], seen(29))).resolves.toMatchObject({ state: 30 });
    await expect(one.release(REF, [], seen(30))).resolves.toBeUndefined();
  });

  it('has each part read once by a process that remembers it', async () => {
    let reads = 0;
    const readEarlier: RecordStore['readEarlier'] = (ref, part) => {
      reads += 1;
      return store.readEarlier(ref, part);
    };
    for (let count = 0; count < 10; count += 1) await one.change(REF, addLong);
    const parts = (await stored()).record.earlier.length;
    const looking = keeperOn({ ...store, readEarlier }, 'looking');
    await looking.read(REF);
    expect(reads).toBe(parts);
    await one.change(REF, addTheFirst);
    await one.notePosts(REF, []);
    await looking.read(REF);
    expect(reads).toBe(parts);
  });

  it('loses nothing when the save that its first events were moved for is never made', async () => {
    for (let count = 0; count < 4; count += 1) await one.change(REF, addLong);
    await other.read(REF);
    await one.notePosts(REF, []);
    // What the other process remembers is old: it moves the events, is told so, and does it all over.
    await other.change(REF, addLong);
    await expect(one.read(REF)).resolves.toMatchObject({ state: 5, eventCount: 5 });
  });

  it.each<readonly [string, (earlier: RecordStore) => RecordStore]>([
    ['gone', (earlier) => ({ ...earlier, readEarlier: () => Promise.resolve(undefined) })],
    [
      'others than were once written',
      (earlier) => ({
        ...earlier,
        readEarlier: async (ref, part) =>
          (await earlier.readEarlier(ref, part))?.map(({ hash }) => ({ hash, event: 'forged' })),
      }),
    ],
  ])('whose first events are %s is not read', async (_, damaged) => {
    for (let count = 0; count < 10; count += 1) await one.change(REF, addLong);
    await expect(keeperOn(damaged(store), 'new').read(REF)).rejects.toMatchObject({ name: 'BrokenRecordError' });
  });
});

describe('a chain of events that is not what was once written', () => {
  it.each<readonly [string, (events: readonly { hash: string; event: unknown }[]) => typeof events]>([
    [
      'has an event changed',
      (events) => events.map((each, index) => (index === 1 ? { ...each, event: 'forged' } : each)),
    ],
    ['has an event taken out', (events) => events.filter((_, index) => index !== 1)],
    ['has two events in another order', (events) => events.toReversed()],
    ['has an event put in', (events) => events.flatMap((each) => [each, each])],
    ['has a hash changed', (events) => events.map((each) => ({ ...each, hash: 'h' }))],
  ])('%s: nothing is read from it, decided on it or listed', async (_, tamper) => {
    for (let count = 0; count < 3; count += 1) await one.change(REF, addUpToThree);
    const stored = await store.read(REF);
    if (stored === undefined) throw new Error('nothing is stored');
    await store.save({ ...stored.record, events: tamper(stored.record.events) }, stored.token);

    const broken = { name: 'BrokenRecordError' };
    await expect(other.read(REF)).rejects.toMatchObject(broken);
    await expect(other.change(REF, addUpToThree)).rejects.toMatchObject(broken);
    const told: string[] = [];
    const looking = keeperOn(store, 'looking', ({ id }, { name }) => told.push(`${id} ${name}`));
    for (let times = 0; times < 2; times += 1) await expect(looking.list('forum', 9)).resolves.toEqual([]);
    await expect(looking.look(REF)).resolves.toBeUndefined();
    expect(looking.unreadableIn('forum')).toBe(1);
    expect(told).toEqual(['record BrokenRecordError']);
    await expect(one.change(REF, (): Verdict<string, never> => accept('one more'))).rejects.toMatchObject(broken);
  });
});

it('a record with an event of a newer program is left out of lists until it can be read, and told of anew after that', async () => {
  await one.change(REF, addTheFirst);
  let isKnown = false;
  const parseEvent = (stored: unknown) => {
    if (!isKnown) throw new TypeError('an unknown event');
    return String(stored);
  };
  const told: string[] = [];
  const onUnreadable: Keeping['onUnreadable'] = (_, { name }) => told.push(name);
  const keeping = { store, clock, processId: 'looking', leaseMs: LEASE_MS, onUnreadable };
  const looking = createRecordKeeper({ ...counter, parseEvent }, keeping);
  const lists = async () => ({ seen: await looking.list('forum', 9), left: looking.unreadableIn('forum') });
  await expect(lists()).resolves.toEqual({ seen: [], left: 1 });
  isKnown = true;
  await expect(lists()).resolves.toMatchObject({ seen: [{ state: 1 }], left: 0 });
  isKnown = false;
  await one.change(REF, addUpToThree);
  await expect(lists()).resolves.toEqual({ seen: [], left: 1 });
  expect(told).toEqual(['BrokenRecordError', 'BrokenRecordError']);
});

describe('a claim', () => {
  it('is kept from others until they have seen it stand for a whole lease', async () => {
    await one.change(REF, addTheFirst);
    await expect(other.claim(REF)).resolves.toBeUndefined();
    clock.advance(LEASE_MS - 1);
    await expect(other.claim(REF)).resolves.toBeUndefined();
    clock.advance(1);
    await expect(other.claim(REF)).resolves.toMatchObject({ state: 1 });
    await expect(one.claim(REF)).resolves.toBeUndefined();
  });

  it('is not held against the clock of another process: one that starts late waits a lease all the same', async () => {
    await one.change(REF, addTheFirst);
    clock.advance(LEASE_MS * 10);
    await expect(other.claim(REF)).resolves.toBeUndefined();
    clock.advance(LEASE_MS);
    await expect(other.claim(REF)).resolves.toMatchObject({ state: 1 });
  });

  it('from the future, left by a process whose clock was nine days ahead, is believed no longer than a lease', async () => {
    const right = clock.now();
    clock.setTo('2026-06-10T07:00:00.000Z');
    await one.change(REF, addTheFirst);
    clock.setTo(right);
    expect((await store.due(right, 9)).refs).toEqual([REF]);
    await expect(other.claim(REF)).resolves.toBeUndefined();
    clock.advance(LEASE_MS);
    await expect(other.claim(REF)).resolves.toMatchObject({ state: 1 });
  });

  it.each([100, 1_000, 60_000, -100, -1_000, -60_000])(
    'is left alone by a process whose clock is %i ms ahead, as long as it is renewed',
    async (aheadMs) => {
      const theirs: Clock = { ...clock, now: () => plusMilliseconds(clock.now(), aheadMs) };
      const ahead = createRecordKeeper(counter, {
        store,
        clock: theirs,
        processId: 'ahead',
        leaseMs: LEASE_MS,
        onUnreadable: neverUnreadable,
      });
      await one.change(REF, addTheFirst);
      for (let step = 0; step < 6; step += 1) {
        await expect(ahead.claim(REF)).resolves.toBeUndefined();
        clock.advance(LEASE_MS * 0.6);
        await expect(one.claim(REF)).resolves.toMatchObject({ state: 1 });
      }
      await one.release(REF, [], seen(1));
      await expect(ahead.claim(REF)).resolves.toMatchObject({ state: 1 });
    },
  );

  it('whose time of day was set back is renewed, not taken to last longer', async () => {
    await one.change(REF, addTheFirst);
    const token = (await store.read(REF))?.token;
    clock.setTo(plusMilliseconds(clock.now(), -3_000));
    await one.claim(REF);
    expect((await store.read(REF))?.token).not.toBe(token);
  });

  it('is renewed while its process goes on posting', async () => {
    await one.change(REF, addTheFirst);
    for (let step = 0; step < 5; step += 1) {
      clock.advance(LEASE_MS * 0.6);
      await one.claim(REF);
      await expect(other.claim(REF)).resolves.toBeUndefined();
    }
  });

  it('is not taken from another by noting posts or giving up too late', async () => {
    await one.change(REF, addTheFirst);
    await other.claim(REF);
    clock.advance(LEASE_MS);
    await other.claim(REF);

    await one.notePosts(REF, [aPost({ key: 'late' })]);
    await one.release(REF, [aPost({ key: 'late' })], seen(1));

    await expect(one.claim(REF)).resolves.toBeUndefined();
    await expect(other.read(REF)).resolves.toMatchObject({ posts: [{ key: 'late' }] });
  });

  it('is not given up when the record has changed since it was looked at', async () => {
    await one.change(REF, addTheFirst);
    await other.change(REF, onlyWhen(1));

    await expect(one.release(REF, [], seen(1))).resolves.toMatchObject({ state: 2 });
    await expect(other.claim(REF)).resolves.toBeUndefined();
  });
});

describe('a change that can wait', () => {
  const NEXT = '2026-06-04T09:00:00.000Z';
  const patient: RecordType<number, string> = { ...counter, nextMoment: () => NEXT, canWait: () => true };
  let keeper: RecordKeeper<number, string>;

  beforeEach(async () => {
    keeper = createRecordKeeper(patient, {
      store,
      clock,
      processId: 'one',
      leaseMs: LEASE_MS,
      onUnreadable: neverUnreadable,
    });
    await keeper.change(REF, addUpToThree);
  });
  const dueAt = async (moment: string) => (await store.due(moment, 10)).refs.length;

  it('leaves a record that is at rest at rest, due when time brings something about', async () => {
    await keeper.release(REF, [], seen(1));
    const change = await keeper.change(REF, addUpToThree);

    expect(change).toMatchObject({ isNews: true, isToBeTended: false });
    clock.advance(2 * LEASE_MS);
    expect(await dueAt(clock.now())).toBe(0);
    expect(await dueAt(NEXT)).toBe(1);
    await expect(other.claim(REF)).resolves.toMatchObject({ state: 2 });
  });

  it('puts off nothing that is due already', async () => {
    await keeper.release(REF, [aPost({ retryAt: clock.now() })], seen(1));
    await keeper.change(REF, addUpToThree);

    expect(await dueAt(clock.now())).toBe(1);
  });

  it('takes the record from nobody who is at it, and is noticed when it is given up', async () => {
    await keeper.claim(REF);
    await keeper.change(REF, addUpToThree);

    await expect(other.claim(REF)).resolves.toBeUndefined();
    await expect(keeper.release(REF, [], seen(1))).resolves.toMatchObject({ eventCount: 2 });
  });

  it('claims no new record either: whoever takes it up does not wait for a process that may be gone', async () => {
    expect(await dueAt(clock.now())).toBe(0);
    expect(await dueAt(NEXT)).toBe(1);
    await expect(other.claim(REF)).resolves.toMatchObject({ state: 1 });
  });
});

it('what time brings about while a record is worked on makes it due again', async () => {
  const NOON = '2026-06-04T10:00:00.000Z';
  const timed: RecordType<number, string> = { ...counter, nextMoment: (_, now) => (now < NOON ? NOON : null) };
  const keeper = createRecordKeeper(timed, {
    store,
    clock,
    processId: 'one',
    leaseMs: LEASE_MS,
    onUnreadable: neverUnreadable,
  });
  await keeper.change(REF, addTheFirst);
  const before = seen(1);
  clock.moveTo('2026-06-04T10:00:01.000Z');
  await keeper.release(REF, [], before);

  expect((await store.due(clock.now(), 10)).refs).toHaveLength(1);
});

it('of two lines for one post the ledger keeps the one written more often, whatever the clocks said', async () => {
  await one.change(REF, addTheFirst);
  const older = aPost({ revision: 1, lastAttemptAt: '2026-06-01T08:00:01.000Z', contentHash: 'older' });
  const newer = aPost({ revision: 2, lastAttemptAt: '2026-06-01T08:00:00.000Z', contentHash: 'newer' });
  await one.notePosts(REF, [newer]);
  await other.notePosts(REF, [older]);

  await expect(one.read(REF)).resolves.toMatchObject({ posts: [{ contentHash: 'newer' }] });
});

it('a ledger of more lines than there is room for leaves out the oldest that nothing is to be done about', async () => {
  await one.change(REF, addTheFirst);
  const line = (n: number) => aPost({ key: `${n}`, lastAttemptAt: new Date(Date.UTC(2026, 5, 1) + n).toISOString() });
  const waiting = { ...line(0), retryAt: clock.now() };
  const lines = [waiting, ...Array.from({ length: 1_000 }, (_, n) => line(n + 1))];
  await one.notePosts(REF, lines);
  const left = (await one.read(REF))?.posts.map(({ key }) => key);
  expect(left).toHaveLength(1_000);
  expect(left?.slice(0, 2)).toEqual(['0', '2']);
});

describe('cards that are redrawn without a claim', () => {
  const redrawn = aPost({ revision: 2, contentHash: 'redrawn' });
  const hashes = async (keeper: RecordKeeper<number, string>) =>
    (await keeper.read(REF))?.posts.map(({ contentHash }) => contentHash);

  beforeEach(async () => {
    await one.change(REF, addTheFirst);
    await one.release(REF, [aPost({ revision: 1, contentHash: 'posted' })], seen(1));
  });

  it('are those of a record that nobody works on, and in which nothing is due', async () => {
    await expect(one.atRest(REF)).resolves.toMatchObject({ state: 1 });
    await one.claim(REF);
    await expect(one.atRest(REF)).resolves.toBeUndefined();
    await expect(other.atRest(REF)).resolves.toBeUndefined();
    await expect(one.atRest({ ...REF, id: 'another' })).resolves.toBeUndefined();
  });

  it('are remembered, and stored with the next save', async () => {
    await one.remember(REF, [redrawn]);
    expect(await hashes(one)).toEqual(['redrawn']);
    expect(await hashes(other)).toEqual(['posted']);
    await one.change(REF, onlyWhen(1));
    expect(await hashes(other)).toEqual(['redrawn']);
  });

  it('are forgotten when somebody else saves first: they are drawn once more then', async () => {
    await one.remember(REF, [redrawn]);
    await other.change(REF, onlyWhen(1));
    expect(await hashes(one)).toEqual(['posted']);
  });
});

it('a store that always says somebody else was first is given up on, not asked for ever', async () => {
  const contended: RecordStore = { ...store, save: () => Promise.reject(new ConflictError('too late')) };
  await expect(keeperOn(contended, 'one').change(REF, addTheFirst)).rejects.toMatchObject({
    name: 'TooContendedError',
  });
});

it('a failure of the store is passed on, and the next change reads afresh', async () => {
  let isBroken = true;
  const failing: RecordStore = {
    ...store,
    save: (record, token) => (isBroken ? Promise.reject(new Error('disk full')) : store.save(record, token)),
  };
  const keeper = keeperOn(failing, 'one');
  await expect(keeper.change(REF, addTheFirst)).rejects.toThrow('disk full');
  isBroken = false;
  await expect(keeper.change(REF, addTheFirst)).resolves.toMatchObject({ isNews: true, state: 1 });
});

describe('a save that the store gave no answer to', () => {
  function losingAnswers(isMade: boolean): { readonly records: RecordStore; readonly lost: () => number } {
    let lost = 0;
    const records: RecordStore = {
      ...store,
      async save(record, token) {
        if (lost > 0) return store.save(record, token);
        lost += 1;
        if (isMade) await store.save(record, token);
        throw new UnsettledWriteError('no answer');
      },
    };
    return { records, lost: () => lost };
  }

  it.each([true, false])('is found out about by reading: the person hears what is so (made: %s)', async (isMade) => {
    const { records, lost } = losingAnswers(isMade);

    await expect(keeperOn(records, 'one').change(REF, addTheFirst)).resolves.toMatchObject({ state: 1 });
    expect(lost()).toBe(1);
    await expect(one.read(REF)).resolves.toMatchObject({ state: 1, eventCount: 1 });
  });
});
