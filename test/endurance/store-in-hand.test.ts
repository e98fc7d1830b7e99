import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { openSqliteStores } from '../../src/adapters/sqlite/open-sqlite-stores';
import { databaseFile } from '../../src/config';
import { swedish } from '../support/texts-in-their-year';
import { isTaken } from '../soak/given-ballots';
import { built } from '../support/built';
import { startBotProcess, type BotProcess, type Limits } from '../support/bot-process';
import { startFakeConnector, type FakeConnector } from '../support/fake-connector';
import { aForum, aMatter, asItStands } from '../support/forum-in-teams';
import { minutesAfter, MORNING } from '../support/matter';
import { ordersOver, runHere, takesOver } from '../support/over-one-file';
import { forumIdIn } from '../support/register-in-teams';
import { composition, everyoneIn, type Seat } from '../support/seats';
import { textOf } from '../support/shown-card';
import { aRecord } from '../support/store-samples';
import { createTeams, matterOn, type StandingCard, type Teams } from '../support/teams-client';
import { createMemory, find } from '../faults/found';
import { lost, type Told } from '../faults/told';

/** What is done to the file of a program that runs, and to its clock: tried on the process itself. */

const { words, result } = swedish;
const { approve } = words.choice;
const who = composition(12, 8);
const NINE_DAYS_MS = 9 * 86_400_000;
/** Enough to start and for some answers. */
const ROOM_KB = 200;
const LONG_MS = 3_600_000;

let home: string;
/** The folder of the SQLite file. */
let folder: string;
let connector: FakeConnector;
let card: StandingCard;
let bot: BotProcess;
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'enighet-'));
  folder = join(home, 'data');
  connector = await startFakeConnector();
  card = await runHere({ folder, connector, moment: MORNING }, async (running, teams) => {
    await aForum(running, teams, connector, who);
    return aMatter(running, teams, who);
  });
});
afterEach(async () => {
  await bot.killAtOnce();
  await connector.close();
  rmSync(home, { recursive: true });
});

async function starts(limits?: Limits): Promise<Teams> {
  bot = await startBotProcess(ordersOver(folder), () => undefined, limits);
  return createTeams(bot, connector);
}

async function isReady(): Promise<boolean> {
  return (await fetch(bot.address.replace('/api/messages', '/ready'))).status === 200;
}

/** They approve one after the other. Returns those who were told that their answer is kept. */
async function approves(teams: Teams, voters: readonly Seat[]): Promise<readonly Told[]> {
  const told: Told[] = [];
  for (const voter of voters) {
    const answer = await teams.presses(voter, card.content, approve).catch(() => undefined);
    const { matter, round } = matterOn(card, approve);
    if (isTaken(answer, 'approve', MORNING, minutesAfter(1))) {
      told.push({ kind: 'ballot', matter, round, voter: voter.id, choice: 'approve' });
    }
  }
  return told;
}

/** What the file in this folder lacks of what was told. */
async function lacking(where: string, told: readonly Told[]): Promise<readonly string[]> {
  const stores = openSqliteStores({ file: databaseFile(where) });
  const found = await find(stores, forumIdIn(createTeams(bot, connector)), everyoneIn(who));
  await stores.close();
  return [...createMemory().changed(found), ...lost(told, found)];
}

