import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { thirdPartiesIn, untaken } from './licences';
import { noticesOf } from './notices';

/** What the program is made of besides itself: a list for machines, and the licences for people. */

const PROJECT = resolve(__dirname, '../..');
const TO = join(PROJECT, 'dist');
const MOST_BYTES = 64 * 1024 * 1024;

const parties = thirdPartiesIn(JSON.parse(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8')));
const unknown = untaken(parties);

if (unknown.length > 0) {
  const named = unknown.map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
  process.stderr.write(
    `${named.join('\n')}\nNobody has said yes to these licences. Read what they ask; infra/third-party/licences.ts says which are taken.\n`,
  );
  process.exitCode = 1;
} else {
  mkdirSync(TO, { recursive: true });
  writeFileSync(join(TO, 'third-party-notices.txt'), noticesOf(PROJECT, parties));
  const list = ['sbom', '--omit', 'dev', '--sbom-format', 'cyclonedx'];
  writeFileSync(
    join(TO, 'sbom.cdx.json'),
    execFileSync('npm', list, { cwd: PROJECT, encoding: 'utf8', maxBuffer: MOST_BYTES }),
  );
  process.stdout.write(
    `${parties.length} packages of others, all under licences that are taken: dist/sbom.cdx.json, dist/third-party-notices.txt.\n`,
  );
}
