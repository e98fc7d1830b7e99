import { existsSync } from 'node:fs';
import { createSwedishCalendar } from './adapters/calendar/swedish-calendar';
import { writeArchive } from './adapters/files/archive-package';
import { readWholeSqlite } from './adapters/sqlite/read-whole-sqlite';
import { systemClock } from './adapters/system/system-clock';
import { registeredDecisions } from './application/taking-out/registered-decisions';
import { databaseFile, readDataFolder } from './config';
import { runCommand } from './run-command';

async function main(words: readonly string[]): Promise<void> {
  const [to, from = databaseFile(readDataFolder()), ...others] = words;
  if (to?.endsWith('.zip') !== true || others.length > 0) {
    throw new Error(
      'Say where the archive is to be, and of which database: npm run archive -- <file.zip> [<database file>]',
    );
  }
  if (existsSync(to)) throw new Error(`The file ${to} exists already. Give the name of a new file.`);
  const decisions = registeredDecisions(readWholeSqlite(from), createSwedishCalendar());
  await writeArchive(to, { documents: readWholeSqlite(from), decisions }, systemClock.now());
  process.stdout.write(`${to} has ${decisions.length} decisions and everything that they came from.\n`);
}

runCommand(main);
