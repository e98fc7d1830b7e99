import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteDatabase } from '../../../src/adapters/sqlite/driver';
import teamMemberAdded from '../../fixtures/activities/team-member-added.json';
import { messageText } from '../../../src/presentation/message-text';
import { swedish } from '../../support/texts-in-their-year';
import { aMatter } from '../../support/forum-in-teams';
import { plansMeeting, reportsFor, startsMinutes, storedMinutes } from '../../support/minutes-in-teams';
import { forumIdIn } from '../../support/register-in-teams';
import { comes, plainVoter, TWO_DAYS_LEFT } from '../../support/reminding';
import { startBot, type RunningBot } from '../../support/running-bot';
import type { Seat } from '../../support/seats';
import { textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { buttonFor, cardIn, matterOn, type Teams } from '../../support/teams-client';
import { createTestClock } from '../../support/test-clock';
import { typedWords } from '../../support/words.sv';

/** A matter that is damaged, or made by a newer program in a rolling upgrade, keeps nobody from the others. */

const { unreadable, words } = swedish;
const ONE = { matters: 1, minutes: 0, decisions: 0 };
const NONE = { matters: 0, minutes: 0, decisions: 0 };
const told = (left: typeof ONE) => messageText(swedish, { type: 'unreadable', shortName: 'LGS', unreadable: left });

const DAMAGES: readonly (readonly [string, (body: string) => string, string])[] = [
  ['is not JSON', (body) => body.slice(0, -10), 'CorruptDocumentError'],
  ['is a newer program’s', (body) => body.replace('"schema":2', '"schema":99'), 'NewerDocumentError'],
  ['has lost the beginning of its chain', (body) => body.replace('"hash":"', '"hash":"0'), 'BrokenRecordError'],
];

let folder: string;
let stage: Stage;
let bot: RunningBot;
let teams: Teams;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'enighet-unreadable-'));
  stage = await startStage({ store: { kind: 'sqlite', folder } });
  ({ bot, teams } = stage);
});
afterEach(async () => {
  await bot.stop();
  await stage.end();
  rmSync(folder, { recursive: true });
});

/** The program stops, what is stored of the record changes, and the program starts again. */
async function changed(id: string, change: (body: string) => string, table = 'records'): Promise<void> {
  await bot.stop();
  const db = new SqliteDatabase(join(folder, 'enighet.sqlite'));
  const body = String(db.prepare(`SELECT body FROM ${table} WHERE id = ?`).pluck().get(id));
  expect(change(body)).not.toBe(body);
  db.prepare(`UPDATE ${table} SET body = ? WHERE id = ?`).run(change(body), id);
  db.close();
  bot = await startBot({ store: { kind: 'sqlite', folder }, clock: createTestClock(bot.clock.now()) });
  teams = stage.teams.through(bot);
}

async function written(seat: Seat, text: string): Promise<string> {
  return textOf((await teams.writes(seat, text)).at(-1)?.content);
}

async function writtenInPerson(seat: Seat, text: string): Promise<string> {
  return textOf((await teams.writesInPerson(seat, text)).at(-1)?.content);
}

const tellings = (seat: Seat, text: string) =>
  teams.inChatWith(seat).filter(({ content }) => textOf(content).includes(text)).length;

async function twoMatters(): Promise<string> {
  const first = await aMatter(bot, teams, stage.who);
  await aMatter(bot, teams, stage.who, { title: 'The second matter' });
  return matterOn(first, words.choice.approve).matter;
}

