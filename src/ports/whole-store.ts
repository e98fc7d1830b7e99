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
