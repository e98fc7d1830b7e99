import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod/v4';

/** Where Teams keeps what people send to the bot. Plain http, so for local mode only. */
export interface FileServer {
  readonly origin: string;
  /** Paths asked for, in order. */
  readonly asked: readonly string[];
  /** What to do at a path; anything else is not found. */
  serve(path: string, answer: (response: ServerResponse, request: IncomingMessage) => void): string;
  close(): Promise<void>;
}

const Bound = z.object({ port: z.int() });

export async function startFileServer(): Promise<FileServer> {
  const answers = new Map<string, (response: ServerResponse, request: IncomingMessage) => void>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const answer = answers.get(path);
    if (answer) answer(response, request);
    else response.writeHead(404).end('no such file');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${Bound.parse(server.address()).port}`;

  return {
    origin,
    asked,
    serve(path, answer) {
      answers.set(path, answer);
      return `${origin}${path}`;
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
