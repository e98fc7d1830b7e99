import fc from 'fast-check';
import { createSwedishCalendar } from '../../../src/adapters/calendar/swedish-calendar';
import { addWorkingDays } from '../../../src/domain/calendar';
import { EVES } from '../../../src/domain/eves';
import { REMINDER_MOMENTS, timeOf, USUAL_TIMES } from '../../../src/domain/forum/forum-time';
import { nextOfficeMoment } from '../../../src/domain/office-hours';
import { readChosenReminder } from '../../../src/domain/resolution/chosen-reminder';
import { planOfExtension, planOfSending, tallyTime } from '../../../src/domain/resolution/reminder-plan';
import { currentRound } from '../../../src/domain/resolution/resolution';
import type { Round } from '../../../src/domain/resolution/round';
import { stateAfter } from '../../support/given';
import { DEADLINE, MORNING, upTo } from '../../support/matter';

/** half time, two working days left, the last day, each at 09.00; and before them the matter itself. */

const calendar = createSwedishCalendar();
const usual = timeOf({ times: USUAL_TIMES }, calendar);
const EVENING = '2026-06-04T15:00:00.000Z';
const FRIDAY_MORNING = '2026-06-05T06:00:00.000Z';

it('is at half time, two working days before and on the last day', () => {
  expect(planOfSending(usual, MORNING, '2026-06-18').reminders).toEqual(DEADLINE.reminders);
  expect(tallyTime(usual, '2026-06-18')).toBe(DEADLINE.tallyAt);
});

it.each(REMINDER_MOMENTS)('only what the forum has chosen is planned: %s', (moment) => {
  const own = timeOf({ times: { ...USUAL_TIMES, reminders: [moment] } }, calendar);
  expect(planOfSending(own, MORNING, '2026-06-18').reminders).toHaveLength(1);
});

it('two moments on one day are one reminder', () => {
  expect(planOfSending(usual, MORNING, '2026-06-10').reminders).toEqual([
    '2026-06-08T07:00:00.000Z',
    '2026-06-10T07:00:00.000Z',
  ]);
});

describe('the members are given the matter', () => {
  it('at once in office hours, else when they next begin', () => {
    expect(planOfSending(usual, MORNING, '2026-06-18').opening).toBe(MORNING);
    expect(planOfSending(usual, '2026-06-04T05:10:00.000Z', '2026-06-18').opening).toBe('2026-06-04T06:00:00.000Z');
    expect(planOfSending(usual, EVENING, '2026-06-18').opening).toBe(FRIDAY_MORNING);
    expect(planOfSending(usual, '2026-06-05T16:00:00.000Z', '2026-06-18').opening).toBe('2026-06-08T06:00:00.000Z');
  });

  it('and are not reminded of it the same day', () => {
    // Half of two working days is the Friday on which they are given it.
    expect(planOfSending(usual, EVENING, '2026-06-08')).toEqual({
      opening: FRIDAY_MORNING,
      reminders: ['2026-06-08T07:00:00.000Z'],
    });
    expect(planOfSending(usual, MORNING, '2026-06-08').reminders).toEqual([
      '2026-06-05T07:00:00.000Z',
      '2026-06-08T07:00:00.000Z',
    ]);
  });

  it('not in a forum that does not want it: all its reminders are left as they were', () => {
    const own = timeOf({ times: { ...USUAL_TIMES, opening: false } }, calendar);
    expect(planOfSending(own, MORNING, '2026-06-18')).toEqual({ opening: null, reminders: DEADLINE.reminders });
    expect(planOfSending(own, EVENING, '2026-06-08').reminders).toEqual([
      '2026-06-05T07:00:00.000Z',
      '2026-06-08T07:00:00.000Z',
    ]);
  });

  it('and not anew when the round is extended', () => {
    expect(planOfExtension(usual, '2026-06-18', '2026-06-25')).toEqual({
      opening: null,
      reminders: ['2026-06-23T07:00:00.000Z', '2026-06-25T07:00:00.000Z'],
    });
  });
});

it('all are on different working days up to the last, in order, in office hours and at 09.00, whatever the year holds', () => {
  const moments = fc
    .integer({ min: 0, max: 3_650 * 24 * 60 })
    .map((minutes) => new Date(Date.UTC(2024, 0, 1) + minutes * 60_000).toISOString());
  const times = fc.record({
    evesOff: fc.subarray([...EVES]),
    opening: fc.boolean(),
    reminders: fc.subarray([...REMINDER_MOMENTS]),
  });
  fc.assert(
    fc.property(moments, fc.integer({ min: 2, max: 40 }), times, (now, length, chosen) => {
      const own = timeOf({ times: chosen }, calendar);
      const today = own.calendar.dayOf(now);
      const lastDay = addWorkingDays(own.calendar, today, length);
      const { opening, reminders } = planOfSending(own, now, lastDay);
      expect(opening).toBe(chosen.opening ? nextOfficeMoment(own.calendar, now) : null);
      const days = reminders.map((moment) => own.calendar.dayOf(moment));
      const all = opening === null ? days : [own.calendar.dayOf(opening), ...days];
      expect(all).toEqual([...new Set(all)].sort());
      for (const [index, day] of days.entries()) {
        expect(own.calendar.isWorkingDay(day) && day > today && day <= lastDay).toBe(true);
        expect(reminders[index]).toBe(own.calendar.timeOn(day, 9));
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
