import { z } from 'zod/v4';
import { FORUM_KINDS } from '../domain/forum/policy';
import { PRINCIPALS } from '../domain/forum/principal';
import { WORDINGS } from '../domain/forum/wording';
import { EARLIER_STATUSES, STANDPOINTS, type Decision } from '../domain/decision/decision';
import { FINDINGS, ofEachCriterion } from '../domain/state-funds/criteria';
import { PROJECT_YEARS } from '../domain/state-funds/state-funds';
import { RENEWALS } from '../domain/terms/terms-notes';
import { LANGUAGES } from '../domain/language';
import { DELIVERY_FAILURES } from '../domain/delivery-failure';
import { keepsAll } from './keeps-all';
import { VIAS, type PostEntry } from './post-entry';
import {
  RECORD_KINDS,
  type EarlierEvents,
  type Listing,
  type RecordRef,
  type Seal,
  type StoredEvent,
  type StoredRecord,
} from './record-store';
import { withPoints } from './stored-points';
import { CorruptDocumentError, isUnreadableDocument, NewerDocumentError, type DocumentRef } from './store-errors';

/** Raised when stored documents change shape; older programs then refuse them instead of misreading them. */
const SCHEMA = 3;
/** What older programs can read. Only a record whose first events lie elsewhere is written with the newer number. */
const SCHEMA_OF_MOST = 2;

const version = z.object({ schema: z.number().int().positive() });

const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
const localDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const count = z.number().int().nonnegative();

const posted = z.object({ conversationId: z.string(), activityId: z.string() });

const postEntry = keepsAll<PostEntry>()(
  z.object({
    key: z.string(),
    recipient: z.string().nullable(),
    posted: posted.nullable(),
    via: z.enum(VIAS).nullable(),
    contentHash: z.string().nullable(),
    language: z.enum(LANGUAGES).optional(),
    failure: z.enum(DELIVERY_FAILURES).nullable(),
    attempts: count,
    /** Lines from before revisions were counted have none. */
    revision: count.default(0),
    lastAttemptAt: instant,
    deliveredAt: instant.nullable().default(null),
    retryAt: instant.nullable(),
    /** Lines from before missing cards were looked for have neither. */
    timesMissing: count.default(0),
    replaced: z.array(z.object({ posted, attempts: count, retryAt: instant.nullable() })).default([]),
  }),
);

const storedEvents = z.array(z.object({ hash: z.string(), event: z.unknown().refine((event) => event !== undefined) }));

const earlierEvents = z.object({ hash: z.string(), events: storedEvents });

const storedRecord = keepsAll<StoredRecord>()(
  z.object({
    kind: z.enum(RECORD_KINDS),
    forumId: z.string(),
    id: z.string(),
    /** Records from before events could be moved have all of them in the document. */
    earlier: z.array(z.object({ count, hash: z.string() })).default([]),
    events: storedEvents,
    posts: z.array(postEntry),
    wakeAt: instant.nullable(),
    claim: z.object({ by: z.string(), until: instant }).nullable(),
    updatedAt: instant,
    concerns: z.array(z.string()),
  }),
);

const numbered = {
  id: z.string(),
  forumId: z.string(),
  number: z.string(),
  year: count,
  sequence: count,
  forumName: z.string(),
  /** Decisions from before it was kept do not say. */
  forumKind: z.enum(FORUM_KINDS).nullable().default(null),
  shortName: z.string(),
  wording: z.enum(WORDINGS),
  title: z.string(),
  decidedAt: instant,
  decidedOn: localDate,
  /** Decisions from before there were meetings do not say. */
  reported: z.object({ meetingOn: localDate, item: z.string(), at: instant }).nullable().default(null),
  unreportedAt: instant.nullable().default(null),
};

/** Amounts from before they could be yearly are not. */
const amountSchema = z.object({ kronor: count, isApproximate: z.boolean(), isYearly: z.boolean().default(false) });
const moneySchema = z.object({ amount: amountSchema, year: count, costCentre: z.string() });

const termsSchema = z.object({
  conditions: z.array(z.string()),
  duties: z.array(z.object({ condition: count, owner: z.string(), due: localDate.nullable() })).optional(),
  ifUnmet: z.string(),
  validUntil: localDate.nullable(),
  prolongUntil: localDate.nullable(),
  delegation: z.object({ to: z.string(), matters: z.string(), reviewOn: localDate }).optional(),
});

const stateFundsSchema = z.object({
  projectYear: z.literal(PROJECT_YEARS),
  judgments: z.object(ofEachCriterion(() => z.object({ finding: z.enum(FINDINGS), comment: z.string() }))),
  application: z
    .object({
      project: z.string(),
      organisation: z.string(),
      amount: amountSchema,
      year: count,
      answers: z.object(ofEachCriterion(() => z.string())),
    })
    .optional(),
});

