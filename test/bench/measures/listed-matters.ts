import { join } from 'node:path';
import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { SqliteDatabase } from '../../../src/adapters/sqlite/driver';
import { openSqliteStores } from '../../../src/adapters/sqlite/open-sqlite-stores';
import { createRecordKeeper } from '../../../src/application/records/record-keeper';
import { resolutionRef } from '../../../src/application/records/refs';
import { resolutionRecord } from '../../../src/application/records/resolution-record';
import type { ResolutionCommand } from '../../../src/domain/resolution/commands';
import { decide } from '../../../src/domain/resolution/decide';
import type { Stores } from '../../../src/ports/stores';
import { clock } from '../../adapters/teams/transport/setup';
import { cast, chair, electors, FULL_DRAFT, preparedRound } from '../../support/matter';
import { neverUnreadable } from '../../support/store-samples';
import { FORUM } from '../crowded-store';
import type { Measure } from '../measure';
import { timesAsLong } from '../side-by-side';
import { inTemporaryFolder } from '../temporary-folder';

const FEW = 1_000;
const MANY = 100_000;
/** As many as `ärenden` looks at. */
const LISTED = 60;
const type = resolutionRecord(createSwedishCalendar());

/** What the list of a forum's matters costs in a full store against a small one. */
export function listedMatters(): Promise<readonly Measure[]> {
  return inTemporaryFolder(async (folder) => {
    const few = await storeOf(folder, FEW);
    const many = await storeOf(folder, MANY);
    const ratio = await timesAsLong(listing(many), listing(few));
    await few.close();
    await many.close();
    return [
      {
        name: 'the latest matters of a forum',
        ...ratio,
        unit: 'x',
        budget: { atMost: 1.5 },
        detail: `${MANY} against ${FEW} in SQLite, ${LISTED} of them with 18 answers`,
      },
    ];
  });
}

function keeperOn({ records }: Stores) {
  return createRecordKeeper(type, {
    store: records,
    clock,
    processId: 'bench',
    leaseMs: 20_000,
    onUnreadable: neverUnreadable,
  });
}

function listing(stores: Stores): () => Promise<void> {
  const matters = keeperOn(stores);
  return async () => {
    const { length } = await matters.list(FORUM, LISTED);
    if (length !== LISTED) throw new Error(`${length} matters were listed`);
  };
}

async function storeOf(folder: string, count: number): Promise<Stores> {
  const file = join(folder, `listed-${count}.sqlite`);
  const first = openSqliteStores({ file });
  const matters = keeperOn(first);
  const done = async (command: ResolutionCommand) => {
    const change = await matters.change(resolutionRef(FORUM, 'matter-0'), (matter, now) =>
      decide(matter, command, now),
    );
    if (change.kind === 'refused') throw new Error(`${command.type} was refused: ${change.refusal.type}`);
  };
  await done({ type: 'startDraft', by: chair, id: 'matter-0', forumId: FORUM, fields: FULL_DRAFT, askedIn: null });
  const round = preparedRound({ electorate: electors(10, 9) });
  await done({ type: 'openRound', by: chair, revision: 0, round });
  for (const { id } of electors(10, 8)) await done(cast(id, 'approve', 'If the money is left.'));
  await first.close();
  const db = new SqliteDatabase(file);
  db.prepare(
    `WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < @last)
     INSERT INTO records (forum_id, kind, id, version, wake_at, updated_at, body)
     SELECT forum_id, kind, 'matter-' || n, 1, NULL, updated_at, json_set(body, '$.id', 'matter-' || n)
     FROM records, numbers WHERE records.id = 'matter-0'`,
  ).run({ last: count - 1 });
  db.close();
  return openSqliteStores({ file });
}
