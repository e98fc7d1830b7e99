import fc from 'fast-check';
import { findingsAfter } from '../../support/made-up/sequence';
import { step } from '../../support/made-up/steps';
import { SMALL } from '../../support/stage';

/**
 * What people do × the clock × what Teams does × restarts, kills and a second process, in sequences that are made up:
 * whatever happens, what stands in Teams at rest is true. `FAULT_RUNS` sequences of `FAULT_SEED`; `npm run test:faults`
 * runs many.
 */

const RUNS = Number(process.env['FAULT_RUNS'] ?? 8);
const SEED = Number(process.env['FAULT_SEED'] ?? 21);
jest.setTimeout(RUNS * 15_000);

it(`nothing that stands in Teams is untrue, after ${RUNS} sequences of seed ${SEED}`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 20 }), async (steps) => {
      expect(await findingsAfter(SMALL, [{ kind: 'sends' }, ...steps])).toEqual([]);
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true },
  );
});

it('whoever becomes chair on Midsummer Eve is asked to send a text when the office opens, and has no card until then', async () => {
  const found = await findingsAfter(SMALL, [
    { kind: 'sends' },
    { kind: 'falls', to: 'just before the deadline' },
    { kind: 'asksToSend' },
    { kind: 'getsRole', role: 'chair', who: 1, isByDate: true },
  ]);
  expect(found).toEqual([]);
});

it("a former chair is told that the text is another's to send, and nothing of what it is called later", async () => {
  const found = await findingsAfter(SMALL, [
    { kind: 'sends' },
    { kind: 'asksToSend' },
    { kind: 'getsRole', role: 'chair', who: 7, isByDate: false },
    // So that the second request is made on the form of the first.
    { kind: 'isKilled', calls: 5, when: 'before' },
    { kind: 'asksToSend' },
  ]);
  expect(found).toEqual([]);
});

it.each([7, 10, 13, 16, 43])(
  'a matter that is referred back by itself says so on every reminder, though the process is killed at its call %i to the store then',
  async (calls) => {
    const found = await findingsAfter(SMALL, [
      { kind: 'sends' },
      { kind: 'answers', voter: 0, matter: 0, inPerson: false, how: 'approve' },
      { kind: 'falls', to: 'the deadline' },
      { kind: 'passes', minutes: 5 },
      { kind: 'falls', to: 'just before the deadline' },
      { kind: 'isKilled', calls, when: 'before' },
      { kind: 'passes', minutes: 5 },
      { kind: 'restarts' },
    ]);
    expect(found).toEqual([]);
  },
);

it.each([
  { where: 'in the channel', how: 'approve', call: 2 },
  { where: 'in the channel', how: 'approve', call: 3 },
  { where: 'in the channel', how: 'approve', call: 4 },
  { where: 'on a reminder', how: 'approve', call: 3 },
  { where: 'on a reminder', how: 'approve', call: 4 },
  { where: 'on a reminder', how: 'approve', call: 5 },
  { where: 'in the channel', how: 'reject', call: 4 },
] as const)(
  'whoever answers $how $where is told so on every reminder, though the process is killed before its call $call to the store then',
  async ({ where, how, call }) => {
    const found = await findingsAfter(SMALL, [
      { kind: 'sends' },
      { kind: 'passes', minutes: 4_320 },
      { kind: 'passes', minutes: 4_320 },
      { kind: 'passes', minutes: 4_320 },
      { kind: 'isKilled', calls: call, when: 'before' },
      { kind: 'answers', voter: 1, matter: 0, inPerson: where === 'on a reminder', how },
      { kind: 'passes', minutes: 5 },
      { kind: 'restarts' },
    ]);
    expect(found).toEqual([]);
  },
);
