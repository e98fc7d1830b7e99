import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { z } from 'zod/v4';
import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { readArchive, writeArchive } from '../../../src/adapters/files/archive-package';
import { readWholeSqlite, wholeSqlite } from '../../../src/adapters/sqlite/read-whole-sqlite';
import { registeredDecisions } from '../../../src/application/taking-out/registered-decisions';
import { verify } from '../../../src/application/verifying/verify';
import { built } from '../../support/built';

/** Everything in one file, to be read and checked in ten years. */

const STORE = 'test/fixtures/stores/forum-2026-11.sqlite';
const AT = '2026-12-01T08:00:00.000Z';
const calendar = createSwedishCalendar();
const folder = mkdtempSync(join(tmpdir(), 'enighet-archive-'));
const archive = join(folder, 'archive.zip');

beforeAll(() => write(archive));
afterAll(() => rmSync(folder, { recursive: true }));

async function write(path: string): Promise<void> {
  expect(await writeArchive(path, wholeSqlite(STORE), { calendar, at: AT })).toEqual({ decisions: 2 });
}

async function check(path: string) {
  const { documents, findings } = readArchive(path);
  const verified = await verify(documents, calendar);
  return { ...verified, files: findings() };
}

/** The archive with one file changed; `null` when it is gone. */
function tampered(name: string, content: string | null): string {
  const { [name]: old, ...files } = unzipSync(readFileSync(archive));
  expect(old === undefined).toBe(name === 'more.txt');
  const path = join(folder, 'tampered.zip');
  writeFileSync(path, zipSync(content === null ? files : { ...files, [name]: strToU8(content) }));
  return path;
}

const filesIn = () => unzipSync(readFileSync(archive));
const named = (part: string) => Object.keys(filesIn()).find((name) => name.includes(part)) ?? '';

it('has a decision as PDF, lists, every record and the sums, and is the same to the byte each time', async () => {
  const names = Object.keys(filesIn());
  expect(names).toEqual(expect.arrayContaining(['LAS-MIG.txt', 'sha256sums.txt']));
  expect(names.filter((name) => name.startsWith('beslut/'))).toHaveLength(2);
  expect(names.filter((name) => name.startsWith('beslutslistor/'))).toHaveLength(2);
  expect(names.filter((name) => name.startsWith('motesanteckningar/'))).toHaveLength(1);
  expect(names.filter((name) => name.startsWith('handelser/'))).toHaveLength(30);
  const again = join(folder, 'again.zip');
  await write(again);
  expect(readFileSync(again).equals(readFileSync(archive))).toBe(true);
});

it('has the text that an old decision was made on, from its matter, and each is what its record says', async () => {
  const found = await registeredDecisions(readWholeSqlite(STORE), calendar);
  expect(found.map(({ isVerified }) => isVerified)).toEqual([true, true]);
  const [matter] = found.map(({ decision }) => decision).filter(({ kind }) => kind === 'perCapsulam');
  expect(matter?.kind === 'perCapsulam' && [matter.question, matter.background].every((text) => text !== '')).toBe(
    true,
  );
});

it('has the texts of the days that are asked for, and every event', async () => {
  const path = join(folder, 'period.zip');
  const period = { from: '2026-12-01', until: '2026-12-31' };
  expect(await writeArchive(path, wholeSqlite(STORE), { calendar, at: AT, period })).toEqual({ decisions: 0 });
  expect(await check(path)).toMatchObject({ records: 28, events: 99, findings: [], files: [] });
});

