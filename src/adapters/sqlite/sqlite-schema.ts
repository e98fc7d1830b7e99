import { basename } from 'node:path';
import type { Database } from 'better-sqlite3';
import { z } from 'zod/v4';
import { StoreUnavailableError } from '../../ports/store-errors';
import { indexDecisions } from './sqlite-decision-index';
import { damaged } from './sqlite-faults';

const SCHEMA = 2;

/** "Enig" in ASCII: marks the file as ours (SQLite's `application_id`). */
const APPLICATION = 0x45_6e_69_67;

const TABLES = `
  CREATE TABLE records (
    key INTEGER PRIMARY KEY,
    forum_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    wake_at TEXT,
    updated_at TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (forum_id, kind, id)
  ) STRICT;
  CREATE INDEX records_due ON records (wake_at, forum_id, kind, id) WHERE wake_at IS NOT NULL;
  CREATE INDEX records_latest ON records (forum_id, kind, updated_at);

  CREATE TABLE concerns (
    account_id TEXT NOT NULL,
    record INTEGER NOT NULL REFERENCES records (key),
    PRIMARY KEY (account_id, record)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX concerns_of_record ON concerns (record);

  CREATE TABLE series (
    forum_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    holder TEXT NOT NULL,
    PRIMARY KEY (forum_id, kind, year, number),
    UNIQUE (forum_id, kind, year, holder)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE decisions (
    forum_id TEXT NOT NULL,
    id TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (forum_id, id)
  ) STRICT;
  CREATE INDEX decisions_newest ON decisions (forum_id, decided_at DESC, sequence DESC);
`;

/**
 * The search index of decisions, since schema 2. `searched` has the words and letters that the domain makes of a
 * decision, so that the indexes need not know of upper and lower case. The rows have a key of their own, since a copy
 * of the file may number rows anew.
 */
const SEARCH_TABLES = `
  CREATE TABLE searched_decisions (
    key INTEGER PRIMARY KEY,
    forum_id TEXT NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    decided_at TEXT NOT NULL,
    is_open INTEGER NOT NULL,
    is_reported INTEGER NOT NULL,
    searched TEXT NOT NULL,
    UNIQUE (forum_id, id)
  ) STRICT;
  CREATE INDEX searched_newest ON searched_decisions (decided_at DESC, sequence DESC, forum_id DESC, id DESC);
  CREATE VIRTUAL TABLE decision_words USING fts5 (
    searched, content = 'searched_decisions', content_rowid = 'key',
    tokenize = "unicode61 remove_diacritics 0", prefix = '1 2 3'
  );
  CREATE VIRTUAL TABLE decision_parts USING fts5 (
    searched, content = 'searched_decisions', content_rowid = 'key', tokenize = 'trigram'
  );
`;

/**
 * Events that have been moved out of their record. A file without the table has no such events, so the table needs no
 * schema number of its own.
 */
const EARLIER_EVENTS = `
  CREATE TABLE IF NOT EXISTS earlier_events (
    forum_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    hash TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (forum_id, kind, id, hash)
  ) STRICT`;

/**
 * Whether some party has yet to take its own decision. Files from before that was kept have no decision whose parties are
 * known, and a program from before it leaves the column as it is.
 */
const AWAITS_PARTIES = 'ALTER TABLE searched_decisions ADD COLUMN awaits_parties INTEGER NOT NULL DEFAULT 0';

/** By which rule of the domain a decision was indexed. A program from before the rules had numbers leaves it at the first. */
const SEARCH_RULES = `
  ALTER TABLE searched_decisions ADD COLUMN rule INTEGER NOT NULL DEFAULT 1;
  CREATE INDEX searched_by_rule ON searched_decisions (rule);
`;

/** The mark of files whose log is merged into them when the last program closes them. */
const MERGES_LOG = 'CREATE TABLE IF NOT EXISTS merges_log (mark INTEGER) STRICT';

/** Throws StoreUnavailableError for a file that a newer program or quite another program made. */
export function refuseForeignFile(db: Database, file: string): void {
  // In this order: another process may create the database between the two looks, and then it has both the tables and
  // the mark.
  const wasEmpty = isEmpty(db);
  const application = numberIn(db, 'application_id');
  if (application !== APPLICATION && !(application === 0 && wasEmpty)) {
    throw new StoreUnavailableError(
      `The database file ${file} belongs to another program. Give the path of another file in the settings.`,
    );
  }
  const schema = numberIn(db, 'user_version');
  if (schema > SCHEMA) {
    throw new StoreUnavailableError(
      `The database file ${file} has schema ${schema}, but this program knows only ${SCHEMA}. Upgrade the program.`,
    );
  }
}

/**
 * Creates the tables in a new file, and the tables that an older file lacks. Always writes, so that a file that cannot
 * be written is found out now. Returns whether the file was new.
 */
export function prepareSchema(db: Database, file: string): boolean {
  return db
    .transaction(() => {
      refuseForeignFile(db, file);
      const found = numberIn(db, 'user_version');
      const isNew = found === 0;
      if (isNew) db.exec(TABLES);
      if (found < 2) db.exec(SEARCH_TABLES);
      if (!hasColumn(db, 'searched_decisions', 'awaits_parties')) db.exec(AWAITS_PARTIES);
      if (!hasColumn(db, 'searched_decisions', 'rule')) db.exec(SEARCH_RULES);
      if (found < 2) indexDecisions(db);
      db.exec(EARLIER_EVENTS);
      db.exec(MERGES_LOG);
      db.pragma(`application_id = ${APPLICATION}`);
      db.pragma(`user_version = ${SCHEMA}`);
      return isNew;
    })
    .immediate();
}

/**
 * Throws StoreUnavailableError for a file that counts on a log which did not come with it. Somebody who copies the
 * main file of a running program alone leaves behind what stands in the log, which is often everything. Programs from
 * before there was the mark closed their files in that state too, so without the mark only a file without tables is
 * refused.
 */
export function refuseWithoutItsLog(db: Database, file: string): void {
  if (!isEmpty(db) && db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'merges_log'`).get() === undefined) return;
  throw new StoreUnavailableError(
    `The database file ${file} was copied while a program used it, without the file ${basename(file)}-wal that belongs to it. ` +
      'Restore a backup made with "npm run backup", or copy both files while the program is stopped.',
  );
}

/** Writes a value that stands there already, to see whether the disk takes a write at all. */
export function writeNothingNew(db: Database): void {
  db.pragma(`user_version = ${SCHEMA}`);
}

/** Throws StoreUnavailableError when the pages of the file do not fit together, as after a restore beside an old log. */
export function refuseDamage(db: Database, file: string): void {
  if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new StoreUnavailableError(damaged(file));
}

function numberIn(db: Database, pragma: 'application_id' | 'user_version'): number {
  return z.number().parse(db.pragma(pragma, { simple: true }));
}

function hasColumn(db: Database, table: string, column: string): boolean {
  return db.prepare('SELECT 1 FROM pragma_table_info(?) WHERE name = ?').get(table, column) !== undefined;
}

function isEmpty(db: Database): boolean {
  return db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined;
}
