import type { Render } from '../../../src/application/render';
import { createRender } from '../../../src/presentation/render';
import { messageText } from '../../../src/presentation/message-text';
import { swedish } from '../../support/texts-in-their-year';
import cardAction from '../../fixtures/activities/card-action.json';
import channelMessage from '../../fixtures/activities/channel-message.json';
import { readAnswer } from '../../support/teams-client';
import { PROBE, startRoutedBot, type RoutedBot } from './transport/routed-bot';
import { MORNING } from '../../support/matter';

const usual = createRender({ now: () => MORNING });
const broken = new Error('this card cannot be made');

/** Makes nothing but the sentence that something went wrong. */
const render: Render = (view) => {
  if (view.card === 'message' && view.message.type === 'fault') return usual(view);
  throw broken;
};

let bot: RoutedBot;
beforeEach(async () => {
  bot = await startRoutedBot({ render });
});
afterEach(() => bot.stop());

const sentence = messageText(swedish, { type: 'fault', reference: 'REF', mayBeSaved: false });

it('a tap whose card cannot be made is answered with a reference, and logged once with it', async () => {
  const value = { action: { type: 'Action.Execute', verb: PROBE, data: {} } };
  const answer = await bot.receives({ ...cardAction, value });
  expect(readAnswer({ status: answer.status, body: answer.body })).toEqual({ kind: 'message', text: sentence });
  expect(bot.log.faults).toEqual([{ reference: 'REF', error: broken }]);
});

it('so is a message whose card cannot be made', async () => {
  await bot.receives({ ...channelMessage, text: 'x' });
  expect(JSON.stringify(bot.connector.activitiesIn(channelMessage.conversation.id))).toContain('REF');
  expect(bot.log.faults).toEqual([{ reference: 'REF', error: broken }]);
  expect(bot.log.lines).toEqual([]);
});
