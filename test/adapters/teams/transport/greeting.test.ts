import { z } from 'zod/v4';
import added from '../../../fixtures/activities/installation-added-in-person.json';
import removed from '../../../fixtures/activities/installation-removed-in-person.json';
import inChannel from '../../../fixtures/activities/installation-update.json';
import { messageText } from '../../../../src/presentation/message-text';
import { swedish } from '../../../support/texts-in-their-year';
import { startRoutedBot, type RoutedBot, type RoutedBotOptions } from './routed-bot';

const chat = z.object({ id: z.string() });

let bot: RoutedBot;
afterEach(() => bot.stop());

/** Teams opens the chat with somebody, then tells of the installation there. Returns what then stands in it. */
async function standingAfter(greet: RoutedBotOptions['greet'], ...activities: readonly object[]): Promise<string> {
  bot = await startRoutedBot(greet === undefined ? {} : { greet });
  const body = JSON.stringify({ members: [{ id: added.from.id }] });
  const opened = await fetch(`${bot.connector.serviceUrl}v3/conversations`, { method: 'POST', body });
  const { id } = chat.parse(await opened.json());
  for (const activity of activities) {
    const isInPerson = activity !== inChannel;
    await bot.receives(isInPerson ? { ...activity, conversation: { ...added.conversation, id } } : activity);
  }
  return JSON.stringify(bot.connector.activitiesIn(id));
}

const greeting = messageText(swedish, { type: 'noForums' });
const greet = () => Promise.resolve({ card: 'message', message: { type: 'noForums' } } as const);

it('whoever gets the bot in a chat of their own is greeted there, where there is a greeting', async () => {
  expect(await standingAfter(greet, added)).toContain(greeting);
});

it('nobody else is greeted', async () => {
  expect(await standingAfter(greet, removed, inChannel)).toBe('[]');
});

it('without a greeting, as in production, nobody is', async () => {
  expect(await standingAfter(undefined, added)).toBe('[]');
});
