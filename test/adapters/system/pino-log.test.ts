import { Writable } from 'node:stream';
import { createPinoLog } from '../../../src/adapters/system/pino-log';
import { currentReference, faultReference, withReferences } from '../../../src/adapters/system/references';
import { NO_TELEMETRY } from '../../../src/ports/telemetry';

function recorded() {
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  return { lines, log: createPinoLog('info', destination) };
}

it('logs a fault once, with its reference, kind, code and place, and never with its text', () => {
  const { lines, log } = recorded();
  const cause = new RangeError('Ledamot SU 1: Tillstyrker inte');
  const error = Object.assign(new TypeError('Ledamot SU 1 said: too dear', { cause }), { code: 'ECONNRESET' });
  log.fault('ABC234', error);
  expect(lines).toHaveLength(1);
  const [line = ''] = lines;
  expect(JSON.parse(line)).toMatchObject({
    level: 'error',
    event: 'fault',
    reference: 'ABC234',
    kind: 'TypeError',
    code: 'ECONNRESET',
    cause: 'RangeError',
  });
  expect(line).toContain('pino-log.test');
  expect(line).not.toMatch(/Ledamot|dear|Tillstyrker/);
});

it('logs what was thrown without being an error by its type alone', () => {
  const { lines, log } = recorded();
  log.fault('ABC234', 'Ledamot SU 1 said no');
  expect(lines.join('')).toContain('"kind":"string"');
  expect(lines.join('')).not.toContain('Ledamot');
});

it('logs events with the fields they were given', () => {
  const { lines, log } = recorded();
  log.info('started', { port: 3978 });
  log.warn('teams.membersWithoutAccount', { count: 2 });
  expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
    { level: 'info', event: 'started', port: 3978 },
    { level: 'warn', event: 'teams.membersWithoutAccount', count: 2 },
  ]);
});

it('never logs a line of an error\u2019s text that looks like a place in the program', () => {
  const { lines, log } = recorded();
  log.fault('ABC234', new Error('no\n    at Ledamot (SU:1:2)\n    at file:1:2'));
  expect(lines.join('')).toContain('pino-log.test');
  expect(lines.join('')).not.toMatch(/Ledamot|file:1:2/);
});

it('logs every line of a work with its reference', async () => {
  const { lines, log } = recorded();
  const reference = await withReferences(NO_TELEMETRY).work('turn', {}, async () => {
    log.info('started', { port: 3978 });
    await Promise.resolve();
    log.warn('teams.membersWithoutAccount', { count: 2 });
    log.fault(faultReference(), new Error());
    return currentReference();
  });
  expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([{ reference }, { reference }, { reference }]);
  log.info('started', { port: 3978 });
  expect(lines[3]).not.toContain('reference');
});
