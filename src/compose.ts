import { join } from 'node:path';
import { createSwedishCalendar } from './adapters/calendar/swedish-calendar';
import { openCosmosStores } from './adapters/cosmos/open-cosmos-stores';
import { createMemoryStores } from './adapters/memory/create-memory-stores';
import { openSqliteStores } from './adapters/sqlite/open-sqlite-stores';
import { newId, newReference } from './adapters/system/ids';
import { systemClock } from './adapters/system/system-clock';
import { createBot } from './adapters/teams/bot';
import { createBotAdapter } from './adapters/teams/bot-adapter';
import { createTeamsDirectory } from './adapters/teams/directory';
import { createFileDownload } from './adapters/teams/file-download';
import { createHomeTenants } from './adapters/teams/home-tenants';
import { createHttpServer } from './adapters/teams/http-server';
import { createIdentities } from './adapters/teams/identities';
import { createTeamsMessenger } from './adapters/teams/messenger';
import { TEAMS_LIMITS, type TrafficLimits } from './adapters/teams/teams-limits';
import { ALL_TENANTS } from './adapters/teams/tenants';
import { createTraffic, UNLIMITED } from './adapters/teams/traffic';
import type { Verb } from './adapters/teams/verb';
import { verbs } from './adapters/teams/verbs';
import type { Dependencies } from './application/dependencies';
import type { WantedPost } from './application/posts/wanted-post';
import { forumRecord } from './application/records/forum-record';
import { importRecord } from './application/records/import-record';
import { createRecordKeeper } from './application/records/record-keeper';
import { reminderDayRecord } from './application/records/reminder-day-record';
import { resolutionRecord } from './application/records/resolution-record';
import { createTend } from './application/tend';
import { createTending } from './application/tending';
import { createWake } from './application/wake';
import type { Config, StoreConfig } from './config';
import type { Clock } from './ports/clock';
import type { Log } from './ports/log';
import type { RecordRef } from './ports/record-store';
import type { Stores } from './ports/stores';
import { createCompositionFile } from './presentation/forum/file/composition-file';
import { createRender } from './presentation/render';
import type { Started } from './domain/resolution/resolution';

export interface Enighet {
  /** For what runs beside the bot in local mode. */
  readonly dependencies: Dependencies;
  start(): Promise<{ readonly port: number }>;
  /** Looks for what is due at this moment, and resolves when nothing is left to do about it. */
  settled(): Promise<void>;
  /** Takes no new work, finishes what is under way, closes the store. */
  stop(): Promise<void>;
}

/** What local mode adds: cards and buttons with which the other members can be played. */
export interface Practice {
  readonly verbs: Readonly<Record<string, Verb>>;
  readonly posts: (resolution: Started) => readonly WantedPost[];
  /** Runs before each turn. */
  readonly prepare: () => Promise<void>;
}

export interface Composition {
  readonly config: Config;
  readonly log: Log;
  readonly clock?: Clock;
  readonly stores?: Stores;
  readonly practice?: Practice;
  readonly portTaken?: 'fail' | 'next';
  readonly pace?: Pace;
}

/** Times in milliseconds. */
export interface Pace {
  /** How long a process may be silent before another takes over its posts. */
  readonly leaseMs: number;
  /** Between two rounds of updates for one matter. */
  readonly gapMs: number;
  /** Between two looks for what is due. */
  readonly wakeMs: number;
  /** How much Teams may be asked; without it, anything. */
  readonly traffic?: TrafficLimits;
}

const USUAL_PACE: Pace = { leaseMs: 20_000, gapMs: 1_000, wakeMs: 5_000, traffic: TEAMS_LIMITS };

/** The only place that picks adapters and hands them to the application. */
export async function compose({ config, log, ...chosen }: Composition): Promise<Enighet> {
  const clock = chosen.clock ?? systemClock;
  const pace = chosen.pace ?? USUAL_PACE;
  const stores = chosen.stores ?? (await openStores(config.store));
  const isLocal = config.credentials === 'local';

  const adapter = createBotAdapter({ credentials: config.credentials, log });
  const traffic = pace.traffic === undefined ? UNLIMITED : createTraffic(pace.traffic, { clock, log });
  const toTeams = { adapter, clock, log, traffic };
  const messenger = createTeamsMessenger(toTeams);
  const homeTenants = createHomeTenants(toTeams);
  const identities = createIdentities(config.tenants ?? ALL_TENANTS, homeTenants);
  const directory = createTeamsDirectory({ ...toTeams, identities });
  const calendar = createSwedishCalendar();
  const render = createRender();

  const keeping = { store: stores.records, clock, processId: newId(), leaseMs: pace.leaseMs };
  const forums = createRecordKeeper(forumRecord(calendar), keeping);
  const imports = createRecordKeeper(importRecord, keeping);
  const resolutions = createRecordKeeper(resolutionRecord(calendar), keeping);
  const reminderDays = createRecordKeeper(reminderDayRecord(calendar), keeping);
  const { decisions, series } = stores;

  const nudge = (ref: RecordRef) => tending.nudge(ref);
  const tend = createTend({
    messenger,
    render,
    clock,
    calendar,
    forums,
    resolutions,
    reminderDays,
    imports,
    decisions,
    series,
    directory,
    nudge,
    extraPosts: chosen.practice?.posts ?? (() => []),
  });
  const tending = createTending(tend, { clock, log, gapMs: pace.gapMs, newReference });
  const wake = createWake({ store: stores.records, clock, log, everyMs: pace.wakeMs, nudge, newReference });

  const dependencies: Dependencies = {
    clock,
    calendar,
    newId,
    nudge,
    directory,
    compositionFile: createCompositionFile(),
    forums,
    resolutions,
    reminderDays,
    imports,
    decisions,
  };
  const turn = createBot({
    dependencies,
    verbs: { ...verbs, ...chosen.practice?.verbs },
    render,
    messenger: createTeamsMessenger({ ...toTeams, pace: 'counted' }),
    identities,
    download: createFileDownload({ allowLoopbackHttp: isLocal }),
    log,
    newReference,
  });
  const server = createHttpServer({
    process: async (authorization, activity) => {
      await chosen.practice?.prepare();
      return adapter.receive(authorization, activity, turn);
    },
    ready: () => true,
    log,
    host: isLocal ? '127.0.0.1' : '0.0.0.0',
    port: config.port,
    portTaken: chosen.portTaken ?? 'fail',
    loopbackOnly: isLocal,
  });

  return {
    dependencies,
    async start() {
      const listening = await server.listen();
      wake.start();
      return listening;
    },
    async settled() {
      await wake.pass();
      await tending.settled();
    },
    async stop() {
      await server.close();
      await wake.stop();
      await tending.stop();
      await stores.close();
    },
  };
}

async function openStores(store: StoreConfig): Promise<Stores> {
  switch (store.kind) {
    case 'memory':
      return createMemoryStores();
    case 'sqlite':
      return openSqliteStores({ file: join(store.folder, 'enighet.sqlite') });
    case 'cosmos':
      return openCosmosStores({ ...store, database: 'enighet' });
  }
}
