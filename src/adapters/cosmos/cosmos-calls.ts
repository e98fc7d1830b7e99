import { z } from 'zod/v4';
import { StoreUnavailableError } from '../../ports/store-errors';

/** Bounds a point read or a write with all the retries inside the SDK: two of each fit in a turn of five seconds. */
export const CALL_MS = 1_500;

export type WriteOutcome =
  | { readonly kind: 'written'; readonly etag: string }
  /** Refused because the document has changed, exists already or is gone. */
  | { readonly kind: 'refused' }
  /** No answer that settles it: the write may have been made, or may still be. */
  | { readonly kind: 'unanswered' };

/** Throws StoreUnavailableError when Cosmos does not give what was asked for within so many milliseconds. */
export async function askCosmos<T>(withinMs: number, call: (abortSignal: AbortSignal) => Promise<T>): Promise<T> {
  try {
    return await answered(withinMs, call);
  } catch (error) {
    throw unavailable(error);
  }
}

/** One conditional write. Throws StoreUnavailableError only when the write was certainly not made. */
export async function writeToCosmos(
  call: (abortSignal: AbortSignal) => Promise<{ readonly etag: string }>,
): Promise<WriteOutcome> {
  try {
    const { etag } = await answered(CALL_MS, call);
    return { kind: 'written', etag };
  } catch (error) {
    const status = faultOf(error).code;
    if (typeof status !== 'number' || status === 408 || status === 449 || status >= 500) return { kind: 'unanswered' };
    if (status === 404 || status === 409 || status === 412) return { kind: 'refused' };
    throw unavailable(error);
  }
}

/** Creates what may exist already: somebody else may do the same at the same time. */
export async function ensureInCosmos(
  withinMs: number,
  create: (abortSignal: AbortSignal) => Promise<unknown>,
): Promise<void> {
  await askCosmos(withinMs, async (abortSignal) => {
    try {
      await create(abortSignal);
    } catch (error) {
      if (faultOf(error).code !== 409) throw error;
    }
  });
}

/** The SDK heeds the signal while it sends, but not while it waits between its own attempts. */
function answered<T>(withinMs: number, call: (abortSignal: AbortSignal) => Promise<T>): Promise<T> {
  const abortSignal = AbortSignal.timeout(withinMs);
  const late = new Promise<never>((_, reject) => {
    abortSignal.addEventListener('abort', () => reject(new Error('no answer in time')));
  });
  return Promise.race([call(abortSignal), late]);
}

const fault = z.object({
  code: z.union([z.number(), z.string()]).catch('no answer'),
  activityId: z.string().optional().catch(undefined),
});

function faultOf(error: unknown): z.infer<typeof fault> {
  const parsed = fault.safeParse(error);
  return parsed.success ? parsed.data : { code: 'no answer' };
}

/** Keeps the SDK's error out: it carries the request, and with it what was to be stored. */
function unavailable(error: unknown): StoreUnavailableError {
  const { code, activityId } = faultOf(error);
  const details = activityId === undefined ? String(code) : `${code}, activity ${activityId}`;
  return new StoreUnavailableError(`Cosmos DB ${explanation(code)} (${details}).`);
}

function explanation(code: number | string): string {
  switch (code) {
    case 401:
    case 403:
      return 'refused this program: check the key and the network rules of the account';
    case 404:
      return 'has no such database or container: create them as the deployment describes';
    case 413:
      return 'refused a document of more than 2 MB: the record has grown too big';
    case 429:
      return 'is out of throughput: raise the request units of the database, or try again';
    default:
      return 'did not answer as it should: check the endpoint and the state of the service, then try again';
  }
}
