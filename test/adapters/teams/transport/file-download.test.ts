import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { createFileDownload, MOST_KILOBYTES } from '../../../../src/adapters/teams/file-download';
import { createLinkedFiles } from '../../../../src/adapters/teams/linked-files';
import { startFileServer, type FileServer } from './file-server';

const MOST_BYTES = MOST_KILOBYTES * 1024;

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
const download = createFileDownload({ allowLoopbackHttp: true, pause });
/** Short: only the tests of silence ever reach it. */
const impatient = createFileDownload({ allowLoopbackHttp: true, timeLimitMs: 100, pause });

const text = (expected: string) => ({ kind: 'text', text: expected });
const failed = (why: string) => ({ kind: 'failed', why });
const bytes = (content: Uint8Array | string) => files.serve('/file', (response) => response.end(content));
const redirect = (path: string, location: string, status = 302) =>
  files.serve(path, (response) => response.writeHead(status, { Location: location }).end('moved'));

describe('the text of a file', () => {
  it.each([
    [
      'UTF-8',
      Buffer.from('plats;namn\r\nR\u00e5d \u2013 v\u00e5rd\r\n'),
      'plats;namn\r\nR\u00e5d \u2013 v\u00e5rd\r\n',
    ],
    ['UTF-8 with its mark', Buffer.from('\uFEFFplats;namn'), 'plats;namn'],
    ['nothing', Buffer.alloc(0), ''],
    ['windows-1252', Buffer.from([0x52, 0xe5, 0x64, 0x20, 0x96, 0x20, 0xd6]), 'R\u00e5d \u2013 \u00d6'],
    ['windows-1252 with a euro and quotation marks', Buffer.from([0x80, 0x93, 0xc4, 0x94]), '\u20ac\u201c\u00c4\u201d'],
    [
      'windows-1252 to its last letter',
      Buffer.from([0x8a, 0x9a, 0x8e, 0x9e, 0x9f, 0xff]),
      '\u0160\u0161\u017d\u017e\u0178\u00ff',
    ],
  ])('is read when it is %s', async (_, content, expected) => {
    expect(await download.text(bytes(content))).toEqual(text(expected));
  });

  it.each([
    ['a workbook', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00])],
    ['UTF-16', Buffer.from('\uFEFFplats;namn', 'utf16le')],
    ['bytes that windows-1252 gives no meaning', Buffer.from([0x61, 0x81, 0x8d, 0x8f, 0x90, 0x9d])],
    ['zeros', Buffer.alloc(10)],
  ])('is none when it is %s', async (_, content) => {
    expect(await download.text(bytes(content))).toEqual(failed('notText'));
  });
});

describe('the fingerprint of a file', () => {
  it('is the SHA-256 of its bytes, whatever they are', async () => {
    const content = Buffer.from([0x25, 0x50, 0x44, 0x46, 0x00, 0xff]);
    expect(await download.fingerprint(bytes(content))).toEqual({
      kind: 'fingerprint',
      hash: createHash('sha256').update(content).digest('hex'),
    });
  });

  it('is none of a file that is gone, or empty', async () => {
    const none = { kind: 'failed', why: 'unreachable' };
    expect(await download.fingerprint(`${files.origin}/gone`)).toEqual(none);
    expect(await download.fingerprint(bytes(''))).toEqual(none);
  });

  it('is none of a file that never ends', async () => {
    const url = files.serve('/endless', (response) => {
      pour(response);
    });
    expect(await download.fingerprint(url)).toEqual({ kind: 'failed', why: 'documentTooLarge' });
  });
});

describe('a large file', () => {
  it('is read up to a megabyte, and not a byte more', async () => {
    expect(await download.text(bytes('x'.repeat(MOST_BYTES)))).toEqual(text('x'.repeat(MOST_BYTES)));
    expect(await download.text(bytes('x'.repeat(MOST_BYTES + 1)))).toEqual(failed('tooLarge'));
  });

  it('that never ends is hung up on', async () => {
    let hungUp: Promise<unknown> = Promise.reject(new Error('never asked for'));
    hungUp.catch(() => undefined);
    const url = files.serve('/endless', (response) => {
      hungUp = once(response, 'close');
      pour(response);
    });
    expect(await download.text(url)).toEqual(failed('tooLarge'));
    await hungUp;
  });
});

