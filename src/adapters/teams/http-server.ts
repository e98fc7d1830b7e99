import { once } from 'node:events';
import { createServer } from 'node:http';
import express, {
  type ErrorRequestHandler,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import { z } from 'zod/v4';
import type { Log } from '../../ports/log';
import type { Telemetry } from '../../ports/telemetry';
import { limitCallers, type CallerLimitOptions } from './caller-limit';
import { createRunningTurns, type RunningTurns } from './running-turns';
import { isLoopbackHost, isLoopbackUrl } from './loopback';

export interface ActivityAnswer {
  readonly status: number;
  readonly body: unknown;
  /** After how long the caller may ask again. */
  readonly retryAfterSeconds?: number;
}

export interface HttpServerOptions {
  /** Authenticates one activity, runs its turn and says what to answer. */
  readonly process: (authorization: string, activity: unknown) => Promise<ActivityAnswer>;
  /** Whether the program can do its work: asked by the platform that decides where to send people. Never rejects. */
  readonly ready: () => Promise<boolean>;
  readonly log: Log;
  /** Measures each turn as a work of its own. */
  readonly telemetry: Telemetry;
  /** What a caller is told in the place of what went wrong. */
  readonly newReference: () => string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly portTaken: 'fail' | 'next';
  /** Largest body accepted, in bytes. */
  readonly bodyLimit?: number;
  /**
   * For a bot without authentication: both the server and every address that it calls must be on loopback, or an
   * activity could make the bot call any address that it names.
   */
  readonly loopbackOnly: boolean;
  /**
   * How much one address may ask, and how many proxies stand before the program; without limit when this is left out.
   */
  readonly callers?: Pick<CallerLimitOptions, 'limits' | 'clock'> & { readonly proxyHops: number };
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

const BODY_LIMIT = 256 * 1024;
const RECEIVE_TIMEOUT_MS = 10_000;
/** Longer than Azure's front ends keep a connection idle (4 min), so that they never reuse one just closed here. */
const KEEP_ALIVE_TIMEOUT_MS = 250_000;
const PORTS_TO_TRY = 20;

const ActivityBody = z.looseObject({ type: z.string().min(1), serviceUrl: z.string().optional() });
/** A body that cannot be read or unpacked. For the latter it is zlib's own error, with this status put on it. */
const UnreadableBody = z.object({ status: z.int().min(400).max(499) });
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
  let isClosing = false;
  const server = createServer(
    {
      headersTimeout: receiveTimeoutMs,
      requestTimeout: receiveTimeoutMs,
      connectionsCheckingInterval: receiveTimeoutMs,
      keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
    },
    createApp(options, running, () => isClosing),
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
      // A closed server no longer watches how long a client takes, so it would wait for a slow client for ever.
      server.closeAllConnections();
      await closed;
    },
  };
}

function createApp(options: HttpServerOptions, running: RunningTurns, isClosing: () => boolean) {
  const { ready, log, telemetry, newReference, callers, bodyLimit = BODY_LIMIT, loopbackOnly } = options;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', callers?.proxyHops ?? 0);
  app.use(securityHeaders);
  if (loopbackOnly) app.use(onlyLoopbackNames);

  // Before the limit: the platform's own checks must not be taken for a flood, nor be kept out by one.
  app
    .route('/health')
    .get((_request, response) => {
      response.json({ status: 'alive' });
    })
    .all(onlyMethod('GET'));
  app
    .route('/ready')
    .get(async (_request, response) => {
      const isReady = !isClosing() && (await ready());
      response.status(isReady ? 200 : 503).json({ status: isReady ? 'ready' : 'notReady' });
    })
    .all(onlyMethod('GET'));

  if (callers) app.use(limitCallers({ ...callers, log }));

  async function answerTo(authorization: string, activity: unknown): Promise<ActivityAnswer> {
    try {
      return await options.process(authorization, activity);
    } catch (error) {
      const reference = newReference();
      log.fault(reference, error);
      return { status: 500, body: { error: 'internal', reference } };
    }
  }

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
      if (isClosing()) {
        response.set('Connection', 'close').status(503).json({ error: 'stopping' });
        return;
      }
      running.add(response);
      const answer = await telemetry.work('turn', {}, async () => {
        const answered = await answerTo(request.get('authorization') ?? '', activity);
        telemetry.note({ status: answered.status });
        return answered;
      });
      if (isClosing()) response.set('Connection', 'close');
      if (answer.retryAfterSeconds !== undefined) response.set('Retry-After', String(answer.retryAfterSeconds));
      response.status(answer.status);
      if (answer.body === undefined) response.end();
      else response.json(answer.body);
    })
    .all(onlyMethod('POST'));

  app.use((_request, response) => {
    response.status(404).json({ error: 'notFound' });
  });
  app.use(failures(log, newReference));
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

/** The caller learns only the reference; what went wrong is in the log. */
function failures(log: Log, newReference: () => string): ErrorRequestHandler {
  return (error: unknown, _request: Request, response: Response, next: NextFunction) => {
    const refused = UnreadableBody.safeParse(error).data;
    if (refused && !response.headersSent) {
      response.status(refused.status).json({ error: ERROR_OF_STATUS.get(refused.status) ?? 'malformed' });
      return;
    }
    const reference = newReference();
    log.fault(reference, error);
    // Express cuts the connection. It is not given the error, since it would print the error's text.
    if (response.headersSent) next('the answer broke off');
    else response.status(500).json({ error: 'internal', reference });
  };
}
