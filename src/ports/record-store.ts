import type { AccountId } from '../domain/forum/person';
import type { Instant } from '../domain/time';
import type { PostEntry } from './post-entry';

/**
 * `import`: a file handed in for a forum's register. `reminderDay`: one person's reminders on one day, from all their
 * forums; its `forumId` is the person's account. `meetings`: one for each forum, with what they are told.
 * `languages`: one for all, with who uses which.
 */
export const RECORD_KINDS = [
  'forum',
  'resolution',
  'import',
  'reminderDay',
  'minutes',
  'meetings',
  'chairDecision',
  'languages',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export interface RecordRef {
  readonly kind: RecordKind;
  readonly forumId: string;
  readonly id: string;
}

/** An event as stored: `hash` is the SHA-256 of the hash before it and the event itself. */
export interface StoredEvent {
  readonly hash: string;
  readonly event: unknown;
}

/** How many events there are, and the hash of the last ('' when there is none): beside them, so that none can be cut off unseen. */
export interface Seal {
  readonly events: number;
  readonly hash: string;
}

/** A stretch of a record's events that lies in a document of its own, and never changes: its number, and the last hash. */
export interface EarlierEvents {
  readonly count: number;
  readonly hash: string;
}

/**
 * The process that brings Teams in line with the record. `until` is by that process's own clock, and differs each time
 * it renews the claim; no other process holds it against a clock of its own.
 */
export interface Claim {
  readonly by: string;
  readonly until: Instant;
}

/** The `wakeAt` of a claimed record: due whatever a clock says, so that a claim whose process has died is always found. */
export const DUE_BY_ANY_CLOCK: Instant = '1970-01-01T00:00:00.000Z';

/** By which everything is due that will ever be. */
export const LAST_MOMENT: Instant = '9999-12-31T23:59:59.999Z';

/**
 * One document, saved in one atomic write: what is known about one forum or one matter, but for the events that have been
 * moved to documents of their own, so that no record outgrows what a store takes.
 */
export interface StoredRecord extends RecordRef {
  /** Those that come before `events`, in order. */
  readonly earlier: readonly EarlierEvents[];
  readonly events: readonly StoredEvent[];
  readonly posts: readonly PostEntry[];
  readonly wakeAt: Instant | null;
  readonly claim: Claim | null;
  readonly updatedAt: Instant;
  /** Who this record is of interest to: a forum's people; those a matter waits for. */
  readonly concerns: readonly AccountId[];
}

/** A record with the store's token for the version it was read at. */
export interface Loaded {
  readonly record: StoredRecord;
  readonly token: string;
}

/** What is listed of one kind of stored document. One that cannot be read does not keep the others from being listed. */
export interface Listing<Content = StoredRecord, Ref = RecordRef> {
  readonly records: readonly Content[];
  /** Those that this program cannot read: damaged, or made by a newer one. */
  readonly unreadable: readonly { readonly ref: Ref; readonly error: Error }[];
}

/** Somebody else saved first: read again and decide again. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
}

/** What a store says when it is asked what is due. */
export interface DueRecords {
  readonly refs: readonly RecordRef[];
  /** When the first that is not due yet will be, `null` when there is none. Told only when all that is due is in `refs`. */
  readonly nextAt: Instant | null;
}

export interface RecordStore {
  read(ref: RecordRef): Promise<Loaded | undefined>;
  /**
   * Saves the whole record if nobody has saved it since `token` was given (`null`: if it does not exist yet).
   * Returns the new token. Throws ConflictError otherwise. A write whose answer was lost is settled by reading
   * again: it is never reported as saved when it was not, nor the other way round.
   */
  save(record: StoredRecord, token: string | null): Promise<string>;
  /**
   * Keeps a stretch of the record's events. To be done before a save that counts on it, and harmless when that save is
   * never made: the last hash says what all of them are, so keeping the same again changes nothing.
   */
  keepEarlier(ref: RecordRef, part: EarlierEvents, events: readonly StoredEvent[]): Promise<void>;
  /** `undefined` when it was never kept. */
  readEarlier(ref: RecordRef, part: EarlierEvents): Promise<readonly StoredEvent[] | undefined>;
  /** Records whose `wakeAt` is at or before `now`, the longest due first. Its cost follows what is due. */
  due(now: Instant, limit: number): Promise<DueRecords>;
  /** The forum's records of one kind, latest updated first. */
  list(forumId: string, kind: RecordKind, limit: number): Promise<Listing>;
  /** Records of one kind, in any forum, that concern the person, latest updated first. */
  concerning(person: AccountId, kind: RecordKind, limit: number): Promise<Listing>;
}
