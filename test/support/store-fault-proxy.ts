import { createServer, request, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { once } from 'node:events';
import { z } from 'zod/v4';
import type { ServerIdentity } from './self-signed';

/** What goes wrong with one request on its way to the Cosmos server. */
export interface Fault {
  /** Whether the request reaches the server. */
  readonly made: boolean;
  /** What the client gets instead of the server's answer: a status, a broken connection, or nothing at all. */
  readonly answer: number | 'reset' | 'silence';
  /** Tells apart what one status may mean. */
  readonly substatus?: number;
  readonly body?: string;
  /** Happens after the request and before the answer. */
  readonly meanwhile?: () => Promise<unknown>;
}

/** A request as it comes from a client. */
export interface Requested {
  readonly method: string;
  readonly path: string;
  /** `plan` comes before a query: how it is to be carried out. */
  readonly operation: 'read' | 'create' | 'replace' | 'query' | 'plan' | 'other';
  /** Changes a document. */
  readonly isWrite: boolean;
  readonly authorization: string;
}

export interface FaultProxy {
  readonly endpoint: string;
  /** The next writes go wrong like this, one each; forgets what was said before. */
  failWrites(...faults: readonly Fault[]): void;
  /** From now on each request goes wrong like this, or not at all. */
  disturb(choose: (request: Requested) => Fault | undefined): void;
  /** Method and path of every request since the last call, of either kind. */
  takeRequests(): readonly string[];
  /** The same, with how much was sent or answered. */
  takeExchanges(): readonly Exchange[];
  stop(): Promise<void>;
}

export interface Exchange extends Requested {
  /** What a query, or its plan, asks for; '' for what is no query. */
  readonly asks: string;
  /** The larger of what was sent and what was answered. */
  readonly bytes: number;
}

const listening = z.object({ port: z.number() });

/** Stands between a client and the Cosmos server, and lets requests go wrong as a network does. With `tls` it speaks https. */
export async function startFaultProxy(target: string, tls?: ServerIdentity): Promise<FaultProxy> {
  const faults: Fault[] = [];
  const exchanges: Exchange[] = [];
  let disturbance: (request: Requested) => Fault | undefined = () => undefined;

  const relay = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const body = await bodyOf(incoming);
    const requested = requestedBy(incoming);
    const fault = (requested.isWrite ? faults.shift() : undefined) ?? disturbance(requested);
    const answer = fault?.made === false ? undefined : await forward(target, incoming, body);
    const bytes = Math.max(body.length, answer?.body.length ?? 0);
    exchanges.push({
      ...requested,
      asks: ['query', 'plan'].includes(requested.operation) ? body.toString() : '',
      bytes,
    });
    await fault?.meanwhile?.();
    if (fault?.answer === 'silence') return;
    if (fault?.answer === 'reset') {
      incoming.socket.resetAndDestroy();
      return;
    }
    if (fault) {
      outgoing.writeHead(fault.answer, {
        'content-type': 'application/json',
        'x-ms-retry-after-ms': '1',
        ...(fault.substatus !== undefined && { 'x-ms-substatus': String(fault.substatus) }),
      });
      outgoing.end(fault.body ?? '{"message":"injected"}');
      return;
    }
    outgoing.writeHead(answer?.status ?? 500, answer?.headers);
    outgoing.end(answer?.body);
  };

  const listener = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    relay(incoming, outgoing).catch((error: unknown) => outgoing.destroy(error instanceof Error ? error : undefined));
  };
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = listening.parse(server.address());

  return {
    endpoint: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    failWrites: (...next) => void faults.splice(0, faults.length, ...next),
    disturb: (choose) => {
      disturbance = choose;
    },
    takeRequests: () => exchanges.splice(0).map(({ method, path }) => `${method} ${path}`),
    takeExchanges: () => exchanges.splice(0),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function requestedBy({ method = '', url = '', headers }: IncomingMessage): Requested {
  const operation = operationOf(method, url, headers);
  return {
    method,
    path: url,
    operation,
    isWrite: operation === 'create' || operation === 'replace',
    authorization: headers.authorization ?? '',
  };
}

/** What is asked about anything but documents is the SDK's own. */
function operationOf(method: string, path: string, headers: IncomingHttpHeaders): Requested['operation'] {
  if (!path.includes('/docs')) return 'other';
  if ('x-ms-cosmos-is-query-plan-request' in headers) return 'plan';
  if ('x-ms-documentdb-isquery' in headers) return 'query';
  switch (method) {
    case 'GET':
      return 'read';
    case 'POST':
      return 'create';
    case 'PUT':
      return 'replace';
    default:
      return 'other';
  }
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
