import { createHttpServer } from '../../../src/adapters/teams/http-server';
import { createLocalDownloads } from '../../../src/adapters/teams/local-downloads';
import { NO_TELEMETRY } from '../../../src/ports/telemetry';

/** In local mode there is no OneDrive: a file is at an address of the machine itself. */

const PLACE = { conversationId: 'a', serviceUrl: 'http://127.0.0.1:1/', tenantId: 't', botId: 'b' };

it('a file is had at the address that the person is told, as a file and nothing else, and at no other', async () => {
  const downloads = createLocalDownloads();
  const server = createHttpServer({
    process: () => Promise.reject(new Error('not asked')),
    ready: () => Promise.resolve(true),
    log: { info: () => undefined, warn: () => undefined, fault: () => undefined },
    telemetry: NO_TELEMETRY,
    newReference: () => 'REF',
    host: '127.0.0.1',
    port: 0,
    portTaken: 'fail',
    loopbackOnly: true,
    downloads: (key) => downloads.find(key),
  });
  const { port } = await server.listen();
  downloads.serveAt(`http://127.0.0.1:${port}`);
  const file = { name: 'Ett utdrag.pdf', description: '', bytes: new TextEncoder().encode('%PDF-') };
  const told = await downloads.offer(PLACE, file, {});
  if (told.type !== 'fileToDownload') throw new Error('no address');
  try {
    const response = await fetch(told.url);
    expect(await response.text()).toBe('%PDF-');
    expect(response.headers.get('content-disposition')).toBe('attachment');
    expect((await fetch(told.url, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`http://127.0.0.1:${port}/files/another/x.pdf`)).status).toBe(404);
  } finally {
    await server.close();
  }
});
