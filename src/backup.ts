import { backUpSqlite } from './adapters/sqlite/back-up-sqlite';
import { databaseFile, readDataFolder } from './config';
import { runCommand } from './run-command';

function main([to, ...others]: readonly string[]): void {
  if (to === undefined || others.length > 0) throw new Error('Say where the copy is to be: npm run backup -- <file>');
  const { records, decisions } = backUpSqlite({ file: databaseFile(readDataFolder()), to });
  process.stdout.write(`${to} is a whole copy: ${records} records and ${decisions} decisions.\n`);
}

runCommand(main);
