import type { Instant } from '../../../src/domain/time';
import {
  ConflictError,
  type Loaded,
  type RecordRef,
  type RecordStore,
  type StoredEvent,
  type StoredRecord,
} from '../../../src/ports/record-store';

/**
 * Records that are kept as they are, and frozen, instead of as text: a month has tens of thousands of reads. What a
 * store must do with text is told by the contract of the stores.
 */
export function createFrozenRecords(): RecordStore {
  const rows = new Map<string, Loaded>();
  const stretches = new Map<string, readonly StoredEvent[]>();

  /** The names of the records of each kind: most of what is asked for is asked of a few matters, beside thousands of days. */
  const names = new Map<StoredRecord['kind'], Set<string>>();

  const latest = (
    kind: StoredRecord['kind'],
    wanted: (record: StoredRecord) => boolean,
    limit: number,
  ): readonly StoredRecord[] =>
    [...(names.get(kind) ?? [])]
      .flatMap((name) => rows.get(name)?.record ?? [])
      .filter(wanted)
      .sort((one, other) => inOrder(other.updatedAt, one.updatedAt))
      .slice(0, limit);

  return {
    read: (ref) => Promise.resolve(rows.get(nameOf(ref))),

    save(record, token) {
      const current = rows.get(nameOf(record))?.token ?? null;
      if (current !== token) return Promise.reject(new ConflictError(`${nameOf(record)} was saved by somebody else`));
      const next = String(Number(current) + 1);
      freeze(record);
      rows.set(nameOf(record), { record, token: next });
      names.set(record.kind, (names.get(record.kind) ?? new Set()).add(nameOf(record)));
      return Promise.resolve(next);
    },

    keepEarlier(ref, { hash }, events) {
      freeze(events);
      stretches.set(`${nameOf(ref)}/${hash}`, events);
      return Promise.resolve();
    },

    readEarlier: (ref, { hash }) => Promise.resolve(stretches.get(`${nameOf(ref)}/${hash}`)),

    due: (now, limit) =>
      Promise.resolve({
        refs: [...rows.values()]
          .flatMap(({ record }) =>
            record.wakeAt !== null && record.wakeAt <= now ? [{ ...record, at: record.wakeAt }] : [],
          )
          .sort((one, other) => inOrder(one.at, other.at))
          .slice(0, limit)
          .map(({ kind, forumId, id }) => ({ kind, forumId, id })),
        // Time is moved straight to what is due next, see `watched-stores.ts`.
        nextAt: null,
      }),

    list: (forumId, kind, limit) =>
      Promise.resolve({
        records: latest(kind, (record) => record.forumId === forumId, limit),
        unreadable: [],
      }),

    concerning: (person, kind, limit) =>
      Promise.resolve({
        records: latest(kind, (record) => record.concerns.includes(person), limit),
        unreadable: [],
      }),
  };
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
}

function nameOf({ forumId, kind, id }: RecordRef): string {
  return `${kind}/${forumId}/${id}`;
}

function inOrder(one: Instant, other: Instant): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
