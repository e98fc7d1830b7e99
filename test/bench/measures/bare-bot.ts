import type { TurnContext } from 'botbuilder';
import { createBotAdapter } from '../../../src/adapters/teams/bot-adapter';
import { createHttpServer } from '../../../src/adapters/teams/http-server';
import { recordedLog } from '../../adapters/teams/transport/setup';

export interface BareBot {
  readonly address: string;
  stop(): Promise<void>;
}

/** What any bot costs at the least: the same server and adapter, and one card for every answer. */
export async function startBareBot(card: unknown): Promise<BareBot> {
  const log = recordedLog();
  const adapter = createBotAdapter({ credentials: 'local', log });
  const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
  const turn = async (context: TurnContext) => {
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
  };
  const server = createHttpServer({
    process: (authorization, activity) => adapter.receive(authorization, activity, turn),
    ready: () => true,
    log,
    host: '127.0.0.1',
    port: 0,
    portTaken: 'fail',
    loopbackOnly: true,
  });
  const { port } = await server.listen();
  return { address: `http://127.0.0.1:${port}/api/messages`, stop: () => server.close() };
}
