import type { Container } from '@azure/cosmos';
import { z } from 'zod/v4';
import type { Instant } from '../../domain/time';
import {
  askCosmos,
  writeToCosmos,
  type CosmosCall,
  type CosmosTimes,
  type OnCosmosCall,
  type WriteOutcome,
} from './cosmos-calls';
import { faultOf } from './cosmos-faults';

/** A document as stored. Cosmos tells documents apart by partition (`forumId`) and `id`. */
export interface CosmosDocument {
  readonly id: string;
  readonly forumId: string;
}

export interface Query {
  readonly query: string;
  readonly values: Readonly<Record<string, string | number | readonly string[]>>;
  /** When this is left out, every partition is asked. */
  readonly partitionKey?: string;
}

/** The documents of one container. Every call keeps to its time limit, and throws StoreUnavailableError. */
export interface CosmosDocuments {
  /** `undefined` when there certainly is no such document. */
  read(document: CosmosDocument): Promise<Readonly<Record<string, unknown>> | undefined>;
  create(document: CosmosDocument): Promise<WriteOutcome>;
  /** Replaces the document if it still has this etag. */
  replace(document: CosmosDocument, etag: string): Promise<WriteOutcome>;
  query(ask: Query): Promise<readonly unknown[]>;
}

export function createCosmosDocuments(
  container: Container,
  onCall: OnCosmosCall,
  { callMs, queryMs, throttledMs }: CosmosTimes,
): CosmosDocuments {
  const ofCall = { withinMs: callMs, throttledMs };

  async function counted<Answer extends { readonly requestCharge: number }>(
    operation: CosmosCall['operation'],
    request: Promise<Answer>,
  ): Promise<Answer> {
    const started = performance.now();
    const count = (charge: number, serverTime: Instant | null) =>
      onCall({ operation, charge, milliseconds: performance.now() - started, serverTime });
    try {
      const answer = await request;
      count(answer.requestCharge, timeStatedIn(answer));
      return answer;
    } catch (error) {
      count(faultOf(error).charge, null);
      throw error;
    }
  }

  return {
    async read({ id, forumId }) {
      const { resource } = await askCosmos(ofCall, async (abortSignal) => {
        const item = container.item(id, forumId);
        const answer = await counted('read', item.read<Record<string, unknown>>({ abortSignal }));
        const { statusCode, substatus, activityId, headers } = answer;
        // The SDK reports a missing container, and a copy that lags behind, as a document that is not there.
        if (statusCode === 404 && substatus !== undefined && substatus !== 0) {
          throw Object.assign(new Error('not found'), { code: statusCode, substatus, activityId, headers });
        }
        return answer;
      });
      return resource;
    },

    create: (document) =>
      writeToCosmos(ofCall, (abortSignal) => counted('create', container.items.create(document, { abortSignal }))),

    replace: (document, etag) =>
      writeToCosmos(ofCall, (abortSignal) => {
        const condition = { abortSignal, accessCondition: { type: 'IfMatch', condition: etag } };
        return counted('replace', container.item(document.id, document.forumId).replace(document, condition));
      }),

    async query({ query, values, partitionKey }) {
      const parameters = Object.entries(values).map(([name, value]) => ({ name: `@${name}`, value }));
      const { resources } = await askCosmos({ withinMs: queryMs, throttledMs }, (abortSignal) => {
        const options = partitionKey === undefined ? { abortSignal } : { abortSignal, partitionKey };
        return counted('query', container.items.query<unknown>({ query, parameters }, options).fetchAll());
      });
      return resources;
    },
  };
}

/** The `Date` of HTTP, in the one form that servers may write: `Mon, 01 Jun 2026 08:00:00 GMT`. */
const Stating = z.object({ headers: z.object({ date: z.string().max(40) }) });

function timeStatedIn(answer: unknown): Instant | null {
  const time = Date.parse(Stating.safeParse(answer).data?.headers.date ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
