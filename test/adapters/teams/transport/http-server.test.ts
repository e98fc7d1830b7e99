import { once } from 'node:events';
import { Agent, get, type IncomingMessage, type RequestOptions } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import {
  createHttpServer,
  type ActivityAnswer,
  type HttpServer,
  type HttpServerOptions,
} from '../../../../src/adapters/teams/http-server';
import { NO_TELEMETRY } from '../../../../src/ports/telemetry';
import { createTestClock } from '../../../support/test-clock';
import { recordedLog } from './setup';

const ACTIVITY = { type: 'message', serviceUrl: 'http://127.0.0.1:56150/_connector', text: 'hello' };
const BEGINNING = 'POST /api/messages HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n';
const UNFINISHED = `${BEGINNING}Content-Length: 9\r\n\r\n{`;
const OK: ActivityAnswer = { status: 200, body: undefined };

let servers: HttpServer[] = [];
const log = recordedLog();
const turn = jest.fn<Promise<ActivityAnswer>, [string, unknown]>();

beforeEach(() => {
  turn.mockReset().mockResolvedValue(OK);
  log.faults.length = 0;
});
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});

async function start(options: Partial<HttpServerOptions> = {}) {
  const server = createHttpServer({
    process: turn,
    ready: () => Promise.resolve(true),
    log,
    telemetry: NO_TELEMETRY,
    newReference: () => 'ABC234',
    host: '127.0.0.1',
    port: 0,
    portTaken: 'fail',
    loopbackOnly: false,
    ...options,
  });
  const { port } = await server.listen();
  servers.push(server);
  return { server, port, url: `http://127.0.0.1:${port}` };
}

function post(url: string, body: string, headers: Record<string, string> = { 'Content-Type': 'application/json' }) {
  return fetch(`${url}/api/messages`, { method: 'POST', body, headers });
}

function postPacked(url: string, encoding: string, body: Buffer) {
  const headers = { 'Content-Type': 'application/json', 'Content-Encoding': encoding };
  return fetch(`${url}/api/messages`, { method: 'POST', body: new Uint8Array(body), headers });
}

function health(options: RequestOptions): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', path: '/health', ...options }, resolve).on('error', reject);
  });
}

const postActivity = (url: string, activity: unknown = ACTIVITY) => post(url, JSON.stringify(activity));

