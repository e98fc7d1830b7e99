import { writeSync } from 'node:fs';
import { SqliteDatabase } from '../../src/adapters/sqlite/driver';
import { openSqliteStores } from '../../src/adapters/sqlite/open-sqlite-stores';
import { ConflictError } from '../../src/ports/record-store';
import { aRecord } from './store-samples';

/**
 * A second program on a SQLite file, for tests that need a real process:
 *   lock <file>             holds the file for itself, says `locked`, and lets go when its input ends
 *   save <file>             saves a record again and again, and says the number of each save once it is acknowledged
 *   append <file> <count>   appends so many events to a record that others append to, then says `done`
 */
const [task, file = '', count = '0'] = process.argv.slice(2);

function say(line: string): void {
  writeSync(1, `${line}\n`);
}

function lock(): void {
  const db = new SqliteDatabase(file);
  db.pragma('locking_mode = EXCLUSIVE');
  db.exec('BEGIN EXCLUSIVE');
  say('locked');
  process.stdin.resume().on('end', () => db.close());
}

async function saveUntilKilled(): Promise<void> {
  const { records } = openSqliteStores({ file });
  let token: string | null = null;
  for (let saves = 1; ; saves += 1) {
    token = await records.save(aRecord({ events: [{ hash: String(saves), event: 'x'.repeat(5_000) }] }), token);
    say(String(saves));
  }
}

async function append(): Promise<void> {
  const { records, close } = openSqliteStores({ file });
  let left = Number(count);
  while (left > 0) {
    const found = await records.read(aRecord());
    const record = found?.record ?? aRecord({ events: [] });
    const event = { hash: `${process.pid}-${left}`, event: null };
    try {
      await records.save({ ...record, events: [...record.events, event] }, found?.token ?? null);
      left -= 1;
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
    }
  }
  await close();
  say('done');
}

if (task === 'lock') lock();
else if (task === 'save') void saveUntilKilled();
else if (task === 'append') void append();
else throw new Error(`no such task: ${String(task)}`);
