import { z } from 'zod/v4';
import type { Stores } from '../../src/ports/stores';

/** Stores that say whether anybody has tried to change something, and refuse that while they are frozen. */
export interface RefusedSaves {
  readonly stores: Stores;
  freeze(): void;
  /** How many changes have been tried since the last time this was asked. */
  taken(): number;
}

class FrozenError extends Error {
  override readonly name = 'FrozenError';
}

/** What the bot notices of the channel's members by itself, and nobody changes. */
const Noticed = z.object({ type: z.enum(['rosterOutdated', 'rosterSeen', 'rosterChanged']) });

export function createRefusedSaves({ records, decisions, series, ...rest }: Stores): RefusedSaves {
  let isFrozen = false;
  let tried = 0;
  const unlessFrozen = <Result>(change: () => Promise<Result>): Promise<Result> => {
    if (!isFrozen) return change();
    tried += 1;
    return Promise.reject(new FrozenError('nothing may change here'));
  };
  return {
    stores: {
      ...rest,
      records: {
        ...records,
        async save(record, token) {
          const known = token === null ? 0 : ((await records.read(record))?.record.events.length ?? 0);
          // Who tends what, and what has been posted, is no change of the forum.
          const isNews = record.events.length > known && !Noticed.safeParse(record.events.at(-1)?.event).success;
          return isNews ? unlessFrozen(() => records.save(record, token)) : records.save(record, token);
        },
      },
      decisions: {
        ...decisions,
        record: (decision) => unlessFrozen(() => decisions.record(decision)),
        noteReported: (forumId, id, note) => unlessFrozen(() => decisions.noteReported(forumId, id, note)),
      },
      series: { ...series, numberFor: (one, holder) => unlessFrozen(() => series.numberFor(one, holder)) },
    },
    freeze: () => {
      isFrozen = true;
    },
    taken: () => {
      const count = tried;
      tried = 0;
      return count;
    },
  };
}
