import { readClockTime } from '../../src/domain/clock-time';

it.each([
  ['8.00', '08.00'],
  ['9.50', '09.50'],
  ['kl. 8.00', '08.00'],
  ['kl 8.00', '08.00'],
  ['Klockan 13', '13.00'],
  ['8:00', '08.00'],
  ['8', '08.00'],
  ['800', '08.00'],
  ['0800', '08.00'],
  ['13.30', '13.30'],
  [' 09.00 ', '09.00'],
  ['23.59', '23.59'],
  ['', ''],
  ['  ', ''],
])('a time as people write it is taken and shown one way (000:7): "%s"', (typed, time) => {
  expect(readClockTime(typed)).toBe(time);
});

it.each(['24.00', '8.60', 'half past eight', '8.0', '8-10', '12345', 'kl.', '-8', '8.00 9.00'])(
  'what is no time is not guessed at: "%s"',
  (typed) => {
    expect(readClockTime(typed)).toBeUndefined();
  },
);
