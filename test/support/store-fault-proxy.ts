import { createServer, request, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { z } from 'zod/v4';

/** What goes wrong with one write on its way to the Cosmos server. */
export interface Fault {
  /** Whether the write reaches the server. */
  readonly made: boolean;
  /** What the client gets instead of the server's answer: a status, a broken connection, or nothing at all. */
  readonly answer: number | 'reset' | 'silence';
  /** Happens after the write and before the answer. */
  readonly meanwhile?: () => Promise<unknown>;
}

export interface FaultProxy {
  readonly endpoint: string;
  /** The next writes go wrong like this, one each; forgets what was said before. */
  failWrites(...faults: readonly Fault[]): void;
  /** Method and path of every request since the last call. */
  takeRequests(): readonly string[];
  stop(): Promise<void>;
}

const listening = z.object({ port: z.number() });

/** Stands between a client and the Cosmos server, and lets writes go wrong as a network does. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const faults: Fault[] = [];
  const requests: string[] = [];

  const relay = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const body = await bodyOf(incoming);
    requests.push(`${incoming.method ?? ''} ${incoming.url ?? ''}`);
    const fault = isWrite(incoming) ? faults.shift() : undefined;
    const answer = fault?.made === false ? undefined : await forward(target, incoming, body);
    await fault?.meanwhile?.();
    if (fault?.answer === 'silence') return;
    if (fault?.answer === 'reset') {
      incoming.socket.resetAndDestroy();
      return;
    }
    if (fault) {
      outgoing.writeHead(fault.answer, { 'content-type': 'application/json', 'x-ms-retry-after-ms': '1' });
      outgoing.end('{"message":"injected"}');
      return;
    }
    outgoing.writeHead(answer?.status ?? 500, answer?.headers);
    outgoing.end(answer?.body);
  };

  const server = createServer((incoming, outgoing) => {
    relay(incoming, outgoing).catch((error: unknown) => outgoing.destroy(error instanceof Error ? error : undefined));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = listening.parse(server.address());

  return {
    endpoint: `http://127.0.0.1:${port}`,
    failWrites: (...next) => void faults.splice(0, faults.length, ...next),
    takeRequests: () => requests.splice(0),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function isWrite({ method, url, headers }: IncomingMessage): boolean {
  const isQuery = 'x-ms-documentdb-isquery' in headers || 'x-ms-cosmos-is-query-plan-request' in headers;
  return (method === 'POST' || method === 'PUT') && (url ?? '').includes('/docs') && !isQuery;
}

async function forward(
  target: string,
  { method, url, headers }: IncomingMessage,
  body: Buffer,
): Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }> {
  const outgoing = request(new URL(url ?? '/', target), { method, headers });
  outgoing.end(body);
  return new Promise((resolve, reject) => {
    outgoing.on('error', reject);
    outgoing.on('response', (response) => {
      bodyOf(response).then(
        (answered) => resolve({ status: response.statusCode, headers: response.headers, body: answered }),
        reject,
      );
    });
  });
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(z.instanceof(Buffer).parse(chunk));
  return Buffer.concat(chunks);
}
