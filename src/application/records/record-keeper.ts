import { putLast } from '../put-last';
import type { AccountId } from '../../domain/forum/person';
import type { Instant } from '../../domain/time';
import type { Verdict } from '../../domain/verdict';
import type { Clock } from '../../ports/clock';
import type { PostEntry } from '../../ports/post-entry';
import {
  ConflictError,
  DUE_BY_ANY_CLOCK,
  type Listing,
  type Loaded,
  type RecordRef,
  type RecordStore,
  type StoredRecord,
} from '../../ports/record-store';
import { UnsettledWriteError } from '../../ports/store-errors';
import { askedChange, type Change, type Decide } from './asked-change';
import { createBatches } from './batches';
import { createClaims } from './claims';
import { eventCount, withRoom } from './earlier-events';
import { appendEvents, rootOf } from './event-chain';
import { BrokenRecordError, createFolding, isUnreadable, type Folded } from './folding';
import { dueTimes, mergedLedger } from './ledger';
import type { RecordType } from './record-type';
import { createSetAside } from './set-aside';
import { createOneAtATime } from './one-at-a-time';
import { nameOfRecord } from './refs';

export interface Kept<State> {
  readonly ref: RecordRef;
  readonly state: State;
  readonly eventCount: number;
  /** When the record was last changed. */
  readonly updatedAt: Instant;
  readonly posts: readonly PostEntry[];
}

/** A record that this process works on, as it was at a moment. */
export interface Claimed<State> extends Kept<State> {
  readonly seenAt: Instant;
}

/** Gave up because others saved first, time after time. */
class TooContendedError extends Error {
  override readonly name = 'TooContendedError';
}

export interface RecordKeeper<State, Event> {
  read(ref: RecordRef): Promise<Kept<State> | undefined>;
  /** The record read anew and gone through from its first event, whatever is remembered of it. */
  readThrough(ref: RecordRef): Promise<Kept<State> | undefined>;
  /** The record as it was at most `maxAgeMs` ago. For showing records that change seldom; nothing is decided on it. */
  recall(ref: RecordRef, maxAgeMs: number): Promise<Kept<State> | undefined>;
  /**
   * Reads a record, or recalls it when an age is given, for somebody who shows several records at once: a record that
   * cannot be read is `undefined` too.
   */
  look(ref: RecordRef, maxAgeMs?: number): Promise<Kept<State> | undefined>;
  /** The forum's records, latest updated first. Those that cannot be read are left out, see `unreadableIn`. */
  list(forumId: string, limit: number): Promise<readonly Kept<State>[]>;
  /** Records in any forum that concern the person, latest updated first. Those that cannot be read are left out. */
  concerning(person: AccountId, limit: number): Promise<readonly Kept<State>[]>;
  /** How many of the forum's records could not be read when they were last looked at. */
  unreadableIn(forumId: string): number;
  /**
   * Loads, decides and saves in one conditional write; reads and decides again when somebody else saved first. Changes
   * that wait for the same record are decided one after the other and saved in one write.
   */
  change<Refusal>(
    ref: RecordRef,
    decide: (state: State, now: Instant) => Verdict<Event, Refusal>,
  ): Promise<Change<State, Refusal>>;
  /**
   * The record as it is remembered, or else as it is stored, when nobody works on it and nothing in it is due. Cards that
   * stand may then be redrawn without a claim.
   */
  atRest(ref: RecordRef): Promise<Kept<State> | undefined>;
  /**
   * Remembers cards that were redrawn without a claim. The ledger is stored with the next save of the record. What a
   * process has not stored when it ends, or when another process saves first, is redrawn once more.
   */
  remember(ref: RecordRef, posts: readonly PostEntry[]): Promise<void>;
  /** Claims the record in order to bring Teams in line with it. `undefined` when it is gone or another process has it. */
  claim(ref: RecordRef): Promise<Claimed<State> | undefined>;
  /** Saves the ledger and renews the claim. */
  notePosts(ref: RecordRef, posts: readonly PostEntry[]): Promise<void>;
  /**
   * Saves the ledger and gives up the claim, if the record still has the events that the work was based on. Otherwise
   * keeps the claim and returns the record as it has become. The record is due again when a failed post is to be tried
   * again, or when time brings something about. That time is counted from when the record was read, since it may have
   * come during the work.
   */
  release(
    ref: RecordRef,
    posts: readonly PostEntry[],
    seen: Pick<Claimed<State>, 'eventCount' | 'seenAt'>,
  ): Promise<Claimed<State> | undefined>;
}

