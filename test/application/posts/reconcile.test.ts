import { USUAL_LANGUAGE } from '../../../src/domain/language';
import type { Patience } from '../../../src/application/posts/lanes';
import { isUpToDate } from '../../../src/application/posts/ledger-entry';
import { reconcile } from '../../../src/application/posts/reconcile';
import type { WantedPost } from '../../../src/application/posts/wanted-post';
import type { Destination, Messenger } from '../../../src/ports/messenger';
import type { PostEntry } from '../../../src/ports/post-entry';
import { MORNING } from '../../support/matter';
import { aPost } from '../../support/store-samples';

const PLACE = { conversationId: '19:c', serviceUrl: 'https://teams.example/', tenantId: 't', botId: '28:b' };
const CARD = { content: {}, summary: '' };

const impatient: Patience = () => Promise.resolve(true);
const quiet = () => new Promise((resolve) => setImmediate(resolve));

function toPerson(id: string, name = 'course'): WantedPost {
  const view = { card: 'message', message: { type: 'noForums' } } as const;
  return {
    key: `${name}:${id}`,
    to: { kind: 'person', id, fallback: null },
    view,
    edition: 'one',
    onlyIfPosted: false,
  };
}

/** Teams, which takes each card when the test says so. */
function slowTeams() {
  const asked: { readonly address: string; readonly take: () => void }[] = [];
  const addressOf = (to: Destination) => (to.kind === 'person' ? to.address : 'channel');
  const messenger: Messenger = {
    post: (to) =>
      new Promise((resolve) => {
        const activityId = String(asked.length);
        const take = () => resolve({ kind: 'delivered', posted: { conversationId: addressOf(to), activityId } });
        asked.push({ address: addressOf(to), take });
      }),
    update: () => Promise.reject(new Error('nothing was to be updated')),
    linkTo: () => null,
  };
  return { messenger, asked, addresses: () => asked.map(({ address }) => address) };
}

let teams: ReturnType<typeof slowTeams>;
let stored: readonly PostEntry[];
beforeEach(() => {
  teams = slowTeams();
  stored = [];
});

function reconciled(
  posts: readonly WantedPost[],
  isClaimed: () => Promise<boolean>,
  ledger: readonly PostEntry[] = [],
): Promise<readonly PostEntry[]> {
  const reconciling = {
    messenger: teams.messenger,
    render: () => CARD,
    forumLanguage: USUAL_LANGUAGE,
    languageOf: () => Promise.resolve(USUAL_LANGUAGE),
    linkFor: () => Promise.resolve(null),
    now: () => MORNING,
    note: (ledger: readonly PostEntry[]) => {
      stored = ledger;
      return Promise.resolve();
    },
    isOurs: async (ledger: () => readonly PostEntry[]) => (await isClaimed()) && isUpToDate(ledger(), stored),
    patience: impatient,
    calmAt: MORNING,
  };
  return reconcile(reconciling, { place: PLACE, addressOf: (id) => id }, posts, ledger);
}

it('a card that is not to be posted yet is left for its moment', async () => {
  const later = '2026-06-05T06:00:00.000Z';
  const ledger = await reconciled([{ ...toPerson('anna'), notBefore: later }], () => Promise.resolve(true));
  expect(teams.addresses()).toEqual([]);
  expect(ledger).toMatchObject([{ key: 'course:anna', posted: null, failure: null, attempts: 0, retryAt: later }]);
});

it('what this process has itself posted meanwhile is not taken for another’s', async () => {
  let claim: () => void = () => undefined;
  const claims = [Promise.resolve(true), new Promise<boolean>((resolve) => (claim = () => resolve(true)))];
  const working = reconciled([toPerson('anna'), toPerson('bo')], () => claims.shift() ?? Promise.resolve(true));
  await quiet();
  expect(teams.addresses()).toEqual(['anna']);
  teams.asked[0]?.take();
  await quiet();
  expect(stored.map(({ key }) => key)).toEqual(['course:anna']);
  claim();
  await quiet();
  expect(teams.addresses()).toEqual(['anna', 'bo']);
  teams.asked[1]?.take();
  expect((await working).map(({ posted }) => posted?.conversationId)).toEqual(['anna', 'bo']);
});

