import { USUAL_LANGUAGE } from '../../../src/domain/language';
import { createTeamsMessenger } from '../../../src/adapters/teams/messenger';
import { TEAMS_LIMITS } from '../../../src/adapters/teams/teams-limits';
import { createTraffic, type Traffic } from '../../../src/adapters/teams/traffic';
import { patienceBy } from '../../../src/application/posts/lanes';
import { reconcile } from '../../../src/application/posts/reconcile';
import type { WantedPost } from '../../../src/application/posts/wanted-post';
import type { Messenger } from '../../../src/ports/messenger';
import type { PostEntry } from '../../../src/ports/post-entry';
import { startFakeConnector, type FakeConnector } from '../../support/fake-connector';
import type { Then } from '../../support/fake-connector-rules';
import { MORNING } from '../../support/matter';
import { createPassingTime, type PassingTime } from '../../support/passing-time';
import { expectWithinTeamsLimits, momentsByConversation } from '../../support/within-limits';
import { CARD, CHANNEL, localAdapter, placeAt, recordedLog, type RecordedLog } from './transport/setup';

/** Many cards at once, through the real adapter, under the limits that Teams has. */

const UNAVAILABLE: Then = { kind: 'answer', status: 503 };
const HOUR_MS = 3_600_000;

let connector: FakeConnector;
let time: PassingTime;
let log: RecordedLog;
let traffic: Traffic;
let messenger: Messenger;
let ledger: readonly PostEntry[];

beforeEach(async () => {
  connector = await startFakeConnector();
  time = createPassingTime(() => connector.serviceUrl, MORNING);
  log = recordedLog();
  ledger = [];
  traffic = createTraffic(TEAMS_LIMITS, { clock: time.clock, log });
  messenger = createTeamsMessenger({ adapter: localAdapter(log), clock: time.clock, log, traffic });
});
afterEach(async () => {
  time.restore();
  await connector.close();
});

const member = (number: number) => `member-${number}`;
const sixty = Array.from({ length: 60 }, (_, index) => member(index + 1));

function toMember(id: string, edition = 'first'): WantedPost {
  return wanted(`reminder:${id}`, { kind: 'person', id, fallback: null }, edition);
}

function toChannel(number: number, edition = 'first'): WantedPost {
  return wanted(`vote-${number}`, { kind: 'channel' }, edition);
}

function wanted(key: string, to: WantedPost['to'], edition: string): WantedPost {
  return { key, to, view: { card: 'message', message: { type: 'noForums' } }, edition, onlyIfPosted: false };
}

/** One tending: what can be done at this moment and within the waits of a moment. */
async function pass(posts: readonly WantedPost[]): Promise<void> {
  const place = placeAt(connector);
  const reconciling = {
    messenger,
    render: () => CARD,
    forumLanguage: USUAL_LANGUAGE,
    languageOf: () => Promise.resolve(USUAL_LANGUAGE),
    linkFor: () => Promise.resolve(null),
    now: () => time.clock.now(),
    note: () => Promise.resolve(),
    isOurs: () => Promise.resolve(true),
    patience: patienceBy(time.clock),
    calmAt: time.clock.now(),
  };
  ledger = await reconcile(reconciling, { place, addressOf: (id) => `29:${id}` }, posts, ledger);
}

/** Passes whenever something is due, for so long. Returns how many times. */
async function tended(posts: readonly WantedPost[], forMs = HOUR_MS): Promise<number> {
  const end = Date.parse(time.clock.now()) + forMs;
  for (let passes = 1; ; passes += 1) {
    await time.whileDoing(pass(posts));
    const [next] = ledger.flatMap(({ retryAt }) => retryAt ?? []).sort();
    if (next === undefined || Date.parse(next) > end) return passes;
    time.clock.moveTo(next);
  }
}

function expectEachHasOne(members: readonly string[]): void {
  for (const id of members) expect(connector.chatWith(`29:${id}`)).toHaveLength(1);
}

const secondsSince = (start: number) => (Date.parse(time.clock.now()) - start) / 1000;
const started = () => Date.parse(MORNING);

