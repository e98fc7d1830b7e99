import type { RateLimit } from '../../src/adapters/teams/rate-limit';
import { TEAMS_LIMITS } from '../../src/adapters/teams/teams-limits';
import type { FakeConnector } from './fake-connector';
import type { Departure, PassingTime } from './passing-time';

/** No stretch of time holds more than the limit for its length. */
export function expectWithin(moments: readonly number[], limits: readonly RateLimit[]): void {
  for (const { most, windowMs } of limits) {
    const tooSoon = moments.filter((first, index) => (moments[index + most] ?? Infinity) - first < windowMs);
    expect(tooSoon).toEqual([]);
  }
}

/** When something was sent to each conversation: a chat by its person's address, a channel with all its threads. */
export function momentsByConversation(
  { departures }: PassingTime,
  connector: FakeConnector,
): ReadonlyMap<string, readonly number[]> {
  const people = new Map(connector.requests.map(({ conversationId, person }) => [conversationId, person]));
  const moments = new Map<string, readonly number[]>();
  for (const departure of departures.filter(isSend)) {
    const id = conversationOf(departure);
    const name = id === null ? (departure.opens ?? '') : (people.get(id) ?? id.replace(/;messageid=.*/, ''));
    moments.set(name, [...(moments.get(name) ?? []), departure.at]);
  }
  return moments;
}

export function expectWithinTeamsLimits(time: PassingTime, connector: FakeConnector): void {
  const sent = time.departures.filter(isSend);
  expectWithin(
    sent.map(({ at }) => at),
    TEAMS_LIMITS.perTenant,
  );
  for (const moments of momentsByConversation(time, connector).values()) {
    expectWithin(moments, TEAMS_LIMITS.sendsPerConversation);
  }
}

/** Cards posted and updated, and chats opened. Replies are part of a turn, which nothing holds back. */
function isSend({ method, url }: Departure): boolean {
  return method === 'PUT' || /\/activities$|\/conversations$/.test(url);
}

function conversationOf({ url }: Departure): string | null {
  return /\/conversations\/([^/]+)\//.exec(url)?.[1] ?? null;
}
