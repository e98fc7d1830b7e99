import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod/v4';
import { thirdPartiesIn, untaken } from '../../infra/third-party/licences';
import { noticesOf } from '../../infra/third-party/notices';

/** What others have made and the program runs with: under which terms, and in which versions. */

const PROJECT = resolve(__dirname, '../..');
const lockfile: unknown = JSON.parse(readFileSync(resolve(PROJECT, 'package-lock.json'), 'utf8'));
const parties = thirdPartiesIn(lockfile);

it('somebody has said yes to the licence of every package in production', () => {
  expect(parties.length).toBeGreaterThan(100);
  expect(untaken(parties)).toEqual([]);
});

it('a licence that asks for more, or none, is not taken by itself', () => {
  const packages = {
    '': { name: 'enighet' },
    'node_modules/good': { version: '1.0.0', license: 'MIT' },
    'node_modules/good/node_modules/strict': { version: '2.0.0', license: 'GPL-3.0-only' },
    'node_modules/@a/silent': { version: '3.0.0' },
    'node_modules/other-days': { version: '4.0.0', license: '(ISC AND CC-BY-3.0)' },
    'node_modules/only-for-tests': { version: '5.0.0', license: 'GPL-3.0-only', dev: true },
  };
  const named = untaken(thirdPartiesIn({ packages })).map(({ name, licence }) => `${name}: ${licence}`);
  expect(named).toEqual(['@a/silent: not stated', 'strict: GPL-3.0-only', 'other-days: (ISC AND CC-BY-3.0)']);
});

it('the notices have every package, and name the pages that the holidays come from, as CC BY-SA asks', () => {
  const notices = noticesOf(PROJECT, parties);
  for (const { name, version } of parties) expect(notices).toContain(`${name} ${version} (`);
  expect(notices).toContain('CC BY-SA 3.0 Attributions');
  expect(notices).toContain('https://de.wikipedia.org/wiki/Feiertage_in_Schweden');
});

it.each([
  ['uuid', 'CVE-2026-41907', [11, 1, 1]],
  ['@opentelemetry/core', 'CVE-2026-54285', [2, 8, 0]],
])('no %s that has %s', (name, _, [major = 0, minor = 0, patch = 0]) => {
  const { packages } = z
    .object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) })
    .parse(lockfile);
  const versions = Object.entries(packages).flatMap(([folder, { version }]) =>
    folder.endsWith(`node_modules/${name}`) ? [(version ?? '').split('.').map(Number)] : [],
  );
  expect(versions).not.toEqual([]);
  const fixed = major * 1e6 + minor * 1e3 + patch;
  for (const [a = 0, b = 0, c = 0] of versions) expect(a * 1e6 + b * 1e3 + c).toBeGreaterThanOrEqual(fixed);
});
