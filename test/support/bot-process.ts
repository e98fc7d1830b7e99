import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Orders } from './bot-process-child';
import { messagesAt, postText, type Receiver } from './running-bot';

/** The program in a process of its own, that can be stopped and killed. */
export interface BotProcess extends Receiver {
  readonly address: string;
  /** As a host that wants it gone: SIGTERM. Resolves when it is gone, with its exit code and how long that took. */
  terminate(): Promise<{ readonly exitCode: number | null; readonly afterMs: number }>;
  /** As `kill -9`. Resolves when the process is gone. */
  killAtOnce(): Promise<void>;
}

/** `onFault` is told what the program meets that it did not expect. */
export async function startBotProcess(
  orders: Orders,
  onFault = (fault: string): unknown => process.stderr.write(`${fault}\n`),
): Promise<BotProcess> {
  const child: ChildProcessByStdio<null, Readable, null> = spawn(
    process.execPath,
    ['--import', 'tsx', require.resolve('./bot-process-child.ts'), JSON.stringify(orders)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'close');
  const lines = createInterface(child.stdout);
  const port = await Promise.race([
    once(lines, 'line').then(([line]) => Number(line)),
    ended.then(() => {
      throw new Error('the bot ended before it listened');
    }),
  ]);
  lines.on('line', onFault);
  const address = messagesAt(port);
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
