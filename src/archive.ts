import { parseArgs } from 'node:util';
import { createSwedishCalendar } from './adapters/calendar/swedish-calendar';
import { writeArchive } from './adapters/files/archive-package';
import { systemClock } from './adapters/system/system-clock';
import { openWholeFile, openWholeStore } from './open-whole-store';
import { mustBeNew, runCommand } from './run-command';

const USAGE = `Say where the archive is to be: npm run archive -- <file.zip> [<database file>] [--from 2026-01-01] [--until 2026-12-31]
Without a database file it is of the program's own store. The days say which decisions and minutes are written as texts.`;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A program at work saves now and then, and each save means another attempt. */
const ATTEMPTS = 5;

async function main(words: readonly string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      from: { type: 'string', default: '0001-01-01' },
      until: { type: 'string', default: '9999-12-31' },
    },
  });
  const [to, file, ...others] = positionals;
  if (to?.endsWith('.zip') !== true || others.length > 0 || !DAY.test(values.from) || !DAY.test(values.until)) {
    throw new Error(USAGE);
  }
  mustBeNew(to);
  const store = file === undefined ? await openWholeStore() : openWholeFile(file);
  try {
    const archiving = { calendar: createSwedishCalendar(), at: systemClock.now(), period: values };
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const written = await writeArchive(to, store, archiving);
      if (written === null) continue;
      process.stdout.write(`${to} has ${written.decisions} decisions and everything that they came from.\n`);
      return;
    }
    throw new Error(
      'The program saved something each time that everything was read. Try again when nobody works with it.',
    );
  } finally {
    await store.close();
  }
}

runCommand(main);
