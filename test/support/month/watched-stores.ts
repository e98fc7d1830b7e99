import { plusMilliseconds, type Instant } from '../../../src/domain/time';
import type { StoredRecord } from '../../../src/ports/record-store';
import type { Stores } from '../../../src/ports/stores';
import { LEASE_MS } from '../running-bot';

/** Stores of which it is known when something is next due, so that time can be moved straight to it. */
export interface WatchedStores {
  readonly stores: Stores;
  /** All processes have looked at what is due at this moment: a claim that is left over has a lease from now on. */
  looked(moment: Instant): void;
  /** Another process is there, which has not seen any claim yet. */
  joined(): void;
  nextDue(): { readonly name: string; readonly at: Instant } | undefined;
}

export function watched(inner: Stores): WatchedStores {
  const due = new Map<string, Instant>();
  const claimed = new Map<string, 'seen' | 'unseen'>();

  function note({ kind, forumId, id, wakeAt, claim }: StoredRecord): void {
    const name = `${kind}/${forumId}/${id}`;
    if (wakeAt === null) due.delete(name);
    else due.set(name, wakeAt);
    if (claim === null) claimed.delete(name);
    else claimed.set(name, 'unseen');
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
    looked(moment) {
      for (const [name, sight] of claimed) {
        if (sight === 'unseen') due.set(name, plusMilliseconds(moment, LEASE_MS));
        claimed.set(name, 'seen');
      }
    },
    joined() {
      for (const name of claimed.keys()) claimed.set(name, 'unseen');
    },
    nextDue() {
      const [first] = [...due].sort(([, one], [, other]) => (one < other ? -1 : 1));
      return first === undefined ? undefined : { name: first[0], at: first[1] };
    },
  };
}
