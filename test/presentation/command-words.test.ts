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
