import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readAppIdentity } from '../../manifest/package/app-identity';
import { buildAppPackage } from '../../manifest/package/app-package';
import { appSettings } from '../support/app-settings';

const COMMAND = require.resolve('../../manifest/package/index.ts');
const folder = mkdtempSync(join(tmpdir(), 'enighet-package-'));
const zip = join(folder, 'dist/enighet.zip');

afterAll(() => rmSync(folder, { recursive: true }));

function packageWith(settings: Readonly<Record<string, string>>) {
  const tsx = pathToFileURL(require.resolve('tsx')).href;
  return spawnSync(process.execPath, ['--import', tsx, COMMAND], { cwd: folder, env: settings, encoding: 'utf8' });
}

it('says what is wrong with the environment, and builds nothing', () => {
  const { status, stderr } = packageWith({ ...appSettings, MicrosoftAppId: 'x', ENIGHET_TERMS_URL: 'x' });
  expect(stderr.trim().split('\n')).toEqual([
    "MicrosoftAppId is wrong: it must be the bot's app id, a GUID.",
    'ENIGHET_TERMS_URL is wrong: it must be the https address of the terms of use.',
  ]);
  expect(status).toBe(1);
  expect(existsSync(zip)).toBe(false);
});

it('writes the package, the same bytes in another time zone', () => {
  expect(packageWith({ ...appSettings, TZ: 'Pacific/Auckland' })).toMatchObject({ status: 0, stderr: '' });
  expect(Buffer.compare(readFileSync(zip), buildAppPackage(readAppIdentity(appSettings)))).toBe(0);
});