/** As much as the other end takes, for as long as it takes it. */
function pour(response: ServerResponse): void {
  const more = Buffer.alloc(64 * 1024, 'x');
  const next = (): void => {
    if (!response.destroyed) response.write(more, next);
  };
  next();
}

describe('a file that is slow to come', () => {
  it.each([429, 500, 503])('with %i is asked for once more, a second later', async (status) => {
    pauses.length = 0;
    let asked = 0;
    const url = files.serve('/slow', (response) => {
      asked += 1;
      if (asked === 1) response.writeHead(status).end('later');
      else response.end('plats');
    });
    expect(await download.text(url)).toEqual(text('plats'));
    expect(pauses).toEqual([1_000]);
  });

  it.each([403, 404, 410, 503])('with %i to every try is given up after it', async (status) => {
    let asked = 0;
    const url = files.serve('/never', (response) => {
      asked += 1;
      response.writeHead(status).end();
    });
    expect(await download.text(url)).toEqual(failed('unreachable'));
    expect(asked).toBe(status === 503 ? 2 : 1);
  });
});

describe('a file that cannot be had', () => {
  it('is one whose server never answers', async () => {
    expect(await impatient.text(files.serve('/silent', () => undefined))).toEqual(failed('unreachable'));
  });

  it('is one whose server stops half-way', async () => {
    expect(await impatient.text(files.serve('/slow', (response) => response.write('plats;')))).toEqual(
      failed('unreachable'),
    );
  });

  it('is one that redirects one slow step after another', async () => {
    const url = redirect('/first', '/silent');
    files.serve('/silent', () => undefined);
    expect(await impatient.text(url)).toEqual(failed('unreachable'));
  });

  it('is one whose connection breaks', async () => {
    const url = files.serve('/broken', (response) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('plats;', () => response.destroy());
    });
    expect(await download.text(url)).toEqual(failed('unreachable'));
  });

  it.each([401, 403, 404, 410, 500, 503])('is one that is answered with %i', async (status) => {
    const url = files.serve('/refused', (response) => response.writeHead(status).end('not for you'));
    expect(await download.text(url)).toEqual(failed('unreachable'));
  });

  it.each([
    '',
    'nowhere',
    'file:///etc/passwd',
    'ftp://127.0.0.1/file',
    'data:text/plain,plats',
    'http://example.com/',
  ])('is one at %j', async (url) => {
    const fetched = jest.spyOn(globalThis, 'fetch');
    expect(await download.text(url)).toEqual(failed('unreachable'));
    expect(fetched).not.toHaveBeenCalled();
  });
});

