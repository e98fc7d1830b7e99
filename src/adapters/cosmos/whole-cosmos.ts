import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import { decisionRef } from '../../ports/document-schemas';
import { RECORD_KINDS, type RecordRef } from '../../ports/record-store';
import type { StoredDocument, WholeStore } from '../../ports/whole-store';
import { connectToCosmos, type CosmosOptions } from './connect-to-cosmos';
import type { CosmosTimes } from './cosmos-calls';
import type { CosmosDocuments } from './cosmos-documents';
import { earlierId } from './earlier-id';

/** No person waits for these answers, as somebody does in a turn. */
const UNHURRIED: CosmosTimes = { callMs: 20_000, queryMs: 60_000, attemptsMs: 20_000, throttledMs: 20_000 };
/** How many documents one request reads: a document is at most some hundred kilobytes. */
const AT_A_TIME = 20;
/** How many documents one request reads when it asks for nothing but their versions. */
const VERSIONS_AT_A_TIME = 1_000;

/** What Cosmos adds, and what this program adds for Cosmos' sake, is left out: what is read is the same from every store. */
const added = [
  '_rid',
  '_self',
  '_etag',
  '_attachments',
  '_ts',
  'recordId',
  'decisionId',
  'writes',
  'isOpen',
  'searched',
];

const version = z.looseObject({ id: z.string(), _etag: z.string() });
const record = version.extend({ kind: z.enum(RECORD_KINDS), recordId: z.string().optional() });
const decision = version.extend({ decisionId: z.string() });
const withEarlier = z.looseObject({ earlier: z.array(z.object({ hash: z.string() })) });
const forumOf = z.array(z.string());

/** Throws as `connectToCosmos` does. */
export async function openWholeCosmos(options: CosmosOptions): Promise<WholeStore> {
  const connection = await connectToCosmos({ ...options, createIfMissing: false, times: UNHURRIED });
  const { work, decisions } = connection;
  let read = versions();

  /** One forum at a time: in one partition what comes next is asked for by the last id, so that a request can be made again. */
  async function* of(container: CosmosDocuments, forumId: string, fields: string, atATime: number) {
    for (let after = ''; ;) {
      const found = z.array(version).parse(
        await container.query({
          query: `SELECT TOP @limit ${fields} FROM c WHERE c.forumId = @forumId AND c.id > @after ORDER BY c.id`,
          values: { limit: atATime, forumId, after },
          partitionKey: forumId,
        }),
      );
      yield* found;
      const last = found.at(-1);
      if (last === undefined || found.length < atATime) return;
      after = last.id;
    }
  }

  async function* forums(container: CosmosDocuments) {
    const query = 'SELECT TOP 1 VALUE c.forumId FROM c WHERE c.forumId > @after ORDER BY c.forumId';
    for (let after = ''; ;) {
      const [next] = forumOf.parse(await container.query({ query, values: { after } }));
      if (next === undefined) return;
      yield next;
      after = next;
    }
  }

  async function allForums(): Promise<readonly string[]> {
    const all = new Set<string>();
    for (const container of [work, decisions]) for await (const forum of forums(container)) all.add(forum);
    return [...all].sort();
  }

  async function earlierOf(ref: RecordRef, json: unknown): Promise<ReadonlyMap<string, unknown>> {
    const stretches = new Map<string, unknown>();
    for (const { hash } of withEarlier.safeParse(json).data?.earlier ?? []) {
      const found = await work.read({ id: earlierId(ref, { hash }), forumId: ref.forumId });
      if (found !== undefined) stretches.set(hash, found);
    }
    return stretches;
  }

  async function* documents(): AsyncGenerator<StoredDocument> {
    read = versions();
    for (const forumId of await allForums()) {
      for await (const found of of(work, forumId, '*', AT_A_TIME)) {
        const { data } = record.safeParse(found);
        // Series of numbers, and events that go with their record.
        if (data === undefined) continue;
        read.add('work', forumId, found);
        const { kind, recordId: id = data.id } = data;
        const ref = { kind, forumId, id };
        yield { ref, json: asWritten(found, id), earlier: await earlierOf(ref, found) };
      }
      for await (const found of of(decisions, forumId, '*', AT_A_TIME)) {
        const { decisionId } = decision.parse(found);
        read.add('decisions', forumId, found);
        yield { ref: decisionRef(forumId, decisionId), json: asWritten(found, decisionId), earlier: new Map() };
      }
    }
  }

  return {
    documents,
    forumIds: allForums,
    async isAsRead() {
      const now = versions();
      for (const forumId of await allForums()) {
        for await (const each of of(work, forumId, 'c.id, c._etag, c.kind, c.recordId', VERSIONS_AT_A_TIME)) {
          if (record.safeParse(each).success) now.add('work', forumId, each);
        }
        for await (const each of of(decisions, forumId, 'c.id, c._etag', VERSIONS_AT_A_TIME)) {
          now.add('decisions', forumId, each);
        }
      }
      return now.sum() === read.sum();
    },
    close: () => {
      connection.close();
      return Promise.resolve();
    },
  };
}

function asWritten(found: Readonly<Record<string, unknown>>, id: string): object {
  const kept = Object.entries(found).filter(([name]) => !added.includes(name));
  return { ...Object.fromEntries(kept), id };
}

/** Which documents were read, and which version of each; they come in the same order whenever they are asked for. */
function versions() {
  const sum = createHash('sha256');
  return {
    add: (container: string, forumId: string, { id, _etag }: z.infer<typeof version>) =>
      sum.update(JSON.stringify([container, forumId, id, _etag])),
    sum: () => sum.copy().digest('hex'),
  };
}
