import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { z } from 'zod/v4';
import conversationUpdate from './fixtures/activities/conversation-update.json';

const MOST_MS = 240_000;

const ID = '5f0c1d2e-3a4b-4c5d-8e6f-708192a3b4c5';
const folder = mkdtempSync(join(tmpdir(), 'enighet-'));
afterAll(() => rmSync(folder, { recursive: true }));

const Started = z.object({ event: z.literal('started'), port: z.int() });
const Line = z.object({ event: z.string() });
const Bound = z.object({ port: z.int() });

/** With nothing of this process's environment but where programs are, and where npm keeps what it likes. */
function run(env: Readonly<Record<string, string>>) {
  return spawn('npm', ['start', '--silent'], {
    cwd: resolve(__dirname, '..'),
    stdio: ['ignore', 'inherit', 'pipe'],
    timeout: MOST_MS,
    env: { PATH: process.env['PATH'], HOME: folder, ...env },
  });
}

/** Stands in for Application Insights as far as can be without a certificate: the exporter insists on TLS. */
async function startIngestion() {
  let calls = 0;
  const server = createServer((socket) => {
    calls += 1;
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = Bound.parse(server.address());
  return {
    calls: () => calls,
    connectionString: `InstrumentationKey=${ID};IngestionEndpoint=https://127.0.0.1:${port}/`,
    async close() {
      server.close();
      await once(server, 'close');
    },
  };
}

it('refuses to start without an identity and a store, and says all that is missing', async () => {
  const child = run({});
  const said = text(child.stderr);
  await once(child, 'close');
  expect(child.exitCode).toBe(1);
  expect(
    (await said)
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual(['MicrosoftAppType', 'MicrosoftAppId', 'MicrosoftAppTenantId', 'ENIGHET_STORE']);
});

it('lets nobody in without a token, says nothing but lines of its log, and tells what it measured before it is gone', async () => {
  const ingestion = await startIngestion();
  const child = run({
    PORT: '0',
    MicrosoftAppType: 'UserAssignedMsi',
    MicrosoftAppId: ID,
    MicrosoftAppTenantId: ID,
    ENIGHET_STORE: 'sqlite',
    ENIGHET_DATA_DIR: folder,
    APPLICATIONINSIGHTS_CONNECTION_STRING: ingestion.connectionString,
    APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
    // Not every five seconds as well: what comes is to come because the program stops.
    OTEL_BSP_SCHEDULE_DELAY: '600000',
  });
  const lines: string[] = [];
  const port = await new Promise<number>((found) => {
    createInterface(child.stderr).on('line', (line) => {
      lines.push(line);
      const started = Started.safeParse(JSON.parse(line)).data;
      if (started) found(started.port);
    });
  });
  const url = `http://127.0.0.1:${port}`;
  const body = JSON.stringify(conversationUpdate);
  const headers = { 'Content-Type': 'application/json' };
  expect((await fetch(`${url}/api/messages`, { method: 'POST', headers, body })).status).toBe(401);
  expect((await fetch(`${url}/health`)).status).toBe(200);
  expect((await fetch(`${url}/ready`)).status).toBe(200);

  expect(ingestion.calls()).toBe(0);
  child.kill('SIGTERM');
  await once(child, 'close');
  await ingestion.close();
  expect(child.exitCode).toBe(0);
  expect(ingestion.calls()).toBeGreaterThan(0);
  const events = lines.map((line) => Line.parse(JSON.parse(line)).event);
  expect(events.slice(0, 3)).toEqual(['store.new', 'started', 'teams.notAuthenticated']);
});
