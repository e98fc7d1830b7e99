import type { RecordStore, StoredEvent, StoredRecord } from '../../ports/record-store';
import { isUnreadableDocument } from '../../ports/store-errors';
import { eventsBefore } from './earlier-events';
import { isIntact, rootOf } from './event-chain';
import type { RecordType } from './record-type';
import { nameOfRecord } from './refs';

/** A stored record is gone, or its chain of events is not what was once written. */
export class BrokenRecordError extends Error {
  override readonly name = 'BrokenRecordError';
}

export interface Folded<State> {
  readonly state: State;
  /** The state after the events that have been moved out of the document. */
  readonly base: State;
}

/** Makes the state of a record from its stored events. Throws BrokenRecordError when they are not what was once written. */
export interface Folding<State> {
  /** `known` is what was made of the record before: moved events never change, so the state after them need not be made again. */
  readonly fold: (record: StoredRecord, known: Known<State> | undefined) => Promise<Folded<State>>;
  /** From the first event on, whatever is known. */
  readonly foldAnew: (record: StoredRecord) => Promise<State>;
}

type Known<State> = Pick<Folded<State>, 'base'> & { readonly record: Pick<StoredRecord, 'earlier'> };

export function createFolding<State, Event>(type: RecordType<State, Event>, store: RecordStore): Folding<State> {
  function parse(record: StoredRecord, event: unknown): Event {
    try {
      return type.parseEvent(event);
    } catch (error) {
      // The cause goes along by its name only: it may quote what is stored.
      throw new BrokenRecordError(`${nameOfRecord(record)}: it has an event that this program does not know`, {
        cause: error,
      });
    }
  }

  function evolved(record: StoredRecord, before: State, events: readonly StoredEvent[], root?: string): State {
    if (!isIntact(events, root)) throw new BrokenRecordError(`${nameOfRecord(record)}: its chain of events is broken`);
    return events.map(({ event }) => parse(record, event)).reduce(type.evolve, before);
  }

  async function earlierEvents(record: StoredRecord): Promise<readonly StoredEvent[]> {
    const events = await eventsBefore(store, record);
    if (events === undefined) throw new BrokenRecordError(`${nameOfRecord(record)}: its first events are gone`);
    return events;
  }

  return {
    async fold(record, known) {
      const root = rootOf(record.earlier);
      const isKnown = known !== undefined && rootOf(known.record.earlier) === root;
      const base = isKnown ? known.base : evolved(record, type.initial, await earlierEvents(record));
      return { base, state: evolved(record, base, record.events, root) };
    },

    foldAnew: async (record) => evolved(record, type.initial, [...(await earlierEvents(record)), ...record.events]),
  };
}

/** Whether the error says that one stored record or decision cannot be read, while all others can. */
export function isUnreadable(error: unknown): error is Error {
  return error instanceof BrokenRecordError || isUnreadableDocument(error);
}