/** SharePoint's own hosts answer over https, for which a test has no certificate: they are played here. */
describe('a file that a link leads to', () => {
  const LINK = 'https://region.sharepoint.com/:w:/s/lgs/Ab?e=c';
  const DOWNLOAD = 'https://region.sharepoint.com/:w:/s/lgs/Ab?e=c&download=1';
  const MOVED = 'https://region.sharepoint.com/_layouts/15/download.aspx?share=Ab';
  const addressesOf = () => Promise.resolve(['13.107.136.8']);
  const linking = createFileDownload({ allowLoopbackHttp: false, addressesOf });
  const none = { kind: 'failed', why: 'unreachable' };
  const asked: { readonly url: string; readonly cookie: string | null }[] = [];

  function answering(answer: (url: string, cookie: string | null) => Response): void {
    asked.length = 0;
    jest.spyOn(globalThis, 'fetch').mockImplementation((url, options) => {
      const cookie = new Headers(options?.headers).get('cookie');
      const address = typeof url === 'string' ? url : '';
      asked.push({ url: address, cookie });
      return Promise.resolve(answer(address, cookie));
    });
  }
  const moved = (location: string, ...cookies: readonly string[]) =>
    new Response(null, {
      status: 302,
      headers: [['Location', location], ...cookies.map((one): [string, string] => ['Set-Cookie', one])],
    });

  it('is asked for itself, and not the page that shows it', async () => {
    answering(() => new Response('paper', { headers: { 'Content-Type': 'application/pdf' } }));
    const hash = createHash('sha256').update('paper').digest('hex');
    expect(await linking.linked(LINK)).toEqual({ kind: 'fingerprint', hash });
    await linking.linked('https://region.sharepoint.com/a.docx?d=w1&csf=1&web=1&e=x');
    await linking.linked('https://region.sharepoint.com/a.docx');
    expect(asked.map(({ url }) => url)).toEqual([
      DOWNLOAD,
      'https://region.sharepoint.com/a.docx?d=w1&csf=1&e=x&download=1',
      'https://region.sharepoint.com/a.docx?download=1',
    ]);
  });

  it('is had where the way to it asks for the cookie that its first step gave', async () => {
    answering((url, cookie) => {
      if (url === DOWNLOAD) return moved(MOVED, 'FedAuth=anon; secure; HttpOnly', 'other=1; path=/');
      return cookie === 'FedAuth=anon; other=1' ? new Response('paper') : new Response('who?', { status: 403 });
    });
    expect(await linking.linked(LINK)).toMatchObject({ kind: 'fingerprint' });
    expect(asked.map(({ cookie }) => cookie)).toEqual([null, 'FedAuth=anon; other=1']);
  });

  it('gives no other host the cookie', async () => {
    answering((url) => (url === DOWNLOAD ? moved('https://region.svc.ms/1', 'FedAuth=anon') : new Response('paper')));
    await linking.linked(LINK);
    expect(asked.map(({ cookie }) => cookie)).toEqual([null, null]);
  });

  it.each<[string, (url: string) => Response]>([
    ['wants to know who one is', () => new Response('no', { status: 401 })],
    ['gives it to nobody', () => new Response('no', { status: 403 })],
    ['is a page', () => new Response('<html>', { headers: { 'Content-Type': 'text/html; charset=utf-8' } })],
    ['leads to where one signs in', () => moved('https://login.microsoftonline.com/common/oauth2/authorize')],
    ['leads into the network', () => moved('https://169.254.169.254/metadata')],
    ['is empty', () => new Response('')],
  ])('has no fingerprint when the link %s', async (_, answer) => {
    answering(answer);
    expect(await linking.linked(LINK)).toEqual(none);
    expect(asked).toHaveLength(1);
  });

  it('is asked for nowhere but where Teams keeps files, and never inside', async () => {
    answering(() => new Response('paper'));
    for (const url of [
      'https://example.com/a.pdf',
      'https://region.sharepoint.com.example.com/a',
      'http://region.sharepoint.com/a',
      'not a link',
    ]) {
      expect(await linking.linked(url)).toEqual(none);
    }
    const inside = createFileDownload({ allowLoopbackHttp: false, addressesOf: () => Promise.resolve(['10.0.0.4']) });
    expect(await inside.linked(LINK)).toEqual(none);
    expect(asked).toEqual([]);
  });

  it('has no fingerprint when its name is not looked up in time', async () => {
    answering(() => new Response('paper'));
    const never = () => new Promise<never>(() => undefined);
    const waiting = createFileDownload({ allowLoopbackHttp: false, addressesOf: never, timeLimitMs: 50 });
    expect(await waiting.linked(LINK)).toEqual(none);
  });

  it('is told with the others of a matter, those that cannot be had left out', async () => {
    const other = 'https://region.sharepoint.com/gone';
    answering((url) => (url.startsWith(other) ? new Response('no', { status: 404 }) : new Response('paper')));
    const files = createLinkedFiles({ allowLoopbackHttp: false, addressesOf });
    const hash = createHash('sha256').update('paper').digest('hex');
    expect(await files.hashes([LINK, other, 'https://example.com/a'])).toEqual(new Map([[LINK, hash]]));
  });
});

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])('%i is followed', async (status) => {
    bytes('plats;namn');
    expect(await download.text(redirect('/moved', '/file', status))).toEqual(text('plats;namn'));
    expect(files.asked).toEqual(['/moved', '/file']);
  });

  it.each(['http://example.com/file', 'file:///etc/passwd', 'data:text/plain,plats', 'http://['])(
    'to %s is not',
    async (location) => {
      expect(await download.text(redirect('/moved', location))).toEqual(failed('unreachable'));
      expect(files.asked).toEqual(['/moved']);
    },
  );

  it('in a circle ends', async () => {
    expect(await download.text(redirect('/round', '/round'))).toEqual(failed('unreachable'));
    expect(files.asked).toHaveLength(6);
  });
});

