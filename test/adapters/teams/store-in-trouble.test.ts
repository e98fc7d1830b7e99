import { createMemoryStores } from '../../../src/adapters/memory/create-memory-stores';
import type { Stores } from '../../../src/ports/stores';
import { messageText } from '../../../src/presentation/message-text';
import { swedish } from '../../support/texts-in-their-year';
import { aMatter, asItStands } from '../../support/forum-in-teams';
import { textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardIn } from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';

const { words, result } = swedish;
const { approve } = words.choice;

let isDown = false;
let stage: Stage;

function unreliable(): Stores {
  const stores = createMemoryStores();
  const orFail = <Result>(call: () => Promise<Result>): Promise<Result> =>
    isDown ? Promise.reject(new Error('the store is down')) : call();
  return {
    ...stores,
    records: {
      ...stores.records,
      read: (ref) => orFail(() => stores.records.read(ref)),
      save: (record, token) => orFail(() => stores.records.save(record, token)),
    },
  };
}

beforeEach(async () => {
  isDown = false;
  stage = await startStage({ stores: unreliable() });
});
afterEach(() => stage.end());

/** What went wrong, taken out of the log. */
function faults(): readonly { readonly reference: string; readonly error: unknown }[] {
  return stage.bot.log.faults.splice(0);
}

it('a vote that cannot be stored is not acknowledged: the voter gets a reference, and the vote counts when tried again', async () => {
  const { bot, teams, who } = stage;
  const card = await aMatter(bot, teams, who);
  isDown = true;
  const answer = await teams.presses(who.chair, card.content, approve);
  const [fault] = faults();
  expect(answer).toEqual({
    kind: 'message',
    text: messageText(swedish, { type: 'fault', reference: fault?.reference ?? '', mayBeSaved: false }),
  });

  isDown = false;
  for (const voter of who.voters) cardIn(await teams.presses(voter, card.content, approve));
  await bot.settled();
  expect(textOf(asItStands(teams, card).content)).toContain(result.adopted('LGS PC 2026:1'));
});

it('somebody who writes gets a reference too, and nothing of what went wrong', async () => {
  const { teams, who } = stage;
  isDown = true;
  const [reply] = await teams.writes(who.chair, typedWords.matters);
  const [fault] = faults();

  expect(textOf(reply?.content)).toContain(
    messageText(swedish, { type: 'fault', reference: fault?.reference ?? '', mayBeSaved: false }),
  );
  expect(JSON.stringify(reply)).not.toContain('the store is down');
});
