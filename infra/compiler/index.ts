import { resolve } from 'node:path';
import { runBicep } from './bicep';
import { check, makeAnew } from './snapshots';

const INFRA = resolve(__dirname, '..');

try {
  const compiler = runBicep(INFRA, '--version').trim();
  const words = process.argv.slice(2);
  if (words.length === 0) {
    makeAnew(INFRA);
    process.stdout.write(
      `The snapshots in infra/ are made anew by ${compiler}. What they differ in is what changes in Azure.\n`,
    );
  } else if (words.join(' ') === '--check') {
    check(INFRA);
    process.stdout.write(`Templates, parameters and snapshots in infra/ are right, says ${compiler}.\n`);
  } else {
    throw new Error(
      'npm run infra makes the snapshots anew, npm run infra -- --check looks whether all is as it should be.',
    );
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
