import { callerOf, CALLER_LIMITS } from '../../../../src/adapters/teams/caller-limit';

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['192.0.2.1:50123', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['[::ffff:192.0.2.1]:50123', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:1:0002::9', '2001:db8:1:2'],
  ['[2001:db8:1:2::9]:50123', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['', ''],
  ['nobody', 'nobody'],
])('an address with its port, or one of a network of them, is one caller: %s', (address, caller) => {
  expect(callerOf(address)).toBe(caller);
});

it('a channel of 60 people, in 20 forums at once, whose cards all refresh at once is within the limit', () => {
  expect(Math.min(...CALLER_LIMITS.map(({ most }) => most))).toBeGreaterThanOrEqual(60 * 20);
});
