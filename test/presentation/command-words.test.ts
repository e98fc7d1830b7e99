import { readCommand } from '../../src/presentation/command-words.sv';

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
