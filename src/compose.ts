import { createSwedishCalendar } from './adapters/calendar/swedish-calendar';
import type { CosmosTimes, OnCosmosCall } from './adapters/cosmos/cosmos-calls';
import { createMemoryStores } from './adapters/memory/create-memory-stores';
import { drawFile } from './adapters/files/draw-file';
import { openSqliteStores } from './adapters/sqlite/open-sqlite-stores';
import { newId } from './adapters/system/ids';
import { faultReference, withReferences } from './adapters/system/references';
import { systemClock } from './adapters/system/system-clock';
import { createBot } from './adapters/teams/bot';
import type { Greeting } from './adapters/teams/bot-options';
import { createBotAdapter, type BotAuthentication } from './adapters/teams/bot-adapter';
import { CALLER_LIMITS } from './adapters/teams/caller-limit';
import { createTeamsDirectory } from './adapters/teams/directory';
import { createFileDownload } from './adapters/teams/file-download';
import { createFileOffers } from './adapters/teams/file-offers';
import { createFileUpload } from './adapters/teams/file-upload';
import { createHomeTenants } from './adapters/teams/home-tenants';
import { createHttpServer } from './adapters/teams/http-server';
import { createIdentities } from './adapters/teams/identities';
import { createLinkedFiles } from './adapters/teams/linked-files';
import { createLateReplies } from './adapters/teams/late-replies';
import { createLocalDownloads } from './adapters/teams/local-downloads';
import { createStandingAnswers } from './adapters/teams/standing-answers';
import { createTeamsMessenger } from './adapters/teams/messenger';
import { TEAMS_LIMITS, type TrafficLimits } from './adapters/teams/teams-limits';
import { ALL_TENANTS } from './adapters/teams/tenants';
import { createTraffic, UNLIMITED } from './adapters/teams/traffic';
import type { Verb } from './adapters/teams/verb';
import { verbs } from './adapters/teams/verbs';
import { measureMessenger, measureStores } from './adapters/telemetry/measured-ports';
import { keepDecisions } from './application/decision/kept-decisions';
import { noteUsedNumbers } from './application/decision/used-numbers';
import type { Dependencies } from './application/dependencies';
import { createClosableMessenger } from './application/posts/closable-messenger';
import { createClockComparison } from './application/clock-comparison';
import type { Render } from './application/render';
import { createDoubts } from './application/forum/doubts';
import { createReadiness } from './application/readiness';
import { applicationRecord } from './application/records/application-record';
import { followUpsRecord } from './application/records/follow-ups-record';
import { forumRecord } from './application/records/forum-record';
import { chairDecisionRecord } from './application/records/chair-decision-record';
import { earlierDecisionRecord } from './application/records/earlier-decision-record';
import { createLanguages } from './application/languages';
import { importRecord } from './application/records/import-record';
import { languagesRecord } from './application/records/languages-record';
import { accountsRecord } from './application/records/accounts-record';
import { meetingsRecord } from './application/records/meetings-record';
import { minutesRecord } from './application/records/minutes-record';
import { createRecordKeeper } from './application/records/record-keeper';
import { createLeftSaid } from './application/reminding/left-said';
import { forumRef } from './application/records/refs';
import { reminderDayRecord } from './application/records/reminder-day-record';
import { resolutionRecord } from './application/records/resolution-record';
import { createTend } from './application/tend';
import { createTendQueue } from './application/tend-queue';
import { createWake, withSavesForeseen } from './application/wake';
import { COSMOS_DATABASE, databaseFile, type Config, type StoreConfig } from './config';
import type { Clock } from './ports/clock';
import type { Log } from './ports/log';
import type { RecordRef } from './ports/record-store';
import { StoreUnavailableError, type DocumentRef } from './ports/store-errors';
import type { Stores } from './ports/stores';
import { NO_TELEMETRY, type RunningTelemetry, type Telemetry } from './ports/telemetry';
import { createCostCentreFile } from './presentation/accounts/cost-centre-file';
import { createCompositionFile } from './presentation/forum/file/composition-file';
import { createRender } from './presentation/render';
import { stopInTime } from './stop-in-time';

