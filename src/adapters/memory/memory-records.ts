import type { Instant } from '../../domain/time';
import {
  listingOf,
  parseStoredText,
  readEarlier,
  readRecord,
  writeEarlier,
  writeRecord,
} from '../../ports/document-schemas';
import {
  ConflictError,
  type Listing,
  type RecordRef,
  type RecordStore,
  type StoredRecord,
} from '../../ports/record-store';
import { promised } from './promised';

interface Row {
  readonly ref: RecordRef;
  readonly version: number;
  readonly text: string;
  readonly wakeAt: Instant | null;
  readonly updatedAt: Instant;
  readonly concerns: ReadonlySet<string>;
}

export function createMemoryRecords(): RecordStore {
  const rows = new Map<string, Row>();
  const stretches = new Map<string, string>();

  const latest = (wanted: (row: Row) => boolean, limit: number): Listing => {
    const found = [...rows.values()]
      .filter(wanted)
      .sort((a, b) => inTextOrder(b.updatedAt, a.updatedAt))
      .slice(0, limit);
    return listingOf(found, ({ ref }) => ref, recordIn);
  };

  return {
    read: (ref) =>
      promised(() => {
        const row = rows.get(keyOf(ref));
        return row && { record: recordIn(row), token: String(row.version) };
      }),

    save: (record, token) =>
      promised(() => {
        const key = keyOf(record);
        const current = rows.get(key);
        if ((current ? String(current.version) : null) !== token) {
          throw new ConflictError(`${record.kind} ${record.forumId}/${record.id} was saved by somebody else`);
        }
        const version = (current?.version ?? 0) + 1;
        rows.set(key, {
          ref: { kind: record.kind, forumId: record.forumId, id: record.id },
          version,
          text: JSON.stringify(writeRecord(record)),
          wakeAt: record.wakeAt,
          updatedAt: record.updatedAt,
          concerns: new Set(record.concerns),
        });
        return String(version);
      }),

    keepEarlier: (ref, part, events) =>
      promised(() => {
        stretches.set(keyOf(ref, part.hash), JSON.stringify(writeEarlier(ref, part, events)));
      }),

    readEarlier: (ref, part) =>
      promised(() => {
        const text = stretches.get(keyOf(ref, part.hash));
        return text === undefined ? undefined : readEarlier(parseStoredText(text, ref), ref, part);
      }),

    due: (now, limit) =>
      promised(() => {
        const waking = [...rows.values()]
          .flatMap(({ ref, wakeAt }) => (wakeAt === null ? [] : [{ ref, wakeAt }]))
          .sort((a, b) => inTextOrder(a.wakeAt, b.wakeAt));
        const due = waking.filter(({ wakeAt }) => wakeAt <= now).map(({ ref }) => ref);
        return {
          refs: [
            ...due.filter(({ kind }) => kind !== 'reminderDay').slice(0, limit),
            ...due.filter(({ kind }) => kind === 'reminderDay').slice(0, limit),
          ],
          nextAt: waking.find(({ wakeAt }) => wakeAt > now)?.wakeAt ?? null,
        };
      }),

    list: (forumId, kind, limit) =>
      promised(() => latest(({ ref }) => ref.forumId === forumId && ref.kind === kind, limit)),

    concerning: (person, kind, limit) =>
      promised(() => latest((row) => row.ref.kind === kind && row.concerns.has(person), limit)),
  };
}

function recordIn(row: Row): StoredRecord {
  return readRecord(parseStoredText(row.text, row.ref), row.ref);
}

function keyOf({ forumId, kind, id }: RecordRef, ...rest: readonly string[]): string {
  return JSON.stringify([forumId, kind, id, ...rest]);
}

function inTextOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
