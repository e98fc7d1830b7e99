import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { CosmosTimes } from '../../src/adapters/cosmos/cosmos-calls';

export interface CosmosServer {
  readonly endpoint: string;
  readonly key: string;
  /** Resolves when the process is gone. */
  stop(): Promise<void>;
}

/** For a server that shares a busy machine with everybody who asks it: nothing but silence ever takes so long. */
export const PATIENT_TIMES: CosmosTimes = { callMs: 60_000, queryMs: 60_000, attemptsMs: 60_000, throttledMs: 60_000 };

/** The published key of Microsoft's emulator. The server takes any key, but the SDK wants one in base64. */
const KEY = 'C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==';

/**
 * Ends with its parent, even a killed one, because its standard input then closes. A connection is kept for the next request, as
 * Cosmos DB does, and is never closed while a client may be about to use it.
 */
const PROGRAM = `
  const server = require(process.argv[1]).createHttpServer({ keepAlive: true, keepAliveTimeout: 0 });
  server.listen(0, '127.0.0.1', () => console.log('port ' + server.address().port));
  process.stdin.resume().on('end', () => process.exit());
`;

/** A Cosmos server in a process of its own, over plain http on a free loopback port; its data is lost when it stops. */
export async function startCosmosServer(): Promise<CosmosServer> {
  const child = spawn(process.execPath, ['-e', PROGRAM, require.resolve('@vercel/cosmosdb-server')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const port = await Promise.race([
    announcedPort(createInterface(child.stdout)),
    exited.then(() => {
      throw new Error('the Cosmos server ended before it was ready');
    }),
  ]);
  return {
    endpoint: `http://127.0.0.1:${port}`,
    key: KEY,
    stop: async () => {
      child.stdin.end();
      await exited;
    },
  };
}

async function announcedPort(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) {
    const port = /^port (\d+)$/.exec(line)?.[1];
    if (port !== undefined) return port;
  }
  throw new Error('the Cosmos server did not say which port it listens on');
}