export interface Keeping {
  readonly store: RecordStore;
  readonly clock: Clock;
  /** Names this process in claims. */
  readonly processId: string;
  /** For how long a claim has to stand unchanged before another process may take over, in milliseconds. */
  readonly leaseMs: number;
  /** Told once of each record that cannot be read, and anew when it has been readable in between. */
  readonly onUnreadable: (ref: RecordRef, error: Error) => void;
}

interface Held<State> extends Loaded, Folded<State> {
  /** When the record was read or saved, by `Clock.elapsedMs`. */
  readonly sinceMs: number;
}

const MOST_ATTEMPTS = 60;
/** After so many writes without an answer there is one more try, which takes about as long as a turn has left. */
const MOST_UNSETTLED = 1;
const MOST_REMEMBERED = 500;
/** Enough for the lists of some twenty forums. Only the states are kept, not the stored documents. */
const MOST_SEEN = 1_000;

/**
 * Keeps records of one kind. What it remembers of a record is a cache that may be wrong: only a save that the store
 * accepted on the remembered version, or a fresh read, is ever believed.
 */
export function createRecordKeeper<State, Event>(
  type: RecordType<State, Event>,
  { store, clock, processId, leaseMs, onUnreadable }: Keeping,
): RecordKeeper<State, Event> {
  const remembered = new Map<string, Held<State>>();
  const seenInLists = new Map<string, { readonly hash: string; readonly state: State }>();
  const setAside = createSetAside(onUnreadable);
  const claims = createClaims({ clock, processId, leaseMs });
  const oneAtATime = createOneAtATime();
  const { fold, foldAnew } = createFolding(type, store);
  const changeTogether = createBatches<Decide<State, Event>>();

  function remember(ref: RecordRef, held: Held<State>): void {
    putLast(remembered, nameOfRecord(ref), held, MOST_REMEMBERED);
  }

  /** A record that is damaged, or was made by a newer program, is left out and keeps nobody from the others. */
  async function readable(listing: Listing): Promise<readonly Kept<State>[]> {
    for (const { ref, error } of listing.unreadable) setAside.add(ref, error);
    const seen = await Promise.all(listing.records.map(lookedAt));
    return seen.filter((one) => one !== undefined);
  }

  async function lookedAt(record: StoredRecord): Promise<Kept<State> | undefined> {
    try {
      const seen = await looked(record);
      setAside.remove(refOf(record));
      return seen;
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      setAside.add(refOf(record), error);
      return undefined;
    }
  }

  /** The record's state for looking only. A record whose last hash is known already is not parsed and checked again. */
  async function looked(record: StoredRecord): Promise<Kept<State>> {
    const name = nameOfRecord(record);
    const hash = lastHash(record);
    const known = remembered.get(name);
    if (known !== undefined && lastHash(known.record) === hash) return kept(record, known.state);
    const before = seenInLists.get(name);
    const state = before?.hash === hash ? before.state : (await fold(record, known)).state;
    putLast(seenInLists, name, { hash, state }, MOST_SEEN);
    return kept(record, state);
  }

  async function load(ref: RecordRef): Promise<Held<State> | undefined> {
    try {
      const loaded = await store.read(ref);
      const known = remembered.get(nameOfRecord(ref));
      // The store has one version for each token, and this version has been read and checked already.
      const isRead = loaded !== undefined && known?.token === loaded.token;
      const read = isRead ? known : loaded && { ...loaded, ...(await fold(loaded.record, known)) };
      setAside.remove(ref);
      if (read === undefined) return undefined;
      const held = { ...read, sinceMs: clock.elapsedMs() };
      remember(ref, held);
      return held;
    } catch (error) {
      if (isUnreadable(error)) setAside.add(ref, error);
      throw error;
    }
  }

  /**
   * Saves the record, and with it the list of whom the record concerns. An old record that could not be looked up by,
   * for example, its short name can be found by it after its next save.
   */
  async function save(
    unindexed: Omit<StoredRecord, 'concerns'>,
    { state, base }: Folded<State>,
    token: string | null,
  ): Promise<Kept<State>> {
    const record = { ...unindexed, concerns: type.concerns(state) };
    remember(record, { record, state, base, token: await store.save(record, token), sinceMs: clock.elapsedMs() });
    claims.noteSaved(nameOfRecord(record), record.claim);
    return kept(record, state);
  }

  /**
   * Makes an attempt on the remembered record, and then on freshly read ones for as long as the attempt asks for that,
   * or others save first.
   */
  async function settle<Result>(
    ref: RecordRef,
    attempt: (held: Held<State> | undefined, isFresh: boolean) => Promise<Result | 'readAgain'>,
  ): Promise<Result> {
    return oneAtATime(nameOfRecord(ref), async () => {
      let unsettled = 0;
      for (let count = 0; count < MOST_ATTEMPTS; count += 1) {
        const known = count === 0 ? remembered.get(nameOfRecord(ref)) : undefined;
        try {
          const result = await attempt(known ?? (await load(ref)), known === undefined);
          if (result !== 'readAgain') return result;
        } catch (error) {
          remembered.delete(nameOfRecord(ref));
          // Whether a write without an answer was made is seen when the record is read and decided on again.
          const isUnsettled = error instanceof UnsettledWriteError && unsettled < MOST_UNSETTLED;
          if (isUnsettled) unsettled += 1;
          else if (!(error instanceof ConflictError)) throw error;
        }
      }
      throw new TooContendedError(`${nameOfRecord(ref)}: ${MOST_ATTEMPTS} attempts lost to other writers`);
    });
  }

  /**
   * A decision on a remembered record counts only when it gives events and the store takes them. Otherwise the record
   * is read again.
   */
  async function saveDecided(
    ref: RecordRef,
    decides: readonly Decide<State, Event>[],
    held: Held<State> | undefined,
    isFresh: boolean,
  ): Promise<'saved' | 'readAgain'> {
    const now = clock.now();
    const events: Event[] = [];
    let state = held?.state ?? type.initial;
    for (const decide of decides) {
      const decided = decide(state, now);
      if (decided.events.length === 0 && !isFresh) return 'readAgain';
      events.push(...decided.events);
      state = decided.state;
    }
    if (events.length === 0) return 'saved';
    // An event that the next process could not read is never acknowledged.
    for (const event of events) type.parseEvent(event);
    const record = held === undefined ? newRecord(ref, now) : await withRoom(store, held.record);
    const base = held === undefined || record === held.record ? held?.base : held.state;
    await save(
      {
        ...record,
        ...(type.canWait?.(held?.state ?? type.initial, state) === true
          ? undisturbed(record, state, now)
          : dueAtOnce(record)),
        events: appendEvents(record.events, events, rootOf(record.earlier)),
        updatedAt: now,
      },
      { state, base: base ?? type.initial },
      held?.token ?? null,
    );
    return 'saved';
  }

  /**
   * The process that changes a record sees to its posts, unless another process has claimed it: that process will
   * notice the change.
   */
  function dueAtOnce({
    claim,
    ...ref
  }: Pick<StoredRecord, 'claim'> & RecordRef): Pick<StoredRecord, 'claim' | 'wakeAt'> {
    return { claim: claims.others(nameOfRecord(ref), claim) ?? claims.renewed(), wakeAt: DUE_BY_ANY_CLOCK };
  }

  /**
   * The wake time after a change that asks for no work before its time: what was due stays due, and a process that has
   * claimed the record sees the change when it saves.
   */
  function undisturbed(
    { claim, wakeAt, posts }: Pick<StoredRecord, 'claim' | 'wakeAt' | 'posts'>,
    state: State,
    now: Instant,
  ) {
    return { claim, wakeAt: earliest(wakeAt, claim === null ? nextDue(state, posts, now) : null) };
  }

  function nextDue(state: State, posts: readonly PostEntry[], now: Instant): Instant | null {
    return earliest(type.nextMoment(state, now), ...posts.flatMap(dueTimes));
  }

  async function recall(ref: RecordRef, maxAgeMs: number): Promise<Kept<State> | undefined> {
    const known = remembered.get(nameOfRecord(ref));
    const isRecent = known !== undefined && known.sinceMs + maxAgeMs > clock.elapsedMs();
    const held = isRecent ? known : await load(ref);
    return held === undefined ? undefined : kept(held.record, held.state);
  }

  return {
    async read(ref) {
      const held = await load(ref);
      return held === undefined ? undefined : kept(held.record, held.state);
    },

    async readThrough(ref) {
      const record = (await store.read(ref))?.record;
      return record && kept(record, await foldAnew(record));
    },

    recall,

    async look(ref, maxAgeMs = 0) {
      try {
        return await recall(ref, maxAgeMs);
      } catch (error) {
        if (!isUnreadable(error)) throw error;
        return undefined;
      }
    },

    async list(forumId, limit) {
      return readable(await store.list(forumId, type.kind, limit));
    },

    async concerning(person, limit) {
      return readable(await store.concerning(person, type.kind, limit));
    },

    unreadableIn: (forumId) => setAside.countIn(forumId),

    async change(ref, decide) {
      const change = askedChange(type, decide);
      await changeTogether(nameOfRecord(ref), change.decide, async (take) => {
        await settle(ref, (held, isFresh) => saveDecided(ref, take(), held, isFresh));
      });
      return change.outcome();
    },

    async atRest(ref) {
      const held = remembered.get(nameOfRecord(ref)) ?? (await load(ref));
      if (held === undefined) return undefined;
      const { claim, wakeAt } = held.record;
      const isAtRest = claim === null && (wakeAt === null || wakeAt > clock.now());
      return isAtRest ? kept(held.record, held.state) : undefined;
    },

    async remember(ref, posts) {
      await oneAtATime(nameOfRecord(ref), () => {
        const held = remembered.get(nameOfRecord(ref));
        if (held !== undefined) {
          remember(ref, { ...held, record: { ...held.record, posts: mergedLedger(held.record.posts, posts) } });
        }
        return Promise.resolve();
      });
    },

    async claim(ref) {
      return settle<Claimed<State> | undefined>(ref, async (held, isFresh) => {
        if (held === undefined) return undefined;
        const seenAt = clock.now();
        const { claim } = held.record;
        if (claims.others(nameOfRecord(ref), claim) !== undefined) return isFresh ? undefined : 'readAgain';
        if (claims.isHeld(nameOfRecord(ref), claim)) return { ...kept(held.record, held.state), seenAt };
        const mine = { claim: claims.renewed(), wakeAt: DUE_BY_ANY_CLOCK };
        return { ...(await save({ ...held.record, ...mine }, held, held.token)), seenAt };
      });
    },

    async notePosts(ref, posts) {
      await settle(ref, async (held) => {
        const mine = present(ref, held);
        const { record, token } = mine;
        const claim = claims.others(nameOfRecord(ref), record.claim) ?? claims.renewed();
        return save(
          { ...record, posts: mergedLedger(record.posts, posts), claim, wakeAt: DUE_BY_ANY_CLOCK },
          mine,
          token,
        );
      });
    },

    async release(ref, mine, seen) {
      return settle<Claimed<State> | undefined>(ref, async (read, isFresh) => {
        const held = present(ref, read);
        const { record, state, token } = held;
        if (eventCount(record) !== seen.eventCount) {
          return isFresh ? { ...kept(record, state), seenAt: clock.now() } : 'readAgain';
        }
        // A process that was too slow for its lease must not remove the claim of the process that took over.
        const others = claims.others(nameOfRecord(ref), record.claim) ?? null;
        const posts = mergedLedger(record.posts, mine);
        const wakeAt = others === null ? nextDue(state, posts, seen.seenAt) : DUE_BY_ANY_CLOCK;
        await save({ ...record, posts, claim: others, wakeAt }, held, token);
        return undefined;
      });
    },
  };
}

function newRecord(ref: RecordRef, now: Instant): Omit<StoredRecord, 'concerns'> {
  return { ...ref, earlier: [], events: [], posts: [], claim: null, wakeAt: null, updatedAt: now };
}

function lastHash({ earlier, events }: StoredRecord): string {
  return events.at(-1)?.hash ?? rootOf(earlier);
}

function present<State>(ref: RecordRef, held: Held<State> | undefined): Held<State> {
  if (held === undefined) throw new BrokenRecordError(`${nameOfRecord(ref)}: gone while its posts were being made`);
  return held;
}

function kept<State>(record: StoredRecord, state: State): Kept<State> {
  const { posts, updatedAt } = record;
  return { ref: refOf(record), state, posts, eventCount: eventCount(record), updatedAt };
}

function refOf({ kind, forumId, id }: RecordRef): RecordRef {
  return { kind, forumId, id };
}

function earliest(...moments: readonly (Instant | null)[]): Instant | null {
  const [first] = moments.filter((moment) => moment !== null).sort();
  return first ?? null;
}
