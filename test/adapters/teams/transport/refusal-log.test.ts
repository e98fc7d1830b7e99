import { createRefusalLog } from '../../../../src/adapters/teams/refusal-log';
import { createTestClock } from '../../../support/test-clock';

it('the first refusal for a reason is logged at once; then one line a minute says how many there were', () => {
  const clock = createTestClock();
  const lines: unknown[] = [];
  const log = { info: () => undefined, warn: (...line: unknown[]) => lines.push(line), fault: () => undefined };
  const refusals = createRefusalLog({ clock, log });
  refusals.note('refused', 'a token');
  refusals.note('refused', 'a token');
  refusals.note('refused', 'a tenant');
  clock.advance(59_999);
  refusals.note('refused', 'a token');
  clock.advance(1);
  refusals.note('refused', 'a token');
  clock.advance(60_000);
  refusals.note('refused', 'a token');
  expect(lines).toEqual([
    ['refused', { why: 'a token', times: 1 }],
    ['refused', { why: 'a tenant', times: 1 }],
    ['refused', { why: 'a token', times: 3 }],
    ['refused', { why: 'a token', times: 1 }],
  ]);
});
