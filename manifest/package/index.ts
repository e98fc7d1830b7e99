import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readAppIdentity } from './app-identity';
import { buildAppPackage } from './app-package';
import { publicPages } from './public-pages';

const PACKAGE = 'dist/enighet.zip';
const PAGES = 'dist/enighet-pages';

try {
  const identity = readAppIdentity();
  const zip = buildAppPackage(identity);
  mkdirSync(dirname(PACKAGE), { recursive: true });
  writeFileSync(PACKAGE, zip);
  mkdirSync(PAGES, { recursive: true });
  for (const [file, page] of publicPages(identity.get('ENIGHET_DEVELOPER_NAME') ?? '')) {
    writeFileSync(join(PAGES, file), page);
  }
  process.stdout.write(`${PACKAGE} is built, and valid by Microsoft's schemas.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
