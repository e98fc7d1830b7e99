import { calmAfter } from '../../src/domain/calm';

it('a card that others change too is left alone for half an hour', () => {
  expect(calmAfter('2026-06-04T08:00:00.000Z')).toBe('2026-06-04T08:30:00.000Z');
});
