import { noticeText } from '../../../src/presentation/notice-text';
import { costCentreFor, entersCostCentre, storedAccounts } from '../../support/accounts-in-teams';
import { composition, type Seat } from '../../support/seats';
import { buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardIn } from '../../support/teams-client';
import { swedish } from '../../support/texts-in-their-year';
import { startFileServer, type FileServer } from './transport/file-server';

/** Cost centres come in from Excel: shown row by row, taken whole or not at all, and twice the same is once. */

const { costCentresCheck: t } = swedish;
const TAKE = 'costCentres.take';
const HEADINGS = 'Ansvar;Namn;Medel;Intäkt;Överfört;Övrigt;År';
const ROWS = [
  '63360;Drift;drift;5 401 tkr;;;2026',
  '86910;Psykisk hälsa, samsjuklighet;Statliga medel;4 313 tkr;1 234 567,00;"Till april;\n2027";2026',
];
const FILE = ['\uFEFF' + HEADINGS, ...ROWS, ''].join('\r\n');

let stage: Stage;
let files: FileServer;
beforeEach(async () => {
  stage = await startStage({ who: composition(2, 1) });
  files = await startFileServer();
});
afterEach(async () => {
  await files.close();
  await stage.end();
});

async function pastes(by: Seat, text: string): Promise<unknown> {
  return (await stage.teams.writesInPerson(by, text)).at(-1)?.content;
}

async function takes(by: Seat, card: unknown): Promise<string> {
  const answer = cardIn(await stage.teams.taps(by, card, TAKE));
  await stage.bot.settled();
  return textOf(answer);
}

async function figures(): Promise<readonly unknown[]> {
  const { costCentres } = await storedAccounts(stage);
  return costCentres.map(({ number, funds, income, carriedOver }) => [
    number,
    funds,
    income.kronor,
    carriedOver.kronor,
  ]);
}

it('is shown row by row, taken by a tap, and the same file again changes nothing', async () => {
  const { processLead } = stage.who;
  const card = await pastes(processLead, FILE);
  expect(textOf(card)).toContain(t.group.new(2));
  expect(textOf(card)).toContain('86910 Psykisk hälsa, samsjuklighet, 2026.');
  expect(await figures()).toEqual([]);
  expect(await takes(processLead, card)).toContain('Ansvaren är inlästa');
  expect(await figures()).toEqual([
    ['63360', 'operations', 5_401_000, 0],
    ['86910', 'stateFunds', 4_313_000, 1_234_567],
  ]);
  await takes(processLead, card);
  const again = await pastes(processLead, FILE);
  expect(textOf(again)).toContain(t.nothingToChange);
  expect(buttonsOf(again).map(({ verb }) => verb)).not.toContain(TAKE);
});

it('is refused whole when a row is wrong, by its number and what to do', async () => {
  const { chair } = stage.who;
  const card = await pastes(chair, [FILE.trim(), '86920;SIP;statliga medel;mycket;;;2026', ROWS[0]].join('\r\n'));
  expect(textOf(card)).toContain(t.faulty(2));
  expect(textOf(card)).toContain(`${t.line(5)}Intäkt ska skrivas som`);
  expect(textOf(card)).toContain(`${t.line(6)}${t.twice({ number: '63360', year: 2026, line: 2 })}`);
  expect(buttonsOf(card).map(({ verb }) => verb)).not.toContain(TAKE);
  expect(await figures()).toEqual([]);
});

it('keeps what is booked, and is shown again when somebody has changed the register meanwhile', async () => {
  const { chair } = stage.who;
  await entersCostCentre(stage, chair);
  const on = await costCentreFor(stage, chair);
  await stage.teams.taps(chair, on, 'booking.add', { title: 'Dag', amount: '50 tkr', bookingNote: '' });
  const file = [HEADINGS, '86920;SIP Psykisk hälsa;överskjutande medel;;2 146 tkr;;2026'].join('\n');
  const card = await pastes(chair, file);
  const changed = { centreName: 'Annat', funds: 'surplus', income: '', carriedOver: '2 146 tkr', centreNote: '' };
  await stage.teams.taps(chair, await costCentreFor(stage, chair), 'costCentre.change', changed);
  const stale = cardIn(await stage.teams.taps(chair, card, TAKE));
  expect(textOf(stale)).toContain(noticeText(swedish, { type: 'registerOfCostCentresChanged' }, 'LGS'));
  await takes(chair, stale);
  expect(await storedAccounts(stage)).toMatchObject({
    costCentres: [{ name: 'SIP Psykisk hälsa' }],
    bookings: [{ title: 'Dag', amount: { kronor: 50_000 } }],
  });
});

it('comes as a file in the old CSV of Excel too, and is nothing for a member', async () => {
  const { processLead, voters } = stage.who;
  const url = files.serve('/ansvar.csv', (response) => response.end(Buffer.from(FILE.replace('\uFEFF', ''), 'latin1')));
  const card = (await stage.teams.sendsFile(processLead, url)).at(-1)?.content;
  expect(textOf(card)).toContain(t.group.new(2));
  const member = voters.find((one) => one !== stage.who.chair && one !== stage.who.viceChair) ?? processLead;
  expect(textOf(await pastes(member, FILE))).toContain('Bara ordföranden');
});

it('says which columns are missing, and which are not known', async () => {
  const { chair } = stage.who;
  expect(textOf(await pastes(chair, 'Ansvar;Namn;Intäkt;Överfört\n1;Ett;;'))).toContain('saknar');
  const more = FILE.replaceAll('\r\n', ';x\r\n');
  expect(textOf(await pastes(chair, more))).toContain('”x”');
});
