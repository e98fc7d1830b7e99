import { setTimeout as delay } from 'node:timers/promises';
import { TeamsInfo } from 'botbuilder';
import type { Place } from '../../domain/forum/place';
import type { Clock } from '../../ports/clock';
import type { Log } from '../../ports/log';
import type { TeamsBotAdapter } from './bot-adapter';
import { diagnose } from './connector-errors';
import { homeTenantOf, RosterMember } from './roster-member';
import { rosterContext } from './roster-context';
import { UNLIMITED, type Traffic } from './traffic';

/** The tenants that people's accounts are in, as the rosters say. */
export interface HomeTenants {
  learn(place: Place, member: RosterMember): void;
  /** Asks Teams unless the tenant is known. `undefined` when Teams does not say, or not in time. */
  find(place: Place, address: string): Promise<string | undefined>;
}

export interface HomeTenantsDependencies {
  readonly adapter: TeamsBotAdapter;
  readonly clock: Clock;
  readonly log: Log;
  readonly traffic?: Pick<Traffic, 'counted'>;
  readonly timeLimitMs?: number;
}

/** Teams waits about five seconds for the answer to a tap, and finding the tenant is only the first part of it. */
const TIME_LIMIT_MS = 2_000;

export function createHomeTenants(dependencies: HomeTenantsDependencies): HomeTenants {
  const { adapter, clock, log, traffic = UNLIMITED, timeLimitMs = TIME_LIMIT_MS } = dependencies;
  const known = new Map<string, string>();
  const key = (place: Place, address: string) => JSON.stringify([place.conversationId, address]);

  const learn = (place: Place, member: RosterMember) => {
    known.set(key(place, member.id), homeTenantOf(member, place));
  };

  async function ask(place: Place, address: string): Promise<void> {
    try {
      const context = await rosterContext(adapter, place);
      const answer: unknown = await traffic.counted.pass(
        { kind: 'read', place, conversation: place.conversationId },
        () => TeamsInfo.getMember(context, address),
      );
      learn(place, RosterMember.parse(answer));
    } catch (error) {
      const { why, detail } = diagnose(error, clock.now());
      log.warn('teams.homeTenantUnknown', { why, detail });
    }
  }

  return {
    learn,

    async find(place, address) {
      if (!known.has(key(place, address))) {
        const inTime = new AbortController();
        await Promise.race([ask(place, address), timeLimit(timeLimitMs, inTime.signal)]);
        inTime.abort();
      }
      return known.get(key(place, address));
    },
  };
}

async function timeLimit(milliseconds: number, signal: AbortSignal): Promise<void> {
  try {
    await delay(milliseconds, undefined, { signal });
  } catch {
    // The answer came before the time limit.
  }
}
