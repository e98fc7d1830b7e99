import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { built } from '../../support/built';

export interface DemoProcess {
  /** The page to open. */
  readonly clientUrl: string;
  stop(): Promise<void>;
}

const CLIENT = /http:\/\/localhost:\d+\//;

/** Walks that run side by side have ports of their own. */
const PORT = 3978 + 20 * (Number(process.env['JEST_WORKER_ID'] ?? '1') - 1);

/** From the sources, as `npm run demo` starts it, or made into one file, which takes half of the work. */
export type StartedFrom = 'sources' | 'bundle';

const DEMO = require.resolve('../../../src/demo/index.ts');
/** The demo starts the Playground with it, and looks for it beside itself. */
const BESIDE_IT = require.resolve('../../../src/demo/lift-playground-limits.cjs');

function programFrom(from: StartedFrom): readonly string[] {
  if (from === 'sources') return ['--import', 'tsx', DEMO];
  const bundle = built(DEMO);
  copyFileSync(BESIDE_IT, join(dirname(bundle), basename(BESIDE_IT)));
  return [bundle];
}

/** The demo as a newcomer meets it, with a store of its own. Ready when it has said which page to open. */
export async function startDemo(
  environment: Readonly<Record<string, string>> = {},
  words: readonly string[] = [],
  from: StartedFrom = 'bundle',
): Promise<DemoProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'enighet-e2e-'));
  const child = spawn(process.execPath, [...programFrom(from), ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PORT: String(PORT), ENIGHET_DATA_DIR: folder, ...environment },
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  for await (const line of createInterface(child.stdout)) {
    const [clientUrl] = CLIENT.exec(line) ?? [];
    if (clientUrl !== undefined) return { clientUrl, stop };
  }
  await stop();
  throw new Error('the demo ended before it was ready');
}
