/** The store cannot be used. The message says what is wrong and what to do; it never holds stored contents. */
export class StoreUnavailableError extends Error {
  override readonly name: string = 'StoreUnavailableError';
}

/** A write may or may not have been made. Whoever asked for it has to read what is stored. */
export class UnsettledWriteError extends StoreUnavailableError {
  override readonly name = 'UnsettledWriteError';
}

/** Which stored document a fault is about. */
export interface DocumentRef {
  readonly kind: string;
  readonly forumId: string;
  readonly id: string;
}

/** A stored document is not what this program writes. Names the document and the faulty fields, never the contents. */
export class CorruptDocumentError extends Error {
  override readonly name = 'CorruptDocumentError';
  readonly ref: DocumentRef;

  constructor(ref: DocumentRef, faults: readonly string[]) {
    super(
      `The stored ${described(ref)} is damaged (${faults.join(', ')}). Restore it from a backup; nothing was changed.`,
    );
    this.ref = ref;
  }
}

/** A stored document was written by a newer version of the program, whose rules this one does not know. */
export class NewerDocumentError extends Error {
  override readonly name = 'NewerDocumentError';
  readonly ref: DocumentRef;

  constructor(ref: DocumentRef, schema: number) {
    super(
      `The stored ${described(ref)} has schema ${schema}, which is newer than this program knows. Upgrade the program.`,
    );
    this.ref = ref;
  }
}

/** Whether the error says that one stored document cannot be read, and nothing of the others. */
export function isUnreadableDocument(error: unknown): error is CorruptDocumentError | NewerDocumentError {
  return error instanceof CorruptDocumentError || error instanceof NewerDocumentError;
}

/** The register has another decision under the same id. Neither may be lost, so somebody has to look. */
export class OtherDecisionError extends Error {
  override readonly name = 'OtherDecisionError';

  constructor(ref: DocumentRef, stored: string, recorded: string) {
    super(`The stored ${described(ref)} is ${stored}, so ${recorded} could not be recorded under the same id.`);
  }
}

function described(ref: DocumentRef): string {
  return `${ref.kind} ${ref.forumId}/${ref.id}`;
}
