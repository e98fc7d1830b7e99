import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUpSqlite } from '../../src/adapters/sqlite/back-up-sqlite';
import { swedish } from './texts-in-their-year';
import { startFakeConnector } from './fake-connector';
import { aForm, aForum, aMatter, draftOf } from './forum-in-teams';
import { plansMeeting, startsMinutes } from './minutes-in-teams';
import { startBot } from './running-bot';
import { composition } from './seats';
import { cardIn, createTeams } from './teams-client';
import { typedWords } from './words.sv';

/** The people of the recorded forum, by seat. */
export const RECORDED = composition(2, 1);
/** The last moment of the recording: the members have been reminded of the open matter half an hour ago. */
export const RECORDED_UNTIL = '2026-06-11T07:30:00.000Z';

const { words, vote, draftForm } = swedish;

/**
 * Records a forum through the whole program into a new SQLite file: a matter that was adopted, one that was sent back,
 * one with a yes and an answer that waits, a draft, a decision of the chair's, a planned meeting, minutes, a
 * composition file that nobody has confirmed, and reminders.
 */
export async function recordForum(to: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'enighet-recorded-'));
  const connector = await startFakeConnector();
  const bot = await startBot({ store: { kind: 'sqlite', folder } });
  const teams = createTeams(bot, connector);
  const { chair, processLead, noteTaker, voters } = RECORDED;
  const [, second = chair] = voters;
  try {
    await aForum(bot, teams, connector, RECORDED);

    const adopted = await aMatter(bot, teams, RECORDED, { title: 'The adopted matter' });
    for (const voter of voters) await teams.presses(voter, adopted.content, words.choice.approve);
    await bot.settled();

    const sentBack = await aMatter(bot, teams, RECORDED, { title: 'The matter sent back' });
    await teams.presses(second, sentBack.content, vote.reject.send, { rejectReason: 'Who pays after 2026?' });
    for (const voter of voters.filter((one) => one !== second)) {
      await teams.presses(voter, sentBack.content, words.choice.approve);
    }
    await bot.settled();

    const open = await aMatter(bot, teams, RECORDED, { title: 'The open matter' });
    await teams.presses(chair, open.content, words.choice.approve);
    await teams.presses(second, open.content, vote.needsAnchoring.send, { anchoringReason: 'Asks at home' });
    await bot.settled();

    const form = await aForm(bot, teams, processLead);
    await teams.presses(processLead, form.content, draftForm.save, draftOf({ title: 'The draft' }));

    const [ownDecision] = (await teams.writesInPerson(chair, typedWords.chairDecision)).slice(-1);
    const warned = await teams.taps(chair, ownDecision?.content, 'chairDecision.make', {
      title: 'Lease',
      text: 'The lease is given notice of.',
      reason: 'It runs out before the meeting.',
      decidedOn: '2026-06-03',
      amount: '100 000',
      changesCharter: 'false',
    });
    cardIn(await teams.taps(chair, cardIn(warned), 'chairDecision.make'));
    await plansMeeting({ bot, teams }, processLead, '2026-09-18');
    await startsMinutes({ bot, teams }, RECORDED, noteTaker);
    await teams.writesInPerson(chair, readFileSync('test/fixtures/compositions/lgs-2025-10-17.csv', 'utf8'));
    await bot.settled();

    bot.clock.moveTo('2026-06-11T07:00:00.000Z');
    await bot.settled();
    bot.clock.moveTo(RECORDED_UNTIL);
    await bot.settled();
    if (bot.log.faults.length > 0) throw new Error(`the recording had ${bot.log.faults.length} faults`);
  } finally {
    await bot.stop();
    await connector.close();
  }
  backUpSqlite({ file: join(folder, 'enighet.sqlite'), to });
  rmSync(folder, { recursive: true });
}
