import { mkdtempSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { meetingsRef } from '../../src/application/records/refs';
import { currentRound } from '../../src/domain/resolution/resolution';
import { startFakeConnector } from '../support/fake-connector';
import { fillChannel } from '../support/forum-in-teams';
import { storedMinutes } from '../support/minutes-in-teams';
import { RECORDED, RECORDED_UNTIL, recordForum } from '../support/recorded-forum';
import { forumIdIn, readyForum } from '../support/register-in-teams';
import { startBot } from '../support/running-bot';
import { everyoneIn } from '../support/seats';
import { textOf } from '../support/shown-card';
import { cardIn, createTeams } from '../support/teams-client';
import { createTestClock } from '../support/test-clock';
import { typedWords } from '../support/words.sv';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'enighet-recorded-'));
  folders.push(folder);
  return folder;
}

const FILES: readonly (readonly [string, (to: string) => Promise<void>])[] = [
  ['in November 2026', (to) => copyFile('test/fixtures/stores/forum-2026-11.sqlite', to)],
  ['by the program as it is', recordForum],
];

describe.each(FILES)('a store that was recorded %s', (_when, put) => {
  it('is read whole, and what was begun in it is voted on and decided', async () => {
    const folder = newFolder();
    await put(join(folder, 'enighet.sqlite'));
    const connector = await startFakeConnector();
    const bot = await startBot({ store: { kind: 'sqlite', folder }, clock: createTestClock(RECORDED_UNTIL) });
    const teams = createTeams(bot, connector);
    fillChannel(connector, teams.channel, everyoneIn(RECORDED));
    const { dependencies } = bot;
    const forumId = forumIdIn(teams);
    const { chair, voters, noteTaker } = RECORDED;
    try {
      expect((await readyForum({ bot, teams })).register.seats).toHaveLength(4);
      const matters = (await dependencies.resolutions.list(forumId, 10)).map(({ state }) => state);
      expect(matters.map(({ status }) => status).sort()).toEqual(['adopted', 'draft', 'open', 'referredBack']);
      expect(await storedMinutes({ bot, teams })).toMatchObject([{ noteTaker: { id: noteTaker.id } }]);
      expect((await dependencies.meetings.read(meetingsRef(forumId)))?.state.meetings).toHaveLength(1);
      const [list] = (await teams.writesInPerson(chair, typedWords.matters)).slice(-1);
      expect(textOf(list?.content)).toContain('The matter sent back');
      expect(textOf(list?.content)).toContain('The open matter');

      const open = matters.find(({ status }) => status === 'open');
      const round = open?.status === 'open' ? currentRound(open) : undefined;
      if (open?.status !== 'open' || round === undefined) throw new Error('no matter is open');
      expect(round.ballots.map(({ choice }) => choice)).toEqual(['approve', 'needsAnchoring']);
      const onCard = { forum: forumId, matter: open.id, round: round.number, hash: round.textHash, choice: 'approve' };
      for (const voter of voters) cardIn(await teams.invokes(voter, 'vote.cast', onCard));
      await bot.settled();
      const decided = await dependencies.decisions.list(forumId, 10);
      expect(decided.map(({ number }) => number)).toEqual(['LGS PC 2026:2', 'LGS PC 2026:1', 'LGS OB 2026:1']);
      expect(decided[0]).toMatchObject({ title: 'The open matter', textHash: round.textHash });
    } finally {
      await bot.stop();
      await connector.close();
    }
    expect(bot.log.faults).toEqual([]);
  });
});
