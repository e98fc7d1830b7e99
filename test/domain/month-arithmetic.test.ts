import fc from 'fast-check';
import { lastDayOfTerm, plusMonths } from '../../src/domain/month-arithmetic';

it.each([
  ['2024-01-15', 24, '2026-01-15'],
  ['2025-07-01', 18, '2027-01-01'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2024-02-29', 24, '2026-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2026-08-31', 18, '2028-02-29'],
  ['2026-05-31', 1, '2026-06-30'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-03-29', 0, '2026-03-29'],
])('%s and %i months is %s', (date, months, expected) => {
  expect(plusMonths(date, months)).toBe(expected);
});

const dates = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => new Date(Date.UTC(2000, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const counts = fc.integer({ min: -60, max: 60 });

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}

it('lands in the month intended, never in a later one, and never later in the month', () => {
  fc.assert(
    fc.property(dates, counts, (date, months) => {
      const landed = plusMonths(date, months);
      expect(monthNumber(landed)).toBe(monthNumber(date) + months);
      expect(landed.slice(8) <= date.slice(8)).toBe(true);
    }),
  );
});

it('leaves a day that every month has as it is, and can be taken back', () => {
  fc.assert(
    fc.property(dates, counts, (date, months) => {
      const early = date.slice(0, 8) + (date.slice(8) > '28' ? '28' : date.slice(8));
      expect(plusMonths(early, months).slice(8)).toBe(early.slice(8));
      expect(plusMonths(plusMonths(early, months), -months)).toBe(early);
    }),
  );
});

it('keeps the order of days', () => {
  fc.assert(
    fc.property(dates, dates, counts, (one, other, months) => {
      const [early = '', late = ''] = [one, other].sort();
      expect(plusMonths(early, months) <= plusMonths(late, months)).toBe(true);
    }),
  );
});

it.each([
  ['2026-01-01', 24, '2027-12-31'],
  ['2024-02-29', 24, '2026-02-28'],
  ['2024-02-29', 48, '2028-02-28'],
  ['2026-08-31', 6, '2027-02-28'],
])('a term from %s of %d months ends on %s', (from, months, last) => {
  expect(lastDayOfTerm(from, months)).toBe(last);
});