describe.each(DAMAGES)('when one matter %s', (_, damage, why) => {
  it('the lists show the others and say that one cannot be shown', async () => {
    const { who } = stage;
    await changed(await twoMatters(), damage);
    for (const text of [
      await written(who.chair, typedWords.matters),
      await writtenInPerson(who.chair, typedWords.deliveries),
      await writtenInPerson(plainVoter(who), typedWords.todo),
    ]) {
      expect(text).toContain('The second matter');
      expect(text).toContain(unreadable.left(ONE));
    }
  });

  it('the log names it and its forum once, and nobody', async () => {
    const { who } = stage;
    const id = await twoMatters();
    await changed(id, damage);
    for (let times = 0; times < 3; times += 1) await written(who.chair, typedWords.matters);
    const lines = bot.log.lines.filter(({ event }) => event === 'record.unreadable');
    expect(lines).toEqual([
      { event: 'record.unreadable', fields: { kind: 'resolution', forumId: forumIdIn(teams), id, why } },
    ]);
    expect(bot.log.faults).toEqual([]);
  });

  it('those who lead are told once, also after another start, and then that it can be shown again', async () => {
    const { who } = stage;
    const id = await twoMatters();
    let whole = '';
    await changed(id, (body) => {
      whole = body;
      return damage(body);
    });
    await written(who.chair, typedWords.matters);
    await bot.settled();
    await changed(id, (body) => `${body} `);
    await written(who.chair, typedWords.matters);
    await bot.settled();
    for (const leader of [who.chair, who.viceChair, who.processLead]) expect(tellings(leader, told(ONE))).toBe(1);
    expect(tellings(plainVoter(who), told(ONE))).toBe(0);

    await changed(id, () => whole);
    await teams.tells(teamMemberAdded);
    await bot.settled();
    for (const leader of [who.chair, who.viceChair, who.processLead]) {
      expect(tellings(leader, told(ONE))).toBe(0);
      expect(tellings(leader, told(NONE))).toBe(1);
    }
  });

  it('a member who was given it earlier in the day is given the next one, and reminded of it', async () => {
    const { who } = stage;
    const member = plainVoter(who);
    const first = await aMatter(bot, teams, who);
    await changed(matterOn(first, words.choice.approve).matter, damage);
    await aMatter(bot, teams, who, { title: 'The second matter' });
    await comes(bot, '2026-06-04T12:00:00.000Z');
    const given = tellings(member, 'The second matter');
    expect(given).toBeGreaterThan(0);
    await comes(bot, TWO_DAYS_LEFT);
    expect(tellings(member, 'The second matter')).toBeGreaterThan(given);
  });
});

it('minutes that cannot be read are said to be missing from their list', async () => {
  const { who } = stage;
  await startsMinutes(stage, who, who.noteTaker);
  const [minutes] = await storedMinutes(stage);
  await changed(minutes?.id ?? '', (body) => body.slice(0, -10));
  const left = { matters: 0, minutes: 1, decisions: 0 };
  expect(await written(who.noteTaker, typedWords.minutes)).toContain(unreadable.left(left));
  expect(await writtenInPerson(who.noteTaker, typedWords.minutes)).toContain(unreadable.left(left));
  expect(await writtenInPerson(who.noteTaker, typedWords.todo)).toContain(unreadable.left(left));
  await bot.settled();
  expect(tellings(who.chair, told(left))).toBe(1);
});

describe('a decision that cannot be read', () => {
  const left = { matters: 0, minutes: 0, decisions: 1 };

  async function adopted(title: string): Promise<string> {
    const card = await aMatter(bot, teams, stage.who, { title });
    for (const voter of stage.who.voters) await teams.presses(voter, card.content, words.choice.approve);
    await bot.settled();
    return matterOn(card, words.choice.approve).matter;
  }

  it('is left out of every list, said to be missing, logged by id and forum, and told to those who lead once', async () => {
    const { who } = stage;
    const id = await adopted('The first matter');
    await adopted('The second matter');
    await changed(id, (body) => body.slice(0, -10), 'decisions');

    const inChannel = await written(who.chair, typedWords.decisions);
    await bot.settled();
    for (const text of [
      inChannel,
      await writtenInPerson(plainVoter(who), typedWords.decisions),
      await writtenInPerson(who.processLead, typedWords.reports),
    ]) {
      expect(text).toContain('The second matter');
      expect(text).toContain(unreadable.left(left));
    }
    for (const leader of [who.chair, who.viceChair, who.processLead]) expect(tellings(leader, told(left))).toBe(1);
    expect(tellings(plainVoter(who), told(left))).toBe(0);
    const why = 'CorruptDocumentError';
    expect(bot.log.lines.filter(({ event }) => event === 'record.unreadable')).toEqual([
      { event: 'record.unreadable', fields: { kind: 'decision', forumId: forumIdIn(teams), id, why } },
    ]);
    expect(bot.log.faults).toEqual([]);
  });

  it('keeps nothing that a meeting has heard from being written down with the others (R-19)', async () => {
    const { who } = stage;
    const id = await adopted('The first matter');
    const other = await adopted('The second matter');
    await plansMeeting({ ...stage, bot, teams }, who.processLead, '2026-06-18');
    await comes(bot, '2026-06-18T14:00:00.000Z');
    await changed(id, (body) => body.slice(0, -10), 'decisions');

    const { data, inputs } = buttonFor(await reportsFor({ ...stage, bot, teams }, who.processLead), 'reports.note');
    cardIn(await teams.invokes(who.processLead, 'reports.note', { ...inputs, ...data, item: '5' }));
    await bot.settled();

    const noted = await bot.dependencies.decisions.read(forumIdIn(teams), other);
    expect(noted?.reported).toMatchObject({ meetingOn: '2026-06-18', item: '5' });
    expect(bot.log.faults).toEqual([]);
  });
});
