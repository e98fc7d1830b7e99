import { createReadiness } from '../../src/application/readiness';
import { recordedLog } from '../adapters/teams/transport/setup';
import { createTestClock } from '../support/test-clock';

/** A store that answers, fails or hangs as told, and a wake loop that goes round as told. */
function stage() {
  const clock = createTestClock();
  const log = recordedLog();
  let answer = (): Promise<void> => Promise.resolve();
  let goesRound = true;
  let asked = 0;
  let isTrusted = true;
  const check = () => {
    asked += 1;
    return answer();
  };
  return {
    clock,
    log,
    isReady: createReadiness({
      stores: { check },
      wake: { goesRound: () => goesRound },
      comparison: { isTrusted: () => isTrusted },
      clock,
      log,
    }),
    asked: () => asked,
    answers: (how: () => Promise<void>) => {
      answer = how;
    },
    trustsItsClock: (trusts: boolean) => {
      isTrusted = trusts;
    },
    wakes: (round: boolean) => {
      goesRound = round;
    },
  };
}

it('is ready while the store answers and the wake loop goes round', async () => {
  const { isReady } = stage();
  expect(await isReady()).toBe(true);
});

it('is not ready while the wake loop does not go round', async () => {
  const { isReady, wakes } = stage();
  wakes(false);
  expect(await isReady()).toBe(false);
  wakes(true);
  expect(await isReady()).toBe(true);
});

it('is not ready when the store fails, and ready again when it answers again', async () => {
  const { clock, log, isReady, answers } = stage();
  answers(() => Promise.reject(new Error('down')));
  expect(await isReady()).toBe(false);
  clock.advance(5_000);
  answers(() => Promise.resolve());
  expect(await isReady()).toBe(true);
  expect(log.lines).toEqual([
    { event: 'notReady', fields: { storeAnswers: false, wakes: true, clockIsRight: true } },
    { event: 'readyAgain', fields: {} },
  ]);
});

it('is not ready while its clock is wrong', async () => {
  const { isReady, log, trustsItsClock } = stage();
  trustsItsClock(false);
  expect(await isReady()).toBe(false);
  trustsItsClock(true);
  expect(await isReady()).toBe(true);
  expect(log.lines).toEqual([
    { event: 'notReady', fields: { storeAnswers: true, wakes: true, clockIsRight: false } },
    { event: 'readyAgain', fields: {} },
  ]);
});

it('does not wait for a store that hangs', async () => {
  const { clock, isReady, answers } = stage();
  answers(() => new Promise(() => undefined));
  const asking = isReady();
  clock.advance(2_000);
  expect(await asking).toBe(false);
});

it('asks the store at most once in five seconds, however often it is asked itself', async () => {
  const { clock, isReady, asked } = stage();
  await Promise.all(Array.from({ length: 20 }, isReady));
  clock.advance(4_999);
  await isReady();
  expect(asked()).toBe(1);
  clock.advance(1);
  await isReady();
  expect(asked()).toBe(2);
});
