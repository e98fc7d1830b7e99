import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Contact } from '../domain/forum/person';
import { playgroundSettings } from './playground-settings';

export interface RunningPlayground {
  readonly port: number;
  stop(): Promise<void>;
}

const LISTENING = /Listening on (\d+)/;

/**
 * Starts Microsoft 365 Agents Playground, offline and without a browser, and waits until it answers.
 *
 * @param wanted the port to ask for. When another program has it, the Playground takes any other.
 */
export async function startPlayground(
  wanted: number,
  botPort: number,
  atKeyboard: Contact,
): Promise<RunningPlayground> {
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
      ...['start', '--port', String(wanted), '--channel-id', 'msteams', '--disable-telemetry'],
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
    const port = await Promise.race([portHeard(child.stdout), ended.then(() => fail('it ended at once'))]);
    const answer = await fetch(`http://localhost:${port}/_internal/v1/testConfig`);
    if (!answer.ok) fail(await readFile(log, 'utf8'));
    return { port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function portHeard(output: NodeJS.ReadableStream): Promise<number> {
  for await (const line of createInterface(output)) {
    const [, heard] = LISTENING.exec(line) ?? [];
    if (heard !== undefined) return Number(heard);
  }
  return fail('it said no port');
}

function fail(why: string): never {
  throw new Error(`The Agents Playground did not start: ${why}`);
}
