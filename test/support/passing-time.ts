import { z } from 'zod/v4';
import { plusMilliseconds, type Instant } from '../../src/domain/time';
import { createTestClock, type TestClock } from './test-clock';
import { watchRequests } from './watched-requests';

/** A request as it left the program. */
export interface Departure {
  readonly at: number;
  readonly method: string;
  /** Decoded, without the query. */
  readonly url: string;
  /** The address of the person whose chat it opens. */
  readonly opens: string | null;
}

const Opening = z.object({ members: z.tuple([z.object({ id: z.string() })]) });

/** Time that passes when the program does nothing but wait for it, and what the program asks of a server meanwhile. */
export interface PassingTime {
  readonly clock: TestClock;
  readonly departures: readonly Departure[];
  /** Requests that have left and are not answered yet. */
  underWay(): number;
  /** Lets short waits pass until the work is done. */
  whileDoing<Result>(work: Promise<Result>): Promise<Result>;
  restore(): void;
}

/** Longer ones are pauses of the program, not waits within its work. */
const LONGEST_WAIT_MS = 2_000;
/** So many turns of the event loop without a request: the program is waiting for time to pass. */
const QUIET_TURNS = 4;
/** So many: it waits for something that never comes. */
const LOST_TURNS = 200_000;

/** Requests to other addresses than these are nothing to wait for. */
export function createPassingTime(serviceUrl: () => string, start?: Instant): PassingTime {
  const clock = createTestClock(start);
  const waits = new Set<{ readonly until: Instant }>();
  const departures: Departure[] = [];
  const restored = new AbortController();
  const requests = watchRequests(serviceUrl, ({ url, init: { method, body } }) => {
    const asked = decodeURIComponent(url.replace(/\?.*/, ''));
    const isOpening = asked.endsWith('/conversations') && typeof body === 'string';
    departures.push({
      at: Date.parse(clock.now()),
      method: method ?? 'GET',
      url: asked,
      opens: isOpening ? Opening.parse(JSON.parse(body)).members[0].id : null,
    });
  });

  return {
    clock: {
      ...clock,
      async wait(milliseconds, signal) {
        const wait = { until: plusMilliseconds(clock.now(), milliseconds) };
        if (milliseconds <= LONGEST_WAIT_MS) waits.add(wait);
        await clock.wait(milliseconds, signal);
        waits.delete(wait);
      },
    },
    departures,
    underWay: () => requests.underWay(),

    async whileDoing(work) {
      const over = new AbortController();
      const done = work.finally(() => over.abort());
      done.catch(() => undefined);
      for (let quiet = 0, idle = 0; !over.signal.aborted; quiet += 1, idle += 1) {
        await new Promise((resolve) => setImmediate(resolve));
        const [next] = [...waits].map(({ until }) => until).sort();
        if (restored.signal.aborted || idle > LOST_TURNS) throw new Error('what is waited for does not come by itself');
        if (requests.underWay() > 0) idle = 0;
        if (requests.underWay() > 0 || next === undefined) quiet = 0;
        if (quiet < QUIET_TURNS || next === undefined) continue;
        clock.moveTo(next);
        quiet = 0;
        idle = 0;
      }
      return done;
    },

    restore() {
      requests.restore();
      restored.abort();
    },
  };
}
