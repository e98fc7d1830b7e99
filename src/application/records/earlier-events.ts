import type { RecordStore, StoredEvent, StoredRecord } from '../../ports/record-store';
import { fewAtATime } from '../few-at-a-time';

/**
 * In bytes. When a record's events take more, they are moved out of its document before others are added. The limit is
 * far below what the stores take (Cosmos: 2 MB, with the ledger), and so small that saving an answer costs the same in
 * a forum of 300 as in one of 20. Most matters never reach it.
 */
const EVENTS_MOST = 16 * 1024;

const READ_AT_ONCE = 8;

const sizes = new WeakMap<StoredEvent, number>();

/**
 * The record with room for more events. The moved events are kept in a document of their own, whether or not the
 * record is saved after that.
 */
export async function withRoom(store: RecordStore, record: StoredRecord): Promise<StoredRecord> {
  const last = record.events.at(-1);
  if (last === undefined || totalSize(record.events) <= EVENTS_MOST) return record;
  const part = { count: record.events.length, hash: last.hash };
  await store.keepEarlier(record, part, record.events);
  return { ...record, earlier: [...record.earlier, part], events: [] };
}

/** The events that come before those in the document; `undefined` when some are gone. */
export async function eventsBefore(
  store: RecordStore,
  record: StoredRecord,
): Promise<readonly StoredEvent[] | undefined> {
  const read = fewAtATime(READ_AT_ONCE, (part: StoredRecord['earlier'][number]) => store.readEarlier(record, part));
  const parts = await Promise.all(record.earlier.map(read));
  const found = parts.filter((part) => part !== undefined);
  return found.length === parts.length ? found.flat() : undefined;
}

/** How many events the record has, wherever they lie. */
export function eventCount({ earlier, events }: StoredRecord): number {
  return earlier.reduce((sum, { count }) => sum + count, events.length);
}

function totalSize(events: readonly StoredEvent[]): number {
  return events.reduce((sum, event) => sum + sizeOf(event), 0);
}

function sizeOf(event: StoredEvent): number {
  const known = sizes.get(event) ?? Buffer.byteLength(JSON.stringify(event));
  sizes.set(event, known);
  return known;
}
