import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const COMMAND = require.resolve('../../infra/compiler/index.ts');
const folder = mkdtempSync(join(tmpdir(), 'enighet-path-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** With nothing on the path but what the test has put there. The compiler itself is run by `.ci/run`. */
function infra(...words: readonly string[]) {
  const tsx = pathToFileURL(require.resolve('tsx')).href;
  const env = { PATH: folder };
  return spawnSync(process.execPath, ['--import', tsx, COMMAND, ...words], { env, encoding: 'utf8' });
}

function compilerOf(script: string): void {
  const file = join(folder, 'bicep');
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
}

it('says how to get a compiler when there is none', () => {
  const { status, stderr, stdout } = infra('--check');
  expect(stderr).toMatch(/no Bicep compiler on the path/);
  expect(stderr).toMatch(/az bicep install/);
  expect(stderr).toMatch(/dotnet restore infra\/compiler\/bicep\.proj/);
  expect([status, stdout]).toEqual([1, '']);
});

it('lets no warning pass, though the compiler itself does, and says it once', () => {
  const warning = 'main.bicep(1,1) : Warning BCP037: The property is not allowed.';
  compilerOf(`case $1 in lint) echo '${warning}' >&2; echo '${warning}' >&2;; esac`);
  const { status, stderr, stdout } = infra('--check');
  expect([status, stderr, stdout]).toEqual([1, `${warning}\n`, '']);
});

it('changes nothing when it does not understand what is asked', () => {
  compilerOf(`case $1 in --version) ;; *) echo 'it was run' >&2;; esac`);
  const { status, stderr, stdout } = infra('--chekc');
  expect(stderr).toMatch(/^npm run infra makes the snapshots anew/);
  expect([status, stdout]).toEqual([1, '']);
});