it('once another process has taken over nothing new is begun, and what was under way is in the ledger', async () => {
  const claims = [true, true, false];
  const posts = ['anna', 'bo', 'cilla', 'dan'].map((id) => toPerson(id));
  const working = reconciled(posts, () => Promise.resolve(claims.shift() ?? true));
  await quiet();
  expect(teams.addresses()).toEqual(['anna', 'bo']);
  for (const { take } of teams.asked) take();
  expect((await working).map(({ key }) => key)).toEqual(['course:anna', 'course:bo']);
  expect(teams.addresses()).toEqual(['anna', 'bo']);
});

it('the cards of one conversation keep their order while another conversation goes on', async () => {
  const posts = [toPerson('anna'), toPerson('anna', 'objections'), toPerson('bo'), toPerson('bo', 'objections')];
  const working = reconciled(posts, () => Promise.resolve(true));
  await quiet();
  expect(teams.addresses()).toEqual(['anna', 'bo']);
  teams.asked[1]?.take();
  await quiet();
  expect(teams.addresses()).toEqual(['anna', 'bo', 'bo']);
  for (const { take } of teams.asked) take();
  await quiet();
  for (const { take } of teams.asked) take();
  expect((await working).map(({ key }) => key)).toEqual([
    'course:bo',
    'course:anna',
    'objections:bo',
    'objections:anna',
  ]);
});

it('what is for the channel goes before own cards, in the order in which it is wanted', async () => {
  const inChannel = (key: string): WantedPost => ({ ...toPerson('anna'), key, to: { kind: 'channel' } });
  const posts = [toPerson('anna'), inChannel('vote-1'), toPerson('bo'), inChannel('decision'), toPerson('cilla')];
  const working = reconciled(posts, () => Promise.resolve(true));
  for (let taken = 0; taken < posts.length;) {
    await quiet();
    for (const { take } of teams.asked.slice(taken)) take();
    taken = teams.asked.length;
  }
  const ledger = await working;
  expect(teams.addresses()[0]).toBe('channel');
  const delivered = ledger.filter(({ recipient }) => recipient === null);
  expect(delivered.map(({ key }) => key)).toEqual(['vote-1', 'decision']);
  expect(teams.addresses()).toHaveLength(posts.length);
});

it('no more than three conversations are posted to at once, so that a crash repeats no more', async () => {
  const people = Array.from({ length: 9 }, (_, n) => `person-${n}`);
  const working = reconciled(
    people.map((id) => toPerson(id)),
    () => Promise.resolve(true),
  );
  await quiet();
  expect(teams.addresses()).toEqual(people.slice(0, 3));
  teams.asked[1]?.take();
  await quiet();
  expect(teams.addresses()).toEqual(people.slice(0, 4));
  for (let rounds = 0; rounds < 3; rounds += 1) {
    for (const { take } of teams.asked) take();
    await quiet();
  }
  expect(await working).toHaveLength(9);
});

it('a card that is held back stays meant for the person: the channel does not get it instead', async () => {
  const to: WantedPost['to'] = { kind: 'person', id: 'anna', fallback: { rootActivityId: null } };
  const asked: Destination['kind'][] = [];
  const messenger: Messenger = {
    ...teams.messenger,
    post: ({ kind }) => {
      asked.push(kind);
      return Promise.resolve({ kind: 'heldBack', why: 'throttled', retryAfterMs: 15_000 });
    },
  };
  const reconciling = {
    messenger,
    render: () => CARD,
    forumLanguage: USUAL_LANGUAGE,
    languageOf: () => Promise.resolve(USUAL_LANGUAGE),
    linkFor: () => Promise.resolve(null),
    now: () => MORNING,
    note: () => Promise.reject(new Error('there was nothing to note')),
    isOurs: () => Promise.resolve(true),
    patience: impatient,
    calmAt: MORNING,
  };
  const addresses = { place: PLACE, addressOf: (id: string) => id };
  const ledger = await reconcile(reconciling, addresses, [{ ...toPerson('anna'), to }], []);

  expect(asked).toEqual(['person']);
  expect(ledger).toMatchObject([{ recipient: 'anna', posted: null, failure: 'throttled', attempts: 0 }]);
});

