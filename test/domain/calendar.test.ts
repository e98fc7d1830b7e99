import fc from 'fast-check';
import { createSwedishCalendar } from '../../src/adapters/calendar/swedish-calendar';
import { addWorkingDays, workingDaysBetween } from '../../src/domain/calendar';
import { nextDay, plusMilliseconds } from '../../src/domain/time';

const calendar = createSwedishCalendar();

it.each([
  ['2026-01-06', 'trettondedag jul'],
  ['2026-04-03', 'Good Friday'],
  ['2026-04-06', 'Easter Monday'],
  ['2026-05-01', '1 May'],
  ['2026-05-14', 'Ascension Day'],
  ['2026-06-19', 'midsummer eve'],
  ['2026-12-24', 'Christmas eve'],
  ['2026-12-31', 'New Year’s eve'],
  ['2026-06-06', 'a national day on a Saturday'],
])('%s is no working day: %s', (date) => {
  expect(calendar.isWorkingDay(date)).toBe(false);
});

it.each(['2026-06-05', '2026-06-18', '2026-05-25', '2028-02-29'])('%s is a working day', (date) => {
  expect(calendar.isWorkingDay(date)).toBe(true);
});

it('closes 16.00 on both sides of the clock changes', () => {
  expect(calendar.timeOn('2026-03-27', 16)).toBe('2026-03-27T15:00:00.000Z');
  expect(calendar.timeOn('2026-03-30', 16)).toBe('2026-03-30T14:00:00.000Z');
  expect(calendar.timeOn('2026-10-23', 16)).toBe('2026-10-23T14:00:00.000Z');
  expect(calendar.timeOn('2026-10-26', 16)).toBe('2026-10-26T15:00:00.000Z');
});

it('a day is Stockholm’s day, not London’s', () => {
  expect(calendar.dayOf('2026-12-31T23:30:00.000Z')).toBe('2027-01-01');
  expect(calendar.dayOf('2026-06-30T22:00:00.000Z')).toBe('2026-07-01');
});

const dates = fc
  .integer({ min: 0, max: 3650 })
  .map((days) => new Date(Date.UTC(2024, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

it('adding working days and counting them are each other’s inverse', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: 1, max: 40 }), (from, count) => {
      const to = addWorkingDays(calendar, from, count);
      expect(calendar.isWorkingDay(to)).toBe(true);
      expect(workingDaysBetween(calendar, from, to)).toBe(count);
      expect(workingDaysBetween(calendar, from, nextDay(to))).toBeGreaterThanOrEqual(count);
    }),
  );
});

it('no working days lie between a day and itself or an earlier day', () => {
  expect(workingDaysBetween(calendar, '2026-06-04', '2026-06-04')).toBe(0);
  expect(workingDaysBetween(calendar, '2026-06-04', '2026-06-01')).toBe(0);
  expect(addWorkingDays(calendar, '2026-06-04', 0)).toBe('2026-06-04');
});

it('time goes on over midnight, the month and the leap day', () => {
  expect(plusMilliseconds('2028-02-28T23:59:59.999Z', 1)).toBe('2028-02-29T00:00:00.000Z');
  expect(nextDay('2028-02-29')).toBe('2028-03-01');
});
