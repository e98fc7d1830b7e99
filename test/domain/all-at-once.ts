import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * All tests of the domain as one file, for `npm run test:domain`. The domain keeps no state, so its tests need no program
 * of their own each; loading it for a hundred files, and counting a hundred times which lines were reached, took six times
 * as long as the tests.
 */
const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts'));

describe.each(files.sort())('%s', (name) => {
  jest.requireActual(join(__dirname, name));
});
