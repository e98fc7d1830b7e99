import { z } from 'zod/v4';
import { verbAnywhere, type Verb } from '../../../../src/adapters/teams/verb';
import { createSwedishCalendar } from '../../../../src/adapters/calendar/swedish-calendar';
import { createMemoryStores } from '../../../../src/adapters/memory/create-memory-stores';
import { drawFile } from '../../../../src/adapters/files/draw-file';
import { createBot } from '../../../../src/adapters/teams/bot';
import type { Greeting } from '../../../../src/adapters/teams/bot-options';
import { createBotAdapter } from '../../../../src/adapters/teams/bot-adapter';
import { createTeamsDirectory } from '../../../../src/adapters/teams/directory';
import { createLinkedFiles } from '../../../../src/adapters/teams/linked-files';
import { createLeftSaid } from '../../../../src/application/reminding/left-said';
import { createFileDownload } from '../../../../src/adapters/teams/file-download';
import { createFileOffers } from '../../../../src/adapters/teams/file-offers';
import { createFileUpload } from '../../../../src/adapters/teams/file-upload';
import { createHomeTenants } from '../../../../src/adapters/teams/home-tenants';
import type { ActivityAnswer } from '../../../../src/adapters/teams/http-server';
import { createIdentities } from '../../../../src/adapters/teams/identities';
import { createLateReplies } from '../../../../src/adapters/teams/late-replies';
import { createStandingAnswers } from '../../../../src/adapters/teams/standing-answers';
import { createTeamsMessenger } from '../../../../src/adapters/teams/messenger';
import { UNLIMITED } from '../../../../src/adapters/teams/traffic';
import { ALL_TENANTS, type Tenants } from '../../../../src/adapters/teams/tenants';
import type { Dependencies } from '../../../../src/application/dependencies';
import { createDoubts } from '../../../../src/application/forum/doubts';
import { keepDecisions } from '../../../../src/application/decision/kept-decisions';
import { forumRecord } from '../../../../src/application/records/forum-record';
import { earlierDecisionRecord } from '../../../../src/application/records/earlier-decision-record';
import { chairDecisionRecord } from '../../../../src/application/records/chair-decision-record';
import { createLanguages } from '../../../../src/application/languages';
import { languagesRecord } from '../../../../src/application/records/languages-record';
import { importRecord } from '../../../../src/application/records/import-record';
import { applicationRecord } from '../../../../src/application/records/application-record';
import { followUpsRecord } from '../../../../src/application/records/follow-ups-record';
import { accountsRecord } from '../../../../src/application/records/accounts-record';
import { meetingsRecord } from '../../../../src/application/records/meetings-record';
import { minutesRecord } from '../../../../src/application/records/minutes-record';
import type { Render } from '../../../../src/application/render';
import { createRecordKeeper } from '../../../../src/application/records/record-keeper';
import { reminderDayRecord } from '../../../../src/application/records/reminder-day-record';
import { resolutionRecord } from '../../../../src/application/records/resolution-record';
import type { Person } from '../../../../src/domain/forum/person';
import type { RecordRef } from '../../../../src/ports/record-store';
import { NO_TELEMETRY } from '../../../../src/ports/telemetry';
import { createCostCentreFile } from '../../../../src/presentation/accounts/cost-centre-file';
import { createCompositionFile } from '../../../../src/presentation/forum/file/composition-file';
import { createRender } from '../../../../src/presentation/render';
import { startFakeConnector, type FakeConnector } from '../../../support/fake-connector';
import { clock, recordedLog, type RecordedLog } from './setup';
import { neverUnreadable } from '../../../support/store-samples';
import { MORNING } from '../../../support/matter';

/** The routes of the bot behind the real adapter, for what happens before the application is reached. */
export interface RoutedBot {
  readonly connector: FakeConnector;
  readonly log: RecordedLog;
  readonly dependencies: Dependencies;
  /** Who have tapped a card and got as far as its verb. */
  readonly tapped: readonly Person[];
  /** The forums about whose channels Teams is to be asked once more. */
  readonly askedAgain: readonly RecordRef[];
  receives(activity: object): Promise<ActivityAnswer>;
  stop(): Promise<void>;
}

