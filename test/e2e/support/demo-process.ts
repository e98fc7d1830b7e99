import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface DemoProcess {
  /** The page to open. */
  readonly clientUrl: string;
  stop(): Promise<void>;
}

const CLIENT = /http:\/\/localhost:\d+\//;

/** Walks that run side by side have ports of their own. */
const PORT = 3978 + 20 * (Number(process.env['JEST_WORKER_ID'] ?? '1') - 1);

/** `npm run demo` as a newcomer starts it, with a store of its own. Ready when it has said which page to open. */
export async function startDemo(
  environment: Readonly<Record<string, string>> = {},
  words: readonly string[] = [],
): Promise<DemoProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'enighet-e2e-'));
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/demo/index.ts', ...words], {
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
