import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStores } from '../../../src/adapters/sqlite/open-sqlite-stores';
import { storesContract } from '../../contracts/stores-contract';

const folder = mkdtempSync(join(tmpdir(), 'enighet-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

storesContract({
  name: 'SQLite',
  open: (place) => Promise.resolve(openSqliteStores({ file: join(folder, place, 'enighet.db') })),
});
