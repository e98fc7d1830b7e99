import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import express, { type ErrorRequestHandler, type Request, type RequestHandler } from 'express';
import { z } from 'zod/v4';
import type { Log } from '../../ports/log';
import { createRunningTurns, type RunningTurns } from './running-turns';
import { isLoopbackHost, isLoopbackUrl } from './loopback';

export interface ActivityAnswer {
  readonly status: number;
  readonly body: unknown;
}

export interface HttpServerOptions {
  /** Authenticates one activity, runs its turn and says what to answer. */
  readonly process: (authorization: string, activity: unknown) => Promise<ActivityAnswer>;
  readonly ready: () => boolean;
  readonly log: Log;
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
  /** How long a client may take to send its request. */
  readonly receiveTimeoutMs?: number;
}

export interface HttpServer {
  listen(): Promise<{ readonly port: number }>;
  /** Stops accepting, waits until every turn that runs is answered, then cuts whatever connection is left. */
  close(): Promise<void>;
}

const BODY_LIMIT = 256 * 1024;
const RECEIVE_TIMEOUT_MS = 10_000;
/** Longer than Azure's front ends keep a connection idle (4 min), so that they never reuse one just closed here. */
const KEEP_ALIVE_TIMEOUT_MS = 250_000;
const PORTS_TO_TRY = 20;

const ActivityBody = z.looseObject({ type: z.string().min(1), serviceUrl: z.string().optional() });
const BodyParserError = z.object({ status: z.int().min(400).max(499), type: z.string() });
const PortTakenError = z.object({ code: z.literal('EADDRINUSE') });
const BoundAddress = z.object({ port: z.int() });

const ERROR_OF_STATUS: ReadonlyMap<number, string> = new Map([
  [413, 'tooLarge'],
  [415, 'unsupportedMediaType'],
]);

/** Throws when `loopbackOnly` is asked for on a host that is not loopback. */
export function createHttpServer(options: HttpServerOptions): HttpServer {
  const { host, port, portTaken, loopbackOnly, receiveTimeoutMs = RECEIVE_TIMEOUT_MS } = options;
  if (loopbackOnly && !isLoopbackHost(host)) throw new Error(`refuses to serve ${host} without authentication`);

  const running = createRunningTurns();
  const server = createServer(
    {
      headersTimeout: receiveTimeoutMs,
      requestTimeout: receiveTimeoutMs,
      connectionsCheckingInterval: receiveTimeoutMs,
      keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
    },
    createApp(options, running),
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
      const closed = once(server, 'close');
      server.close();
      await running.over();
      // Once closed, the server no longer watches how long a client takes, so it would wait for a slow one for ever.
      server.closeAllConnections();
      await closed;
    },
  };
}

function createApp(options: HttpServerOptions, running: RunningTurns) {
  const { ready, log, bodyLimit = BODY_LIMIT, loopbackOnly } = options;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.use(securityHeaders);
  if (loopbackOnly) app.use(onlyLoopbackNames);

  app
    .route('/api/messages')
    .post(onlyJson, express.json({ limit: bodyLimit }), async (request, response) => {
      const activity = ActivityBody.safeParse(request.body).data;
      if (!activity) {
        response.status(400).json({ error: 'notAnActivity' });
        return;
      }
      if (loopbackOnly && !isLoopbackUrl(activity.serviceUrl)) {
        response.status(400).json({ error: 'serviceUrlNotLoopback' });
        return;
      }
      running.add(response);
      const answer = await options.process(request.get('authorization') ?? '', activity);
      response.status(answer.status);
      if (answer.body === undefined) response.end();
      else response.json(answer.body);
    })
    .all(onlyMethod('POST'));

  app
    .route('/health')
    .get((_request, response) => {
      const isReady = ready();
      response.status(isReady ? 200 : 503).json({ status: isReady ? 'ready' : 'notReady' });
    })
    .all(onlyMethod('GET'));

  app.use((_request, response) => {
    response.status(404).json({ error: 'notFound' });
  });
  app.use(failures(log));
  return app;
}

const securityHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Referrer-Policy': 'no-referrer',
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
  });
  next();
};

/** A web page can make its own host name mean 127.0.0.1, but it cannot change the Host header that gives it away. */
const onlyLoopbackNames: RequestHandler = (request, response, next) => {
  if (isLoopbackUrl(`http://${request.get('host') ?? ''}`)) next();
  else response.status(421).json({ error: 'misdirected' });
};

const onlyJson: RequestHandler = (request, response, next) => {
  if (request.is('application/json')) next();
  else response.status(415).json({ error: 'unsupportedMediaType' });
};

function onlyMethod(method: string): RequestHandler {
  return (_request, response) => {
    response.set('Allow', method).status(405).json({ error: 'methodNotAllowed' });
  };
}

/** The caller learns the reference only; what went wrong is for the log. */
function failures(log: Log): ErrorRequestHandler {
  return (error: unknown, _request: Request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const refused = BodyParserError.safeParse(error).data;
    if (refused) {
      response.status(refused.status).json({ error: ERROR_OF_STATUS.get(refused.status) ?? 'malformed' });
      return;
    }
    const reference = randomUUID();
    log.fault(reference, error);
    response.status(500).json({ error: 'internal', reference });
  };
}
