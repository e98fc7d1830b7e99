import { noMeetings, type PlannedMeeting } from '../../../src/domain/meetings/meetings';
import { yearsWithTooFewMeetings } from '../../../src/domain/meetings/too-few-meetings';

function meetings(...days: readonly string[]) {
  const times = { from: '', until: '', place: '', isDigital: true };
  return {
    meetings: days.map((on): PlannedMeeting => ({ id: on, on, ...times, isCancelled: false, changes: 0 })),
    reports: [],
    agenda: noMeetings.agenda,
  };
}

const three = meetings('2026-02-27', '2026-05-22', '2026-09-18');

it('a year with fewer meetings than the charter asks for is pointed out, held ones counted (R-36)', () => {
  expect(yearsWithTooFewMeetings(three, 4, '2026-06-04')).toEqual([{ year: 2026, count: 3, least: 4 }]);
});

it('a year with as many is not', () => {
  expect(yearsWithTooFewMeetings(three, 3, '2026-06-04')).toEqual([]);
});

it('a meeting that is called off does not count', () => {
  const planned = meetings('2026-02-27', '2026-05-22', '2026-09-18', '2026-11-20');
  const [first, ...others] = planned.meetings;
  const cancelled = { ...planned, meetings: [...(first ? [{ ...first, isCancelled: true }] : []), ...others] };
  expect(yearsWithTooFewMeetings(cancelled, 4, '2026-06-04')).toHaveLength(1);
});

it('where no charter asks for any, there are never too few', () => {
  expect(yearsWithTooFewMeetings(meetings(), null, '2026-10-04')).toEqual([]);
});

it('the next year is looked at from October on, not before', () => {
  expect(yearsWithTooFewMeetings(three, 3, '2026-09-30')).toEqual([]);
  expect(yearsWithTooFewMeetings(three, 3, '2026-10-01')).toEqual([{ year: 2027, count: 0, least: 3 }]);
});
