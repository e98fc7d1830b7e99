import type { Stores } from '../../ports/stores';
import { createMemoryDecisions } from './memory-decisions';
import { createMemoryRecords } from './memory-records';
import { createMemorySeries } from './memory-series';

/** Stores that last as long as the process. Everything is kept as text, so that nothing is shared by reference. */
export function createMemoryStores(): Stores {
  return {
    records: createMemoryRecords(),
    decisions: createMemoryDecisions(),
    series: createMemorySeries(),
    check: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
