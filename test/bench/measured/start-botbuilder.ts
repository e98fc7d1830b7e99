import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import express from 'express';

/** A bot that does nothing, as Microsoft's samples begin. */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const app = express();
app.use(express.json());
app.post('/api/messages', (request, response) => {
  void adapter.process(request, response, () => Promise.resolve());
});
app.listen(0, '127.0.0.1', () => process.stderr.write('started\n'));
