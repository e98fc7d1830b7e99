import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod/v4';
import type { Contact } from '../domain/forum/person';
import { playgroundSettings } from './playground-settings';

export interface RunningPlayground {
  stop(): Promise<void>;
}

const LISTENING = /Listening on (\d+)/;

/** The first free port from `from` on. */
export async function freePort(from: number): Promise<number> {
  for (let port = from; port < from + 100; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(`no free port from ${from} to ${from + 99}`);
}

/** Starts Microsoft 365 Agents Playground, offline and without a browser, and waits until it answers. */
export async function startPlayground(port: number, botPort: number, atKeyboard: Contact): Promise<RunningPlayground> {
  const folder = await mkdtemp(join(tmpdir(), 'enighet-playground-'));
  const settings = join(folder, 'settings.yml');
  const log = join(folder, 'playground.log');
  // JSON is YAML.
  await writeFile(settings, JSON.stringify(playgroundSettings(atKeyboard)));

  const child = spawn(
    process.execPath,
    [
      ...['-r', join(__dirname, 'lift-playground-limits.cjs')],
      require.resolve('@microsoft/m365agentsplayground/cli.js'),
      ...['start', '--port', String(port), '--channel-id', 'msteams', '--disable-telemetry'],
      ...['--app-endpoint', `http://127.0.0.1:${botPort}/api/messages`],
    ],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: settings,
        M365_AGENTS_PLAYGROUND_LOGFILE: log,
        TEAMSAPPTESTER_BROWSER: 'none',
        // Without it the flag above still lets the telemetry library look for its server.
        APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
      },
    },
  );
  const ended = once(child, 'exit');
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await Promise.race([listening(child.stdout, port), ended.then(() => fail('it ended at once'))]);
    const answer = await fetch(`http://localhost:${port}/_internal/v1/testConfig`);
    if (!answer.ok) fail(await readFile(log, 'utf8'));
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function listening(output: NodeJS.ReadableStream, port: number): Promise<void> {
  for await (const line of createInterface(output)) {
    const [, heard] = LISTENING.exec(line) ?? [];
    if (heard === undefined) continue;
    // When the port was taken in the meantime, the Playground silently takes another.
    if (Number(heard) !== port) fail(`port ${port} is taken`);
    return;
  }
}

function fail(why: string): never {
  throw new Error(`The Agents Playground did not start: ${why}`);
}

const taken = z.object({ code: z.enum(['EADDRINUSE', 'EACCES']) });

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port);
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    return true;
  } catch (error) {
    if (taken.safeParse(error).success) return false;
    throw error;
  }
}
