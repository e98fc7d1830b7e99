import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { twoInstances } from './two-instances';

/** A thousand votes, each with its commit to disk. */
jest.setTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), 'enighet-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

twoInstances('SQLite file', () => Promise.resolve({ kind: 'sqlite', folder }));
