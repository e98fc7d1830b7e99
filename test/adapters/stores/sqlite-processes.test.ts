import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStores } from '../../../src/adapters/sqlite/open-sqlite-stores';
import { StoreUnavailableError } from '../../../src/ports/store-errors';
import { aRecord } from '../../support/store-samples';
import { startOtherProgram, type OtherProgram } from '../../support/store-sqlite-process';

let folder: string;
let file: string;
let programs: OtherProgram[];

function start(...task: Parameters<typeof startOtherProgram>): OtherProgram {
  const program = startOtherProgram(...task);
  programs.push(program);
  return program;
}

beforeEach(() => {
  programs = [];
  folder = mkdtempSync(join(tmpdir(), 'enighet-'));
  file = join(folder, 'enighet.db');
});
afterEach(async () => {
  for (const program of programs) program.killAtOnce();
  await Promise.all(programs.map((program) => program.ended));
  rmSync(folder, { recursive: true });
});

it.each([1, 7, 150])('a program killed after %i saves has lost none that it was told were saved', async (saves) => {
  const program = start('save', file);
  await program.hasSaid(saves);
  program.killAtOnce();
  await program.ended;

  const stores = openSqliteStores({ file });
  const found = await stores.records.read(aRecord());
  await stores.close();

  const acknowledged = Number(program.said.at(-1));
  const kept = Number(found?.record.events[0]?.hash);
  expect(acknowledged).toBeGreaterThanOrEqual(saves);
  expect([acknowledged, acknowledged + 1]).toContain(kept);
  expect(found?.token).toBe(String(kept));
});

it('two programs that change the same record lose nothing of each other', async () => {
  start('append', file, '100');
  start('append', file, '100');
  await Promise.all(programs.map((program) => program.hasSaid(1)));
  await Promise.all(programs.map((program) => program.ended));

  const stores = openSqliteStores({ file });
  const found = await stores.records.read(aRecord());
  await stores.close();

  expect(new Set(found?.record.events.map(({ hash }) => hash)).size).toBe(200);
});

it('a file that another program holds is refused, and opens when that program lets go', async () => {
  await openSqliteStores({ file }).close();
  const program = start('lock', file);
  await program.hasSaid(1);

  let refusal: unknown;
  try {
    openSqliteStores({ file });
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toBeInstanceOf(StoreUnavailableError);
  expect(String(refusal)).toContain('locked by another program. Close that program');

  program.letGo();
  await program.ended;
  await openSqliteStores({ file }).close();
});
