import { eventCount } from '../../../src/application/records/earlier-events';
import type { Stores } from '../../../src/ports/stores';
import { z } from 'zod/v4';
import { createRefusedSaves, type RefusedSaves } from '../refused-saves';

/** What somebody tried to change, or did. */
export interface TriedChange {
  readonly forumId: string;
  readonly what: string;
  /** Who did it, as the event has it; `null` when it has nobody. */
  readonly by: string | null;
}

/** Stores that tell what is changed by whom from now on; `isLive` says whether it is kept or refused as when frozen. */
export interface WatchedSaves extends RefusedSaves {
  changes(): readonly TriedChange[];
}

const Event = z.object({
  type: z.string(),
  by: z.object({ id: z.string() }).optional().catch(undefined),
  voter: z.string().optional().catch(undefined),
});

/** Of a forum that stands as it is, or, live, goes on living. */
export function watchSaves(stores: Stores, isLive: boolean): WatchedSaves {
  const refused = createRefusedSaves(stores);
  const { records, decisions, ...rest } = isLive ? stores : refused.stores;
  let tried: TriedChange[] = [];
  let isWatching = false;
  const note = (change: TriedChange) => {
    if (isWatching) tried.push(change);
  };
  return {
    ...refused,
    stores: {
      ...rest,
      records: {
        ...records,
        async save(record, token) {
          const before = token === null ? undefined : (await stores.records.read(record))?.record;
          const added = eventCount(record) - (before === undefined ? 0 : eventCount(before));
          const news = record.events.slice(record.events.length - added).map(({ event }) => Event.parse(event));
          for (const { type, by, voter } of news) {
            note({ forumId: record.forumId, what: `${record.kind}: ${type}`, by: by?.id ?? voter ?? null });
          }
          return records.save(record, token);
        },
      },
      decisions: {
        ...decisions,
        async record(decision) {
          const { forumId, id } = decision;
          // Whoever tends a matter records its decision again, which changes nothing.
          if ((await stores.decisions.read(forumId, id)) !== undefined) return;
          note({ forumId, what: 'decision', by: null });
          await decisions.record(decision);
        },
      },
    },
    freeze: () => {
      isWatching = true;
      if (!isLive) refused.freeze();
    },
    changes: () => {
      const taken = tried;
      tried = [];
      return taken;
    },
  };
}