const way = z.enum(RENEWALS);
const termsNote = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('met'), condition: count, at: instant, by: z.string(), evidence: z.string() }),
  z.object({ kind: z.literal('takenBack'), condition: count, at: instant, by: z.string(), reason: z.string() }),
  z.object({ kind: z.literal('renewalBegun'), way, at: instant, by: z.string(), matter: z.string() }),
  z.object({ kind: z.literal('delegationEnded'), at: instant, by: z.string(), reason: z.string() }),
  z.object({
    ...{ kind: z.literal('reported'), at: instant, by: z.string() },
    ...{ done: z.string(), residents: count, spent: amountSchema },
  }),
  z.object({ kind: z.literal('renewed'), way, at: instant, number: z.string(), until: localDate.nullable() }),
]);

const formalNote = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('taken'),
    party: z.string(),
    at: instant,
    by: z.string(),
    body: z.string(),
    on: localDate,
    reference: z.string(),
  }),
  z.object({ kind: z.literal('takenBack'), party: z.string(), at: instant, by: z.string(), reason: z.string() }),
]);

const editorialNote = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('changed'),
    at: instant,
    by: z.string(),
    before: z.string(),
    after: z.string(),
    why: z.string(),
  }),
  z.object({
    kind: z.literal('setAside'),
    at: instant,
    by: z.string(),
    changes: z.array(count),
    reason: z.string(),
  }),
]);

const decisionOfAnyKind = z.discriminatedUnion('kind', [
  z.object({
    ...numbered,
    kind: z.literal('perCapsulam'),
    points: z.array(z.string()),
    /** Decisions from before these texts were kept have none of them. */
    urgency: z.string().default(''),
    question: z.string().default(''),
    background: z.string().default(''),
    attachments: z.array(z.object({ name: z.string(), url: z.string(), fileHash: z.string().optional() })).default([]),
    money: moneySchema.nullable().default(null),
    terms: termsSchema.nullable().default(null),
    termsNotes: z.array(termsNote).default([]),
    stateFunds: stateFundsSchema.nullable().default(null),
    parties: z.array(z.object({ name: z.string(), principal: z.enum(PRINCIPALS) })).default([]),
    formalNotes: z.array(formalNote).default([]),
    editorialNotes: z.array(editorialNote).default([]),
    round: count,
    textHash: z.string(),
    sentAt: instant,
    standpoints: z.array(
      z.object({
        name: z.string(),
        principal: z.enum(PRINCIPALS),
        choice: z.enum(STANDPOINTS),
        note: z.string(),
        at: instant,
      }),
    ),
  }),
  z.object({
    ...numbered,
    kind: z.literal('chair'),
    text: z.string(),
    reason: z.string(),
    amount: amountSchema.nullable(),
    changesCharter: z.boolean(),
    decidedBy: z.string(),
  }),
  z.object({
    ...numbered,
    kind: z.literal('earlier'),
    decidedOn: localDate.nullable(),
    text: z.string(),
    status: z.enum(EARLIER_STATUSES).nullable(),
    form: z.string().nullable(),
    importedAt: instant,
  }),
]);

const decision: z.ZodType<Decision> = z.preprocess(withPoints, keepsAll<Decision>()(decisionOfAnyKind));

/** Events and lines that have been checked. They never change, so each is checked once, and not at every save. */
const checked = new WeakSet<object>();

function noteChecked({ events, posts }: Pick<StoredRecord, 'events' | 'posts'>): void {
  for (const part of [...events, ...posts]) checked.add(part);
}

const sealed = z.object({
  /** Records from before chains were sealed have none. */
  seal: z.object({ events: count, hash: z.string() }).nullable().default(null),
});

/**
 * The record as a JSON object to store, with its chain sealed. Throws when the record could not be read back, which is
 * a bug in the code that made it.
 */
export function writeRecord(record: StoredRecord): object {
  const { earlier, events, posts } = record;
  const isNew = (part: object) => !checked.has(part);
  const news = { ...record, events: events.filter(isNew), posts: posts.filter(isNew) };
  const document = { ...stamped(storedRecord, news, record), events, posts };
  noteChecked(news);
  const before = earlier.reduce((sum, part) => sum + part.count, 0);
  const seal: Seal = { events: before + events.length, hash: events.at(-1)?.hash ?? earlier.at(-1)?.hash ?? '' };
  return { ...document, seal, ...(earlier.length > 0 && { schema: SCHEMA }) };
}

