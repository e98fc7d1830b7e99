import type { Audience } from '../../../src/application/forum/audience';
import { COMMANDS_IN_CHANNEL, COMMANDS_IN_PERSON, type Request } from '../../../src/application/conversation';
import { verbs, type VerbName } from '../../../src/adapters/teams/verbs';
import { THOSE_WHO } from '../../support/authorization/audiences';
import { COMMAND_ROWS, VERB_ROWS, type Row } from '../../support/authorization/matrix';

/** What each button and command is declared for, against what everybody was found to change and see by it. */

interface Declared {
  readonly name: string;
  readonly may: readonly Audience[];
  readonly row: Row;
  /** Written in their own chat, where it is about any forum of theirs. */
  readonly isOwn?: true;
}

function isButton(name: string): name is VerbName {
  return Object.hasOwn(verbs, name);
}

function isCommand(name: string): name is Request {
  return Object.hasOwn(COMMAND_ROWS, name);
}

const buttons = Object.keys(verbs)
  .filter(isButton)
  .map((name): Declared => ({ name, may: verbs[name].may, row: VERB_ROWS[name] }));

const commands = Object.keys(COMMAND_ROWS)
  .filter(isCommand)
  .flatMap((name): readonly Declared[] => [
    { name: `"${name}" in the channel`, may: [COMMANDS_IN_CHANNEL[name].may], row: COMMAND_ROWS[name].channel },
    {
      name: `"${name}" in their own chat`,
      may: [COMMANDS_IN_PERSON[name].may],
      row: COMMAND_ROWS[name].person,
      isOwn: true,
    },
  ]);

function declaredFor({ may, isOwn }: Declared): readonly string[] {
  const inOther = isOwn ? ['memberOfOther'] : [];
  return [...new Set([...may.flatMap((audience) => THOSE_WHO[audience]), ...inOther])].sort();
}

function foundIn({ row }: Declared): readonly string[] {
  return [...new Set(Object.values(row).flat())].sort();
}

const all = [...buttons, ...commands];

it.each(all)('only those whom $name is declared for change or see anything by it', (one) => {
  expect(declaredFor(one)).toEqual(expect.arrayContaining([...foundIn(one)]));
});

/** By these the forum has something to change. What concerns each person by itself is no more than it is. */
const changing = all.filter(({ row, may }) => row.changes !== undefined && may.length === 1 && may[0] !== 'oneself');

it('there is much that changes something', () => {
  expect(changing.length).toBeGreaterThan(40);
});

it.each(changing)('all those whom $name is declared for are let through to it', (one) => {
  expect(foundIn(one)).toEqual(declaredFor(one));
});
