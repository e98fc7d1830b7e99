import fc from 'fast-check';
import { byDay, type Due } from '../../../src/domain/todo/task';

const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-06-${String(date).padStart(2, '0')}`);
const due: fc.Arbitrary<Due> = fc.oneof(
  fc.record({ day, isOverdue: fc.boolean() }),
  fc.constant({ day: null, isOverdue: false }),
);

const sorted = (items: readonly Due[]) => byDay(items, (item) => item);

it('overdue first, then by day, what has no day last', () => {
  const late = { day: '2026-06-10', isOverdue: true };
  const soon = { day: '2026-06-04', isOverdue: false };
  const later = { day: '2026-06-18', isOverdue: false };
  const whenever = { day: null, isOverdue: false };
  expect(sorted([whenever, later, soon, late])).toEqual([late, soon, later, whenever]);
  expect(sorted([later, whenever])).toEqual([later, whenever]);
});

it('loses nothing, and leaves what is alike in its order', () => {
  fc.assert(
    fc.property(fc.array(due), (items) => {
      const numbered = items.map((item, index) => ({ ...item, index }));
      const result = byDay(numbered, (item) => item);
      expect(result.map(({ index }) => index).sort((one, other) => one - other)).toEqual(
        numbered.map(({ index }) => index),
      );
      for (const [place, item] of result.entries()) {
        const next = result[place + 1];
        if (next === undefined) continue;
        const isAlike = next.day === item.day && next.isOverdue === item.isOverdue;
        if (isAlike) expect(next.index).toBeGreaterThan(item.index);
        if (next.isOverdue) expect(item.isOverdue).toBe(true);
        if (next.isOverdue === item.isOverdue) expect((item.day ?? '9') <= (next.day ?? '9')).toBe(true);
      }
    }),
  );
});
