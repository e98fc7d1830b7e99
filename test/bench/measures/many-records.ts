import { NO_TELEMETRY } from '../../../src/ports/telemetry';
import { createWake } from '../../../src/application/wake';
import type { RecordRef } from '../../../src/ports/record-store';
import type { Stores } from '../../../src/ports/stores';
import { clock, recordedLog } from '../../adapters/teams/transport/setup';
import { FORUM, openCrowdedStore } from '../crowded-store';
import type { Measure } from '../measure';
import { timesAsLong } from '../side-by-side';
import { inTemporaryFolder } from '../temporary-folder';

const FEW = 1_000;
const MANY = 100_000;
const DUE = { dueMatters: 50, dueReminderDays: 40 };
const LISTED = 20;

/** What looking for due matters and reminders, and for the newest decisions, costs in a full store against a small one. */
export function manyRecords(): Promise<readonly Measure[]> {
  return inTemporaryFolder(async (folder) => {
    const few = await openCrowdedStore(folder, { count: FEW, ...DUE });
    const many = await openCrowdedStore(folder, { count: MANY, ...DUE });
    const wake = await timesAsLong(wakePass(many), wakePass(few));
    const newest = await timesAsLong(newestDecisions(many), newestDecisions(few));
    await few.close();
    await many.close();
    const counts = `${MANY} against ${FEW} in SQLite`;
    return [
      {
        name: 'one wake pass',
        ...wake,
        unit: 'x',
        budget: { atMost: 1.5 },
        detail: `${counts}, of matters as of reminder days, ${DUE.dueMatters} and ${DUE.dueReminderDays} due`,
      },
      {
        name: 'newest decisions',
        ...newest,
        unit: 'x',
        budget: { atMost: 3 },
        detail: `${counts}, ${LISTED} hits`,
      },
    ];
  });
}

function wakePass({ records }: Stores): () => Promise<void> {
  const nudged: RecordRef[] = [];
  const { pass } = createWake({
    store: records,
    clock,
    log: recordedLog(),
    telemetry: NO_TELEMETRY,
    pace: { wakeMs: 5_000, calmMs: 5_000 },
    tendQueue: { nudge: () => undefined, takeUp: (due) => void nudged.push(...due), resting: () => 0 },
    newReference: () => '',
  });
  return async () => {
    nudged.length = 0;
    await pass();
    const days = nudged.filter(({ kind }) => kind === 'reminderDay').length;
    if (days !== DUE.dueReminderDays || nudged.length - days !== DUE.dueMatters) {
      throw new Error(`${nudged.length - days} matters and ${days} reminder days were found due`);
    }
  };
}

function newestDecisions({ decisions }: Stores): () => Promise<void> {
  return async () => {
    const { records: found } = await decisions.list(FORUM, LISTED);
    if (found.length !== LISTED) throw new Error(`${found.length} decisions were found`);
  };
}