describe('in production', () => {
  let addresses: readonly string[] = ['13.107.136.8', '2620:1ec:8f8::8'];
  const inProduction = createFileDownload({
    allowLoopbackHttp: false,
    addressesOf: () => Promise.resolve(addresses),
  });

  /** Sites with https, which a test has no certificate for. */
  function sites(pages: Readonly<Record<string, () => Response>>): void {
    jest.spyOn(globalThis, 'fetch').mockImplementation((url) => {
      const page = typeof url === 'string' ? pages[url] : undefined;
      return page ? Promise.resolve(page()) : Promise.reject(new TypeError('fetch failed'));
    });
  }
  const moved = (location: string) => () => new Response(null, { status: 302, headers: { Location: location } });

  it('a file is fetched over https, through redirects too', async () => {
    sites({
      'https://region-my.sharepoint.com/1': moved('https://region.svc.ms/2'),
      'https://region.svc.ms/2': () => new Response('plats'),
    });
    expect(await inProduction.text('https://region-my.sharepoint.com/1')).toEqual(text('plats'));
  });

  it('a file is not fetched over http, not even from this machine', async () => {
    expect(await inProduction.text(bytes('plats;namn'))).toEqual(failed('unreachable'));
    expect(files.asked).toEqual([]);
  });

  const elsewhere = [
    'https://example.com/1',
    'https://sharepoint.com.example/1',
    'https://evilsharepoint.com/1',
    'https://region-my.sharepoint.com./1',
    'https://region-my.sharepoint.com:8443/1',
    'https://user@region-my.sharepoint.com/1',
    'https://region-my.sharepoint.com@example.com/1',
    'https://169.254.169.254/metadata',
    'https://10.0.0.4/1',
    'https://0x7f000001/1',
    'https://[::1]/1',
    'https://[fd00::1]/1',
    'https://localhost/1',
  ];

  it.each(elsewhere)('a file is fetched only from where Teams keeps it, not from %s', async (url) => {
    sites({ [url]: () => new Response('plats') });
    expect(await inProduction.text(url)).toEqual(failed('unreachable'));
    expect(globalThis.fetch).not.toHaveBeenCalled();
  });

  it.each(elsewhere)('no redirect leads anywhere else: %s', async (url) => {
    sites({ 'https://region-my.sharepoint.com/1': moved(url), [url]: () => new Response('plats') });
    expect(await inProduction.text('https://region-my.sharepoint.com/1')).toEqual(failed('unreachable'));
    expect(globalThis.fetch).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['127.0.0.1'],
    ['10.1.2.3'],
    ['172.31.0.1'],
    ['192.168.1.1'],
    ['169.254.169.254'],
    ['168.63.129.16', '100.64.0.1'],
    ['0.0.0.0'],
    ['::1'],
    ['::ffff:10.0.0.1'],
    ['fd12::1'],
    ['fe80::1'],
    [],
  ])('a name is not believed that means an address inside: %s', async (...means) => {
    addresses = means;
    sites({ 'https://region-my.sharepoint.com/1': () => new Response('plats') });
    expect(await inProduction.text('https://region-my.sharepoint.com/1')).toEqual(failed('unreachable'));
    expect(globalThis.fetch).not.toHaveBeenCalled();
    addresses = ['13.107.136.8'];
  });

  it('a redirect from https to http is not followed', async () => {
    const url = bytes('plats;namn');
    sites({ 'https://region-my.sharepoint.com/1': moved(url), [url]: () => new Response('plats;namn') });
    expect(await inProduction.text('https://region-my.sharepoint.com/1')).toEqual(failed('unreachable'));
  });
});
