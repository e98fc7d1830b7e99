import type { Stores } from '../../../src/ports/stores';

/** The stores as one process sees them: once it is lost, none of its calls ever comes back. */
export interface MortalStores {
  readonly stores: Stores;
  /** It is lost at so many calls from now: before that one is made, or with its answer under way. */
  loseAfter(calls: number, when: 'before' | 'after'): void;
  readonly isDoomed: () => boolean;
  readonly isLost: () => boolean;
  readonly lost: Promise<void>;
}

export function mortal(inner: Stores): MortalStores {
  let left = Infinity;
  let moment: 'before' | 'after' = 'before';
  let isLost = false;
  let tell: () => void = () => undefined;
  const lost = new Promise<void>((resolve) => {
    tell = resolve;
  });

  async function call<Result>(work: () => Promise<Result>): Promise<Result> {
    if (isLost) return forEver();
    left -= 1;
    if (left > 0) return work();
    isLost = true;
    // Nobody hears any more whether it was refused.
    if (moment === 'after') await work().catch(() => undefined);
    tell();
    return forEver();
  }

  const { records, decisions, series } = inner;
  return {
    lost,
    isLost: () => isLost,
    isDoomed: () => left < Infinity,
    loseAfter(calls, when) {
      left = calls;
      moment = when;
    },
    stores: {
      records: {
        read: (ref) => call(() => records.read(ref)),
        save: (record, token) => call(() => records.save(record, token)),
        keepEarlier: (ref, part, events) => call(() => records.keepEarlier(ref, part, events)),
        readEarlier: (ref, part) => call(() => records.readEarlier(ref, part)),
        due: (now, limit) => call(() => records.due(now, limit)),
        list: (forumId, kind, limit) => call(() => records.list(forumId, kind, limit)),
        concerning: (person, kind, limit) => call(() => records.concerning(person, kind, limit)),
      },
      decisions: {
        record: (decision) => call(() => decisions.record(decision)),
        noteReported: (forumId, id, reported) => call(() => decisions.noteReported(forumId, id, reported)),
        noteSince: (forumId, id, notes) => call(() => decisions.noteSince(forumId, id, notes)),
        read: (forumId, id) => call(() => decisions.read(forumId, id)),
        list: (forumId, limit) => call(() => decisions.list(forumId, limit)),
        search: (asked) => call(() => decisions.search(asked)),
        resembling: (asked) => call(() => decisions.resembling(asked)),
      },
      series: {
        numberFor: (one, holder) => call(() => series.numberFor(one, holder)),
        noteUsed: (one, last) => call(() => series.noteUsed(one, last)),
      },
      check: () => call(() => inner.check()),
      close: () => Promise.resolve(),
    },
  };
}

function forEver(): Promise<never> {
  return new Promise(() => undefined);
}