export interface Enighet {
  /** The use cases' dependencies, for what runs beside the bot in local mode. */
  readonly dependencies: Dependencies;
  start(): Promise<{ readonly port: number }>;
  /** Looks for what is due at this moment, and resolves when nothing is left to do about it. */
  settled(): Promise<void>;
  /** Takes no new work, finishes what is under way as far as there is time, closes the store. Takes 9 s at the most. */
  stop(): Promise<void>;
}

/** What local mode adds: cards and buttons by which the other members answer. */
export interface Practice {
  readonly verbs: Readonly<Record<string, Verb>>;
  readonly dress: (render: Render) => Render;
  readonly greet: Greeting;
  /** Runs before each turn. */
  readonly prepare: () => Promise<void>;
}

export interface Composition {
  readonly config: Config;
  readonly log: Log;
  readonly clock?: Clock;
  readonly stores?: Stores;
  readonly telemetry?: Telemetry;
  /** Takes the place of Microsoft's authentication in tests. No setting reaches it. */
  readonly authentication?: BotAuthentication;
  /** Told of each request to Cosmos DB, with what it cost. */
  readonly onCosmosCall?: OnCosmosCall;
  /** How long Cosmos DB is waited for; when this is left out, as long as Teams lets a turn take. */
  readonly cosmosTimes?: CosmosTimes;
  readonly practice?: Practice;
  readonly portTaken?: 'fail' | 'next';
  readonly pace?: Pace;
}

/** Times in milliseconds. */
export interface Pace {
  /** How long another process sees this process silent before it takes over its posts. */
  readonly leaseMs: number;
  /** Between two rounds of updates for one matter. */
  readonly gapMs: number;
  /** Between two looks for what is due. */
  readonly wakeMs: number;
  /** The longest time between two looks while nothing is due; when this is left out, the usual time. */
  readonly calmMs?: number;
  /** How much Teams may be asked; without limit when this is left out. */
  readonly traffic?: TrafficLimits;
}

const USUAL_PACE: Pace = { leaseMs: 20_000, gapMs: 1_000, wakeMs: 5_000, traffic: TEAMS_LIMITS };

/** A look costs nothing in a file, and two or three request units in Cosmos DB: every two minutes is 800 000 a year. */
export const CALM_MS: Readonly<Record<StoreConfig['kind'], number>> = { memory: 5_000, sqlite: 5_000, cosmos: 120_000 };

