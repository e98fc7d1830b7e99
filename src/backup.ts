import { backUpSqlite } from './adapters/sqlite/back-up-sqlite';
import { databaseFile, readDataFolder } from './config';

const [to, ...others] = process.argv.slice(2);
try {
  if (to === undefined || others.length > 0) throw new Error('Say where the copy is to be: npm run backup -- <file>');
  const { records, decisions } = backUpSqlite({ file: databaseFile(readDataFolder()), to });
  process.stdout.write(`${to} is a whole copy: ${records} records and ${decisions} decisions.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
