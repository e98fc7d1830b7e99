import { Application } from '@microsoft/teams-ai';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import express from 'express';

/** The same with the teams-ai library, as its samples begin. */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new Application();
const app = express();
app.use(express.json());
app.post('/api/messages', (request, response) => {
  void adapter.process(request, response, async (context) => {
    await bot.run(context);
  });
});
app.listen(0, '127.0.0.1', () => process.stderr.write('started\n'));
