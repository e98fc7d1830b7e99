import { createMemoryStores } from '../../../src/adapters/memory/create-memory-stores';
import type { StoredRecord } from '../../../src/ports/record-store';
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

it('a vote in the channel is one save, its receipt is drawn without any, and is drawn once more by a process that does not know of it', async () => {
  const stores = createMemoryStores();
  const saved: StoredRecord['kind'][] = [];
  const { records } = stores;
  const counted = {
    ...stores,
    records: {
      ...records,
      save(record: StoredRecord, token: string | null) {
        saved.push(record.kind);
        return records.save(record, token);
      },
    },
  };
  const stage = await startStage({ stores: counted });
  const { bot, connector, teams } = stage;
  const member = plainVoter(SMALL);
  const card = await aMatter(bot, teams, SMALL);
  const own = () => textOf(teams.inChatWith(member)[0]?.content);
  const updates = () => connector.requests.filter((one) => one.operation === 'update' && one.person === member.address);
  saved.length = 0;

  await teams.presses(member, card.content, words.choice.approve);
  await bot.settled();
  expect(own()).toContain(receipt.heading);
  expect(updates()).toHaveLength(1);
  expect(saved).toEqual(['resolution']);

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
