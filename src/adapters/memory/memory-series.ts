import type { NumberSeries } from '../../ports/number-series';
import { withUsed } from '../../ports/used-numbers';
import { promised } from './promised';

export function createMemorySeries(): NumberSeries {
  const holdersOf = new Map<string, readonly string[]>();

  return {
    numberFor: ({ forumId, kind, year }, holder) =>
      promised(() => {
        const key = JSON.stringify([forumId, kind, year]);
        const holders = holdersOf.get(key) ?? [];
        const given = holders.indexOf(holder);
        if (given >= 0) return given + 1;
        holdersOf.set(key, [...holders, holder]);
        return holders.length + 1;
      }),
    noteUsed: ({ forumId, kind, year }, last) =>
      promised(() => {
        const key = JSON.stringify([forumId, kind, year]);
        const holders = holdersOf.get(key) ?? [];
        holdersOf.set(key, withUsed(holders, last));
      }),
  };
}
