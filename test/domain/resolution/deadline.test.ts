import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { addWorkingDays } from '../../../src/domain/calendar';
import { USUAL_TIMES } from '../../../src/domain/forum/forum-time';
import { readDeadline, usualLastDay } from '../../../src/domain/resolution/deadline';
import { DEADLINE, MORNING } from '../../support/matter';

const calendar = createSwedishCalendar();
const time = { ...USUAL_TIMES, calendar };
const none = { shortNotice: ' ' };

function faultsOf(lastDay: string, why: { shortNotice: string } | 'extension' = none) {
  const reading = readDeadline(time, MORNING, lastDay, why);
  return reading.kind === 'faulty' ? reading.faults : [];
}

it('closes 16.00 in Stockholm, and waits two working days past midsummer for a ruling', () => {
  expect(readDeadline(time, MORNING, '2026-06-18', none)).toEqual({
    kind: 'deadline',
    deadline: DEADLINE,
  });
});

it('of an extension comes with reminders, but the matter itself is not given anew', () => {
  expect(readDeadline(time, '2026-06-18T15:00:00.000Z', '2026-06-25', 'extension')).toMatchObject({
    deadline: { opening: null, reminders: ['2026-06-23T07:00:00.000Z', '2026-06-25T07:00:00.000Z'] },
  });
});

it('is usually ten working days ahead (Q-13)', () => {
  expect(usualLastDay(time, MORNING)).toBe('2026-06-18');
  expect(usualLastDay(time, '2026-12-18T10:00:00.000Z')).toBe('2027-01-08');
});

it('needs a reason under five working days (Q-13)', () => {
  expect(faultsOf('2026-06-11')).toEqual([]);
  expect(faultsOf('2026-06-10')).toEqual([{ field: 'shortNotice', fault: 'missingForShortNotice', workingDays: 4 }]);
  expect(faultsOf('2026-06-10', { shortNotice: 'The offer runs out.' })).toEqual([]);
  expect(faultsOf('2026-06-10', 'extension')).toEqual([]);
});

it('is refused under two working days, whatever the reason', () => {
  for (const [day, workingDays] of [
    ['2026-06-05', 1],
    ['2026-06-04', 0],
    ['2026-06-01', 0],
  ] as const) {
    expect(faultsOf(day, { shortNotice: 'Now!' })).toEqual([{ field: 'lastDay', fault: 'tooSoon', workingDays }]);
  }
  expect(faultsOf('2026-06-08', { shortNotice: 'Now!' })).toEqual([]);
});

it('is a working day: no Saturday, no midsummer eve', () => {
  expect(faultsOf('2026-06-13')).toEqual([{ field: 'lastDay', fault: 'notWorkingDay' }]);
  expect(faultsOf('2026-06-19')).toEqual([{ field: 'lastDay', fault: 'notWorkingDay' }]);
});

it.each(['', '  '])('is the usual day from when it is sent when none is given', (text) => {
  expect(readDeadline(time, MORNING, text, none)).toMatchObject({ deadline: { lastDay: '2026-06-18' } });
  expect(readDeadline(time, '2026-12-18T10:00:00.000Z', text, none)).toMatchObject({
    deadline: { lastDay: '2027-01-08' },
  });
});

it.each(['', '  '])('is missing when none is given for an extension', (text) => {
  expect(faultsOf(text, 'extension')).toEqual([{ field: 'lastDay', fault: 'missing' }]);
});

it.each(['18/6', '2026-06-31', '2026-13-01', '2026-6-1', 'tomorrow'])('is a date: %s is not', (text) => {
  expect(faultsOf(text)).toEqual([{ field: 'lastDay', fault: 'notADate' }]);
});

it('is within half a year', () => {
  expect(faultsOf('2027-06-04')).toEqual([{ field: 'lastDay', fault: 'tooLate' }]);
  const furthest = addWorkingDays(calendar, '2026-06-04', 130);
  expect(faultsOf(furthest)).toEqual([]);
  expect(faultsOf(addWorkingDays(calendar, furthest, 1))).toEqual([{ field: 'lastDay', fault: 'tooLate' }]);
});