describe('a burst', () => {
  it('of cards to 60 members and 20 in the channel stays within the limits, and each arrives once', async () => {
    const posts = [...sixty.map((id) => toMember(id)), ...Array.from({ length: 20 }, (_, n) => toChannel(n))];
    await tended(posts);

    expectWithinTeamsLimits(time, connector);
    expectEachHasOne(sixty);
    expect(connector.activitiesIn(CHANNEL)).toHaveLength(20);
    expect(connector.requests).toHaveLength(2 * 60 + 20);
    expect(secondsSince(started())).toBeLessThan(15);
  });

  it('of 150 updates in the channel takes its time, and holds up nobody’s own card', async () => {
    const cards = Array.from({ length: 50 }, (_, n) => n);
    for (const edition of ['first', 'second', 'third']) {
      const personal = edition === 'third' ? sixty.map((id) => toMember(id)) : [];
      const begun = Date.parse(time.clock.now());
      const posts = [...cards.map((n) => toChannel(n, edition)), ...personal];
      await time.whileDoing(pass(posts));
      if (edition === 'third') {
        expectEachHasOne(sixty);
        expect(secondsSince(begun)).toBeLessThan(20);
      }
      await tended(posts);
    }

    expectWithinTeamsLimits(time, connector);
    expect(connector.activitiesIn(CHANNEL)).toHaveLength(50);
    for (const { updates } of connector.activitiesIn(CHANNEL)) expect(updates).toBe(2);
    expect(connector.requests).toHaveLength(150 + 2 * 60);
    expect(secondsSince(started())).toBeGreaterThan(60);
  });

  it('asks nothing for what is held back, gives none of it up, and does not fill the log', async () => {
    const posts = Array.from({ length: 70 }, (_, n) => toChannel(n));
    await time.whileDoing(pass(posts));

    expect(connector.requests).toHaveLength(60);
    const heldBack = ledger.filter(({ posted }) => posted === null);
    expect(heldBack).toHaveLength(10);
    for (const entry of heldBack) expect(entry).toMatchObject({ failure: 'throttled', attempts: 0 });
    expect(log.lines).toEqual([]);
  });

  it('of own cards does not hold up what is for the channel: a card, one in a thread, one redrawn', async () => {
    const place = placeAt(connector);
    const first = await messenger.post({ kind: 'channel', place }, CARD);
    if (first.kind !== 'delivered') throw new Error('no card in the channel');
    const { posted } = first;
    time.clock.advance(10_000);
    const begun = time.departures.length;
    const own = sixty.map((id) => messenger.post({ kind: 'person', place, address: `29:${id}` }, CARD));
    const channel = [
      messenger.post({ kind: 'channel', place }, CARD),
      messenger.post({ kind: 'thread', place, rootActivityId: posted.activityId }, CARD),
      messenger.update(place, posted, CARD),
    ];
    for (const delivery of await time.whileDoing(Promise.all(channel))) expect(delivery.kind).toBe('delivered');
    await time.whileDoing(Promise.all(own));
    // What a tenant is allowed in a second was taken before; in the next, the channel's are among the first.
    const places = time.departures.slice(begun).flatMap(({ url }, index) => (url.includes(CHANNEL) ? [index] : []));
    expect(places).toHaveLength(3);
    expect(Math.max(...places)).toBeLessThan(60);
    expectWithinTeamsLimits(time, connector);
  });

  it('to a channel of another tenant is not in its way', async () => {
    for (let n = 0; n < 60; n += 1) traffic.count({ kind: 'send', place: placeAt(connector), conversation: CHANNEL });
    const elsewhere = { ...placeAt(connector), tenantId: 'tenant-2' };
    expect(await messenger.post({ kind: 'channel', place: elsewhere }, CARD)).toMatchObject({ kind: 'delivered' });
    expect(await messenger.post({ kind: 'channel', place: placeAt(connector) }, CARD)).toEqual({
      kind: 'heldBack',
      why: 'throttled',
      retryAfterMs: 30_000,
    });
  });
});

