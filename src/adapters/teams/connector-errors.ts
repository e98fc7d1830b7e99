import { z } from 'zod/v4';
import type { DeliveryFailure } from '../../domain/delivery-failure';
import type { Instant } from '../../domain/time';

/** The Bot Connector answered a call, but not with success. */
export class ConnectorRefusal extends Error {
  override readonly name = 'ConnectorRefusal';
  readonly status: number;
  readonly body: string;
  readonly retryAfter: string | null;

  constructor(status: number, body: string, retryAfter: string | null) {
    super(`the Bot Connector answered ${status}`);
    this.status = status;
    this.body = body;
    this.retryAfter = retryAfter;
  }
}

/** What a failed call to the Bot Connector means for the card that was to be delivered. */
export interface Diagnosis {
  readonly why: DeliveryFailure;
  readonly retryAfterMs: number | null;
  /** Teams' own code, or what the network said. For the log. */
  readonly detail: string;
}

/** Teams' longest rate-limit window is 3600 s; waiting longer than that never helps. */
const LONGEST_RETRY_AFTER_MS = 3_600_000;

/** Codes of Teams' table "Status codes from bot conversational APIs", and the sub-code of proactive messages. */
const FAILURE_OF_CODE: ReadonlyMap<string, DeliveryFailure> = new Map([
  ['MessageWritesBlocked', 'blocked'],
  ['ConversationBlockedByUser', 'blocked'],
  ['BotDisabledByAdmin', 'blocked'],
  ['ForbiddenOperationException', 'notInstalled'],
  ['BotNotInConversationRoster', 'notInRoster'],
  ['ConversationNotFound', 'conversationGone'],
  ['ActivityNotFoundInConversation', 'activityGone'],
  ['MessageSizeTooBig', 'tooBig'],
]);

const FAILURE_OF_STATUS: ReadonlyMap<number, DeliveryFailure> = new Map([
  // Several operations at once on one conversation. The remedy is as for 429: wait and try again.
  [412, 'throttled'],
  [413, 'tooBig'],
  [429, 'throttled'],
]);

const Json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue('not JSON');
    return z.NEVER;
  }
});
const Code = z.string().catch('');
const ErrorObject = z.object({ code: Code, subCode: Code, message: z.string().catch('') });
const ErrorBody = Json.pipe(z.union([z.object({ error: ErrorObject }).transform(({ error }) => error), ErrorObject]));
const NestedError = Json.pipe(ErrorObject);
const NetworkError = z.object({
  name: Code,
  message: Code,
  cause: z.object({ code: Code }).optional().catch(undefined),
});

/** `error` is whatever a call through the connector client threw; `now` is what a Retry-After date is measured from. */
export function diagnose(error: unknown, now: Instant): Diagnosis {
  if (error instanceof ConnectorRefusal) {
    const codes = codesIn(error.body);
    return {
      why: failureOf(error.status, codes),
      retryAfterMs: error.retryAfter === null ? null : milliseconds(error.retryAfter, now),
      detail: [error.status, ...codes].join(' '),
    };
  }
  const network = NetworkError.safeParse(error).data;
  const detail = [network?.name, network?.message, network?.cause?.code].filter(Boolean).join(' ');
  return { why: 'unavailable', retryAfterMs: null, detail };
}

/** `codes` are Teams' own, the most telling first. There are none when the answer is not Teams'. */
export function failureOf(status: number, codes: readonly string[]): DeliveryFailure {
  if (status >= 500) return 'unavailable';
  const byStatus = FAILURE_OF_STATUS.get(status);
  if (byStatus) return byStatus;
  for (const code of codes) {
    const byCode = FAILURE_OF_CODE.get(code);
    if (byCode) return byCode;
  }
  return 'refused';
}

/** The codes, the most telling first. For a blocked bot Teams hides the sub-code in a JSON text inside `message`. */
function codesIn(body: string): readonly string[] {
  const outer = ErrorBody.safeParse(body).data;
  if (!outer) return [];
  const inner = NestedError.safeParse(outer.message).data;
  return [inner?.subCode, inner?.code, outer.subCode, outer.code].flatMap((code) => (code ? [code] : []));
}

function milliseconds(retryAfter: string, now: Instant): number | null {
  const wait = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.parse(now);
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), LONGEST_RETRY_AFTER_MS);
}
