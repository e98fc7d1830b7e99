import { readFileSync } from 'node:fs';
import { electorateOf } from '../../../src/domain/forum/electorate';
import { quotationOf } from '../../../src/presentation/forum/charter-quotations';
import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import { halfAnHourPasses } from '../../support/forum-in-teams';
import { charterNow, enters, forumIdIn, readyForum } from '../../support/register-in-teams';
import { outsider, type Seat } from '../../support/seats';
import { buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { buttonFor, cardFor, cardIn, type CardAnswer, type StandingCard } from '../../support/teams-client';
import { startFileServer, type FileServer } from './transport/file-server';

const { importCheck, register } = swedish;
const CONFIRM = 'import.confirm';
const REASON = { importReason: 'The list of members at the meeting of 17 October 2025' };
const LGS = fixture('lgs-2025-10-17');
const VVG = fixture('vvg-2023-12-15');

let stage: Stage;
let files: FileServer;
beforeEach(async () => {
  stage = await startStage();
  files = await startFileServer();
});
afterEach(async () => {
  await files.close();
  await stage.end();
});

/** With its byte order mark, as Excel saves it. */
function fixture(name: string): string {
  return readFileSync(`test/fixtures/compositions/${name}.csv`, 'utf8');
}

async function pastes(by: Seat, text: string): Promise<StandingCard | undefined> {
  return (await stage.teams.writesInPerson(by, text)).at(-1);
}

async function confirms(
  by: Seat,
  card: unknown,
  typed: Readonly<Record<string, string>> = REASON,
): Promise<CardAnswer> {
  const answer = await stage.teams.taps(by, card, CONFIRM, typed);
  await stage.bot.settled();
  return answer;
}

async function takes(text: string): Promise<void> {
  const { chair } = stage.who;
  await confirms(chair, (await pastes(chair, text))?.content);
}

/** Every part of the exported file, put together. */
async function exported(by: Seat): Promise<string> {
  const data = { forum: forumIdIn(stage.teams), part: 0 };
  return textOf(cardIn(await stage.teams.invokes(by, 'export.show', data)));
}

async function seatsNow() {
  return (await readyForum(stage)).register.seats;
}

/** Who would vote in a round that was sent out now, by principal. */
async function votersNow() {
  const electorate = electorateOf(await charterNow(stage));
  const of = (wanted: string) => electorate.filter(({ principal }) => principal === wanted).length;
  return { region: of('region'), kommun: of('kommun') };
}

/** The lines of a file, counted from 1 as an editor does, with one of them changed. */
function withLine(text: string, line: number, change: (was: string) => string): string {
  return text
    .split('\r\n')
    .map((was, index) => (index === line - 1 ? change(was) : was))
    .join('\r\n');
}

describe('the list of October 2025', () => {
  it('pasted in the personal chat shows the difference, and nothing is taken before somebody confirms it', async () => {
    const { who } = stage;
    const before = await readyForum(stage);
    const card = await pastes(who.processLead, LGS);
    expect(buttonFor(card?.content, CONFIRM).data).toMatchObject({ leaveOut: 'no', revision: before.revision });
    expect(textOf(card?.content)).toContain('GR');
    expect((await readyForum(stage)).register).toEqual(before.register);
  });

  it.each(['pasted', 'sent as a file', 'pasted on the card'] as const)(
    '%s gives 21 seats and 19 voters, 12 of the region and 7 of the municipalities, tandv\u00e5rd unresolved (Q-06)',
    async (way) => {
      const { teams, who } = stage;
      const url = files.serve('/list.csv', (response) => response.end(LGS));
      const forum = forumIdIn(teams);
      const content = {
        pasted: async () => (await pastes(who.chair, LGS))?.content,
        'sent as a file': async () => (await teams.sendsFile(who.chair, url)).at(-1)?.content,
        'pasted on the card': async () => {
          const form = cardIn(await teams.invokes(who.chair, 'import.open', { forum }));
          return cardIn(await teams.taps(who.chair, form, 'import.read', { table: LGS }));
        },
      };
      await confirms(who.chair, await content[way]());

      expect(await seatsNow()).toHaveLength(21);
      expect(await votersNow()).toEqual({ region: 12, kommun: 7 });
      const unresolved = (await seatsNow()).filter(({ right }) => right === 'unresolved');
      expect(unresolved.map(({ party, principal }) => [party, principal])).toEqual([['Tandv\u00e5rd', 'region']]);
      expect((await seatsNow()).filter(({ right }) => right === 'coOpted').map(({ number }) => number)).toEqual([21]);
    },
  );

  it('stands in the channel when forms that may be open there have been left alone for half an hour', async () => {
    await takes(LGS);
    await halfAnHourPasses(stage.bot);
    const text = textOf(cardFor(stage.teams.inChannel(), 'register.open').content);
    expect(text).toContain(swedish.composition.totals(12, 7, 21));
  });

  it('is the table to fill in, which can be had where one is pasted in, and is read as it stands', async () => {
    await takes(LGS);
    const { teams, who } = stage;
    const form = cardIn(await teams.invokes(who.chair, 'import.open', { forum: forumIdIn(teams) }));
    expect(JSON.stringify(form)).toContain(JSON.stringify(LGS).slice(1, -1));
    const read = cardIn(await teams.taps(who.chair, form, 'import.read', { table: LGS }));
    expect(textOf(read)).toContain(importCheck.nothingToChange);
  });

  it('is exported byte for byte as it was taken', async () => {
    await takes(LGS);
    for (const leader of [stage.who.chair, stage.who.processLead]) {
      const parts = (await exported(leader)).split(LGS);
      expect(parts).toHaveLength(2);
      expect(parts.join('')).not.toContain(';');
    }
  });

  it('taken again has nothing to change, and nothing to press', async () => {
    await takes(LGS);
    const card = await pastes(stage.who.chair, LGS);
    expect(textOf(card?.content)).toContain(importCheck.nothingToChange);
    expect(buttonsOf(card?.content).map(({ verb }) => verb)).not.toContain(CONFIRM);
  });

  it('is not taken without a reason when it changes a right to vote or departs from the charter (Q-06, R-06)', async () => {
    const { who } = stage;
    const { revision } = await readyForum(stage);
    const card = await pastes(who.chair, LGS);
    const answer = cardIn(await confirms(who.chair, card?.content, {}));
    expect(textOf(answer)).toContain(quotationOf(swedish, 'viceFromOtherPrincipal', 'lgs'));
    expect((await readyForum(stage)).revision).toBe(revision);

    await confirms(who.chair, answer);
    expect(await seatsNow()).toHaveLength(21);
    const { exemptions } = (await readyForum(stage)).register;
    expect(exemptions.map(({ reason }) => reason)).toContain(REASON.importReason);
  });

  it('confirmed twice, at once and again later, is taken once', async () => {
    const { who } = stage;
    const { revision } = await readyForum(stage);
    const card = await pastes(who.chair, LGS);
    await Promise.all([confirms(who.chair, card?.content), confirms(who.viceChair, card?.content)]);
    await confirms(who.chair, card?.content);
    expect((await readyForum(stage)).revision).toBe(revision + 1);
    expect((await readyForum(stage)).register.people.filter(({ name }) => name === 'GR')).toHaveLength(1);
  });

  it('is not confirmed by another leader over a change they have not seen', async () => {
    const { who } = stage;
    const card = await pastes(who.chair, LGS);
    const saved = { kind: 'lgs', name: 'Another name', shortName: 'LGS', wording: 'decides', detailsReason: '' };
    await enters(stage, who.processLead, 'details.save', saved);
    const { revision } = await readyForum(stage);

    const answer = cardIn(await confirms(who.viceChair, card?.content));
    expect(textOf(answer)).toContain(register.staleOnCard);
    expect((await readyForum(stage)).revision).toBe(revision);

    await confirms(who.viceChair, answer);
    expect(await seatsNow()).toHaveLength(21);
    expect((await readyForum(stage)).register.name).toBe('Another name');
  });
});

describe('a file with rows that are wrong', () => {
  const FAULTY = withLine(
    withLine(LGS, 5, (line) => line.replace(';region;', ';state;')),
    9,
    (line) => line.replace('LGS;8;', 'LGS;eight;'),
  );

  const ADDED = `${FAULTY}LGS;22;A new party;kommun;ja;Seat of a new party;;;;;;The meeting of June\r\n`;

  it('has them listed by number, and nothing is taken as long as they are neither right nor left out', async () => {
    const { teams, who } = stage;
    await takes(LGS);
    const before = await readyForum(stage);
    const card = await pastes(who.chair, ADDED);
    const text = textOf(card?.content);
    for (const line of [5, 9]) expect(text).toContain(importCheck.line(line));
    for (const line of [4, 6, 8, 10]) expect(text).not.toContain(importCheck.line(line));

    const { data } = buttonFor(card?.content, CONFIRM);
    expect(data).toMatchObject({ leaveOut: 'yes' });
    await teams.invokes(who.chair, CONFIRM, { ...data, ...REASON, leaveOut: 'no' });
    expect((await readyForum(stage)).register).toEqual(before.register);
  });

  it('is taken without them when somebody says so: what they are about stays as it was', async () => {
    const { who } = stage;
    await takes(LGS);
    const before = await readyForum(stage);
    const card = await pastes(who.chair, ADDED);
    await confirms(who.chair, card?.content);

    const { seats, holdings } = (await readyForum(stage)).register;
    expect(seats).toEqual([
      ...before.register.seats,
      { number: 22, party: 'A new party', principal: 'kommun', right: 'voting' },
    ]);
    expect(holdings.slice(0, -1)).toEqual(before.register.holdings);
  });

  it('has an account listed that is neither in the channel nor in the register', async () => {
    const { who } = stage;
    const card = await pastes(
      who.chair,
      withLine(LGS, 2, (line) => line.replace('Sahlgrenska 1;;', `Sahlgrenska 1;${outsider.id};`)),
    );
    expect(textOf(card?.content)).toContain(importCheck.line(2));
    expect(textOf(card?.content)).toContain(outsider.id);
  });

  it('has somebody listed who has two seats at a time', async () => {
    const { who } = stage;
    const twice = [2, 3].reduce(
      (text, line) => withLine(text, line, (was) => was.replace(/(Sahlgrenska \d);;/, `$1;${who.chair.id};`)),
      LGS,
    );
    const text = textOf((await pastes(who.chair, twice))?.content);
    expect(text).toContain(importCheck.line(3));
    expect(text).not.toContain(importCheck.line(2));
  });
});

describe('a file that is not for the forum', () => {
  it('is refused, with the forum that it is for and those that the person keeps', async () => {
    const { who } = stage;
    const { revision } = await readyForum(stage);
    const said = await pastes(who.chair, VVG);
    expect(textOf(said?.content)).toContain(
      noticeText(swedish, { type: 'fileForNoForum', found: 'VVG', led: ['LGS'] }, null),
    );
    expect((await readyForum(stage)).revision).toBe(revision);
  });

  it('is refused on the card of another forum too', async () => {
    const { teams, who } = stage;
    const answer = cardIn(await teams.invokes(who.chair, 'import.read', { forum: forumIdIn(teams), table: VVG }));
    expect(buttonsOf(answer).map(({ verb }) => verb)).not.toContain(CONFIRM);
    expect(textOf(answer)).toContain('VVG');
  });

  it('is refused from somebody who keeps no register, though the file is right', async () => {
    for (const by of [stage.who.noteTaker, stage.who.coOpted, outsider]) {
      const said = await pastes(by, LGS);
      expect(textOf(said?.content)).toContain(
        noticeText(swedish, { type: 'fileForNoForum', found: 'LGS', led: [] }, null),
      );
    }
  });

  it('cannot be confirmed by somebody who keeps no register', async () => {
    const { teams, who } = stage;
    const card = await pastes(who.chair, LGS);
    const { data } = buttonFor(card?.content, CONFIRM);
    for (const [by, type] of [
      [who.coOpted, 'mayNotSetUp'],
      [outsider, 'notInForum'],
    ] as const) {
      const answer = await teams.invokes(by, CONFIRM, { ...data, ...REASON });
      expect(answer).toEqual({ kind: 'message', text: noticeText(swedish, { type }, null) });
    }
    expect(await seatsNow()).toHaveLength(4);
  });
});

it('the list of December 2023 gives the VVG 18 seats on the right sides, all with a vote', async () => {
  const { who } = stage;
  const saved = { kind: 'vvg', name: 'VVG', shortName: 'VVG', wording: 'endorses', detailsReason: '' };
  await enters(stage, who.chair, 'details.save', saved);
  await takes(VVG);

  expect(await seatsNow()).toHaveLength(18);
  expect(await votersNow()).toEqual({ region: 9, kommun: 9 });
  const side = (party: string) =>
    seatsNow().then((seats) => seats.filter((seat) => seat.party === party).map(({ principal }) => principal));
  expect(await side('SIMBA')).toEqual(['kommun', 'region']);
  expect(await side('V\u00e4stKom')).toEqual(['kommun', 'kommun']);
  expect(await side('Koncernledning h\u00e4lso- och sjukv\u00e5rd, VGR')).toEqual(['region', 'region']);
  expect((await exported(who.chair)).split(VVG)).toHaveLength(2);
});
