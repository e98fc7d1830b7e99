import fc from 'fast-check';
import { holdingOn } from '../../src/domain/forum/seat-holders';
import { nextDay, previousDay, type LocalDate } from '../../src/domain/time';
import { courseInWords } from '../../src/presentation/forum/named-course';
import { courseOf } from '../../src/presentation/forum/seat-course';
import { swedish } from '../../src/presentation/texts.sv';
import { anyRegister } from '../support/register-arbitraries';
import { holdingOf, readyForum, TODAY } from './sample-forum';

const anyDay: fc.Arbitrary<LocalDate> = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

it('tells each day what the register says of it, from today and on (R-27)', () => {
  fc.assert(
    fc.property(anyRegister, anyDay, anyDay, (register, one, other) => {
      const [today, later] = [one, other].sort();
      if (today === undefined || later === undefined) return;
      for (const { number } of register.seats) {
        const stretch = courseOf(register, number, today).findLast(({ from }) => from === null || from <= later);
        expect(stretch?.holding ?? undefined).toEqual(holdingOn(register, number, later));
      }
    }),
  );
});

it('has no gap and nothing twice', () => {
  fc.assert(
    fc.property(anyRegister, anyDay, (register, today) => {
      for (const { number } of register.seats) {
        const course = courseOf(register, number, today);
        expect(course[0]?.from).toBeNull();
        for (const [index, { from }] of course.slice(1).entries()) {
          expect(course[index]?.until).toBe(from === null ? null : previousDay(from));
          expect(course[index]?.holding?.id).not.toBe(course[index + 1]?.holding?.id);
        }
      }
    }),
  );
});

it('is told with the last day of each, the return after a period, and vacancy in a word', () => {
  const until = '2026-12-31';
  const returning = { from: nextDay(until), until: null, name: 'B', interim: false };
  expect(courseInWords(swedish, [{ from: null, until, name: 'A', interim: true }, returning])).toBe(
    'A, till och med 31 december 2026 (tillfällig ledamot), därefter B',
  );
  expect(courseInWords(swedish, [{ from: null, until, name: 'A', interim: false }, returning])).toBe(
    'A, till och med 31 december 2026, från 1 januari 2027 B',
  );
  expect(courseInWords(swedish, [{ from: null, until: TODAY, name: null, interim: false }, returning])).toBe(
    'vakant, från 1 januari 2027 B',
  );
});

it('goes on with the member for a period when the seat gets another holder in the meantime', () => {
  const { register } = readyForum((text) => text);
  const holdings = [
    holdingOf(8, { until: '2026-08-31' }),
    holdingOf(8, { id: 'next', from: '2026-09-01' }),
    holdingOf(8, { id: 'interim', from: '2026-06-01', until: '2026-11-30', interim: true }),
  ];
  const course = courseOf({ ...register, holdings }, 8, TODAY);
  expect(course.map(({ from, until, holding }) => [from, until, holding?.id])).toEqual([
    [null, '2026-11-30', 'interim'],
    ['2026-12-01', null, 'next'],
  ]);
});
