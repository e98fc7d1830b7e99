import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import type { Orders } from './bot-process-child';
import { built } from './built';
import { messagesAt, postText, type Receiver } from './running-bot';

/** The program in a process of its own, that can be stopped and killed. */
export interface BotProcess extends Receiver {
  readonly address: string;
  /** As a host that wants it gone: SIGTERM. Resolves when it is gone, with its exit code and how long that took. */
  terminate(): Promise<{ readonly exitCode: number | null; readonly afterMs: number }>;
  /** As `kill -9`. Resolves when the process is gone. */
  killAtOnce(): Promise<void>;
}

export interface Limits {
  /** No file that the process writes becomes larger than this, as when the disk is full. */
  readonly fileKb: number;
}

/** One that has just been begun, and can be killed before it listens. */
export interface StartingProcess {
  /** Rejects with what the program says when it does not start. */
  readonly started: Promise<BotProcess>;
  killAtOnce(): Promise<void>;
}

/** `onFault` is told what the program meets that it did not expect. Throws what the program says when it does not start. */
export function startBotProcess(...ordered: Parameters<typeof beginBotProcess>): Promise<BotProcess> {
  return beginBotProcess(...ordered).started;
}

export function beginBotProcess(
  orders: Orders,
  onFault = (fault: string): unknown => process.stderr.write(`${fault}\n`),
  limits?: Limits,
): StartingProcess {
  const program = [process.execPath, built(require.resolve('./bot-process-child.ts'))];
  const [command = '', ...words] = [...(limits === undefined ? [] : limiting(limits)), ...program];
  const child = spawn(command, [...words, JSON.stringify(orders)], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = text(child.stderr);
  const ended = once(child, 'close');

  async function killAtOnce(): Promise<void> {
    child.kill('SIGKILL');
    await ended;
  }

  async function started(): Promise<BotProcess> {
    const lines = createInterface(child.stdout);
    const port = await Promise.race([
      once(lines, 'line').then(([line]) => Number(line)),
      ended.then(async () => {
        throw new Error(`the bot ended before it listened: ${await said}`);
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
      killAtOnce,
    };
  }

  return { started: started(), killAtOnce };
}

function limiting({ fileKb }: Limits): readonly string[] {
  return ['bash', '-c', `ulimit -f ${fileKb}; exec "$0" "$@"`];
}
