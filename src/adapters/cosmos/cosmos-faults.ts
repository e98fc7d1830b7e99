import { z } from 'zod/v4';
import { StoreUnavailableError } from '../../ports/store-errors';

/** What is known about a failed request: the service's answer, or how the connection or the identity failed. */
export interface CosmosFault {
  /** A status, or a name when there was no answer. */
  readonly code: number | string;
  /** Tells apart what one status may mean; 0 when it says no more. */
  readonly substatus: number;
  readonly activityId: string | undefined;
  /** In request units; 0 when there was no answer. */
  readonly charge: number;
  /** How long the service asks to be left alone, in milliseconds; `null` when it does not say. */
  readonly retryAfterMs: number | null;
}

/** The code of an error that says why there is no token for the account. */
export const NO_TOKEN = 'no token';

const NO_ANSWER: CosmosFault = {
  code: 'no answer',
  substatus: 0,
  activityId: undefined,
  charge: 0,
  retryAfterMs: null,
};

const headers = z.object({
  'x-ms-request-charge': z.coerce.number().catch(0),
  'x-ms-retry-after-ms': z.coerce.number().int().min(0).nullable().catch(null),
});
const fault = z.object({
  code: z.union([z.number(), z.string()]).catch(NO_ANSWER.code),
  substatus: z.number().catch(0),
  activityId: z.string().optional().catch(undefined),
  headers: headers.catch({ 'x-ms-request-charge': 0, 'x-ms-retry-after-ms': null }),
});

export function faultOf(error: unknown): CosmosFault {
  const parsed = fault.safeParse(error);
  if (!parsed.success) return NO_ANSWER;
  const { code, substatus, activityId } = parsed.data;
  return {
    code,
    substatus,
    activityId,
    charge: parsed.data.headers['x-ms-request-charge'],
    retryAfterMs: parsed.data.headers['x-ms-retry-after-ms'],
  };
}

/** The answering copy of the data lacks something that this program has seen already. */
const LAGGING = { code: 404, substatus: 1002 };

/** Whether the request may or may not have been carried out, and may well succeed in a moment. */
export function isUnsettled({ code, substatus }: CosmosFault): boolean {
  if (code === NO_TOKEN) return false;
  if (code === LAGGING.code) return substatus === LAGGING.substatus;
  // 410: the data has just moved to another machine of the service, before or after the request was carried out.
  return typeof code !== 'number' || code === 408 || code === 410 || code === 449 || code >= 500;
}

/** Whether the request was certainly not carried out, since there is no throughput for it now. */
export function isThrottled({ code }: CosmosFault): boolean {
  return code === 429;
}

/** An error without the SDK's own error, which carries the request, and so what was to be stored. */
export function unavailable(fault: CosmosFault): StoreUnavailableError {
  return new StoreUnavailableError(`${explanation(fault.code)} (${detailsOf(fault)}).`);
}

/** What the service's support asks for. */
export function detailsOf({ code, substatus, activityId }: CosmosFault): string {
  const status = substatus === 0 ? String(code) : `${code}/${substatus}`;
  return activityId === undefined ? status : `${status}, activity ${activityId}`;
}

function explanation(code: number | string): string {
  switch (code) {
    case NO_TOKEN:
      return 'Entra ID gave this program no token for Cosmos DB: check that its identity exists and that AZURE_CLIENT_ID names it, or give COSMOS_KEY';
    case 401:
    case 403:
      return 'Cosmos DB refused this program: check its key or the role of its identity, and the network rules of the account';
    case 404:
      return 'Cosmos DB has no such database or container, or a copy of it lags behind: create them as the deployment describes, or try again';
    case 413:
      return 'Cosmos DB refused a document of more than 2 MB: the record has grown too big';
    case 429:
      return 'Cosmos DB is out of throughput: raise the request units of the database, or try again';
    default:
      return 'Cosmos DB did not answer as it should: check the endpoint and the state of the service, then try again';
  }
}