/** `npm run backup -- <file>`, as somebody runs it while the program runs. */
async function backup(to: string): Promise<string> {
  const child = spawn(process.execPath, [built('src/backup.ts'), to], {
    cwd: resolve(__dirname, '../..'),
    env: { ...process.env, ENIGHET_DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = text(child.stdout);
  await once(child, 'close');
  return said;
}

/** The copy is put in the place of the file, in a folder of its own. */
function restored(copy: string, name = 'restored'): string {
  const other = join(home, name);
  mkdirSync(other);
  copyFileSync(copy, databaseFile(other));
  return other;
}

it('a clock that is nine days ahead for the last answer, and right again after a kill, keeps nothing waiting', async () => {
  const teams = await starts();
  await approves(teams, who.voters.slice(1));
  await bot.killAtOnce();
  connector.rules.add({ when: {}, then: { kind: 'hang' } });
  bot = await startBotProcess(
    { ...ordersOver(folder), time: { morningAt: Date.now() - NINE_DAYS_MS } },
    () => undefined,
  );
  const soFar = connector.requests.length;
  await createTeams(bot, connector).presses(who.chair, card.content, approve);
  await connector.arrived(soFar + 1);
  await bot.killAtOnce();
  connector.rules.clear();

  await runHere({ folder, connector, moment: minutesAfter(1) }, async (running, after) => {
    await takesOver(running);
    expect(textOf(asItStands(after, card).content)).toContain(result.adopted('LGS PC 2026:1'));
    expect(after.inThread(card)).toHaveLength(1);
  });
});

it('a backup made while people answer has all that was acknowledged before it, its chains hold, and it starts', async () => {
  const teams = await starts();
  const before = await approves(teams, who.voters.slice(0, 6));
  const meanwhile = approves(teams, who.voters.slice(6));
  const copy = join(home, 'copy.sqlite');
  expect(await backup(copy)).toContain('is a whole copy');
  await meanwhile;

  const where = restored(copy);
  expect(before).toHaveLength(6);
  expect(await lacking(where, before)).toEqual([]);
  await runHere({ folder: where, connector, moment: minutesAfter(1) }, async (running) => {
    await takesOver(running);
    expect((await running.dependencies.resolutions.list(forumIdIn(teams), 10)).length).toBe(1);
  });
});

it('the main file alone, copied while the program runs, is whole or is refused, and never starts as a new one', async () => {
  const teams = await starts();
  const before = await approves(teams, who.voters.slice(0, 6));
  const where = restored(databaseFile(folder));

  const copied = await startBotProcess(ordersOver(where), () => undefined).catch((error: unknown) => String(error));
  if (typeof copied === 'string') {
    expect(copied).toContain('copied while a program used it');
    return;
  }
  await copied.killAtOnce();
  expect(await lacking(where, before)).toEqual([]);
});

it('a backup put back beside the log of a killed process does not start, and starts when the log is removed', async () => {
  let teams = await starts();
  const before = await approves(teams, who.voters.slice(0, 6));
  const copy = join(home, 'copy.sqlite');
  await backup(copy);
  await approves(teams, who.voters.slice(6));
  await bot.killAtOnce();
  expect(statSync(`${databaseFile(folder)}-wal`).size).toBeGreaterThan(0);
  copyFileSync(copy, databaseFile(folder));

  await expect(starts()).rejects.toThrow(/is damaged|not a database/);
  for (const log of ['-wal', '-shm']) rmSync(`${databaseFile(folder)}${log}`, { force: true });
  copyFileSync(copy, databaseFile(folder));
  teams = await starts();
  expect(await lacking(folder, before)).toEqual([]);
  expect(await approves(teams, who.voters.slice(6, 8))).toHaveLength(2);
});

it('with a full disk nobody is told that an answer is kept that is not, the program is not ready, and goes on when there is space', async () => {
  const fileKb = Math.ceil(statSync(databaseFile(folder)).size / 1_024) + ROOM_KB;
  let teams = await starts({ fileKb });
  const told = await approves(teams, who.voters.slice(0, 3));
  expect(told).toHaveLength(3);
  // Another program takes what room is left and more, so that not even a small write fits, in the log or in the file.
  const other = openSqliteStores({ file: databaseFile(folder), quietMs: LONG_MS });
  const title = 'x'.repeat(2 * fileKb * 1_024);
  await other.records.save(aRecord({ events: [{ hash: 'h1', event: { type: 'drafted', title } }] }), null);
  expect(await approves(teams, who.voters.slice(3, 6))).toEqual([]);
  expect(await isReady()).toBe(false);
  await other.close();
  await bot.killAtOnce();

  teams = await starts();
  expect(await lacking(folder, told)).toEqual([]);
  expect(await isReady()).toBe(true);
  expect(await approves(teams, who.voters.slice(0, 3))).toHaveLength(3);
});

it.each<readonly [string, (file: string) => void]>([
  ['deleted', (file) => rmSync(file)],
  [
    'replaced by a copy',
    (file) => {
      cpSync(file, `${file}.other`);
      renameSync(`${file}.other`, file);
    },
  ],
])(
  'when the file is %s while the program runs, nobody is told that an answer is kept, and it is not ready',
  async (_, change) => {
    const teams = await starts();
    expect(await approves(teams, who.voters.slice(0, 3))).toHaveLength(3);
    change(databaseFile(folder));
    expect(await approves(teams, who.voters.slice(3, 6))).toEqual([]);
    expect(await isReady()).toBe(false);
  },
);
