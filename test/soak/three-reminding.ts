import { setTimeout as after } from 'node:timers/promises';
import { z } from 'zod/v4';
import { openCosmosStores } from '../../src/adapters/cosmos/open-cosmos-stores';
import { resolutionRef } from '../../src/application/records/refs';
import type { Stores } from '../../src/ports/stores';
import { swedish } from '../support/texts-in-their-year';
import { PATIENT_TIMES, startCosmosServer } from '../support/cosmos-server';
import { startFakeConnector } from '../support/fake-connector';
import { aForum } from '../support/forum-in-teams';
import { MORNING } from '../support/matter';
import { HALF_TIME, remindersTo } from '../support/reminding';
import { startBot } from '../support/running-bot';
import { createSeenInTeams } from '../support/month/seen-in-teams';
import { composition, type Seat } from '../support/seats';
import { startFaultProxy } from '../support/store-fault-proxy';
import { createTeams } from '../support/teams-client';
import { withWholeHistory } from '../support/whole-history';
import { startCrew } from './bot-crew';
import { disturbAtRandom } from './random-faults';
import { unexplainedRepetitions } from './repetitions';
import { seededChance } from '../support/seeded-chance';
import { sentMatters } from './sent-matters';

const Note = z.object({ type: z.literal('reachNoted'), attempt: z.object({ member: z.string(), at: z.string() }) });

export interface Reminded {
  /** How many reminders stand in the chat of each who has not answered. */
  readonly silent: readonly number[];
  /** The same for each who has. */
  readonly answered: readonly number[];
  /** How often each reminder of a silent member is written down with each matter. */
  readonly noted: readonly number[];
  readonly kills: number;
  /** Those who were reminded again though no process was killed meanwhile. */
  readonly unexplained: readonly string[];
  readonly faults: readonly string[];
}

const who = composition(12, 8);
const MATTERS = 4;
const ANSWERED = 5;
const KILLS = 3;
const KILL_EVERY_MS = 2_500;
/** Nobody is silent for as long as the lease on a busy machine either, unless they are dead. */
const PACE = { leaseMs: 15_000, gapMs: 500, wakeMs: 500 };
/** Four hours after the first matter, everybody has been given all of them. */
const GIVEN = '2026-06-04T12:00:00.000Z';
const PATIENCE_MS = 300_000;
const LOOK_EVERY_MS = 200;

/**
 * Half time comes for four matters while three processes share a Cosmos server over a faulty network, and are killed at
 * random: thirteen members, and the presidium, have not answered any of them.
 */
export async function threeReminding(seed: number): Promise<Reminded> {
  const chance = seededChance(seed);
  const server = await startCosmosServer();
  const proxy = await startFaultProxy(server.endpoint);
  const seen = createSeenInTeams(() => new Date().toISOString(), who.voters);
  const connector = await startFakeConnector(seen.witness);
  const local = { kind: 'cosmos', key: server.key, createIfMissing: true } as const;

  const setup = await startBot({ store: { ...local, endpoint: server.endpoint } });
  const setupTeams = createTeams(setup, connector);
  await aForum(setup, setupTeams, connector, who);
  const matters = await sentMatters(setup, setupTeams, who, MATTERS);
  const members = who.voters.filter((one) => one !== who.chair && one !== who.viceChair);
  const [answered, silent] = [members.slice(0, ANSWERED), members.slice(ANSWERED)];
  for (const { card } of matters) {
    for (const member of answered) await setupTeams.presses(member, card.content, swedish.words.choice.approve);
  }
  setup.clock.moveTo(GIVEN);
  await setup.settled();
  await setup.stop();
  const given = seen.reminders.length;

  const morningAt = Date.now() - (Date.parse(HALF_TIME) - Date.parse(MORNING));
  const stores = await openCosmosStores({
    ...local,
    endpoint: server.endpoint,
    database: 'enighet',
    times: PATIENT_TIMES,
  });
  disturbAtRandom(proxy, chance);
  const crew = await startCrew(
    { store: { ...local, endpoint: proxy.endpoint }, time: { morningAt }, pace: PACE },
    chance,
  );
  for (let kill = 0; kill < KILLS; kill += 1) {
    await after(KILL_EVERY_MS * chance.next());
    await crew.killOne();
  }
  await nothingDue(stores);
  await crew.stop();

  const noted: number[] = [];
  for (const { forumId, id } of matters) noted.push(...(await notesOf(stores, forumId, id, silent)));
  const teams = setupTeams.through(crew);
  const reminders = (all: readonly Seat[]) => all.map((seat) => remindersTo(teams, seat).length);
  const outcome = { silent: reminders(silent), answered: reminders(answered), noted };
  await stores.close();
  await connector.close();
  await proxy.stop();
  await server.stop();
  const { killings, faults } = crew;
  const sent = seen.reminders.slice(given).map(({ member, at }) => ({ what: member.name, at: Date.parse(at) }));
  return { ...outcome, kills: killings.length, unexplained: unexplainedRepetitions(sent, killings), faults };
}

/** Waits until nothing is due any more at half time and a while after. */
async function nothingDue(stores: Stores): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  const soon = new Date(Date.parse(HALF_TIME) + 3_600_000).toISOString();
  while (Date.now() < until) {
    if ((await stores.records.due(soon, 1)).refs.length === 0) return;
    await after(LOOK_EVERY_MS);
  }
  throw new Error('something was still due');
}

async function notesOf(
  stores: Stores,
  forumId: string,
  id: string,
  silent: readonly Seat[],
): Promise<readonly number[]> {
  const stored = (await stores.records.read(resolutionRef(forumId, id)))?.record;
  const events = stored === undefined ? [] : (await withWholeHistory(stores.records, stored)).events;
  const attempts = events.flatMap(({ event }) => Note.safeParse(event).data?.attempt ?? []);
  const reached = attempts.filter(({ at }) => at > GIVEN).map(({ member }) => member);
  return silent.map((seat) => reached.filter((member) => member === seat.id).length);
}
