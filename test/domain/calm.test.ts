import { createSwedishCalendar } from '../../src/adapters/calendar/swedish-calendar';
import { calmAfter, smallHours } from '../../src/domain/calm';

it('a card that others change too is left alone for half an hour', () => {
  expect(calmAfter('2026-06-04T08:00:00.000Z')).toBe('2026-06-04T08:30:00.000Z');
});

it.each([
  ['by day, in the small hours of the next', '2026-06-04T08:00:00.000Z', '2026-06-05T01:00:00.000Z'],
  ['after midnight, in those of the same', '2026-06-04T22:30:00.000Z', '2026-06-05T01:00:00.000Z'],
  ['in the small hours, at once', '2026-06-05T02:59:59.999Z', '2026-06-05T02:59:59.999Z'],
  ['when they are over, in the next', '2026-06-05T03:00:00.000Z', '2026-06-06T01:00:00.000Z'],
  [
    'when the clock is put forward meanwhile, at three by the new time',
    '2026-03-28T20:00:00.000Z',
    '2026-03-29T01:00:00.000Z',
  ],
])('what others have done shows on a card with forms: %s', (_, now, moment) => {
  expect(smallHours(createSwedishCalendar(), now)).toBe(moment);
});
