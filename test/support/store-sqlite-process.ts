import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { built } from './built';

export interface OtherProgram {
  /** Complete lines it has said so far. */
  readonly said: readonly string[];
  /** Resolves when it has said so many lines; rejects if it ends before. */
  hasSaid(lines: number): Promise<void>;
  letGo(): void;
  killAtOnce(): void;
  readonly ended: Promise<void>;
}

/** Starts `store-sqlite-child.ts` as a process of its own. */
export function startOtherProgram(task: 'lock' | 'save' | 'append', ...parameters: readonly string[]): OtherProgram {
  const child: ChildProcessByStdio<Writable, Readable, null> = spawn(
    process.execPath,
    [built(require.resolve('./store-sqlite-child.ts')), task, ...parameters],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const said: string[] = [];
  const lines = createInterface(child.stdout);
  lines.on('line', (line) => said.push(line));
  const ended = once(child, 'close').then(() => undefined);

  return {
    said,
    ended,
    hasSaid: async (count) => {
      const over = ended.then(() => {
        throw new Error(`the other program ended after saying ${said.length} lines`);
      });
      while (said.length < count) await Promise.race([once(lines, 'line'), over]);
    },
    letGo: () => void child.stdin.end(),
    killAtOnce: () => void child.kill('SIGKILL'),
  };
}
