import type { AccountId } from '../domain/forum/person';
import type { Instant } from '../domain/time';
import type { PostEntry } from './post-entry';

/**
 * `import`: a file handed in for a forum's register. `reminderDay`: one person's reminders on one day, from all their
 * forums; its `forumId` is the person's account. `meetings`: one for each forum, with what they are told.
 * `accounts`: one for each forum, with its money. `followUps`: one for each forum, with what it follows up.
 * `application`: one for each application for state funds. `languages`: one for all, with who uses which.
 */
export const RECORD_KINDS = [
  'forum',
  'resolution',
  'import',
  'reminderDay',
  'minutes',
  'meetings',
  'accounts',
  'followUps',
  'chairDecision',
  'languages',
  'earlierDecision',
  'application',
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

/**
 * How many events a chain has, and the hash of the last ('' when there is none). Stored beside the chain, so that no
 * event can be cut off unseen.
 */
export interface Seal {
  readonly events: number;
  readonly hash: string;
}

/**
 * A stretch of a record's events that lies in a document of its own and never changes: how many events it has, and the
 * last hash.
 */
export interface EarlierEvents {
  readonly count: number;
  readonly hash: string;
}

/**
 * A process that brings Teams in line with the record. `until` is by that process's own clock, and changes each time
 * it renews the claim. Another process never compares `until` with its own clock.
 */
export interface Claim {
  readonly by: string;
  readonly until: Instant;
}

/** The `wakeAt` of a claimed record: due by every clock, so that the claim of a dead process is always found. */
export const DUE_BY_ANY_CLOCK: Instant = '1970-01-01T00:00:00.000Z';

/** A moment after everything that will ever be due. */
export const LAST_MOMENT: Instant = '9999-12-31T23:59:59.999Z';

/**
 * One document, saved in one atomic write: what is known about one forum or one matter. Its first events may have been
 * moved to documents of their own, so that no record outgrows what a store takes.
 */
export interface StoredRecord extends RecordRef {
  /** The stretches of events that come before `events`, in order. */
  readonly earlier: readonly EarlierEvents[];
  readonly events: readonly StoredEvent[];
  readonly posts: readonly PostEntry[];
  readonly wakeAt: Instant | null;
  readonly claim: Claim | null;
  readonly updatedAt: Instant;
  /** Whom this record is of interest to: a forum's people, or those that a matter waits for. */
  readonly concerns: readonly AccountId[];
}

/** A record with the store's token for the version it was read at. */
export interface Loaded {
  readonly record: StoredRecord;
  readonly token: string;
}

/**
 * The stored documents of one kind in a list. A document that cannot be read does not keep the others from being
 * listed.
 */
export interface Listing<Content = StoredRecord, Ref = RecordRef> {
  readonly records: readonly Content[];
  /** The documents that this program cannot read: damaged, or made by a newer program. */
  readonly unreadable: readonly { readonly ref: Ref; readonly error: Error }[];
}

/** Somebody else saved first: read again and decide again. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
}

/** What a store says when it is asked what is due. */
export interface DueRecords {
  readonly refs: readonly RecordRef[];
  /**
   * When the first record that is not due yet will be due; `null` when there is none. Told only when `refs` has
   * everything that is due.
   */
  readonly nextAt: Instant | null;
}

export interface RecordStore {
  read(ref: RecordRef): Promise<Loaded | undefined>;
  /**
   * Saves the whole record if nobody has saved it since `token` was given (`null`: if it does not exist yet). Returns
   * the new token. Throws ConflictError otherwise. When the answer to a write is lost, the store reads again: a save
   * is never reported as made when it was not, nor the other way round.
   */
  save(record: StoredRecord, token: string | null): Promise<string>;
  /**
   * Keeps a stretch of the record's events. It is kept before a save that counts on it, and does no harm when that
   * save is never made. The last hash determines all its events, so keeping the same stretch again changes nothing.
   */
  keepEarlier(ref: RecordRef, part: EarlierEvents, events: readonly StoredEvent[]): Promise<void>;
  /** The events of a stretch; `undefined` when it was never kept. */
  readEarlier(ref: RecordRef, part: EarlierEvents): Promise<readonly StoredEvent[] | undefined>;
  /**
   * Records whose `wakeAt` is at or before `now`, the longest due first; its cost follows what is due. So many at most of
   * people's reminder days, and as many of all others: the days of a large round fall due together, by the thousand
   * where many rounds end, and what a whole forum waits for is not to wait for its turn among them.
   */
  due(now: Instant, limit: number): Promise<DueRecords>;
  /** The forum's records of one kind, latest updated first. */
  list(forumId: string, kind: RecordKind, limit: number): Promise<Listing>;
  /** Records of one kind, in any forum, that concern the person, latest updated first. */
  concerning(person: AccountId, kind: RecordKind, limit: number): Promise<Listing>;
}
