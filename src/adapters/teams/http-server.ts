import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod/v4';
import type { Log } from '../../ports/log';
import type { Telemetry } from '../../ports/telemetry';
import { createCallerLimit, type CallerLimitOptions } from './caller-limit';
import { readJson } from './json-body';
import { createRunningTurns, type RunningTurns } from './running-turns';
import { isLoopbackHost, isLoopbackUrl } from './loopback';

export interface ActivityAnswer {
  readonly status: number;
  readonly body: unknown;
  /** When whoever asked may ask again. */
  readonly retryAfterSeconds?: number;
}

export interface HttpServerOptions {
  /** Authenticates one activity, runs its turn and says what to answer. */
  readonly process: (authorization: string, activity: unknown) => Promise<ActivityAnswer>;
  /** Whether it can do its work: asked by whoever decides where to send people. Never rejects. */
  readonly ready: () => Promise<boolean>;
  readonly log: Log;
  /** Each turn is a work of its own. */
  readonly telemetry: Telemetry;
  /** What a caller is told in place of what went wrong. */
  readonly newReference: () => string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly portTaken: 'fail' | 'next';
  /** Largest body accepted, in bytes. */
  readonly bodyLimit?: number;
  /**
   * For a bot without authentication: the server must be bound to loopback, and so must everybody be that it talks
   * to, or an activity could make the bot call any address it names.
   */
  readonly loopbackOnly: boolean;
  /** How much one address may ask; without it, anything. */
  readonly callers?: Omit<CallerLimitOptions, 'log'>;
  /** The files that can be downloaded, by their keys: on loopback only. */
  readonly downloads?: (key: string) => { readonly name: string; readonly bytes: Uint8Array } | undefined;
  /** How long a client may take to send its request. */
  readonly receiveTimeoutMs?: number;
}

export interface HttpServer {
  listen(): Promise<{ readonly port: number }>;
  /**
   * Takes no more turns, not even from connections that are open, waits until every turn that runs is answered, then
   * cuts whatever connection is left.
   */
  close(): Promise<void>;
}

export const PATHS = { alive: '/health', ready: '/ready', activities: '/api/messages' } as const;
/** Where files lie that can be downloaded, each under its key. */
export const DOWNLOADS = '/files';

/** A form of a matter with 10 000 letters in each field is taken, and told what to shorten. */
const BODY_LIMIT = 320 * 1024;
const RECEIVE_TIMEOUT_MS = 10_000;
/** Longer than Azure's front ends keep a connection idle (4 min), so that they never reuse one just closed here. */
const KEEP_ALIVE_TIMEOUT_MS = 250_000;
const PORTS_TO_TRY = 20;

const ActivityBody = z.object({ type: z.string().min(1), serviceUrl: z.string().optional() });
const PortTakenError = z.object({ code: z.literal('EADDRINUSE') });
const BoundAddress = z.object({ port: z.int() });

/** Nothing is kept by a browser, and nothing may be shown or run there. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
};

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  /** The answer is this file, and no JSON. */
  readonly file?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Throws when `loopbackOnly` is asked for on a host that is not loopback. */
export function createHttpServer(options: HttpServerOptions): HttpServer {
  const { host, port, portTaken, loopbackOnly, receiveTimeoutMs = RECEIVE_TIMEOUT_MS } = options;
  if (loopbackOnly && !isLoopbackHost(host)) throw new Error(`refuses to serve ${host} without authentication`);

  const running = createRunningTurns();
  let isClosing = false;
  const server = createServer(
    {
      headersTimeout: receiveTimeoutMs,
      requestTimeout: receiveTimeoutMs,
      connectionsCheckingInterval: receiveTimeoutMs,
      keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
    },
    answering(options, running, () => isClosing),
  );

  async function bind(candidate: number): Promise<void> {
    server.listen(candidate, host);
    await once(server, 'listening');
  }

  return {
    async listen() {
      const last = portTaken === 'next' ? port + PORTS_TO_TRY : port;
      for (let candidate = port; ; candidate += 1) {
        try {
          await bind(candidate);
          return BoundAddress.parse(server.address());
        } catch (error) {
          if (candidate === last || !PortTakenError.safeParse(error).success) throw error;
        }
      }
    },

    async close() {
      isClosing = true;
      const closed = once(server, 'close');
      server.close();
      await running.over();
      // Once closed, the server no longer watches how long a client takes, so it would wait for a slow one for ever.
      server.closeAllConnections();
      await closed;
    },
  };
}

