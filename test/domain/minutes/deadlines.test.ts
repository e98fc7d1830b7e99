import fc from 'fast-check';
import { addWorkingDays } from '../../../src/domain/calendar';
import { EVES } from '../../../src/domain/eves';
import { extendedDeadlines, usualDeadlines } from '../../../src/domain/minutes/deadlines';
import { calendar } from '../../support/minutes';

/** draft 5 and verified 10 working days after the meeting, approved within 14 days of it. */

it('after the meeting of Friday 17 October 2025 the draft is due on 24 October, and the verification a week later; the approver has two working days after it', () => {
  expect(usualDeadlines(calendar, '2025-10-17', '2025-10-20')).toEqual({
    draft: '2025-10-24',
    verified: '2025-10-31',
    approved: '2025-11-04',
  });
});

it('an office that takes All Saints’ eve off has the weekend after it as well', () => {
  const own = calendar.withEvesOff(['allSaintsEve']);
  expect(usualDeadlines(own, '2025-10-17', '2025-10-20')).toEqual({
    draft: '2025-10-24',
    verified: '2025-11-03',
    approved: '2025-11-05',
  });
});

it('Christmas and New Year are waited for, and the approval comes after the verification', () => {
  expect(usualDeadlines(calendar, '2025-12-18', '2025-12-19')).toEqual({
    draft: '2025-12-30',
    verified: '2026-01-09',
    approved: '2026-01-13',
  });
});

it('fourteen days are days of the calendar, moved on when nobody works then', () => {
  // Sunday 5 October; two working days after the verification on Friday 3 October.
  expect(usualDeadlines(calendar, '2025-09-21', '2025-09-22')).toMatchObject({ approved: '2025-10-07' });
  // Across the end of summer time, from Thursday 6 November.
  expect(usualDeadlines(calendar, '2025-10-23', '2025-10-24')).toMatchObject({ approved: '2025-11-10' });
});

it('days that have passed when the chain starts are the next working day instead', () => {
  expect(usualDeadlines(calendar, '2025-10-17', '2025-10-24')).toEqual({
    draft: '2025-10-27',
    verified: '2025-10-31',
    approved: '2025-11-04',
  });
  expect(usualDeadlines(calendar, '2025-10-17', '2025-12-19')).toEqual({
    draft: '2025-12-22',
    verified: '2025-12-29',
    approved: '2026-01-02',
  });
});

it('all are working days after today, in the order of the steps, whatever the year holds', () => {
  const days = fc
    .integer({ min: 0, max: 3_650 })
    .map((count) => new Date(Date.UTC(2024, 0, 1) + count * 86_400_000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, days, fc.subarray([...EVES]), (meetingOn, today, eves) => {
      const own = calendar.withEvesOff(eves);
      const { draft, verified, approved } = usualDeadlines(own, meetingOn, today);
      expect([draft, verified, approved].every((day) => own.isWorkingDay(day) && day > today)).toBe(true);
      expect(verified >= addWorkingDays(own, draft, 2) && approved >= addWorkingDays(own, verified, 2)).toBe(true);
      expect(draft >= addWorkingDays(own, meetingOn, 5) && verified >= addWorkingDays(own, meetingOn, 10)).toBe(true);
    }),
  );
});

describe('when one step is given more time', () => {
  const days = { draft: '2025-10-24', verified: '2025-10-31', approved: '2025-11-04' };

  it.each([
    ['draft', '2025-10-28', { ...days, draft: '2025-10-28' }],
    ['draft', '2025-10-31', { draft: '2025-10-31', verified: '2025-11-04', approved: '2025-11-06' }],
    ['verify', '2025-11-03', { ...days, verified: '2025-11-03', approved: '2025-11-05' }],
    ['verify', '2025-11-14', { ...days, verified: '2025-11-14', approved: '2025-11-18' }],
    ['approve', '2025-11-14', { ...days, approved: '2025-11-14' }],
  ] as const)('the steps after it have two working days each: %s until %s', (step, day, expected) => {
    expect(extendedDeadlines(calendar, days, step, day)).toEqual(expected);
  });

  it('a day that is none moves nothing', () => {
    expect(extendedDeadlines(calendar, days, 'draft', '2025-11-31')).toEqual(days);
  });
});
