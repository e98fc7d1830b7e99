import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { twoInstances } from './two-instances';
import { twoInstancesReminding } from './two-instances-reminding';

const ROUNDS = 50;

/** A thousand votes, each with its commit to disk. */
jest.setTimeout(600_000);

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'enighet-'));
  folders.push(folder);
  return folder;
}

twoInstances('SQLite file', ROUNDS, () => Promise.resolve({ kind: 'sqlite', folder: newFolder() }));
twoInstancesReminding('SQLite file', () => Promise.resolve({ store: { kind: 'sqlite', folder: newFolder() } }));