describe('an activity', () => {
  it('is processed with its authorization, and gets the answer', async () => {
    const { url } = await start();
    turn.mockResolvedValue({ status: 200, body: { statusCode: 200 } });
    const response = await post(url, JSON.stringify(ACTIVITY), {
      'Content-Type': 'application/json; charset=utf-8',
      Authorization: 'Bearer token',
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ statusCode: 200 });
    expect(turn.mock.calls).toEqual([['Bearer token', ACTIVITY]]);
  });

  it('may be answered without a body, and without authorization', async () => {
    const { url } = await start();
    const response = await postActivity(url);
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(turn).toHaveBeenCalledWith('', ACTIVITY);
  });

  it.each(['{', '', 'type=message', '"message"', 'null', '[]', '{}', '{"type":7}', '{"type":""}'])(
    'must be one: %j',
    async (body) => {
      const { url } = await start();
      expect((await post(url, body)).status).toBe(400);
      expect(turn).not.toHaveBeenCalled();
    },
  );

  it('must not be larger than the limit', async () => {
    const { url } = await start();
    const overhead = JSON.stringify({ ...ACTIVITY, text: '' }).length;
    const ofSize = (bytes: number) => ({ ...ACTIVITY, text: 'x'.repeat(bytes - overhead) });
    expect((await postActivity(url, ofSize(320 * 1024))).status).toBe(200);
    const tooLarge = await postActivity(url, ofSize(320 * 1024 + 1));
    expect([tooLarge.status, await tooLarge.json()]).toEqual([413, { error: 'tooLarge' }]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json2', 'application/json; charset=latin1'])(
    'must be JSON: %s',
    async (type) => {
      const { url } = await start();
      const response = await post(url, JSON.stringify(ACTIVITY), { 'Content-Type': type });
      expect([response.status, await response.json()]).toEqual([415, { error: 'unsupportedMediaType' }]);
      expect(turn).not.toHaveBeenCalled();
    },
  );

  const packed = [
    { encoding: 'gzip', pack: (body: string) => gzipSync(body) },
    { encoding: 'deflate', pack: (body: string) => deflateSync(body) },
    { encoding: 'br', pack: (body: string) => brotliCompressSync(body) },
  ];

  it.each(packed)('may come packed: $encoding', async ({ encoding, pack }) => {
    const { url } = await start();
    expect((await postPacked(url, encoding, pack(JSON.stringify(ACTIVITY)))).status).toBe(200);
    expect(turn).toHaveBeenCalledWith('', ACTIVITY);
  });

  it.each(packed)('that is not packed as it says is the caller’s fault and no alarm: $encoding', async (way) => {
    const { url } = await start();
    const whole = way.pack(JSON.stringify(ACTIVITY));
    const bodies = [Buffer.from('{}'), whole.subarray(0, -4), Buffer.concat([Buffer.from([0]), whole])];
    for (const body of [...bodies, way.pack('{'), Buffer.alloc(0)]) {
      const response = await postPacked(url, way.encoding, body);
      expect([response.status, await response.json()]).toEqual([400, { error: expect.any(String) as unknown }]);
    }
    const bomb = await postPacked(url, way.encoding, way.pack(' '.repeat(320 * 1024 + 1)));
    expect(bomb.status).toBe(413);
    expect((await postPacked(url, 'compress', whole)).status).toBe(415);
    expect(log.faults).toEqual([]);
    expect(turn).not.toHaveBeenCalled();
  });

  it('that cannot be taken just now is told when to come again', async () => {
    const { url } = await start();
    turn.mockResolvedValue({ status: 503, body: { error: 'later' }, retryAfterSeconds: 7 });
    const response = await postActivity(url);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '7']);
  });

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('must be posted, not: %s', async (method) => {
    const { url } = await start();
    const response = await fetch(`${url}/api/messages`, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('whose turn fails gets a reference, and the log gets the rest', async () => {
    const { url } = await start();
    const fault = Object.assign(new Error('the password is secret'), { status: 418 });
    turn.mockRejectedValue(fault);
    const response = await postActivity(url);
    const answer = await response.text();
    expect(response.status).toBe(500);
    expect(answer).not.toMatch(/secret|Error|at |\.ts/);
    expect(log.faults.map(({ error }) => error)).toEqual([fault]);
    expect(JSON.parse(answer)).toEqual({ error: 'internal', reference: 'ABC234' });
    expect(log.faults[0]?.reference).toBe('ABC234');
  });

  it('whose answer cannot be written is a fault like any other', async () => {
    const { url } = await start();
    turn.mockResolvedValue({ status: 200, body: { amount: 1n } });
    const response = await postActivity(url);
    expect([response.status, await response.json()]).toEqual([500, { error: 'internal', reference: 'ABC234' }]);
    expect(log.faults).toHaveLength(1);
  });
});

describe('callers', () => {
  const limits = [{ most: 3, windowMs: 10_000 }];

  async function startLimited(proxyHops = 0) {
    const clock = createTestClock();
    const started = await start({ callers: { limits, clock, proxyHops } });
    const asks = async (headers: Record<string, string> = {}) => {
      const response = await post(started.url, JSON.stringify(ACTIVITY), {
        'Content-Type': 'application/json',
        ...headers,
      });
      await response.arrayBuffer();
      return response;
    };
    const asksThreeTimes = async (headers?: Record<string, string>) => {
      for (let count = 0; count < 3; count += 1) expect((await asks(headers)).status).toBe(200);
    };
    return { ...started, clock, asks, asksThreeTimes };
  }

  it('who ask too much are told when to come again, and have no turn', async () => {
    const { clock, asks, asksThreeTimes } = await startLimited();
    await asksThreeTimes();
    clock.advance(500);
    const refused = await asks();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '10']);
    expect(turn).toHaveBeenCalledTimes(3);
    clock.advance(9_500);
    expect((await asks()).status).toBe(200);
  });

  it('are told apart by the address that the proxy before the program saw, when there is one', async () => {
    const { asks, asksThreeTimes } = await startLimited(1);
    await asksThreeTimes({ 'X-Forwarded-For': '192.0.2.1:50001' });
    expect((await asks({ 'X-Forwarded-For': '192.0.2.1:50002' })).status).toBe(429);
    expect((await asks({ 'X-Forwarded-For': '192.0.2.2:50001' })).status).toBe(200);
  });

  it('cannot give themselves other addresses', async () => {
    const direct = await startLimited();
    await direct.asksThreeTimes({ 'X-Forwarded-For': '192.0.2.1' });
    expect((await direct.asks({ 'X-Forwarded-For': '192.0.2.2' })).status).toBe(429);
    const behindProxy = await startLimited(1);
    await behindProxy.asksThreeTimes({ 'X-Forwarded-For': '192.0.2.7, 192.0.2.1' });
    expect((await behindProxy.asks({ 'X-Forwarded-For': '192.0.2.8, 192.0.2.1' })).status).toBe(429);
  });

  it('do not keep those out who watch over the program, however much they ask', async () => {
    const { url, asks, asksThreeTimes } = await startLimited();
    await asksThreeTimes();
    for (const path of ['health', 'ready', 'health', 'ready']) {
      expect((await fetch(`${url}/${path}`)).status).toBe(200);
    }
    expect((await asks()).status).toBe(429);
  });

  it('who ask too much are logged, but not each time', async () => {
    const { clock, asks, asksThreeTimes } = await startLimited();
    log.lines.length = 0;
    await asksThreeTimes();
    await asks();
    await asks();
    expect(log.lines).toEqual([{ event: 'http.tooManyRequests', fields: { waitMs: 10_000 } }]);
    clock.advance(10_000);
    await asksThreeTimes();
    await asks();
    expect(log.lines).toHaveLength(2);
  });
});

describe('everything else', () => {
  it('is not found', async () => {
    const { url } = await start();
    const response = await fetch(`${url}/else`);
    expect([response.status, await response.json()]).toEqual([404, { error: 'notFound' }]);
  });

  it('ready says whether it can do its work, and health that it is alive all the same', async () => {
    let isReady = false;
    const { url } = await start({ ready: () => Promise.resolve(isReady) });
    expect((await fetch(`${url}/ready`)).status).toBe(503);
    expect((await fetch(`${url}/health`)).status).toBe(200);
    isReady = true;
    expect((await fetch(`${url}/ready`)).status).toBe(200);
    for (const path of ['ready', 'health']) {
      expect((await fetch(`${url}/${path}`, { method: 'POST' })).status).toBe(405);
    }
  });

  it('says nothing of what runs here, and forbids everything to a browser', async () => {
    const { url } = await start();
    for (const path of ['/api/messages', '/health', '/ready', '/else', '/%']) {
      const { headers } = await fetch(`${url}${path}`);
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    }
  });
});

describe('without authentication', () => {
  it.each(['0.0.0.0', '::', '192.0.2.1', 'example.com'])('refuses to be bound to %s', (host) => {
    const create = () =>
      createHttpServer({
        process: turn,
        ready: () => Promise.resolve(true),
        log,
        telemetry: NO_TELEMETRY,
        newReference: () => 'ABC234',
        host,
        port: 0,
        portTaken: 'fail',
        loopbackOnly: true,
      });
    expect(create).toThrow('without authentication');
  });

  it.each(['http://127.0.0.1:56150/_connector', 'https://localhost', 'http://[::1]:1/', 'http://127.1:80'])(
    'talks to this machine: %s',
    async (serviceUrl) => {
      const { url } = await start({ loopbackOnly: true });
      expect((await postActivity(url, { ...ACTIVITY, serviceUrl })).status).toBe(200);
    },
  );

  it.each([
    undefined,
    '',
    'https://smba.trafficmanager.net/emea/',
    'http://169.254.169.254/metadata',
    'http://127.0.0.1@example.com/',
    'http://127.0.0.1.example.com/',
    'http://localhost.example.com/',
    'http://0.0.0.0/',
    'http://[::ffff:192.0.2.1]/',
    'file:///etc/passwd',
    'ftp://127.0.0.1/',
    'nowhere',
  ])('talks to nobody else: %s', async (serviceUrl) => {
    const { url } = await start({ loopbackOnly: true });
    expect((await postActivity(url, { ...ACTIVITY, serviceUrl })).status).toBe(400);
    expect(turn).not.toHaveBeenCalled();
  });

  it('does not listen to a page that renamed this machine', async () => {
    const { port } = await start({ loopbackOnly: true });
    const response = await health({ port, headers: { Host: 'example.com' } });
    expect(response.statusCode).toBe(421);
  });

  it('does talk to others when it does authenticate', async () => {
    const { url } = await start();
    const serviceUrl = 'https://smba.trafficmanager.net/emea/';
    expect((await postActivity(url, { ...ACTIVITY, serviceUrl })).status).toBe(200);
  });
});

describe('a port that is taken', () => {
  it('is a failure', async () => {
    const { port } = await start();
    await expect(start({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('can give way to another', async () => {
    const first = await start();
    const second = await start({ port: first.port, portTaken: 'next' });
    expect(second.port).toBeGreaterThan(first.port);
    expect((await fetch(`${second.url}/health`)).status).toBe(200);
  });

  it('does not hide another fault', async () => {
    await expect(start({ host: '192.0.2.1', portTaken: 'next' })).rejects.toMatchObject({ code: 'EADDRNOTAVAIL' });
  });
});

describe('closing', () => {
  it('waits for a running turn, answers it, and accepts no more', async () => {
    const { server, url } = await start();
    let finish: (answer: ActivityAnswer) => void = () => undefined;
    const started = new Promise<void>((resolve) => {
      turn.mockImplementation(() => {
        resolve();
        return new Promise((answer) => (finish = answer));
      });
    });
    const running = postActivity(url);
    await started;

    let closed = false;
    const closing = server.close().then(() => (closed = true));
    await expect(fetch(`${url}/health`)).rejects.toThrow('fetch failed');
    expect(closed).toBe(false);

    finish({ status: 200, body: { done: true } });
    expect(await (await running).json()).toEqual({ done: true });
    await closing;
    servers = [];
  });

  it('takes no new turn from a connection that is open', async () => {
    const { server, port, url } = await start();
    let finish: (answer: ActivityAnswer) => void = () => undefined;
    const started = new Promise<void>((resolve) => {
      turn.mockImplementation(() => {
        resolve();
        return new Promise((answer) => (finish = answer));
      });
    });
    const running = postActivity(url);
    await started;
    const socket = connect(port, '127.0.0.1');
    const body = JSON.stringify(ACTIVITY);
    socket.write(`${BEGINNING}Content-Length: ${body.length}\r\n\r\n${body.slice(0, -1)}`);
    await fetch(`${url}/health`);

    const closing = server.close();
    const answered = once(socket, 'data');
    socket.write(body.slice(-1));
    expect(String(await answered)).toMatch(/^HTTP\/1\.1 503 [^]*\r\nConnection: close\r\n/);
    expect(turn).toHaveBeenCalledTimes(1);

    finish(OK);
    expect((await running).headers.get('connection')).toBe('close');
    await closing;
    servers = [];
  });

  it.each(['', BEGINNING, UNFINISHED])('does not wait for a client that does not finish: %j', async (sent) => {
    const { server, port, url } = await start();
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(sent);
    await fetch(`${url}/health`);
    const end = text(socket);
    await server.close();
    servers = [];
    expect(await end.catch(() => '')).toBe('');
  });

  it('does not wait for connections that are only kept open', async () => {
    const { server, port } = await start();
    const agent = new Agent({ keepAlive: true });
    await text(await health({ port, agent }));
    await server.close();
    servers = [];
    agent.destroy();
  });
});

describe('a client that does not finish its request', () => {
  it.each([BEGINNING, UNFINISHED])('is cut off: %j', async (beginning) => {
    const { port } = await start({ receiveTimeoutMs: 50 });
    const socket = connect(port, '127.0.0.1');
    socket.write(beginning);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 /);
  });
});
