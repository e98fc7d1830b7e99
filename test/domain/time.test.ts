import fc from 'fast-check';
import { isLocalDate, nextDay, plusMilliseconds, previousDay } from '../../src/domain/time';

it.each([
  ['2026-06-04', '2026-06-05'],
  ['2026-12-31', '2027-01-01'],
  ['2027-02-28', '2027-03-01'],
  ['2028-02-28', '2028-02-29'],
  ['2026-03-28', '2026-03-29'],
  ['2026-03-29', '2026-03-30'],
  ['2026-10-25', '2026-10-26'],
])('after %s comes %s, also when clocks change, and before it the other way', (day, next) => {
  expect(nextDay(day)).toBe(next);
  expect(previousDay(next)).toBe(day);
});

it('the day before the next is the day itself', () => {
  const days = fc
    .integer({ min: 0, max: 80_000 })
    .map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, (day) => {
      expect(previousDay(nextDay(day))).toBe(day);
      expect(nextDay(day) > day).toBe(true);
      expect(isLocalDate(day)).toBe(true);
    }),
  );
});

it.each(['2026-06-04', '2028-02-29', '1900-01-01', '2199-12-31'])('%s is a day', (text) => {
  expect(isLocalDate(text)).toBe(true);
});

it.each([
  '1899-12-31',
  '2200-01-01',
  '',
  '2026-6-4',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-02-29',
  '2026-06-31',
  '2026-06-04T00:00',
  ' 2026-06-04',
  '04/06/2026',
  '20260604',
  '+010000-01',
])('%j is no day', (text) => {
  expect(isLocalDate(text)).toBe(false);
});

it('moments keep the form that sorts by time', () => {
  expect(plusMilliseconds('2026-06-04T08:00:00.000Z', 1)).toBe('2026-06-04T08:00:00.001Z');
  expect(plusMilliseconds('2026-06-04T00:00:00.000Z', -1)).toBe('2026-06-03T23:59:59.999Z');
});
