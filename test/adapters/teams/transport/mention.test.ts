import { withoutMention } from '../../../../src/adapters/teams/mention';

const mention = (text: string, id = '28:bot') => ({ type: 'mention', mentioned: { id }, text });

it('leaves out the bot’s name wherever it stands, and nobody else’s', () => {
  const text = '<at>Enighet</at>&nbsp;ny <at>Anna</at> <at>Enighet</at>';
  const entities = [mention('<at>Enighet</at>'), mention('<at>Anna</at>', '29:anna'), { type: 'clientInfo' }, null];
  expect(withoutMention(text, entities, '28:bot')).toBe('ny <at>Anna</at>');
});

it('goes through the text a few times, however many mentions of the bot are sent along', () => {
  const entities = Array.from({ length: 8_000 }, (_, index) => mention(`<at>${index % 4_000}</at>`));
  const replaceAll = jest.spyOn(String.prototype, 'replaceAll');
  withoutMention('ny', entities, '28:bot');
  expect(replaceAll.mock.calls.length).toBeLessThanOrEqual(11);
  jest.restoreAllMocks();
});
