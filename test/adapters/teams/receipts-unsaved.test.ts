import { createMemoryStores } from '../../../src/adapters/memory/create-memory-stores';
import type { Stores } from '../../../src/ports/stores';
import type { RecordStore } from '../../../src/ports/record-store';
import { reminderDayRef } from '../../../src/application/records/refs';
import { swedish } from '../../support/texts-in-their-year';
import { aMatter } from '../../support/forum-in-teams';
import { DRAFT, startsMinutes, takesStep } from '../../support/minutes-in-teams';
import { comes, plainVoter } from '../../support/reminding';
import { composition } from '../../support/seats';
import { startBot } from '../../support/running-bot';
import { textOf } from '../../support/shown-card';
import { SMALL, startStage } from '../../support/stage';
import { createTeams } from '../../support/teams-client';

const { words, receipt } = swedish;

/** The stores, and what was asked of the records for the sake of somebody's vote: looking for what is due comes beside it. */
function counted(stores: Stores): { readonly stores: Stores; readonly asked: string[] } {
  const asked: string[] = [];
  const { records } = stores;
  const note = (what: string) => void asked.push(what);
  const watched: RecordStore = {
    ...records,
    read: (ref) => (note(`read ${ref.kind}`), records.read(ref)),
    save: (record, token) => (note(`save ${record.kind}`), records.save(record, token)),
    readEarlier: (...of) => (note('read earlier events'), records.readEarlier(...of)),
    list: (forumId, kind, limit) => (note(`list ${kind}`), records.list(forumId, kind, limit)),
    concerning: (person, kind, limit) => (note(`look for ${kind}`), records.concerning(person, kind, limit)),
  };
  return { stores: { ...stores, records: watched }, asked };
}

it('a vote in the channel is one save and asks nothing else of the store, and its receipt is drawn once more by a process that does not know of it', async () => {
  const { stores, asked } = counted(createMemoryStores());
  const stage = await startStage({ stores });
  const { bot, connector, teams } = stage;
  const member = plainVoter(SMALL);
  const card = await aMatter(bot, teams, SMALL);
  const own = () => textOf(teams.inChatWith(member)[0]?.content);
  const updates = () => connector.requests.filter((one) => one.operation === 'update' && one.person === member.address);
  asked.length = 0;

  await teams.presses(member, card.content, words.choice.approve);
  await bot.settled();
  expect(own()).toContain(receipt.heading);
  expect(updates()).toHaveLength(1);
  expect(asked).toEqual(['save resolution']);

  await bot.stop();
  const next = await startBot({ stores, clock: bot.clock });
  const answering = createTeams(next, connector);
  await answering.presses(SMALL.chair, card.content, words.choice.approve);
  await next.settled();
  next.clock.advance(31 * 60_000);
  await next.settled();
  expect(updates()).toHaveLength(2);
  next.clock.advance(31 * 60_000);
  await next.settled();
  expect(updates()).toHaveLength(2);
  await next.stop();
  await stage.end();
});

it('a vote on the own card asks once what else waits, and the card that stands says the same', async () => {
  const { stores, asked } = counted(createMemoryStores());
  const stage = await startStage({ stores });
  const { bot, teams } = stage;
  const member = plainVoter(SMALL);
  await aMatter(bot, teams, SMALL);
  const own = () => teams.inChatWith(member)[0];
  asked.length = 0;

  await teams.presses(member, own()?.content, words.choice.approve);
  await bot.settled();
  expect(textOf(own()?.content)).toContain(receipt.left(0));
  expect(asked).toEqual(['save resolution', 'look for resolution', 'look for minutes']);
  await stage.end();
});

it('what becomes of a matter is told on the receipts without asking what waited for whom', async () => {
  const { stores, asked } = counted(createMemoryStores());
  const stage = await startStage({ stores });
  const { bot, teams } = stage;
  const card = await aMatter(bot, teams, SMALL);
  asked.length = 0;
  for (const voter of SMALL.voters) {
    await teams.presses(voter, card.content, words.choice.approve);
    await bot.settled();
  }
  expect(textOf(teams.inChatWith(plainVoter(SMALL))[0]?.content)).toContain('LGS PC 2026:1');
  expect(asked.filter((what) => what.startsWith('look for'))).toEqual([]);
  await stage.end();
});

it('the receipt of a step, which may be asked for once more, is in the ledger that the next process reads', async () => {
  const stores = createMemoryStores();
  const who = composition(3, 2);
  const stage = await startStage({ stores, who });
  await startsMinutes(stage, who, who.processLead);
  await comes(stage.bot, DRAFT_DUE);
  expect(await saidByLedger(stores, who.noteTaker.id)).toMatch(/^asks/);
  await takesStep(stage, who.noteTaker, 'minutes.submit', { url: DRAFT, label: '' });
  await stage.bot.settled();
  expect(await saidByLedger(stores, who.noteTaker.id)).toMatch(/^done/);
  await stage.end();
});

const DRAFT_DUE = '2026-06-11T07:00:00.000Z';

async function saidByLedger({ records }: ReturnType<typeof createMemoryStores>, person: string): Promise<string> {
  const kept = await records.read(reminderDayRef(person, '2026-06-11'));
  return kept?.record.posts[0]?.contentHash ?? '';
}
