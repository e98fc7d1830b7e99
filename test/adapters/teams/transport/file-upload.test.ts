import { buffer } from 'node:stream/consumers';
import { createFileUpload } from '../../../../src/adapters/teams/file-upload';
import { startFileServer, type FileServer } from './file-server';

/** A file goes where Teams keeps files, whatever an activity says, and nowhere else. */

const BYTES = Buffer.from('%PDF-1.7 not much of a file');

let files: FileServer;
beforeEach(async () => {
  files = await startFileServer();
});
afterEach(async () => {
  jest.restoreAllMocks();
  await files.close();
});

const pauses: number[] = [];
const pause = (milliseconds: number) => Promise.resolve(pauses.push(milliseconds));
const local = createFileUpload({ allowLoopbackHttp: true, pause });
const at = (uploadUrl: string) => ({ uploadUrl, contentUrl: `${files.origin}/kept` });

it.each([200, 201])('sends all of it in one part, and is told with %i that it is kept', async (status) => {
  let got: Promise<Buffer> | undefined;
  let headers: object = {};
  const url = files.serve('/upload', (response, request) => {
    expect(request.method).toBe('PUT');
    headers = request.headers;
    got = buffer(request);
    void got.then(() => response.writeHead(status).end('{}'));
  });
  expect(await local.save(at(url), BYTES)).toBe(true);
  expect(await got).toEqual(BYTES);
  expect(headers).toMatchObject({
    'content-length': String(BYTES.length),
    'content-range': `bytes 0-${BYTES.length - 1}/${BYTES.length}`,
  });
  expect(headers).not.toHaveProperty('authorization');
});

it.each([429, 500, 503])('sends it once more after %i, a second later', async (status) => {
  pauses.length = 0;
  let asked = 0;
  const url = files.serve('/slow', (response) => {
    asked += 1;
    response.writeHead(asked === 1 ? status : 201).end();
  });
  expect(await local.save(at(url), BYTES)).toBe(true);
  expect(pauses).toEqual([1_000]);
});

it.each([202, 301, 302, 307, 308, 401, 403, 404, 409, 416, 503])('has not kept it when told %i', async (status) => {
  files.serve('/elsewhere', (response) => response.writeHead(201).end());
  const url = files.serve('/refused', (response) => response.writeHead(status, { Location: '/elsewhere' }).end());
  expect(await local.save(at(url), BYTES)).toBe(false);
  expect(files.asked).not.toContain('/elsewhere');
});

it('gives up on a server that never answers, and on one that breaks the connection', async () => {
  const impatient = createFileUpload({ allowLoopbackHttp: true, timeLimitMs: 100 });
  expect(await impatient.save(at(files.serve('/silent', () => undefined)), BYTES)).toBe(false);
  expect(await local.save(at(files.serve('/broken', (response) => response.destroy())), BYTES)).toBe(false);
});

describe('in production', () => {
  const KEPT = 'https://region-my.sharepoint.com/kept';
  const production = (...addresses: readonly string[]) =>
    createFileUpload({ allowLoopbackHttp: false, addressesOf: () => Promise.resolve(addresses) });
  const outside = '13.107.136.8';
  const elsewhere = [
    'http://region-my.sharepoint.com/1',
    'https://example.com/1',
    'https://sharepoint.com.example/1',
    'https://evilsharepoint.com/1',
    'https://region-my.sharepoint.com:8443/1',
    'https://user@region-my.sharepoint.com/1',
    'https://region-my.sharepoint.com@example.com/1',
    'https://169.254.169.254/metadata',
    'https://10.0.0.4/1',
    'https://[::1]/1',
    'https://localhost/1',
    'http://127.0.0.1/1',
    'file:///etc/passwd',
    '',
  ];
  let fetched: jest.SpyInstance;
  beforeEach(() => {
    fetched = jest.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(null, { status: 201 }));
  });

  it('sends to where Teams keeps files', async () => {
    expect(await production(outside).save({ uploadUrl: KEPT, contentUrl: KEPT }, BYTES)).toBe(true);
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(fetched).toHaveBeenCalledWith(KEPT, expect.objectContaining({ method: 'PUT', redirect: 'manual' }));
  });

  it.each(elsewhere)('sends nothing to %j, nor shows it as where the file is', async (url) => {
    expect(await production(outside).save({ uploadUrl: url, contentUrl: KEPT }, BYTES)).toBe(false);
    expect(await production(outside).save({ uploadUrl: KEPT, contentUrl: url }, BYTES)).toBe(false);
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each([['127.0.0.1'], ['10.1.2.3'], ['169.254.169.254'], [outside, '192.168.1.1'], ['::1'], ['fd12::1'], []])(
    'sends nothing to a name that means an address inside: %s',
    async (...addresses) => {
      expect(await production(...addresses).save({ uploadUrl: KEPT, contentUrl: KEPT }, BYTES)).toBe(false);
      expect(fetched).not.toHaveBeenCalled();
    },
  );

  it('sends nothing to a name that nobody knows', async () => {
    const unknown = createFileUpload({
      allowLoopbackHttp: false,
      addressesOf: () => Promise.reject(new Error('ENOTFOUND')),
    });
    expect(await unknown.save({ uploadUrl: KEPT, contentUrl: KEPT }, BYTES)).toBe(false);
    expect(fetched).not.toHaveBeenCalled();
  });
});
