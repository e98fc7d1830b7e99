import fc from 'fast-check';
import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { addWorkingDays } from '../../../src/domain/calendar';
import { EVES } from '../../../src/domain/eves';
import { REMINDER_MOMENTS, timeOf, USUAL_TIMES } from '../../../src/domain/forum/forum-time';
import { readChosenReminder } from '../../../src/domain/resolution/chosen-reminder';
import { plannedReminders, tallyTime } from '../../../src/domain/resolution/reminder-plan';
import { currentRound } from '../../../src/domain/resolution/resolution';
import type { Round } from '../../../src/domain/resolution/round';
import { stateAfter } from '../../support/given';
import { DEADLINE, MORNING, upTo } from '../../support/matter';

/** half time, two working days left, the last day, each at 09.00. */

const calendar = createSwedishCalendar();
const usual = timeOf({ times: USUAL_TIMES }, calendar);

it('is at half time, two working days before and on the last day', () => {
  expect(plannedReminders(usual, '2026-06-04', '2026-06-18')).toEqual(DEADLINE.reminders);
  expect(tallyTime(usual, '2026-06-18')).toBe(DEADLINE.tallyAt);
});

it.each(REMINDER_MOMENTS)('only what the forum has chosen is planned: %s', (moment) => {
  const own = timeOf({ times: { ...USUAL_TIMES, reminders: [moment] } }, calendar);
  expect(plannedReminders(own, '2026-06-04', '2026-06-18')).toHaveLength(1);
});

it('two moments on one day are one reminder', () => {
  expect(plannedReminders(usual, '2026-06-04', '2026-06-10')).toEqual([
    '2026-06-08T07:00:00.000Z',
    '2026-06-10T07:00:00.000Z',
  ]);
});

it('all are working days at 09.00 after the day of sending and up to the last, in order, whatever the year holds', () => {
  const days = fc
    .integer({ min: 0, max: 3_650 })
    .map((count) => new Date(Date.UTC(2024, 0, 1) + count * 86_400_000).toISOString().slice(0, 10));
  const times = fc.record({ evesOff: fc.subarray([...EVES]), reminders: fc.subarray([...REMINDER_MOMENTS]) });
  fc.assert(
    fc.property(days, fc.integer({ min: 2, max: 40 }), times, (today, length, chosen) => {
      const own = timeOf({ times: chosen }, calendar);
      const lastDay = addWorkingDays(own.calendar, today, length);
      const planned = plannedReminders(own, today, lastDay);
      const on = planned.map((moment) => own.calendar.dayOf(moment));
      expect(on).toEqual([...new Set(on)].sort());
      for (const [index, day] of on.entries()) {
        expect(own.calendar.isWorkingDay(day) && day > today && day <= lastDay).toBe(true);
        expect(planned[index]).toBe(own.calendar.timeOn(day, 9));
      }
      expect(addWorkingDays(own.calendar, own.calendar.dayOf(tallyTime(own, lastDay)), 1)).toBe(lastDay);
    }),
  );
});

describe('a day of one’s own, for somebody who needs time', () => {
  const round = openRound();

  it('is at 09.00 that day, or on the first working day after it', () => {
    expect(chosen('2026-06-10')).toEqual({ kind: 'chosen', at: '2026-06-10T07:00:00.000Z' });
    expect(chosen(' 2026-06-13 ')).toEqual({ kind: 'chosen', at: '2026-06-15T07:00:00.000Z' });
    expect(chosen('')).toEqual({ kind: 'chosen', at: null });
  });

  it.each(['2026-06-04', '2026-06-03', '2026-06-19', 'tomorrow', '2026-6-10'])('cannot be %s', (typed) => {
    expect(chosen(typed)).toEqual({ kind: 'faulty', lastDay: '2026-06-18' });
  });

  function chosen(typed: string) {
    return readChosenReminder(round, calendar, MORNING, typed);
  }
});

function openRound(): Round {
  const state = stateAfter(upTo.open);
  const round = state.status === 'notStarted' ? undefined : currentRound(state);
  if (round === undefined) throw new Error('no round');
  return round;
}
