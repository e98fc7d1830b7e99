import type { DocumentRef } from './store-errors';

/** One record or decision as it lies in the store, or in an archive of it. */
export interface StoredDocument {
  /** The place where the document lies. Its content may say another place. `kind` is `decision`, or a record's. */
  readonly ref: DocumentRef;
  /** As it was written with `writeRecord` or `writeDecision`; `undefined` when it is no JSON. */
  readonly json: unknown;
  /** For a record: the documents with its earlier events, written with `writeEarlier`, by their last hash. */
  readonly earlier: ReadonlyMap<string, unknown>;
}

/** A store to be read from one end to the other, also while a program works with it. Nothing is ever written. */
export interface WholeStore {
  /** Everything, one document at a time and forum by forum: the forum's records, then its decisions. Throws StoreUnavailableError. */
  documents(): AsyncIterable<StoredDocument> | Iterable<StoredDocument>;
  /** Every `forumId` that something lies under: the forums', and those of people. */
  forumIds(): Promise<readonly string[]>;
  /** Whether all that was last read still stands there, so that it was what the store had at one moment. */
  isAsRead(): Promise<boolean>;
  close(): Promise<void>;
}
