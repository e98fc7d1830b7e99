import fc from 'fast-check';
import { createSwedishCalendar } from '../../src/adapters/calendar/swedish-calendar';
import { addWorkingDays, subtractWorkingDays, workingDayFrom } from '../../src/domain/calendar';
import { EVES, type Eve } from '../../src/domain/eves';
import { isOfficeHours, nextOfficeMoment } from '../../src/domain/office-hours';

/** Working days are the forum's own; nobody is reminded outside 08.00 to 17.00 on them. */

const calendar = createSwedishCalendar();

it.each<[Eve, string, string]>([
  ['epiphanyEve', '2026-01-05', '2027-01-05'],
  ['maundyThursday', '2026-04-02', '2027-03-25'],
  ['walpurgisEve', '2026-04-30', '2027-04-30'],
  ['midsummerEve', '2026-06-19', '2027-06-25'],
  ['allSaintsEve', '2026-10-30', '2027-11-05'],
  ['christmasEve', '2026-12-24', '2027-12-24'],
  ['newYearsEve', '2026-12-31', '2027-12-31'],
])('%s is a day off when the forum takes it, and a working day when it does not', (eve, ...days) => {
  for (const day of days) {
    expect(calendar.withEvesOff([eve]).isWorkingDay(day)).toBe(false);
    expect(calendar.withEvesOff(EVES.filter((other) => other !== eve)).isWorkingDay(day)).toBe(true);
  }
});

it('a public holiday is off whatever the forum takes', () => {
  for (const day of ['2026-01-01', '2026-04-03', '2026-05-01', '2026-12-25']) {
    expect(calendar.withEvesOff([]).isWorkingDay(day)).toBe(false);
  }
});

const days = fc
  .integer({ min: 0, max: 3_650 })
  .map((count) => new Date(Date.UTC(2024, 0, 1) + count * 86_400_000).toISOString().slice(0, 10));
const sets = fc.subarray([...EVES]);

it('days before and after are each other’s inverse, whatever is taken off', () => {
  fc.assert(
    fc.property(days, sets, fc.integer({ min: 1, max: 40 }), (from, eves, count) => {
      const own = calendar.withEvesOff(eves);
      const start = workingDayFrom(own, from);
      expect(start >= from).toBe(true);
      expect(subtractWorkingDays(own, addWorkingDays(own, start, count), count)).toBe(start);
    }),
  );
});

it.each([
  ['on a working day', '2026-06-04T08:30:00.000Z', '2026-06-04T08:30:00.000Z'],
  ['at 08.00 sharp', '2026-06-04T06:00:00.000Z', '2026-06-04T06:00:00.000Z'],
  ['before 08.00', '2026-06-04T05:59:59.999Z', '2026-06-04T06:00:00.000Z'],
  ['at 17.00 sharp', '2026-06-04T15:00:00.000Z', '2026-06-05T06:00:00.000Z'],
  ['on the evening before midsummer eve', '2026-06-18T18:00:00.000Z', '2026-06-22T06:00:00.000Z'],
  ['over the change to summer time', '2026-03-27T16:00:00.000Z', '2026-03-30T06:00:00.000Z'],
  ['over the change to winter time', '2026-10-23T15:00:00.000Z', '2026-10-26T07:00:00.000Z'],
  ['over Easter', '2026-04-02T15:00:00.000Z', '2026-04-07T06:00:00.000Z'],
  ['over New Year', '2026-12-30T16:00:00.000Z', '2027-01-04T07:00:00.000Z'],
  ['on leap day', '2028-02-29T06:00:00.000Z', '2028-02-29T07:00:00.000Z'],
])('the next office moment %s', (_, from, next) => {
  expect(nextOfficeMoment(calendar, from)).toBe(next);
});

it('the next office moment is in office hours, never earlier, and nothing before it is', () => {
  const moments = fc.date({ min: new Date('2024-01-01'), max: new Date('2033-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(moments, sets, fc.double({ min: 0, max: 1, noNaN: true }), (date, eves, part) => {
      const own = calendar.withEvesOff(eves);
      const from = date.toISOString();
      const next = nextOfficeMoment(own, from);
      expect(next >= from).toBe(true);
      expect(isOfficeHours(own, next)).toBe(true);
      const between = new Date(Date.parse(from) + part * (Date.parse(next) - Date.parse(from))).toISOString();
      if (between < next) expect(isOfficeHours(own, between)).toBe(false);
    }),
  );
});
