import { stopInTime, type StoppingStep } from '../src/stop-in-time';
import { recordedLog } from './adapters/teams/transport/setup';
import { createTestClock } from './support/test-clock';

function stage() {
  const clock = createTestClock();
  const log = recordedLog();
  const taken: string[] = [];
  const step = (name: string, run: () => Promise<unknown> = () => Promise.resolve()): StoppingStep => ({
    name,
    mostMs: 1_000,
    run: () => {
      taken.push(name);
      return run();
    },
  });
  const stop = (...steps: readonly StoppingStep[]) => stopInTime(steps, { clock, log, newReference: () => 'ABC234' });
  return { clock, log, taken, step, stop };
}

it('takes each step when the one before it is over', async () => {
  const { log, taken, step, stop } = stage();
  let end: () => void = () => undefined;
  const first = step('first', () => new Promise<void>((resolve) => (end = resolve)));
  const stopping = stop(first, step('second'));
  await Promise.resolve();
  expect(taken).toEqual(['first']);
  end();
  await stopping;
  expect(taken).toEqual(['first', 'second']);
  expect(log.lines).toEqual([]);
});

it('leaves a step behind that takes too long, and one that fails', async () => {
  const { clock, log, taken, step, stop } = stage();
  const fault = new Error('down');
  const hanging = step('hanging', () => new Promise(() => undefined));
  const stopping = stop(
    step('failing', () => Promise.reject(fault)),
    hanging,
    step('last'),
  );
  while (taken.length < 2) await Promise.resolve();
  clock.advance(999);
  await Promise.resolve();
  expect(taken).not.toContain('last');
  clock.advance(1);
  await stopping;
  expect(taken).toEqual(['failing', 'hanging', 'last']);
  expect(log.faults).toEqual([{ reference: 'ABC234', error: fault }]);
  expect(log.lines).toEqual([{ event: 'stopping.leftBehind', fields: { step: 'hanging' } }]);
});