/** The verb that any tap may use. */
export const PROBE = 'probe';

export interface RoutedBotOptions {
  readonly tenants?: Tenants;
  /** How long Teams may take to say where somebody belongs. */
  readonly timeLimitMs?: number;
  readonly render?: Render;
  readonly greet?: Greeting;
  /** Besides the probe. */
  readonly verbs?: Readonly<Record<string, Verb>>;
}

export async function startRoutedBot(options: RoutedBotOptions = {}): Promise<RoutedBot> {
  const { tenants = ALL_TENANTS, timeLimitMs = 60_000, render = createRender({ now: () => MORNING }) } = options;
  const connector = await startFakeConnector();
  const log = recordedLog();
  const adapter = createBotAdapter({ credentials: 'local', clock, log, tenants });
  const identities = createIdentities(tenants, createHomeTenants({ adapter, clock, log, timeLimitMs }));
  const directory = createTeamsDirectory({ adapter, identities, clock, log });
  const stores = createMemoryStores();
  const calendar = createSwedishCalendar();
  const keeping = { store: stores.records, clock, processId: 'test', leaseMs: 1_000, onUnreadable: neverUnreadable };
  const tapped: Person[] = [];
  const askedAgain: RecordRef[] = [];

  const languagesInUse = createRecordKeeper(languagesRecord, keeping);
  const dependencies: Dependencies = {
    clock,
    calendar,
    newId: () => '00000000-0000-4000-8000-000000000001',
    forums: createRecordKeeper(forumRecord(calendar), keeping),
    resolutions: createRecordKeeper(resolutionRecord(calendar), keeping),
    reminderDays: createRecordKeeper(reminderDayRecord(calendar), keeping),
    minutes: createRecordKeeper(minutesRecord(calendar), keeping),
    meetings: createRecordKeeper(meetingsRecord, keeping),
    accounts: createRecordKeeper(accountsRecord, keeping),
    followUps: createRecordKeeper(followUpsRecord(calendar), keeping),
    applications: createRecordKeeper(applicationRecord, keeping),
    chairDecisions: createRecordKeeper(chairDecisionRecord, keeping),
    earlierDecisions: createRecordKeeper(earlierDecisionRecord, keeping),
    imports: createRecordKeeper(importRecord, keeping),
    languagesInUse,
    languages: createLanguages(languagesInUse, { clock, log }),
    compositionFile: createCompositionFile(),
    costCentreFile: createCostCentreFile(),
    decisions: keepDecisions(stores.decisions, neverUnreadable),
    series: stores.series,
    directory,
    doubts: createDoubts({ clock, nudgeLater: (ref) => askedAgain.push(ref) }),
    leftSaid: createLeftSaid(),
    linkedFiles: createLinkedFiles({ allowLoopbackHttp: true }),
    nudge: () => undefined,
  };
  const messenger = createTeamsMessenger({ adapter, clock, log });
  const turn = createBot({
    dependencies,
    verbs: {
      ...options.verbs,
      [PROBE]: verbAnywhere('anybody', z.unknown(), (_dependencies, person) => {
        tapped.push(person);
        return Promise.resolve({ card: 'message', message: { type: 'noForums' } });
      }),
    },
    render,
    messenger,
    standingAnswers: createStandingAnswers({ messenger, clock }),
    identities,
    download: createFileDownload({ allowLoopbackHttp: true }),
    upload: createFileUpload({ allowLoopbackHttp: true }),
    fileOffers: createFileOffers({ adapter, clock, log, traffic: UNLIMITED }),
    drawFile,
    hasLocales: true,
    lateReplies: createLateReplies({ adapter, clock, log }),
    log,
    telemetry: NO_TELEMETRY,
    newReference: () => 'REF',
    ...(options.greet !== undefined && { greet: options.greet }),
  });

  return {
    connector,
    log,
    dependencies,
    tapped,
    askedAgain,
    receives: (activity) => adapter.receive('', { ...activity, serviceUrl: connector.serviceUrl }, turn),
    stop: async () => {
      await connector.close();
      await stores.close();
    },
  };
}
