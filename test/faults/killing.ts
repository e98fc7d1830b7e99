import { setTimeout as after } from 'node:timers/promises';
import type { Chance } from '../support/seeded-chance';
import type { FakeConnector } from '../support/fake-connector';
import type { Then } from '../support/fake-connector-rules';

/** When a process is killed. */
export const KILLINGS = ['whileStarting', 'anyMoment', 'insidePost', 'afterPost'] as const;
export type Killing = (typeof KILLINGS)[number];

/** Nobody waits longer than this for a post that does not come. */
const PATIENCE_MS = 4_000;
const MOST_REQUESTS = 25;
/** Of the time that it took to start. */
const LONGEST_PART = 0.6;

/** What Teams does when it does not do what it should. */
const TROUBLES: Readonly<Record<string, Then>> = {
  throttled: { kind: 'throttle', retryAfter: '1' },
  slow: { kind: 'delay', ms: 700 },
  unavailable: { kind: 'answer', status: 503 },
  failedAfterwards: { kind: 'failAfterwards', status: 502 },
  dropped: { kind: 'reset' },
  answerDropped: { kind: 'dropAnswer' },
  notFoundInPassing: {
    kind: 'answer',
    status: 404,
    body: { error: { code: 'ActivityNotFoundInConversation', message: '' } },
  },
};

/** Teams gets into trouble for some requests. Returns which. */
export function troubles(connector: FakeConnector, chance: Chance): string {
  const name = chance.oneOf(Object.keys(TROUBLES));
  const then = TROUBLES[name];
  const operation = name === 'notFoundInPassing' ? 'update' : chance.oneOf(['send', 'update'] as const);
  if (then !== undefined) connector.rules.add({ when: { operation }, then, times: 1 + Math.floor(chance.next() * 4) });
  return name;
}

/** Resolves when the moment has come to kill the process, which needed so long to start: the slower, the later. */
export async function theMoment(
  killing: Killing,
  connector: FakeConnector,
  chance: Chance,
  startMs: number,
): Promise<void> {
  if (killing === 'insidePost' || killing === 'afterPost') {
    const count = 1 + Math.floor(chance.next() * MOST_REQUESTS);
    const soFar = connector.requests.length;
    const then: Then = killing === 'insidePost' ? { kind: 'hang' } : { kind: 'dropAnswer' };
    connector.rules.add({ when: {}, then: { kind: 'delay', ms: 0 }, times: count - 1 });
    connector.rules.add({ when: {}, then });
    await Promise.race([connector.arrived(soFar + count), after(PATIENCE_MS, undefined, { ref: false })]);
    return;
  }
  await after(startMs * LONGEST_PART * chance.next());
}