it.each([
  { kind: 'heldBack', why: 'throttled', retryAfterMs: 500, asked: 10 },
  { kind: 'heldBack', why: 'unavailable', retryAfterMs: 500, asked: 1 },
  { kind: 'failed', why: 'throttled', retryAfterMs: 500, asked: 1 },
  { kind: 'failed', why: 'unavailable', retryAfterMs: null, asked: 1 },
] as const)(
  'only what never left is sent again at once, since Teams may have taken the rest: $kind, $why',
  async ({ asked, ...delivery }) => {
    let posted = 0;
    teams.messenger.post = () => {
      posted += 1;
      return Promise.resolve(delivery);
    };
    const [entry] = await reconciled([{ ...toPerson('anna'), to: { kind: 'channel' } }], () => Promise.resolve(true));

    expect(posted).toBe(asked);
    expect(entry).toMatchObject({ posted: null, failure: delivery.why });
  },
);

describe('a process that ends while a card is redrawn', () => {
  const standing = aPost({ key: 'course:anna', recipient: 'anna', via: 'personal', contentHash: 'one' });
  const never = new Promise<never>(() => undefined);

  /** By which editions the card was asked to be redrawn. */
  async function redrawn(posts: readonly WantedPost[], ledger: readonly PostEntry[]): Promise<number> {
    let asked = 0;
    teams.messenger.update = () => {
      asked += 1;
      return never;
    };
    void reconciled(posts, () => Promise.resolve(true), ledger);
    await quiet();
    return asked;
  }

  it('leaves it to the next to draw the card, also when the record is as it was', async () => {
    expect(await redrawn([{ ...toPerson('anna'), edition: 'two' }], [standing])).toBe(1);
    expect(stored).toMatchObject([{ contentHash: null, revision: standing.revision + 1 }]);
    expect(await redrawn([toPerson('anna')], stored)).toBe(1);
  });

  it('has nothing to write down before that of a card that never comes back to what it said', async () => {
    expect(await redrawn([{ ...toPerson('anna'), edition: 'two', neverComesBack: true }], [standing])).toBe(1);
    expect(stored).toEqual([]);
  });

  it.each([
    [{ kind: 'heldBack', why: 'throttled', retryAfterMs: 15_000 }, 'one'],
    [{ kind: 'failed', why: 'throttled', retryAfterMs: 15_000 }, 'one'],
    [{ kind: 'failed', why: 'unavailable', retryAfterMs: null }, null],
    [{ kind: 'delivered', posted: standing.posted ?? fail() }, 'two'],
  ] as const)('what it says is known when Teams has answered: %j', async (delivery, contentHash) => {
    teams.messenger.update = () => Promise.resolve(delivery);
    const ledger = await reconciled([{ ...toPerson('anna'), edition: 'two' }], () => Promise.resolve(true), [standing]);
    expect(ledger).toMatchObject([{ contentHash }]);
    expect(ledger[0]?.revision).toBeGreaterThan(standing.revision);
  });
});

function fail(): never {
  throw new Error('there is none');
}

it('a card that is left in peace until the small hours is redrawn at once when it is to say what cannot wait', async () => {
  const standing = aPost({
    key: 'course:anna',
    recipient: 'anna',
    contentHash: 'earlier',
    retryAt: '2026-06-05T01:00:00.000Z',
  });
  teams.messenger.update = () => Promise.resolve({ kind: 'delivered', posted: standing.posted ?? fail() });
  const ledger = await reconciled([toPerson('anna')], () => Promise.resolve(true), [standing]);
  expect(ledger).toMatchObject([{ contentHash: 'one', retryAt: null }]);
});
