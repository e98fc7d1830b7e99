import { z } from 'zod/v4';
import {
  listingOf,
  readDocument,
  readEarlier,
  readRecord,
  writeEarlier,
  writeRecord,
} from '../../ports/document-schemas';
import {
  ConflictError,
  DUE_BY_ANY_CLOCK,
  RECORD_KINDS,
  type Listing,
  type RecordRef,
  type RecordStore,
  type StoredRecord,
} from '../../ports/record-store';
import { UnsettledWriteError } from '../../ports/store-errors';
import { createConcerning } from './concerning-together';
import type { CosmosTimes } from './cosmos-calls';
import type { CosmosDocuments, Query } from './cosmos-documents';
import { newWriteId, readToken, withWrite, writeToken, type CosmosToken } from './cosmos-token';
import { documentId } from './document-id';
import { earlierId } from './earlier-id';

/** How many times a write is sent while its outcome is unknown. Its condition makes repeating it harmless. */
const WRITE_ATTEMPTS = 3;

const document = z.looseObject({ recordId: z.string(), _etag: z.string(), writes: z.array(z.string()) });
const listed = z.looseObject({ kind: z.enum(RECORD_KINDS), forumId: z.string(), recordId: z.string() });
const waking = listed.extend({ wakeAt: z.string() });

/**
 * How many records the first look reads. Most often nothing is due, and then this is enough to tell when something
 * will be.
 */
const LOOK_AHEAD = 10;

type Waking = z.output<typeof waking>;

const isDay = ({ kind }: Waking) => kind === 'reminderDay';
const isOther = (one: Waking) => !isDay(one);

interface Found extends CosmosToken {
  readonly json: unknown;
}

export function createCosmosRecords(work: CosmosDocuments, { attemptsMs }: CosmosTimes): RecordStore {
  const find = async (ref: RecordRef): Promise<Found | undefined> => {
    const found = await work.read({ id: documentId(ref.kind, ref.id), forumId: ref.forumId });
    if (found === undefined) return undefined;
    const { _etag: etag, recordId, writes, ...rest } = readDocument(document, found, ref);
    return { etag, writes, json: { ...rest, id: recordId } };
  };

  const write = (record: StoredRecord, writes: readonly string[], expected: string | undefined) => {
    const { id, forumId } = record;
    const stored = { ...writeRecord(record), forumId, id: documentId(record.kind, id), recordId: id, writes };
    return expected === undefined ? work.create(stored) : work.replace(stored, expected);
  };

  const records = async (ask: Query): Promise<Listing> =>
    listingOf(
      z.array(listed).parse(await work.query(ask)),
      ({ kind, forumId, recordId }) => ({ kind, forumId, id: recordId }),
      ({ recordId, ...rest }, ref) => readRecord({ ...rest, id: recordId }, ref),
    );

  /** One request for what is due and for when the next record will be: a request costs more than what it returns. */
  const firstWaking = async (limit: number, condition = '') =>
    z.array(waking).parse(
      await work.query({
        query: `SELECT TOP @limit c.kind, c.forumId, c.recordId, c.wakeAt FROM c WHERE c.wakeAt >= @earliest${condition} ORDER BY c.wakeAt`,
        values: { earliest: DUE_BY_ANY_CLOCK, limit },
      }),
    );

  return {
    async read(ref) {
      const found = await find(ref);
      return found && { record: readRecord(found.json, ref), token: writeToken(found) };
    },

    async save(record, token) {
      const read = token === null ? { etag: undefined, writes: [] } : readToken(token);
      const conflict = () =>
        new ConflictError(`${record.kind} ${record.forumId}/${record.id} was saved by somebody else`);
      if (read.etag === null) throw conflict();
      const writeId = newWriteId();
      const writes = withWrite(writeId, read.writes);
      const budget = AbortSignal.timeout(attemptsMs);

      for (let attempt = 1; attempt <= WRITE_ATTEMPTS && !budget.aborted; attempt += 1) {
        const outcome = await write(record, writes, read.etag);
        if (outcome.kind === 'written') return writeToken({ etag: outcome.etag, writes });
        // A refusal may also answer a repetition of this very write, which the SDK sent again by itself.
        const found = await find(record);
        if (found?.writes.includes(writeId)) {
          return writeToken({ etag: found.writes[0] === writeId ? found.etag : null, writes });
        }
        if (found?.etag !== read.etag) throw conflict();
      }
      throw new UnsettledWriteError(
        `Cosmos DB did not say whether ${record.kind} ${record.forumId}/${record.id} was saved. Check the state of the service, then try again.`,
      );
    },

    async keepEarlier(ref, part, events) {
      const { kind, forumId, id } = ref;
      const stored = {
        ...writeEarlier(ref, part, events),
        id: earlierId(ref, part),
        forumId,
        kind: 'earlier',
        of: kind,
        recordId: id,
      };
      for (let attempt = 1; attempt <= WRITE_ATTEMPTS; attempt += 1) {
        const outcome = await work.create(stored);
        if (outcome.kind === 'written' || (outcome.kind === 'refused' && outcome.because === 'exists')) return;
      }
      throw new UnsettledWriteError(
        `Cosmos DB did not say whether earlier events of ${kind} ${forumId}/${id} were saved. Check the state of the service, then try again.`,
      );
    },

    async readEarlier(ref, part) {
      const found = await work.read({ id: earlierId(ref, part), forumId: ref.forumId });
      return found === undefined ? undefined : readEarlier(found, ref, part);
    },

    async due(now, limit) {
      const isDue = ({ wakeAt }: Waking) => wakeAt <= now;
      const first = await firstWaking(LOOK_AHEAD);
      const hasMore = first.length === LOOK_AHEAD && first.every(isDue);
      const others = hasMore ? await firstWaking(limit, " AND c.kind <> 'reminderDay'") : first.filter(isOther);
      const days = hasMore ? await firstWaking(limit, " AND c.kind = 'reminderDay'") : first.filter(isDay);
      const later = [...others, ...days].filter((one) => !isDue(one)).map(({ wakeAt }) => wakeAt);
      const isCut = [others, days].some((found) => found.length >= limit && found.every(isDue));
      return {
        refs: [others, days].flatMap((found) =>
          found
            .filter(isDue)
            .slice(0, limit)
            .map(({ kind, forumId, recordId }) => ({ kind, forumId, id: recordId })),
        ),
        nextAt: isCut ? null : (later.sort()[0] ?? null),
      };
    },

    list: (forumId, kind, limit) =>
      records({
        query: 'SELECT TOP @limit * FROM c WHERE c.forumId = @forumId AND c.kind = @kind ORDER BY c.updatedAt DESC',
        values: { forumId, kind, limit },
        partitionKey: forumId,
      }),

    concerning: createConcerning((person, kinds, limit) =>
      records({
        query:
          'SELECT TOP @limit * FROM c WHERE ARRAY_CONTAINS(c.concerns, @person) AND ARRAY_CONTAINS(@kinds, c.kind) ORDER BY c.updatedAt DESC',
        values: { person, kinds, limit },
      }),
    ),
  };
}
