import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeZip } from '../../../src/adapters/files/write-zip';

it.each([
  ['files', { files: 2, bytes: 1_000 }],
  ['bytes', { files: 1_000, bytes: 150 }],
])('refuses more %s than the format counts: what is written past that nobody can read', (_, holds) => {
  const folder = mkdtempSync(join(tmpdir(), 'enighet-zip-'));
  const zip = writeZip(join(folder, 'archive.zip'), '2026-06-04T07:00:00.000Z', holds);
  zip.add('1.txt', 'one');
  zip.add('2.txt', 'two');
  expect(() => {
    zip.add('3.txt', 'three '.repeat(10));
  }).toThrow('There is more than a ZIP file can hold.');
  zip.discard();
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});
