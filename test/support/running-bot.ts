import { compose, type Composition, type Enighet } from '../../src/compose';
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

export interface BotOptions extends Pick<Partial<Composition>, 'stores'> {
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
}: BotOptions = {}): Promise<RunningBot> {
  const log = recordedLog();
  const enighet = await compose({
    config: { port: 0, store: store ?? { kind: 'memory' }, credentials: 'local', ...(tenants && { tenants }) },
    log,
    clock,
    cosmosTimes: PATIENT_TIMES,
    pace: { leaseMs: LEASE_MS, gapMs: 0, wakeMs: WAKE_MS },
    ...(stores !== undefined && { stores }),
  });
  const { port } = await enighet.start();
  const address = messagesAt(port);

  const receivesText = (body: string, contentType?: string) => postText(address, body, contentType);

  return {
    clock,
    log,
    dependencies: enighet.dependencies,
    address,
    receives: (activity) => postText(address, JSON.stringify(activity)),
    receivesText,
    settled: () => enighet.settled(),
    stop: () => enighet.stop(),
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
): Promise<HttpAnswer> {
  const headers = { 'Content-Type': contentType, ...(authorization !== undefined && { authorization }) };
  const response = await fetch(address, { method: 'POST', headers, body });
  const text = await response.text();
  const answered: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, body: answered };
}
