import type { Instant } from '../../../src/domain/time';
import type { StoredRecord } from '../../../src/ports/record-store';
import type { Stores } from '../../../src/ports/stores';

/** Stores of which it is known when something is next due, so that time can be moved straight to it. */
export interface WatchedStores {
  readonly stores: Stores;
  nextDue(): { readonly name: string; readonly at: Instant } | undefined;
}

export function watched(inner: Stores): WatchedStores {
  const due = new Map<string, Instant>();

  function note({ kind, forumId, id, wakeAt }: StoredRecord): void {
    const name = `${kind}/${forumId}/${id}`;
    if (wakeAt === null) due.delete(name);
    else due.set(name, wakeAt);
  }

  return {
    stores: {
      ...inner,
      records: {
        ...inner.records,
        async save(record, token) {
          const saved = await inner.records.save(record, token);
          note(record);
          return saved;
        },
      },
    },
    nextDue() {
      const [first] = [...due].sort(([, one], [, other]) => (one < other ? -1 : 1));
      return first === undefined ? undefined : { name: first[0], at: first[1] };
    },
  };
}
