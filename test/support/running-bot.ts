import { compose, type Composition, type Enighet, type Pace } from '../../src/compose';
import type { Config, StoreConfig } from '../../src/config';
import { recordedLog, type RecordedLog } from '../adapters/teams/transport/setup';
import { PATIENT_TIMES } from './cosmos-server';
import { createTestClock, type TestClock } from './test-clock';

export interface HttpAnswer {
  readonly status: number;
  /** What was answered, read as JSON; `undefined` when nothing was. */
  readonly body: unknown;
}

/** What Teams reaches over HTTP. */
export interface Receiver {
  /** One activity as Teams would send it. */
  receives(activity: unknown): Promise<HttpAnswer>;
}

/** The whole program in local mode. */
export interface RunningBot extends Receiver {
  readonly clock: TestClock;
  readonly log: RecordedLog;
  readonly dependencies: Enighet['dependencies'];
  /** Where it takes activities. */
  readonly address: string;
  /** Any body at all to the address for activities. */
  receivesText(body: string, contentType?: string): Promise<HttpAnswer>;
  /** Fulfilled when nothing is left to do at this moment. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

export interface BotOptions extends Pick<Partial<Composition>, 'stores'>, Pick<Pace, 'traffic'> {
  readonly clock?: TestClock;
  readonly store?: StoreConfig;
  readonly tenants?: Config['tenants'];
}

export const LEASE_MS = 20_000;
export const WAKE_MS = 5_000;

export async function startBot({
  clock = createTestClock(),
  store,
  stores,
  tenants,
  traffic,
}: BotOptions = {}): Promise<RunningBot> {
  const log = recordedLog();
  const enighet = await compose({
    config: { port: 0, store: store ?? { kind: 'memory' }, credentials: 'local', ...(tenants && { tenants }) },
    log,
    clock,
    cosmosTimes: PATIENT_TIMES,
    pace: { leaseMs: LEASE_MS, gapMs: 0, wakeMs: WAKE_MS, ...(traffic !== undefined && { traffic }) },
    ...(stores !== undefined && { stores }),
  });
  const { port } = await enighet.start();
  const address = messagesAt(port);

  const gone = new AbortController();
  // Each its own: `fetch` warns of a signal that fifteen hundred requests listen to.
  const receivesText = (body: string, contentType?: string) =>
    postText(address, body, contentType, undefined, AbortSignal.any([gone.signal]));

  return {
    clock,
    log,
    dependencies: enighet.dependencies,
    address,
    receives: (activity) => receivesText(JSON.stringify(activity)),
    receivesText,
    settled: () => enighet.settled(),
    async stop() {
      await enighet.stop();
      // A process that was killed in a turn never answers whoever it listened to.
      gone.abort();
    },
  };
}

/** Where a bot on this port takes activities. */
export function messagesAt(port: number): string {
  return `http://127.0.0.1:${port}/api/messages`;
}

export async function postText(
  address: string,
  body: string,
  contentType = 'application/json',
  authorization?: string,
  signal?: AbortSignal,
): Promise<HttpAnswer> {
  const headers = { 'Content-Type': contentType, ...(authorization !== undefined && { authorization }) };
  const response = await fetch(address, { method: 'POST', headers, body, ...(signal !== undefined && { signal }) });
  const text = await response.text();
  const answered: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, body: answered };
}
