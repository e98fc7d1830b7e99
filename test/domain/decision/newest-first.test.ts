import { newestFirst } from '../../../src/domain/decision/newest-first';
import { aDecision, aDecisionOfChair } from '../../support/store-samples';

it('decisions of both kinds stand together, the latest first', () => {
  const early = aDecisionOfChair({ id: 'early', decidedAt: '2026-05-31T22:00:00.000Z' });
  const perCapsulam = aDecision({ id: 'perCapsulam', decidedAt: '2026-06-04T14:00:00.000Z' });
  const late = aDecisionOfChair({ id: 'late', decidedAt: '2026-06-04T22:00:00.000Z' });
  for (const order of [
    [early, perCapsulam, late],
    [late, perCapsulam, early],
  ]) {
    expect(order.sort(newestFirst).map(({ id }) => id)).toEqual(['late', 'perCapsulam', 'early']);
  }
});

it('no two decisions stand at the same place, or one of them might be on no page of a list', () => {
  const same = { decidedAt: '2026-06-03T22:00:00.000Z', sequence: 1 };
  const places = [
    aDecision({ ...same, forumId: 'forum-1', id: 'b' }),
    aDecisionOfChair({ ...same, forumId: 'forum-1', id: 'a' }),
    aDecisionOfChair({ ...same, forumId: 'forum-2', id: 'a' }),
  ];
  for (const one of places) {
    for (const other of places) {
      expect(Math.sign(newestFirst(one, other))).toBe(one === other ? 0 : -Math.sign(newestFirst(other, one)));
      if (one !== other) expect(newestFirst(one, other)).not.toBe(0);
    }
  }
});

it("a chair's decisions of one day stand by their number, whatever order they came in", () => {
  const numbered = [2, 1, 3].map((sequence) => aDecisionOfChair({ sequence }));
  expect(numbered.sort(newestFirst).map(({ sequence }) => sequence)).toEqual([3, 2, 1]);
});

it('decisions of the same second stand by their number: who was numbered first is no matter of milliseconds', () => {
  const times = { one: '2026-06-04T14:00:00.900Z', two: '2026-06-04T14:00:00.100Z' };
  const decided = [
    aDecision({ id: 'a', decidedAt: times.one, sequence: 1 }),
    aDecision({ id: 'b', decidedAt: times.two, sequence: 2 }),
  ];
  expect(decided.sort(newestFirst).map(({ sequence }) => sequence)).toEqual([2, 1]);
});
