import type { Database } from 'better-sqlite3';
import { z } from 'zod/v4';
import { putLast } from '../../application/put-last';
import {
  listingOf,
  parseStoredText,
  readEarlier,
  readRecord,
  writeEarlier,
  writeRecord,
} from '../../ports/document-schemas';
import {
  ConflictError,
  RECORD_KINDS,
  type Listing,
  type RecordRef,
  type RecordStore,
  type StoredRecord,
} from '../../ports/record-store';
import type { GroupCommit } from './group-commit';
import type { FaultGuard } from './sqlite-faults';

const refRow = z.object({ kind: z.enum(RECORD_KINDS), forumId: z.string(), id: z.string() });
const recordRow = refRow.extend({ body: z.string() });
const versionedRow = z.object({ version: z.number(), body: z.string() });
const earlierRow = z.object({ body: z.string() });
const nextRow = z.object({ nextAt: z.string().nullable() });
const savedRow = z.object({ key: z.number(), version: z.number() });

const dueOf = (condition: string) =>
  `SELECT kind, forum_id AS forumId, id FROM records WHERE wake_at <= @now AND ${condition} ORDER BY wake_at LIMIT @limit`;

export const DUE = dueOf("kind <> 'reminderDay'");
export const DUE_DAYS = dueOf("kind = 'reminderDay'");

const NEXT_DUE = 'SELECT min(wake_at) AS nextAt FROM records WHERE wake_at > @now';

const MOST_INDEXED = 1_000;

export const LIST = `
  SELECT kind, forum_id AS forumId, id, body FROM records
  WHERE forum_id = @forumId AND kind = @kind
  ORDER BY updated_at DESC LIMIT @limit`;

/** Reads the bodies of the latest records only. */
export const CONCERNING = `
  SELECT kind, forum_id AS forumId, id, body FROM records
  WHERE key IN (
    SELECT key FROM concerns JOIN records ON records.key = concerns.record
    WHERE account_id = @person AND kind = @kind
    ORDER BY updated_at DESC LIMIT @limit
  )
  ORDER BY updated_at DESC`;

export function createSqliteRecords(db: Database, guard: FaultGuard, commits: GroupCommit): RecordStore {
  const byRef = db.prepare('SELECT version, body FROM records WHERE forum_id = @forumId AND kind = @kind AND id = @id');
  const insert = db.prepare(
    `INSERT INTO records (forum_id, kind, id, version, wake_at, updated_at, body)
     VALUES (@forumId, @kind, @id, 1, @wakeAt, @updatedAt, @body)
     ON CONFLICT (forum_id, kind, id) DO NOTHING
     RETURNING key, version`,
  );
  const update = db.prepare(
    `UPDATE records
     SET version = version + 1, wake_at = @wakeAt, updated_at = @updatedAt, body = @body
     WHERE forum_id = @forumId AND kind = @kind AND id = @id AND version = @version
     RETURNING key, version`,
  );
  const forgetConcerns = db.prepare(
    'DELETE FROM concerns WHERE record = @key AND account_id NOT IN (SELECT value FROM json_each(@accounts))',
  );
  const addConcerns = db.prepare(
    `INSERT INTO concerns (account_id, record) SELECT value, @key FROM json_each(@accounts) WHERE true
     ON CONFLICT DO NOTHING`,
  );
  const insertEarlier = db.prepare(
    `INSERT INTO earlier_events (forum_id, kind, id, hash, body) VALUES (@forumId, @kind, @id, @hash, @body)
     ON CONFLICT DO NOTHING`,
  );
  const earlier = db.prepare(
    'SELECT body FROM earlier_events WHERE forum_id = @forumId AND kind = @kind AND id = @id AND hash = @hash',
  );
  const due = db.prepare(DUE);
  const dueDays = db.prepare(DUE_DAYS);
  const nextDue = db.prepare(NEXT_DUE);
  const list = db.prepare(LIST);
  const concerning = db.prepare(CONCERNING);

  /** Whom the record concerned when this process last saved it, with its version then: a vote changes nothing there. */
  const indexed = new Map<number, { readonly version: number; readonly accounts: string }>();

  const save = db.transaction((record: StoredRecord, token: string | null) => {
    const { forumId, kind, id, wakeAt, updatedAt } = record;
    const row = { forumId, kind, id, wakeAt, updatedAt, body: JSON.stringify(writeRecord(record)) };
    const written = token === null ? insert.get(row) : update.get({ ...row, version: Number(token) });
    if (written === undefined) throw new ConflictError(`${kind} ${forumId}/${id} was saved by somebody else`);
    const { key, version } = savedRow.parse(written);
    const accounts = JSON.stringify(record.concerns);
    const before = indexed.get(key);
    if (before?.version !== version - 1 || before.accounts !== accounts) {
      forgetConcerns.run({ key, accounts });
      addConcerns.run({ key, accounts });
    }
    return { key, version, accounts };
  });

  return {
    read: ({ forumId, kind, id }) =>
      guard.later(() => {
        const row = byRef.get({ forumId, kind, id });
        if (row === undefined) return undefined;
        const { version, body } = versionedRow.parse(row);
        return { record: recordIn(body, { forumId, kind, id }), token: String(version) };
      }),
    async save(record, token) {
      const { key, version, accounts } = await commits.written(() => save(record, token));
      putLast(indexed, key, { version, accounts }, MOST_INDEXED);
      return String(version);
    },
    keepEarlier: (ref, part, events) =>
      commits.written(() => {
        const { forumId, kind, id } = ref;
        const body = JSON.stringify(writeEarlier(ref, part, events));
        insertEarlier.run({ forumId, kind, id, hash: part.hash, body });
      }),
    readEarlier: (ref, part) =>
      guard.later(() => {
        const { forumId, kind, id } = ref;
        const row = earlier.get({ forumId, kind, id, hash: part.hash });
        return row === undefined ? undefined : readEarlier(parseStoredText(earlierRow.parse(row).body, ref), ref, part);
      }),
    due: (now, limit) =>
      guard.later(() => ({
        refs: z.array(refRow).parse([...due.all({ now, limit }), ...dueDays.all({ now, limit })]),
        nextAt: nextRow.parse(nextDue.get({ now })).nextAt,
      })),
    list: (forumId, kind, limit) => guard.later(() => recordsIn(list.all({ forumId, kind, limit }))),
    concerning: (person, kind, limit) => guard.later(() => recordsIn(concerning.all({ person, kind, limit }))),
  };
}

function recordsIn(rows: readonly unknown[]): Listing {
  return listingOf(
    z.array(recordRow).parse(rows),
    ({ kind, forumId, id }) => ({ kind, forumId, id }),
    ({ body }, ref) => recordIn(body, ref),
  );
}

function recordIn(body: string, ref: RecordRef): StoredRecord {
  return readRecord(parseStoredText(body, ref), ref);
}
