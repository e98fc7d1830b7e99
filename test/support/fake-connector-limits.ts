import { z } from 'zod/v4';
import type { Instant } from '../../src/domain/time';
import type { ConnectorRequest } from './fake-connector';

const OpenedByBot = z.object({ bot: z.object({ id: z.string() }) });

/** So many requests within so long a time. */
interface Limit {
  readonly most: number;
  readonly windowMs: number;
}

/** What Teams lets a bot do; `refusals` are when requests went beyond it. */
export interface TeamsLimits {
  /** For how long the request would have to wait; 0 when it is taken, and counts. */
  waitMs(request: ConnectorRequest): number;
  readonly refusals: readonly Instant[];
}

/** As Microsoft's page says, not as the program believes: in one conversation, and of a tenant. */
const SENDS: readonly Limit[] = [
  { most: 7, windowMs: 1_000 },
  { most: 8, windowMs: 2_000 },
  { most: 60, windowMs: 30_000 },
  { most: 1_800, windowMs: 3_600_000 },
];
const READS: readonly Limit[] = [
  { most: 14, windowMs: 1_000 },
  { most: 16, windowMs: 2_000 },
  { most: 120, windowMs: 30_000 },
  { most: 3_600, windowMs: 3_600_000 },
];
const OF_TENANT: readonly Limit[] = [{ most: 30, windowMs: 1_000 }];

/** By this clock, in milliseconds since 1970. */
export function createTeamsLimits(now: () => number): TeamsLimits {
  const taken = new Map<string, number[]>();
  const refusals: Instant[] = [];

  function wait(name: string, limits: readonly Limit[]): number {
    const moments = taken.get(name) ?? [];
    return Math.max(0, ...limits.map(({ most, windowMs }) => (moments.at(-most) ?? -Infinity) + windowMs - now()));
  }

  function note(name: string): void {
    const moments = taken.get(name) ?? [];
    moments.push(now());
    taken.set(name, moments);
  }

  return {
    refusals,

    waitMs(request) {
      if (isByPerson(request)) return 0;
      const isRead = request.operation === 'members' || request.operation === 'member';
      const name = `${isRead ? 'read' : 'sent'} ${conversationOf(request)}`;
      const waitMs = Math.max(wait(name, isRead ? READS : SENDS), wait('tenant', OF_TENANT));
      if (waitMs > 0) refusals.push(new Date(now()).toISOString());
      else for (const one of [name, 'tenant']) note(one);
      return waitMs;
    },
  };
}

/** Somebody opens their chat with the bot themselves: that is nothing that the bot asks for. */
function isByPerson({ operation, body }: ConnectorRequest): boolean {
  return operation === 'createConversation' && !OpenedByBot.safeParse(body).success;
}

/** A chat by its person's address, so that opening it counts too; a channel with all its threads. */
function conversationOf({ person, conversationId }: ConnectorRequest): string {
  return person ?? conversationId?.replace(/;messageid=.*$/, '') ?? '';
}
