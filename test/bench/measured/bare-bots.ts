import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  TeamsActivityHandler,
  type Activity,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import express from 'express';
import { z } from 'zod/v4';
import { createHttpServer } from '../../../src/adapters/teams/http-server';
import { NO_TELEMETRY } from '../../../src/ports/telemetry';
import { recordedLog } from '../../adapters/teams/transport/setup';

interface BareBot {
  readonly address: string;
  settled(): Promise<void>;
  stop(): Promise<void>;
}

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

/** As Microsoft's samples are written: Express, `adapter.process`, and a handler of taps that answers with one card. */
export async function startSampleBot(card: unknown): Promise<BareBot> {
  class OneCard extends TeamsActivityHandler {
    override onAdaptiveCardInvoke() {
      return Promise.resolve({
        statusCode: 200,
        type: CARD_TYPE,
        value: z.record(z.string(), z.unknown()).parse(card),
      });
    }
  }
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const bot = new OneCard();
  const app = express();
  app.use(express.json());
  app.post('/api/messages', (request, response) => {
    void adapter.process(request, response, (context) => bot.run(context));
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.custom<AddressInfo>().parse(server.address());
  return {
    address: addressAt(port),
    settled: () => Promise.resolve(),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

class ShortAdapter extends CloudAdapter {
  receive(activity: Activity, turn: (context: TurnContext) => Promise<void>): Promise<InvokeResponse | undefined> {
    return this.processActivity('', activity, turn);
  }
}

/** With what the product does instead of `adapter.process`: its own server, and the activity straight to the SDK's turn. */
export async function startShortcutBot(card: unknown): Promise<BareBot> {
  const adapter = new ShortAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const body = { statusCode: 200, type: CARD_TYPE, value: card };
  const turn = async (context: TurnContext) => {
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
  };
  const server = createHttpServer({
    process: async (_, activity) => {
      const answer = await adapter.receive(z.custom<Activity>().parse(activity), turn);
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
  return { address: addressAt(port), settled: () => Promise.resolve(), stop: () => server.close() };
}

function addressAt(port: number): string {
  return `http://127.0.0.1:${port}/api/messages`;
}