/** The only place that picks adapters and hands them to the application. */
export async function compose({ config, log, ...chosen }: Composition): Promise<Enighet> {
  const clock = chosen.clock ?? systemClock;
  const pace = chosen.pace ?? { ...USUAL_PACE, calmMs: CALM_MS[config.store.kind] };
  const monitoring = await startMonitoring(config);
  const telemetry = withReferences(chosen.telemetry ?? monitoring.telemetry);
  const newReference = faultReference;
  const comparison = createClockComparison({ clock, log });
  const onCosmosCall: OnCosmosCall = (call) => {
    telemetry.charge(call.charge);
    if (call.serverTime !== null) comparison.hear(call.serverTime);
    chosen.onCosmosCall?.(call);
  };
  const stores = measureStores(
    chosen.stores ?? (await openStores(config.store, log, onCosmosCall, chosen.cosmosTimes)),
    telemetry,
  );
  const isLocal = config.credentials === 'local';
  const tenants = config.tenants ?? ALL_TENANTS;

  const { credentials } = config;
  const { authentication } = chosen;
  const adapter = createBotAdapter({
    credentials,
    clock,
    onStatedTime: (stated) => comparison.hear(stated),
    log,
    tenants,
    ...(authentication && { authentication }),
  });
  const traffic = pace.traffic === undefined ? UNLIMITED : createTraffic(pace.traffic, { clock, log });
  const isInTeams = chosen.practice === undefined;
  const toTeams = { adapter, clock, log, traffic, hasLinks: isInTeams };
  const posting = createClosableMessenger(createTeamsMessenger(toTeams));
  const messenger = measureMessenger(posting, telemetry);
  const homeTenants = createHomeTenants(toTeams);
  const identities = createIdentities(tenants, homeTenants);
  const directory = createTeamsDirectory({ ...toTeams, identities });
  const calendar = createSwedishCalendar();
  const drawing = createRender(clock);
  const render = chosen.practice?.dress(drawing) ?? drawing;

  const onUnreadable = ({ kind, forumId, id }: DocumentRef, error: Error) => {
    log.warn('record.unreadable', { kind, forumId, id, why: error.name });
    // The forum tells its leaders of those that people look for.
    if (kind === 'resolution' || kind === 'minutes' || kind === 'decision') nudge(forumRef(forumId));
  };
  const store = withSavesForeseen(stores.records, (ref, at) => wake.foresee(ref, at));
  const keeping = { store, clock, processId: newId(), leaseMs: pace.leaseMs, onUnreadable };
  const forums = createRecordKeeper(forumRecord(calendar), keeping);
  const imports = createRecordKeeper(importRecord, keeping);
  const resolutions = createRecordKeeper(resolutionRecord(calendar), keeping);
  const reminderDays = createRecordKeeper(reminderDayRecord(calendar), keeping);
  const minutes = createRecordKeeper(minutesRecord(calendar), keeping);
  const meetings = createRecordKeeper(meetingsRecord, keeping);
  const accounts = createRecordKeeper(accountsRecord, keeping);
  const followUps = createRecordKeeper(followUpsRecord(calendar), keeping);
  const applications = createRecordKeeper(applicationRecord, keeping);
  const chairDecisions = createRecordKeeper(chairDecisionRecord, keeping);
  const earlierDecisions = createRecordKeeper(earlierDecisionRecord, keeping);
  const languagesInUse = createRecordKeeper(languagesRecord, keeping);
  const languages = createLanguages(languagesInUse, { clock, log });
  const decisions = keepDecisions(stores.decisions, onUnreadable);
  const { series } = stores;

  const nudge = (ref: RecordRef) => tendQueue.nudge(ref);
  const doubts = createDoubts({ clock, nudgeLater: (ref, waitMs) => tendQueue.nudgeLater(ref, waitMs) });
  const leftSaid = createLeftSaid();
  const tend = createTend({
    messenger,
    render,
    clock,
    calendar,
    forums,
    resolutions,
    reminderDays,
    minutes,
    meetings,
    accounts,
    followUps,
    applications,
    chairDecisions,
    earlierDecisions,
    imports,
    languagesInUse,
    languages,
    decisions,
    series,
    directory,
    doubts,
    leftSaid,
    nudge,
  });
  const tendQueue = createTendQueue(tend, {
    clock,
    log,
    telemetry,
    gapMs: pace.gapMs,
    restMs: pace.leaseMs,
    newReference,
  });
  const wake = createWake({
    store: stores.records,
    clock,
    log,
    telemetry,
    pace: { wakeMs: pace.wakeMs, calmMs: pace.calmMs ?? pace.wakeMs },
    tendQueue,
    newReference,
  });

  const dependencies: Dependencies = {
    clock,
    calendar,
    newId,
    nudge,
    directory,
    doubts,
    leftSaid,
    linkedFiles: createLinkedFiles({ allowLoopbackHttp: isLocal }),
    compositionFile: createCompositionFile(),
    costCentreFile: createCostCentreFile(),
    forums,
    resolutions,
    reminderDays,
    minutes,
    meetings,
    accounts,
    followUps,
    applications,
    chairDecisions,
    earlierDecisions,
    imports,
    languagesInUse,
    languages,
    decisions,
    series,
  };
  const downloads = isInTeams ? undefined : createLocalDownloads();
  const lateReplies = createLateReplies({ adapter, clock, log });
  const answering = measureMessenger(createTeamsMessenger({ ...toTeams, pace: 'counted' }), telemetry);
  const standingAnswers = createStandingAnswers({ messenger: answering, clock });
  const turn = createBot({
    dependencies,
    verbs: { ...verbs, ...chosen.practice?.verbs },
    render,
    messenger: answering,
    identities,
    download: createFileDownload({ allowLoopbackHttp: isLocal }),
    upload: createFileUpload({ allowLoopbackHttp: isLocal }),
    fileOffers: downloads ?? createFileOffers({ adapter, clock, log, traffic }),
    drawFile,
    hasLocales: isInTeams,
    lateReplies,
    standingAnswers,
    log,
    telemetry,
    newReference,
    ...(chosen.practice !== undefined && { greet: chosen.practice.greet }),
  });
  const server = createHttpServer({
    process: async (authorization, activity) => {
      await chosen.practice?.prepare();
      return adapter.receive(authorization, activity, turn);
    },
    ready: createReadiness({ stores, wake, comparison, clock, log }),
    log,
    telemetry,
    newReference,
    ...(!isLocal && { callers: { limits: CALLER_LIMITS, clock, proxyHops: config.proxyHops ?? 0 } }),
    host: isLocal ? '127.0.0.1' : '0.0.0.0',
    port: config.port,
    portTaken: chosen.portTaken ?? 'fail',
    loopbackOnly: isLocal,
    ...(downloads !== undefined && { downloads: (key: string) => downloads.find(key) }),
  });

  return {
    dependencies,
    async start() {
      await noteUsedNumbers({ ...dependencies, records: stores.records }, config.usedNumbers ?? []);
      const listening = await server.listen();
      downloads?.serveAt(`http://127.0.0.1:${listening.port}`);
      wake.start();
      return listening;
    },
    async settled() {
      await wake.pass();
      await tendQueue.settled();
      await languages.settled();
      await lateReplies.settled();
      await standingAnswers.settled();
    },
    async stop() {
      const woken = wake.stop();
      await stopInTime(
        [
          {
            name: 'turns',
            mostMs: 3_500,
            run: () => {
              lateReplies.stop();
              standingAnswers.stop();
              return server.close();
            },
          },
          { name: 'wake', mostMs: 500, run: () => woken.then(() => languages.settled()) },
          { name: 'posts', mostMs: 2_000, run: () => tendQueue.stop() },
          { name: 'ledgers', mostMs: 1_500, run: () => (posting.close(), tendQueue.stop()) },
          { name: 'store', mostMs: 500, run: () => stores.close() },
          { name: 'telemetry', mostMs: 1_000, run: () => monitoring.stop() },
        ],
        // By the time that passes for whoever waits for the process to be gone.
        { clock: systemClock, log, newReference },
      );
    },
  };
}

