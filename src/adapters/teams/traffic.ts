import type { Clock } from '../../ports/clock';
import type { Log } from '../../ports/log';
import { createAllowances } from './allowances';
import { answered, asking, CLOSED, unanswered, waitFor, type Circuit } from './circuit';
import { diagnose } from './connector-errors';
import { splitConversationId } from './conversation-id';
import type { TrafficLimits } from './teams-limits';

/** A request to Teams about to be made. */
export interface TeamsRequest {
  readonly kind: 'send' | 'read';
  readonly place: { readonly serviceUrl: string; readonly tenantId: string };
  /** A conversation id, or the address of the person whose chat is not known yet. */
  readonly conversation: string;
}

export interface Gate {
  /** Makes the request when there is room for it. Throws HeldBack without making it when that would take too long. */
  pass<Answer>(request: TeamsRequest, make: () => Promise<Answer>): Promise<Answer>;
}

export interface Traffic {
  /** For what can wait. */
  readonly paced: Gate;
  /** For what somebody is waiting for: makes every request at once, but counts it. */
  readonly counted: Gate;
  /** The request was about this conversation too, as its answer told. */
  count(request: TeamsRequest): void;
}

/** A request that was not made, because Teams would not have taken it. */
export class HeldBack extends Error {
  override readonly name = 'HeldBack';
  readonly why: 'throttled' | 'unavailable';
  readonly retryAfterMs: number;

  constructor(why: 'throttled' | 'unavailable', retryAfterMs: number) {
    super(`held back for ${retryAfterMs} ms: ${why}`);
    this.why = why;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Everything is let through. */
export const UNLIMITED: Traffic = {
  paced: { pass: (_, make) => make() },
  counted: { pass: (_, make) => make() },
  count: () => undefined,
};

/** Small bursts are waited out here; the rest is for the delivery ledger to take up again. */
const LONGEST_WAIT_MS = 2_000;
/** After a 429 that does not say for how long. */
const UNSAID_PAUSE_MS = 2_000;

/**
 * Keeps what is asked of Teams within the limits. It knows of this process only: what several processes send together
 * is for Teams' own 429 to limit, which closes the conversation until the time it says.
 */
export function createTraffic(
  limits: TrafficLimits,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): Traffic {
  const conversations = {
    send: createAllowances(limits.sendsPerConversation),
    read: createAllowances(limits.readsPerConversation),
  };
  const tenants = createAllowances(limits.perTenant);
  const circuits = new Map<string, Circuit>();
  const moment = () => Date.parse(clock.now());

  const nameOf = ({ place, conversation }: TeamsRequest) =>
    JSON.stringify([place.tenantId, splitConversationId(conversation).conversationId]);
  const ofConversation = (request: TeamsRequest) => conversations[request.kind].of(nameOf(request), moment());
  const ofTenant = ({ place }: TeamsRequest) => tenants.of(place.tenantId, moment());
  const circuitOf = ({ place }: TeamsRequest) => circuits.get(place.serviceUrl) ?? CLOSED;

  function change({ place }: TeamsRequest, before: Circuit, after: Circuit): void {
    circuits.set(place.serviceUrl, after);
    if (before.kind === 'closed' && after.kind === 'open') log.warn('teams.down', { pauseMs: after.pauseMs });
    if (before.kind !== 'closed' && after.kind === 'closed') log.info('teams.upAgain', {});
  }

  function take(request: TeamsRequest): void {
    ofConversation(request).take(moment());
    ofTenant(request).take(moment());
  }

  async function enter(request: TeamsRequest): Promise<void> {
    for (let waitedMs = 0; ;) {
      const now = moment();
      const downMs = waitFor(circuitOf(request), nameOf(request), now);
      if (downMs > 0) throw new HeldBack('unavailable', downMs);
      const fullMs = Math.max(ofConversation(request).wait(now), ofTenant(request).wait(now));
      if (fullMs === 0) break;
      waitedMs += fullMs;
      if (waitedMs > LONGEST_WAIT_MS) throw new HeldBack('throttled', fullMs);
      await clock.wait(fullMs, new AbortController().signal);
    }
    take(request);
    change(request, circuitOf(request), asking(circuitOf(request), nameOf(request), moment()));
  }

  function learn(request: TeamsRequest, error: unknown): void {
    const { why, retryAfterMs } = diagnose(error, clock.now());
    const before = circuitOf(request);
    change(request, before, why === 'unavailable' ? unanswered(before, nameOf(request), moment()) : answered());
    if (why === 'throttled') ofConversation(request).closeUntil(moment() + (retryAfterMs ?? UNSAID_PAUSE_MS));
  }

  async function made<Answer>(request: TeamsRequest, make: () => Promise<Answer>): Promise<Answer> {
    try {
      const answer = await make();
      change(request, circuitOf(request), answered());
      return answer;
    } catch (error) {
      learn(request, error);
      throw error;
    }
  }

  return {
    paced: {
      async pass(request, make) {
        await enter(request);
        return made(request, make);
      },
    },
    counted: {
      pass(request, make) {
        take(request);
        return made(request, make);
      },
    },
    count: (request) => ofConversation(request).take(moment()),
  };
}
