import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readAppIdentity } from './app-identity';
import { buildAppPackage } from './app-package';

const PACKAGE = 'dist/enighet.zip';

try {
  const zip = buildAppPackage(readAppIdentity());
  mkdirSync(dirname(PACKAGE), { recursive: true });
  writeFileSync(PACKAGE, zip);
  process.stdout.write(`${PACKAGE} is built, and valid by Microsoft's schemas.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
