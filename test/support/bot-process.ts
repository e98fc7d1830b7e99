import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Instant } from '../../src/domain/time';
import { LEASE_MS, messagesAt, postText, type Receiver } from './running-bot';

/** The program in a process of its own, that can be stopped and killed. */
export interface BotProcess extends Receiver {
  readonly address: string;
  /** As a host that wants it gone: SIGTERM. Resolves when it is gone, with its exit code and how long that took. */
  terminate(): Promise<{ readonly exitCode: number | null; readonly afterMs: number }>;
  /** As `kill -9`. Resolves when the process is gone. */
  killAtOnce(): Promise<void>;
}

/** Its clock stands still at `moment`. */
export async function startBotProcess(folder: string, moment: Instant): Promise<BotProcess> {
  const child: ChildProcessByStdio<null, Readable, null> = spawn(
    process.execPath,
    ['--import', 'tsx', require.resolve('./bot-process-child.ts'), folder, moment, String(LEASE_MS)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'close');
  const port = await Promise.race([
    firstLine(createInterface(child.stdout)),
    ended.then(() => {
      throw new Error('the bot ended before it listened');
    }),
  ]);
  const address = messagesAt(Number(port));
  return {
    address,
    async terminate() {
      const since = performance.now();
      child.kill('SIGTERM');
      await ended;
      return { exitCode: child.exitCode, afterMs: performance.now() - since };
    },
    receives: (activity) => postText(address, JSON.stringify(activity)),
    async killAtOnce() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function firstLine(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) return line;
  throw new Error('nothing was said');
}