/** Starts the measuring, and loads nothing that measures unless it is configured. */
async function startMonitoring({ azureMonitor }: Config): Promise<RunningTelemetry> {
  if (azureMonitor === undefined) return { telemetry: NO_TELEMETRY, stop: () => Promise.resolve() };
  const { startAzureMonitor } = await import('./adapters/telemetry/azure-monitor.ts');
  return startAzureMonitor(azureMonitor);
}

export async function openStores(
  store: StoreConfig,
  log: Pick<Log, 'warn'>,
  onCosmosCall: OnCosmosCall,
  times?: CosmosTimes,
): Promise<Stores> {
  switch (store.kind) {
    case 'memory':
      return createMemoryStores();
    case 'sqlite': {
      const file = databaseFile(store.folder);
      const opened = openSqliteStores({ file });
      // An empty folder in the place of a database looks just like a first start, so it is logged.
      if (opened.isNew) log.warn('store.new', { file });
      if (opened.unfitness !== null) log.warn('store.unfitFolder', { file, why: opened.unfitness });
      return opened;
    }
    case 'cosmos': {
      // Loaded only for those who chose it: the driver and its sign-in take as long to load as all of Teams' SDK.
      const { openCosmosStores } = await import('./adapters/cosmos/open-cosmos-stores.ts');
      const { entraIdentity } = await import('./adapters/cosmos/entra-identity.ts');
      return openCosmosStores({
        endpoint: store.endpoint,
        ...(store.key === undefined ? { credential: entraIdentity(store.identity) } : { key: store.key }),
        database: COSMOS_DATABASE,
        createIfMissing: store.createIfMissing,
        onCall: onCosmosCall,
        onUnindexed: (error) =>
          log.warn('store.notIndexed', { why: error instanceof StoreUnavailableError ? error.message : 'unexpected' }),
        ...(times !== undefined && { times }),
      });
    }
  }
}
