import { createSwedishCalendar } from '../../src/adapters/calendar/swedish-calendar';
import { resolutionRecord } from '../../src/application/records/resolution-record';

const { parseEvent } = resolutionRecord(createSwedishCalendar());

it('reminders that were asked for before the leaders could ask for any answer no request of theirs', () => {
  const stored = { type: 'remindersAsked', at: '2026-06-11T07:00:00.000Z', members: ['r1'] };
  expect(parseEvent(stored)).toEqual({ ...stored, requestsSeenTo: 0 });
});
