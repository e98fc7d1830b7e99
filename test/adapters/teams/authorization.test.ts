import { verbs } from '../../../src/adapters/teams/verbs';
import {
  composes,
  everythingOn,
  nobodyAsked,
  onEnded,
  PARTS,
  PLACES,
  presses,
  setUp,
  writes,
  type Outcome,
  type WhereAsked,
} from '../../support/authorization/asking';
import { startForumOfEverybody, type ForumOfEverybody } from '../../support/authorization/forum-of-everybody';
import {
  COMMAND_ROWS,
  COMPOSING_ROW,
  ENDED_ROWS,
  IN_CHANNEL_ONLY,
  IN_OWN_CHAT_ONLY,
  SETUP_ROWS,
  VERB_ROWS,
  type Row,
} from '../../support/authorization/matrix';
import { ROLES, type Role } from '../../support/authorization/roles';
import { createRefusedSaves } from '../../support/refused-saves';
import { typedWords } from '../../support/words.sv';

/** Who may change what, and who is shown what: every button and command, by everybody there is, in both places. */

let forum: ForumOfEverybody;
beforeAll(async () => {
  forum = await startForumOfEverybody(createRefusedSaves);
});
afterAll(() => forum.stage.end());

/** What came of it when each asked, as a row of the table. */
async function asked(ask: (role: Role) => Promise<Outcome>): Promise<Row> {
  const row = nobodyAsked();
  for (const role of ROLES) {
    const { changes, sees } = await ask(role);
    if (changes) row.changes.push(role);
    for (const secret of sees) row[secret].push(role);
  }
  return row;
}

/** With nobody where the row names nobody, and everybody in the order of the roles. */
function whole(row: Row): Row {
  return Object.fromEntries(PARTS.map((part) => [part, ROLES.filter((role) => row[part]?.includes(role))]));
}

function isToldElsewhere(verb: string, where: WhereAsked): boolean {
  return (where === 'channel' ? IN_OWN_CHAT_ONLY : IN_CHANNEL_ONLY).some((one) => one === verb);
}

it('there is a row for every button there is', () => {
  expect(Object.keys(VERB_ROWS).sort()).toEqual(Object.keys(verbs).sort());
});

describe.each(PLACES)('%s', (where: WhereAsked) => {
  it.each(Object.entries(VERB_ROWS))('%s', async (verb, row) => {
    const data = everythingOn(forum, verb);
    expect(await asked((role) => presses(forum, verb, data, role, where))).toEqual(
      whole(isToldElsewhere(verb, where) ? {} : row),
    );
  });

  it.each(Object.entries(SETUP_ROWS))('%s, where nobody has set the forum up', async (verb, row) => {
    expect(await asked((role) => presses(forum, verb, setUp(forum), role, where))).toEqual(whole(row));
  });

  it.each(Object.entries(ENDED_ROWS))('%s, of a round that is over', async (verb, row) => {
    expect(await asked((role) => presses(forum, verb, onEnded(forum), role, where))).toEqual(whole(row));
  });

  it('who looks for a decision from where they write', async () => {
    expect(await asked((role) => composes(forum, role, where))).toEqual(whole(COMPOSING_ROW));
  });

  it.each(Object.entries(COMMAND_ROWS))('who writes "%s"', async (request, rows) => {
    const word = Object.entries(typedWords).find(([name]) => name === request)?.[1] ?? '';
    expect(await asked((role) => writes(forum, word, role, where))).toEqual(whole(rows[where]));
  });
});
