import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import { z } from 'zod/v4';
import { createHttpServer } from '../../../src/adapters/teams/http-server';
import { NO_TELEMETRY } from '../../../src/ports/telemetry';
import { recordedLog } from '../../adapters/teams/transport/setup';

export interface BareBot {
  readonly address: string;
  stop(): Promise<void>;
}

const AnyActivity = z.custom<Activity>();

class BareAdapter extends CloudAdapter {
  receive(activity: Activity, turn: (context: TurnContext) => Promise<void>): Promise<InvokeResponse | undefined> {
    return this.processActivity('', activity, turn);
  }
}

/** What any bot costs at the least: the same server, botbuilder as it comes, and one card for every answer. */
export async function startBareBot(card: unknown): Promise<BareBot> {
  const adapter = new BareAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
  const turn = async (context: TurnContext) => {
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
  };
  const server = createHttpServer({
    process: async (_, activity) => {
      const answer = await adapter.receive(AnyActivity.parse(activity), turn);
      return { status: answer?.status ?? 500, body: answer?.body };
    },
    ready: () => Promise.resolve(true),
    log: recordedLog(),
    telemetry: NO_TELEMETRY,
    newReference: () => '',
    host: '127.0.0.1',
    port: 0,
    portTaken: 'fail',
    loopbackOnly: true,
  });
  const { port } = await server.listen();
  return { address: `http://127.0.0.1:${port}/api/messages`, stop: () => server.close() };
}
