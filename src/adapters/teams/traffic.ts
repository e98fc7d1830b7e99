import type { PassingFailure } from '../../domain/delivery-failure';
import type { Clock } from '../../ports/clock';
import type { Log } from '../../ports/log';
import { createAllowances } from './allowances';
import { answered, asking, CLOSED, unanswered, waitFor, type Circuit } from './circuit';
import { diagnose } from './connector-errors';
import { splitConversationId } from './conversation-id';
import type { Share, TrafficLimits } from './teams-limits';

/** A request to Teams about to be made. */
export interface TeamsRequest {
  /** `send`: something new stands there afterwards. `update`: it counts as much, but what it is about stands already. */
  readonly kind: 'send' | 'update' | 'read';
  /** `conversationId` is the forum's channel. */
  readonly place: { readonly serviceUrl: string; readonly tenantId: string; readonly conversationId: string };
  /** A conversation id, or a person's address when their chat is not known yet. */
  readonly conversation: string;
}

export interface Gate {
  /** Makes the request when there is room for it. Throws HeldBack without making it when that would take too long. */
  pass<Answer>(request: TeamsRequest, make: () => Promise<Answer>): Promise<Answer>;
}

export interface Traffic {
  /** For requests that can wait. */
  readonly paced: Gate;
  /** For requests that somebody is waiting for: makes each at once, but counts it. */
  readonly counted: Gate;
  /** Counts the request for this conversation too, which its answer named. */
  count(request: TeamsRequest): void;
}

/** A request that was not made, because Teams would not have taken it. */
export class HeldBack extends Error {
  override readonly name = 'HeldBack';
  readonly why: PassingFailure;
  readonly retryAfterMs: number;

  constructor(why: PassingFailure, retryAfterMs: number) {
    super(`held back for ${retryAfterMs} ms: ${why}`);
    this.why = why;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Lets every request through. */
export const UNLIMITED: Traffic = {
  paced: { pass: (_, make) => make() },
  counted: { pass: (_, make) => make() },
  count: () => undefined,
};

/** Longer waits are left to the delivery ledger; only small bursts are waited out here. */
const LONGEST_WAIT_MS = 2_000;
/** The pause after a 429 that does not say for how long. */
const UNSAID_PAUSE_MS = 2_000;

/**
 * Keeps the requests to Teams within the limits. Where a tenant's limit is waited for, channels go first. It knows
 * this process only: what several processes send together is limited by Teams' own 429, which closes the conversation
 * until the time it says.
 */
export function createTraffic(
  limits: TrafficLimits,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): Traffic {
  const sends = createAllowances(limits.sendsPerConversation);
  const conversations = { send: sends, update: sends, read: createAllowances(limits.readsPerConversation) };
  const tenants = createAllowances(limits.perTenant);
  const shares = {
    channels: createAllowances(limits.sharesOfTenant.channels),
    rest: createAllowances(limits.sharesOfTenant.rest),
  };
  /** The requests that would be made at once if their tenant had room. */
  const waiting: Readonly<Record<Share, Map<string, Set<TeamsRequest>>>> = { channels: new Map(), rest: new Map() };
  const circuits = new Map<string, Circuit>();
  const moment = () => Date.parse(clock.now());

  const nameOf = ({ place, conversation }: TeamsRequest) =>
    JSON.stringify([place.tenantId, splitConversationId(conversation).conversationId]);
  const ofConversation = (request: TeamsRequest) => conversations[request.kind].of(nameOf(request), moment());
  const ofTenant = ({ place }: TeamsRequest) => tenants.of(place.tenantId, moment());
  const ofShare = (share: Share, { place }: TeamsRequest) => shares[share].of(place.tenantId, moment());
  const circuitOf = ({ place }: TeamsRequest) => circuits.get(place.serviceUrl) ?? CLOSED;

  function change({ place }: TeamsRequest, before: Circuit, after: Circuit): void {
    circuits.set(place.serviceUrl, after);
    if (before.kind === 'closed' && after.kind === 'open') log.warn('teams.down', { pauseMs: after.pauseMs });
    if (before.kind !== 'closed' && after.kind === 'closed') log.info('teams.upAgain', {});
  }

  function take(request: TeamsRequest): void {
    ofConversation(request).take(moment());
    ofTenant(request).take(moment());
    ofShare(shareOf(request), request).take(moment());
  }

  function lineOf(share: Share, { place: { tenantId } }: TeamsRequest): Set<TeamsRequest> {
    const line = waiting[share].get(tenantId) ?? new Set();
    waiting[share].set(tenantId, line);
    return line;
  }

  /**
   * How many requests are to be made before this one. Of the other share these are those that wait, as far as that share
   * goes. In channels, what is missing goes before what is only redrawn.
   */
  function ahead(request: TeamsRequest): number {
    const share = shareOf(request);
    const other = share === 'channels' ? 'rest' : 'channels';
    const ofOther = Math.min(lineOf(other, request).size, ofShare(other, request).free(moment()));
    if (share === 'rest' || request.kind === 'send') return ofOther;
    return ofOther + [...lineOf(share, request)].filter(({ kind }) => kind === 'send').length;
  }

  /** Sees whether there is room and takes it in one go, since others wait for the same room. */
  async function enter(request: TeamsRequest): Promise<void> {
    const line = lineOf(shareOf(request), request);
    try {
      for (let waitedMs = 0; ;) {
        const now = moment();
        const downMs = waitFor(circuitOf(request), nameOf(request), now);
        if (downMs > 0) throw new HeldBack('unavailable', downMs);
        const conversationMs = ofConversation(request).wait(now);
        const fullMs = Math.max(conversationMs, ofTenant(request).wait(now, ahead(request)));
        if (fullMs === 0) break;
        waitedMs += fullMs;
        if (waitedMs > LONGEST_WAIT_MS) throw new HeldBack('throttled', fullMs);
        // A request that its own conversation holds up must not hold up others.
        if (conversationMs === 0) line.add(request);
        else line.delete(request);
        await clock.wait(fullMs, new AbortController().signal);
      }
      take(request);
      change(request, circuitOf(request), asking(circuitOf(request), nameOf(request), moment()));
    } finally {
      line.delete(request);
    }
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

function shareOf({ kind, place, conversation }: TeamsRequest): Share {
  const { conversationId } = splitConversationId(conversation);
  return kind !== 'read' && conversationId === place.conversationId ? 'channels' : 'rest';
}
