import type { Language } from '../../../src/domain/language';
import type { IncomingMessage } from '../../../src/adapters/teams/incoming-activity';
import { languageOfTurn } from '../../../src/adapters/teams/language-of-turn';
import { typedWords } from '../../support/words.sv';

/** Written in somebody's own chat. */
function written(text: string): IncomingMessage {
  return {
    kind: 'message',
    from: { id: 'anna', name: 'Anna', address: '29:anna' },
    place: { conversationId: 'a:1', serviceUrl: 'https://teams.example/', tenantId: 't', botId: '28:b' },
    personal: true,
    channelType: null,
    text,
    value: undefined,
    files: [],
    rootActivityId: null,
  };
}

/** Somebody who used English last. */
async function answeredIn(text: string, stated: Language | null): Promise<Language> {
  const languages = {
    of: () => Promise.resolve('en' as const),
    note: () => undefined,
    settled: () => Promise.resolve(),
  };
  return languageOfTurn(
    { languages, forums: { read: () => Promise.reject(new Error('not asked')) } as never },
    written(text),
    stated,
  );
}

it.each<[text: string, stated: Language | null, language: Language]>([
  [typedWords.help, null, 'sv'],
  [typedWords.help, 'sv', 'sv'],
  [typedWords.help, 'en', 'en'],
  [typedWords.newInEnglish, 'sv', 'en'],
  ['forum', null, 'en'],
  ['forum', 'sv', 'sv'],
])('“%s” from a client that says %s is answered in %s', async (text, stated, language) => {
  expect(await answeredIn(text, stated)).toBe(language);
});
