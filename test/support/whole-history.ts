import { eventsBefore } from '../../src/application/records/earlier-events';
import type { RecordStore, StoredRecord } from '../../src/ports/record-store';

/** The record with all its events, as if none had been moved out of its document. */
export async function withWholeHistory(store: RecordStore, record: StoredRecord): Promise<StoredRecord> {
  const before = await eventsBefore(store, record);
  if (before === undefined) throw new Error(`the first events of ${record.kind} ${record.id} are gone`);
  return { ...record, earlier: [], events: [...before, ...record.events] };
}
