import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

const from = (file: string) => JSON.stringify(resolve(__dirname, '../../../src/adapters/system', file));

/** A library that prints, and a fault that nobody catches. */
const PROGRAM = `
  const { createPinoLog } = require(${from('pino-log.ts')});
  const { sayOnlyLogLines } = require(${from('only-log-lines.ts')});
  sayOnlyLogLines(createPinoLog('info'));
  console.error('Ledamot SU 1');
  console.log('Ledamot SU 2');
  setImmediate(() => { throw new RangeError('Ledamot SU 3 said no'); });
`;

it('a process says nothing but lines of its log: neither what a library prints, nor the text of a last fault', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', '--eval', PROGRAM], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [printed, said] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  expect(child.exitCode).toBe(1);
  expect(printed).toBe('');
  expect(JSON.parse(said)).toMatchObject({ event: 'fault', kind: 'RangeError' });
  expect(said).not.toContain('Ledamot');
});