function answering(options: HttpServerOptions, running: RunningTurns, isClosing: () => boolean) {
  const { ready, log, telemetry, newReference, callers, bodyLimit = BODY_LIMIT, loopbackOnly } = options;
  const callerLimit = callers && createCallerLimit({ ...callers, log });

  /** The caller learns the reference only; what went wrong is for the log. */
  function fault(error: unknown): ActivityAnswer {
    const reference = newReference();
    log.fault(reference, error);
    return { status: 500, body: { error: 'internal', reference } };
  }

  async function readiness(): Promise<Answer> {
    const isReady = !isClosing() && (await ready());
    return { status: isReady ? 200 : 503, body: { status: isReady ? 'ready' : 'notReady' } };
  }

  async function turn(request: IncomingMessage, response: ServerResponse): Promise<Answer> {
    const read = await readJson(request, bodyLimit);
    if ('status' in read) return refused(read.status, read.error);
    const activity = ActivityBody.safeParse(read.data).data;
    if (!activity) return refused(400, 'notAnActivity');
    if (loopbackOnly && !isLoopbackUrl(activity.serviceUrl)) return refused(400, 'serviceUrlNotLoopback');
    if (isClosing()) return refused(503, 'stopping', { Connection: 'close' });
    running.add(response);
    const { status, body, retryAfterSeconds } = await telemetry.work('turn', {}, async () => {
      const answered = await options.process(request.headers.authorization ?? '', read.data).catch(fault);
      telemetry.note({ status: answered.status });
      return answered;
    });
    return {
      status,
      body,
      headers: {
        ...(isClosing() && { Connection: 'close' }),
        ...(retryAfterSeconds !== undefined && { 'Retry-After': String(retryAfterSeconds) }),
      },
    };
  }

  function download(path: string, method: string | undefined): Answer {
    if (method !== 'GET') return onlyMethod('GET');
    const [, , key = ''] = path.split('/');
    const file = options.downloads?.(key);
    if (file === undefined) return refused(404, 'notFound');
    return { status: 200, file: file.bytes, headers: { 'Content-Disposition': 'attachment' } };
  }

  function answerTo(request: IncomingMessage, response: ServerResponse): Answer | Promise<Answer> {
    const { method, url = '', headers } = request;
    // A web page can make its own host name mean 127.0.0.1, but it cannot change the header that gives it away.
    if (loopbackOnly && !isLoopbackUrl(`http://${headers.host ?? ''}`)) return refused(421, 'misdirected');
    const [path] = url.split('?');
    // Before the limit: whoever watches over the program must not be taken for a flood, nor be kept out by one.
    if (path === PATHS.alive || path === PATHS.ready) {
      if (method !== 'GET' && method !== 'HEAD') return onlyMethod('GET');
      return path === PATHS.ready ? readiness() : { status: 200, body: { status: 'alive' } };
    }
    const waitMs = callerLimit?.(request) ?? 0;
    if (waitMs > 0) return refused(429, 'tooManyRequests', { 'Retry-After': String(Math.ceil(waitMs / 1_000)) });
    if (loopbackOnly && path?.startsWith(`${DOWNLOADS}/`) === true) return download(path, method);
    if (path !== PATHS.activities) return refused(404, 'notFound');
    return method === 'POST' ? turn(request, response) : onlyMethod('POST');
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      write(response, await answerTo(request, response));
    } catch (error) {
      write(response, fault(error));
    }
  }

  return (request: IncomingMessage, response: ServerResponse) => void answer(request, response);
}

function refused(status: number, error: string, headers: Answer['headers'] = {}): Answer {
  return { status, body: { error }, headers };
}

function onlyMethod(method: string): Answer {
  return refused(405, 'methodNotAllowed', { Allow: method });
}

/** Throws before anything is sent when the body cannot be written as JSON. */
function write(response: ServerResponse, { status, body, file, headers }: Answer): void {
  const content = file ?? (body === undefined ? '' : JSON.stringify(body));
  const type = file === undefined ? 'application/json; charset=utf-8' : 'application/octet-stream';
  response.writeHead(status, {
    ...HEADERS,
    ...headers,
    ...(content !== '' && { 'Content-Type': type }),
    'Content-Length': Buffer.byteLength(content),
  });
  response.end(content);
}