/** The seal of the chain in a stored record. Throws as `readRecord` does. */
export function readSeal(json: unknown, ref: DocumentRef): Seal | null {
  return readDocument(sealed, json, ref).seal;
}

/** A stretch of a record's events as a JSON object to store in a document of its own. */
export function writeEarlier(ref: RecordRef, { hash }: EarlierEvents, events: readonly StoredEvent[]): object {
  return stamped(earlierEvents, { hash, events }, ref);
}

/** Reads a stretch, and checks that it is the one asked for. Throws as `readRecord` does. */
export function readEarlier(json: unknown, ref: RecordRef, { hash, count }: EarlierEvents): readonly StoredEvent[] {
  const kept = readDocument(earlierEvents, json, ref);
  if (kept.hash !== hash || kept.events.length !== count) throw new CorruptDocumentError(ref, ['earlier']);
  return kept.events;
}

/** Reads a stretch whatever it holds by now, for comparing it with what it was. Throws as `readRecord` does. */
export function readStretch(json: unknown, ref: DocumentRef): readonly StoredEvent[] {
  return readDocument(earlierEvents, json, ref).events;
}

/** Throws CorruptDocumentError, also when the document is not the one asked for, or NewerDocumentError. */
export function readRecord(json: unknown, ref: DocumentRef): StoredRecord {
  const record = readDocument(storedRecord, json, ref);
  const strayed = (['kind', 'forumId', 'id'] as const).filter((field) => record[field] !== ref[field]);
  if (strayed.length > 0) throw new CorruptDocumentError(ref, strayed);
  noteChecked(record);
  return record;
}

/** Reads each document by itself, and sets aside those that cannot be read. Any other error is thrown. */
export function listingOf<Document, Content, Ref extends DocumentRef>(
  documents: readonly Document[],
  refOf: (document: Document) => Ref,
  read: (document: Document, ref: Ref) => Content,
): Listing<Content, Ref> {
  const records: Content[] = [];
  const unreadable: { readonly ref: Ref; readonly error: Error }[] = [];
  for (const document of documents) {
    const ref = refOf(document);
    try {
      records.push(read(document, ref));
    } catch (error) {
      if (!isUnreadableDocument(error)) throw error;
      unreadable.push({ ref, error });
    }
  }
  return { records, unreadable };
}

/** The decision as a JSON object to store. Throws as `writeRecord` does. */
export function writeDecision(recorded: Decision): object {
  return stamped(decision, recorded, decisionRef(recorded.forumId, recorded.id));
}

/** Reads a stored decision. Throws as `readRecord` does. */
export function readDecision(json: unknown, forumId: string, id: string): Decision {
  const ref = decisionRef(forumId, id);
  const recorded = readDocument(decision, json, ref);
  const strayed = (['forumId', 'id'] as const).filter((field) => recorded[field] !== ref[field]);
  if (strayed.length > 0) throw new CorruptDocumentError(ref, strayed);
  return recorded;
}

/** Adds the schema number to a document of a store's own, so that `readDocument` can read it. */
export function stampSchema<T extends object>(document: T): T & { schema: number } {
  return { ...document, schema: SCHEMA_OF_MOST };
}

/** Checks the schema number and the shape. Throws CorruptDocumentError or NewerDocumentError. */
export function readDocument<T>(shape: z.ZodType<T>, json: unknown, ref: DocumentRef): T {
  const { schema } = conforming(version, json, ref);
  if (schema > SCHEMA) throw new NewerDocumentError(ref, schema);
  return conforming(shape, json, ref);
}

/** `JSON.parse` whose error does not quote the text. */
export function parseStoredText(text: string, ref: DocumentRef): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CorruptDocumentError(ref, ['not JSON']);
  }
}

function stamped<T extends object>(shape: z.ZodType<T>, value: unknown, ref: DocumentRef): object {
  const checked = shape.safeParse(value);
  if (!checked.success) {
    throw new TypeError(`${ref.kind} ${ref.forumId}/${ref.id} cannot be stored: ${faults(checked.error).join(', ')}`);
  }
  return stampSchema(checked.data);
}

function conforming<T>(shape: z.ZodType<T>, json: unknown, ref: DocumentRef): T {
  const checked = shape.safeParse(json);
  if (!checked.success) throw new CorruptDocumentError(ref, faults(checked.error));
  return checked.data;
}

function faults(error: z.ZodError): readonly string[] {
  return error.issues.map((issue) => issue.path.join('.') || 'the whole document');
}

export function decisionRef(forumId: string, id: string): DocumentRef {
  return { kind: 'decision', forumId, id };
}
