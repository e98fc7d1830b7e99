import * as english from '../../src/presentation/command-words.en';
import * as swedish from '../../src/presentation/command-words.sv';
import { readCommand, readWritten } from '../../src/presentation/read-command';

it.each([
  ['ny', 'new'],
  ['  NEW ', 'new'],
  ['Nytt   ärende!', 'new'],
  ['A\u0308renden', 'matters'],
  ['Att göra', 'todo'],
  ['attgöra!', 'todo'],
  ['att gora', 'todo'],
  ['TODO', 'todo'],
  ['To do', 'todo'],
  ['beslut.', 'decisions'],
  ['Forum', 'forum'],
  ['matters', 'matters'],
  ['decisions', 'decisions'],
  ['?', 'help'],
  ['hjälp!', 'help'],
  ['<at>Enighet</at> ny', 'new'],
  ['<at id="0">Enighet</at>&nbsp;', 'unknown'],
  ['<quoted messageId="1717"/> ärenden', 'matters'],
  ['<blockquote itemscope>Skriv ärenden</blockquote> beslut', 'decisions'],
  ['\u200Bären\u2060den\u200E', 'matters'],
  ['\u200Därenden\uFEFF', 'matters'],
  ['@Enighet, ärenden', 'matters'],
  ['@Enighet: ärenden', 'matters'],
  ['”@Enighet: ärenden”', 'matters'],
  ['> **@Enighet** ärenden', 'matters'],
  ['<at>Enighet</at>, ärenden', 'matters'],
  [', ärenden', 'matters'],
  ['”ärenden”', 'matters'],
  ['"Ärenden".', 'matters'],
  ['**ärenden**', 'matters'],
  ['_att göra_', 'todo'],
  ['<p><strong>ärenden</strong></p>', 'matters'],
  ['<ul>\n<li>ärenden</li>\n</ul>', 'matters'],
  ['- ärenden', 'matters'],
  ['1. ärenden', 'matters'],
  ['* att-göra', 'unknown'],
  ['Tillstyrker', 'answer'],
  ['Tillstyrker inte!', 'answer'],
  ['?!', 'help'],
  ['constructor', 'unknown'],
  ['ny ärende om budget', 'unknown'],
  ['', 'unknown'],
])('%s asks for: %s', (text, command) => {
  expect(readCommand(text)).toBe(command);
});

it.each(['ny'.padEnd(28_000, '!'), '<at '.repeat(7_000), `${' '.repeat(28_000)}ny`, 'ny\n'.repeat(9_000)])(
  'nothing longer than a command can be is looked at for one',
  (text) => {
    const replace = jest.spyOn(String.prototype, 'replace');
    const normalize = jest.spyOn(String.prototype, 'normalize');
    expect(readCommand(text)).toBe('unknown');
    expect([...replace.mock.calls, ...normalize.mock.calls]).toEqual([]);
    jest.restoreAllMocks();
  },
);

it.each([
  ['beslut', 'decisions', '', 'sv'],
  ['Beslut: undersökning!', 'decisions', 'undersökning', 'sv'],
  ['<at>Enighet</at> beslut LGS PC 2026:1', 'decisions', 'lgs pc 2026:1', 'sv'],
  ['besluten om 26 december', 'decisions', 'om 26 december', 'sv'],
  ['sök beslut ACT', 'decisions', 'act', 'sv'],
  ['decisions survey 2026', 'decisions', 'survey 2026', 'en'],
  ['beslutade', 'unknown', '', null],
  [`beslut ${'ord '.repeat(100)}`, 'decisions', 'ord '.repeat(25).trim(), 'sv'],
])('%s asks for: %s, and looks for "%s"', (text, request, sought, language) => {
  expect(readWritten(text)).toEqual({ request, sought, language });
});

it.each([
  ['Help', 'en'],
  ['Matters!', 'en'],
  ['chair’s decision', 'en'],
  ['hjälp', 'sv'],
  ['forum', null],
  ['?', null],
])('%s is asked for in: %s', (text, language) => {
  expect(readWritten(text).language).toBe(language);
});

it('a word that both languages have is in neither of their lists', () => {
  expect([...english.COMMAND_WORDS.keys()].filter((word) => swedish.COMMAND_WORDS.has(word))).toEqual([]);
});