describe('a conversation that Teams throttles', () => {
  it('is left alone to the second for as long as it says, while others go on', async () => {
    connector.rules.add({ when: { person: '29:member-2' }, then: { kind: 'throttle', retryAfter: '17' }, times: 1 });
    const posts = [
      ...sixty.map((id) => toMember(id)),
      wanted('course', { kind: 'person', id: member(2), fallback: null }, 'first'),
    ];
    await time.whileDoing(pass(posts));

    const [first] = momentsByConversation(time, connector).get('29:member-2') ?? [];
    expectEachHasOne(sixty.filter((id) => id !== member(2)));
    expect(momentsByConversation(time, connector).get('29:member-2')).toHaveLength(1);
    await tended(posts);

    const [, second] = momentsByConversation(time, connector).get('29:member-2') ?? [];
    expect((second ?? 0) - (first ?? 0)).toBe(17_000);
    expect(connector.chatWith('29:member-2')).toHaveLength(2);
    expect(ledger.every(({ posted }) => posted !== null)).toBe(true);
  });
});

describe('while Teams is down', () => {
  it('it is hardly asked, everything waits, and afterwards each card arrives once', async () => {
    const posts = [toChannel(1), ...sixty.map((id) => toMember(id))];
    const away = connector.rules.add({ when: {}, then: UNAVAILABLE });
    await tended(posts, 2 * HOUR_MS);
    const whileDown = connector.requests.length;
    expect(whileDown).toBeLessThanOrEqual(3 + 4 + (2 * HOUR_MS) / 60_000);
    expect(ledger.every(({ retryAt }) => retryAt !== null)).toBe(true);
    away();
    await tended(posts);

    expectEachHasOne(sixty);
    expect(connector.activitiesIn(CHANNEL)).toHaveLength(1);
    expect(connector.requests).toHaveLength(whileDown + 1 + 2 * 60);
    expectWithinTeamsLimits(time, connector);
    expect(log.lines.filter(({ event }) => event === 'teams.down')).toHaveLength(1);
    expect(log.lines.filter(({ event }) => event === 'teams.upAgain')).toHaveLength(1);
    expect(log.lines).toHaveLength(whileDown + 2);
  });

  it('60 members’ cards cost three requests, and the first answer lets the rest go', async () => {
    const posts = sixty.map((id) => toMember(id));
    const away = connector.rules.add({ when: {}, then: UNAVAILABLE });
    await time.whileDoing(pass(posts));
    expect(connector.requests).toHaveLength(3);

    away();
    time.clock.advance(7_000);
    await time.whileDoing(pass(posts));
    expectEachHasOne(sixty);
  });
});

describe('one member', () => {
  it('whose chat always fails is tried by itself, and opens no circuit', async () => {
    connector.rules.add({ when: { person: '29:member-7' }, then: UNAVAILABLE });
    const posts = sixty.map((id) => toMember(id));
    await tended(posts);

    expectEachHasOne(sixty.filter((id) => id !== member(7)));
    expect(log.lines.every(({ event }) => event === 'teams.deliveryFailed')).toBe(true);
    expect(connector.requests.filter(({ person }) => person === '29:member-7').length).toBeLessThan(15);
  });

  it('whose chat does not answer holds up nobody else', async () => {
    let letGo: () => void = () => undefined;
    const until = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    connector.rules.add({ when: { person: '29:member-7' }, then: { kind: 'hold', until } });
    const working = pass(sixty.map((id) => toMember(id)));
    // The six before it, two requests each; then in each second what a tenant is allowed.
    await connector.arrived(13);
    time.clock.advance(500);
    for (const arrived of [30, 60, 90, 1 + 2 * 59]) {
      await connector.arrived(arrived);
      expect(connector.requests).toHaveLength(arrived);
      time.clock.advance(1_000);
    }
    expectEachHasOne(sixty.filter((id) => id !== member(7)));
    expect(connector.chatWith('29:member-7')).toEqual([]);

    letGo();
    await time.whileDoing(working);
    expectEachHasOne(sixty);
    expectWithinTeamsLimits(time, connector);
  });
});

describe('what somebody waits for', () => {
  it('is never held back, but counts', async () => {
    const place = placeAt(connector);
    const answering = createTeamsMessenger({
      adapter: localAdapter(log),
      clock: time.clock,
      log,
      traffic,
      pace: 'counted',
    });
    for (let n = 0; n < 60; n += 1) {
      expect(await answering.post({ kind: 'channel', place }, CARD)).toMatchObject({ kind: 'delivered' });
    }
    expect(await messenger.post({ kind: 'channel', place }, CARD)).toMatchObject({ kind: 'heldBack' });
    expect(connector.requests).toHaveLength(60);
  });
});
