import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { createSwedishCalendar } from './adapters/calendar/swedish-calendar';
import { newId } from './adapters/system/ids';
import { systemClock } from './adapters/system/system-clock';
import { importEarlier } from './application/decision/importing-earlier';
import { earlierDecisionRecord } from './application/records/earlier-decision-record';
import { forumRecord } from './application/records/forum-record';
import { createRecordKeeper } from './application/records/record-keeper';
import { forumRef } from './application/records/refs';
import { openStores } from './compose';
import { readStore } from './config';
import type { EarlierRow } from './domain/decision/earlier';
import { EARLIER_COLUMNS, readEarlier, type WrittenRow } from './domain/decision/read-earlier.sv';
import { openWholeStore } from './open-whole-store';
import { rowsOfCsv, rowsOfJson, saidOfFault } from './presentation/decision/earlier-file.sv';
import { runCommand } from './run-command';

const USAGE = `Decisions from before this register, from a file with the columns ${EARLIER_COLUMNS.join(', ')}:
  npm run import-decisions -- LGS <file.csv or .json>
What is not known is left empty. The same file may be imported again.`;

/** As long as a running program may hold a record. */
const LEASE_MS = 20_000;

const calendar = createSwedishCalendar();

async function main(words: readonly string[]): Promise<void> {
  const [shortName = '', file = '', ...others] = words;
  if (shortName === '' || file === '' || others.length > 0) throw new Error(USAGE);
  const rows = rowsIn(file);
  const forumIds = await forumIdsInStore();
  const stores = await openStores(readStore(), { warn: () => undefined }, () => undefined);
  try {
    const keeping = {
      store: stores.records,
      clock: systemClock,
      processId: newId(),
      leaseMs: LEASE_MS,
      onUnreadable: () => undefined,
    };
    const forums = createRecordKeeper(forumRecord(calendar), keeping);
    const all = await Promise.all(forumIds.map(async (id) => (await forums.look(forumRef(id)))?.state));
    const named = all.flatMap((forum) =>
      forum?.status === 'ready' && forum.register.shortName === shortName ? [forum] : [],
    );
    const [forum, ...namesakes] = named;
    if (forum === undefined) throw new Error(`There is no forum ${shortName}.`);
    if (namesakes.length > 0) throw new Error(`There are ${named.length} forums ${shortName}.`);
    const earlierDecisions = createRecordKeeper(earlierDecisionRecord, keeping);
    const importing = { earlierDecisions, decisions: stores.decisions };
    const imported = await importEarlier(importing, forum.id, forum.register, rows);
    process.stdout.write(`${imported} imported, ${rows.length - imported} known before.\n`);
  } finally {
    await stores.close();
  }
}

/** Throws with every faulty row when there is one. */
function rowsIn(file: string): readonly EarlierRow[] {
  const read = readEarlier(writtenIn(file), calendar.dayOf(systemClock.now()));
  if (read.kind === 'faulty') throw new Error(['Nothing was imported.', ...read.faults.map(saidOfFault)].join('\n'));
  return read.rows;
}

function writtenIn(file: string): readonly WrittenRow[] {
  const ending = extname(file).toLowerCase();
  if (ending !== '.csv' && ending !== '.json') throw new Error(USAGE);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  return ending === '.csv' ? rowsOfCsv(text) : rowsOfJson(text);
}

async function forumIdsInStore(): Promise<readonly string[]> {
  const store = await openWholeStore();
  try {
    return await store.forumIds();
  } finally {
    await store.close();
  }
}

runCommand(main);
