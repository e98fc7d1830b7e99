import { Agent, request } from 'node:http';
import { Job, type Done } from './messages';

/** Teams as the bot meets it: sends requests from a process of its own, so that its work is not measured. */

const CARD = '"type":"application/vnd.microsoft.card.adaptive"';
const agent = new Agent({ keepAlive: true });

process.on('message', (message) => {
  send(Job.parse(message)).then(
    (done) => process.send?.(done),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});

async function send({ address, bodies, atOnce }: Job): Promise<Done> {
  const each: number[] = [];
  const left = bodies.values();
  const started = performance.now();
  const sender = async () => {
    for (const body of left) {
      const from = performance.now();
      await post(address, body);
      each.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, sender));
  return { elapsed: performance.now() - started, each };
}

function post(address: string, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
    const asked = request(address, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === 200 && text.includes(CARD)) resolve();
        else reject(new Error(`answered ${String(response.statusCode)}: ${text.slice(0, 300)}`));
      });
    });
    asked.on('error', (error: NodeJS.ErrnoException) => {
      // The server may have closed an idle connection in the moment it was used again. The same vote twice is one vote.
      if (asked.reusedSocket && error.code === 'ECONNRESET') resolve(post(address, body));
      else reject(error);
    });
    asked.end(body);
  });
}
