import { createSwedishCalendar } from '../../src/adapters/calendar/swedish-calendar';
import { reminderDayRecord } from '../../src/application/records/reminder-day-record';

const { parseEvent } = reminderDayRecord(createSwedishCalendar());

it('a reminder stored before there was anything else to be reminded of is of a matter', () => {
  const matter = { forumId: 'f', resolutionId: 'm', round: 1, closesAt: '2026-06-18T14:00:00.000Z' };
  const stored = { type: 'reminderPlanned', at: '2026-06-11T07:00:00.000Z', matters: [matter] };
  expect(parseEvent(stored)).toEqual({ ...stored, matters: [{ kind: 'resolution', ...matter, request: null }] });
});

it('a reminder settled before its matters were noted says nothing of them, and one since does', () => {
  const stored = { type: 'reminderSettled', at: '2026-06-11T07:00:00.000Z', number: 1, result: 'delivered' };
  expect(parseEvent(stored)).toEqual(stored);
  const matters = [{ kind: 'outstanding', forumId: 'f' }];
  expect(parseEvent({ ...stored, matters })).toEqual({ ...stored, matters });
  const continued = { type: 'reminderContinued', at: stored.at, number: 1, matter: matters[0] };
  expect(parseEvent(continued)).toEqual(continued);
});

it('a reminder of anything that this program does not know is refused, not taken for a matter', () => {
  const stored = {
    type: 'reminderPlanned',
    at: '2026-06-11T07:00:00.000Z',
    matters: [{ kind: 'other', forumId: 'f' }],
  };
  expect(() => parseEvent(stored)).toThrow();
});