it('is written while the store is read: of what has been read nothing waits in memory for the rest', async () => {
  const path = join(folder, 'stream.zip');
  const sizes: number[] = [];
  function* documents() {
    for (const forumId of ['one', 'two', 'three']) {
      for (const document of readWholeSqlite(STORE)) {
        const Named = z.looseObject({ forumId: z.string() });
        const json = { ...Named.parse(document.json), forumId };
        yield { ...document, ref: { ...document.ref, forumId }, json };
      }
      sizes.push(statSync(`${path}.part`).size);
    }
  }
  const written = await writeArchive(path, { documents, isAsRead: () => Promise.resolve(true) }, { calendar, at: AT });
  expect(written).toEqual({ decisions: 6 });
  const [first = 0, second = 0, third = 0] = sizes;
  const texts = 40_000;
  expect([first > 0, second > first + texts, third > second + texts]).toEqual([true, true, true]);
});

it('is none when others have saved while the store was read', async () => {
  const path = join(folder, 'between.zip');
  const store = { ...wholeSqlite(STORE), isAsRead: () => Promise.resolve(false) };
  expect(await writeArchive(path, store, { calendar, at: AT })).toBeNull();
  expect(readdirSync(folder).filter((name) => name.startsWith('between'))).toEqual([]);
});

it('is verified as the store is', async () => {
  expect(await check(archive)).toMatchObject({ records: 28, events: 99, decisions: 2, findings: [], files: [] });
});

it('is found out whatever file is altered, gone or added, and which event', async () => {
  const readMe = 'LAS-MIG.txt';
  expect((await check(tampered(readMe, 'x'))).files).toEqual([{ name: readMe, what: 'altered' }]);
  expect((await check(tampered(readMe, null))).files).toEqual([{ name: readMe, what: 'missing' }]);
  expect((await check(tampered('more.txt', 'x'))).files).toEqual([{ name: 'more.txt', what: 'added' }]);
  const matter = named('-resolution');
  const text = strFromU8(filesIn()[matter] ?? new Uint8Array());
  const altered = await check(tampered(matter, text.replace('"type":"draftStarted"', '"type":"draftStarted","x":1')));
  expect(altered.files).toEqual([{ name: matter, what: 'altered' }]);
  expect(altered.findings.map(({ what }) => what)).toEqual([{ kind: 'alteredOrRemovedBefore', event: 1 }]);
});

it('is refused when it is no whole ZIP', async () => {
  const path = join(folder, 'half.zip');
  const whole = readFileSync(archive);
  const secondFile = whole.indexOf(Buffer.from('PK\u0003\u0004'), 1);
  for (const length of [whole.length / 2, secondFile, whole.length - 30]) {
    writeFileSync(path, whole.subarray(0, length));
    await expect(check(path)).rejects.toThrow(/zip/i);
  }
  writeFileSync(path, 'no ZIP at all');
  await expect(check(path)).rejects.toThrow(/zip/i);
});

it('is made and verified by commands, and a decision is taken out by one', () => {
  const run = (command: string, ...words: readonly string[]) =>
    spawnSync(process.execPath, [built(`src/${command}.ts`), ...words], {
      encoding: 'utf8',
      env: { ...process.env, ENIGHET_DATA_DIR: folder },
    });
  writeFileSync(join(folder, 'enighet.sqlite'), readFileSync(STORE));
  const path = join(folder, 'made.zip');
  expect(run('archive', path)).toMatchObject({ status: 0 });
  expect(run('archive', path)).toMatchObject({ status: 1, stdout: '' });
  expect(run('verify', path)).toMatchObject({ status: 0 });
  expect(run('verify', tampered('LAS-MIG.txt', 'x')).stdout).toContain('LAS-MIG.txt has been altered');
  for (const asked of [
    ['LGS PC 2026:1', 'one.docx'],
    ['LGS PC 2026:1', 'one.pdf', '--public'],
    ['LGS', '2026', 'list.csv'],
  ]) {
    const words = asked.map((word) => (word.includes('.') ? join(folder, word) : word));
    expect(run('take-out', ...words)).toMatchObject({ status: 0, stderr: '' });
  }
  expect(run('take-out', 'LGS PC 2026:9', join(folder, 'none.pdf')).stderr).toContain('no decision LGS PC 2026:9');
});
