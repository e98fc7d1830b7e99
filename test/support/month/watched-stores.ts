import { plusMilliseconds, type Instant } from '../../../src/domain/time';
import type { StoredRecord } from '../../../src/ports/record-store';
import type { Stores } from '../../../src/ports/stores';
import { LEASE_MS } from '../running-bot';

/** Stores of which it is known when something is next due, so that time can be moved straight to it. */
export interface WatchedStores {
  readonly stores: Stores;
  /** Another process is there from this moment on: it takes a claim for run out a lease later at the earliest. */
  seenAnewFrom(moment: Instant): void;
  nextDue(): { readonly name: string; readonly at: Instant } | undefined;
}

export function watched(inner: Stores): WatchedStores {
  const due = new Map<string, Instant>();
  const claimed = new Set<string>();

  /** Time stands still while there is something to do, so a claim that is left over is one of a lost process. */
  function note({ kind, forumId, id, wakeAt, claim }: StoredRecord): void {
    const name = `${kind}/${forumId}/${id}`;
    const at = claim?.until ?? wakeAt;
    if (at === null) due.delete(name);
    else due.set(name, at);
    if (claim === null) claimed.delete(name);
    else claimed.add(name);
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
    seenAnewFrom(moment) {
      for (const name of claimed) due.set(name, plusMilliseconds(moment, LEASE_MS));
    },
    nextDue() {
      const [first] = [...due].sort(([, one], [, other]) => (one < other ? -1 : 1));
      return first === undefined ? undefined : { name: first[0], at: first[1] };
    },
  };
}
