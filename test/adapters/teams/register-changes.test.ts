import { quotationOf } from '../../../src/presentation/forum/charter-quotations';
import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import { aForum, aMatter, setupOf } from '../../support/forum-in-teams';
import {
  channelHas,
  charterNow,
  dayComes,
  enters,
  forumIdIn,
  holdingOf,
  newHolder,
  newTerm,
  readyForum,
  roundOf,
} from '../../support/register-in-teams';
import { everyoneIn, outsider, seat, type Composition, type Seat } from '../../support/seats';
import { filledIn, textOf } from '../../support/shown-card';
import { SMALL, startStage, type Stage } from '../../support/stage';
import { buttonFor, cardFor, cardIn, createTeams, type CardAnswer, type Teams } from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';

const { composition } = swedish;
const newcomer = seat('Newcomer', 401);

let stage: Stage;
let member: Seat;
beforeEach(async () => {
  stage = await startStage();
  const { who } = stage;
  member = who.voters[1] ?? outsider;
  await channelHas(stage, [...everyoneIn(who), newcomer]);
});
afterEach(() => stage.end());

const enter = (verb: string, data: object) => enters(stage, stage.who.chair, verb, data);
const sends = () => aMatter(stage.bot, stage.teams, stage.who, { lastDay: '2026-07-17' });
const inChannel = () => textOf(cardFor(stage.teams.inChannel(), 'register.open').content);

async function seatOf(person: Seat): Promise<number> {
  return holdingOf(await readyForum(stage), person.id).seat;
}

async function electorateOf(card: Awaited<ReturnType<typeof aMatter>>): Promise<readonly string[]> {
  return (await roundOf(stage, card)).electorate.map(({ id }) => id);
}

/** The days of a holding or a term, changed. */
function changedDays(changes: Readonly<Record<string, string>>): object {
  const nothing = { changedFrom: '', changedUntil: '', changedLeftOn: '', changedBasis: '', changedReason: '' };
  return { ...nothing, ...changes };
}

describe('a new holder of a seat', () => {
  it('has it from the day that was given, and the one before until the day before that', async () => {
    const number = await seatOf(member);
    await enter('holding.start', newHolder(number, { person: newcomer.id, from: '2026-07-01', basis: 'Nominated' }));

    const forum = await readyForum(stage);
    expect(holdingOf(forum, member.id)).toMatchObject({ until: '2026-06-30' });
    expect(holdingOf(forum, newcomer.id)).toMatchObject({ from: '2026-07-01', until: null, basis: 'Nominated' });

    await dayComes(stage, '2026-06-30');
    expect(await electorateOf(await sends())).toContain(member.id);
    await dayComes(stage, '2026-07-01');
    expect(await electorateOf(await sends())).toEqual([stage.who.chair.id, newcomer.id, stage.who.viceChair.id]);
  });

  it('cannot have two seats at a time', async () => {
    const number = await seatOf(member);
    const { revision } = await readyForum(stage);
    const data = newHolder(number, { person: stage.who.viceChair.id, from: '2026-07-01' });
    const answer = cardIn(await enter('holding.start', data));
    expect(filledIn(answer)).toMatchObject({ from: '2026-07-01' });
    expect((await readyForum(stage)).revision).toBe(revision);
  });

  it('can be taken away again when it was a mistake, and then the seat is not the one before\u2019s either', async () => {
    const number = await seatOf(member);
    await enter('holding.start', newHolder(number, { person: newcomer.id, from: '2026-07-01' }));
    await enter('holding.remove', { holding: holdingOf(await readyForum(stage), newcomer.id).id });
    const { holdings } = (await readyForum(stage)).register;
    expect(holdings.map(({ person }) => person)).not.toContain(newcomer.id);
    expect(holdingOf(await readyForum(stage), member.id)).toMatchObject({ until: '2026-06-30' });
  });
});

describe('a vacant seat (Q-08)', () => {
  const ends = async () =>
    enter('holding.save', {
      holding: holdingOf(await readyForum(stage), member.id).id,
      ...changedDays({ changedUntil: '2026-06-04' }),
    });

  it('is not counted in a round that is sent out while it is', async () => {
    await ends();
    expect(await electorateOf(await sends())).toHaveLength(3);
    await dayComes(stage, '2026-06-05');
    expect(await electorateOf(await sends())).toEqual([stage.who.chair.id, stage.who.viceChair.id]);
  });

  it('is warned about on the composition from the day it is', async () => {
    const number = await seatOf(member);
    await ends();
    expect(inChannel()).not.toContain(composition.warning.vacant(1, String(number)));
    await dayComes(stage, '2026-06-05');
    expect(inChannel()).toContain(composition.warning.vacant(1, String(number)));
  });

  it('keeps its number: a new seat gets one of its own', async () => {
    await ends();
    await enter('seat.save', { seat: 'new', party: 'A party', principal: 'kommun', right: 'voting', seatReason: '' });
    const { seats } = (await readyForum(stage)).register;
    expect(seats.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(seats.at(-1)).toMatchObject({ party: 'A party', principal: 'kommun' });
  });

  it('cannot be taken away as long as the register remembers somebody on it', async () => {
    const number = await seatOf(member);
    await ends();
    await enter('seat.remove', { seat: number });
    expect((await readyForum(stage)).register.seats.map((each) => each.number)).toContain(number);
  });
});

describe('the right to vote of a seat (Q-06)', () => {
  const save = async (seatReason: string): Promise<CardAnswer> => {
    const number = await seatOf(stage.who.coOpted);
    return enter('seat.save', { seat: number, party: 'A party', principal: 'region', right: 'voting', seatReason });
  };

  it('is not changed without saying which decision it rests on', async () => {
    const { revision } = await readyForum(stage);
    const answer = cardIn(await save(''));
    expect(filledIn(answer)).toMatchObject({ party: 'A party', right: 'voting' });
    expect((await readyForum(stage)).revision).toBe(revision);
    expect((await charterNow(stage)).members).toContainEqual(
      expect.objectContaining({ id: stage.who.coOpted.id, standing: 'coOpted' }),
    );
  });

  it('is changed with it, for the rounds that are sent out afterwards', async () => {
    const before = await sends();
    await save('The meeting of 4 June, item 7');
    expect(await electorateOf(await sends())).toContain(stage.who.coOpted.id);
    expect(await electorateOf(before)).not.toContain(stage.who.coOpted.id);
  });

  it('is the forum\u2019s: a party alone changes without a reason', async () => {
    const number = await seatOf(stage.who.coOpted);
    await enter('seat.save', { seat: number, party: 'A party', principal: 'region', right: 'coOpted', seatReason: '' });
    expect((await readyForum(stage)).register.seats.find((each) => each.number === number)?.party).toBe('A party');
  });
});

describe('a vice chair of the chair\u2019s own principal (R-06)', () => {
  const appoint = (termReason: string) =>
    enter('role.start', newTerm('viceChair', { person: member.id, from: '2026-07-01', termReason }));

  beforeEach(async () => {
    await enter('role.save', { term: 'setup-viceChair', ...changedDays({ changedUntil: '2026-06-30' }) });
  });

  it('is shown with the charter\u2019s own words, and not entered without a reason', async () => {
    const { revision } = await readyForum(stage);
    const answer = cardIn(await appoint(''));
    expect(textOf(answer)).toContain(quotationOf(swedish, 'viceFromOtherPrincipal', 'lgs'));
    expect(filledIn(answer)).toMatchObject({ from: '2026-07-01' });
    expect((await readyForum(stage)).revision).toBe(revision);
  });

  it('is entered with one, which is kept and shown with the composition', async () => {
    await appoint('Nobody else could');
    expect((await readyForum(stage)).register.exemptions).toMatchObject([
      { breach: { rule: 'viceFromOtherPrincipal' }, reason: 'Nobody else could' },
    ]);
    await dayComes(stage, '2026-07-01');
    expect((await charterNow(stage)).roles.viceChair).toEqual([member.id]);
    expect(inChannel()).toContain('Nobody else could');
  });
});

describe('a chair who leaves in mid-term (R-07)', () => {
  beforeEach(async () => {
    await enter('role.save', {
      term: 'setup-chair',
      ...changedDays({ changedUntil: '2027-12-31', changedLeftOn: '2026-06-04' }),
    });
    await dayComes(stage, '2026-06-05');
  });

  it('is not replaced by the vice chair by itself', async () => {
    const { roles } = await charterNow(stage);
    expect(roles).toMatchObject({ chair: [], viceChair: [stage.who.viceChair.id] });
    expect(inChannel()).toContain(composition.warning.noChair('2026-06-04', swedish.register.quotation.earlyExitInLgs));
  });

  it('leaves the vice chair to preside: to send, and to keep the register', async () => {
    const { bot, teams, who } = stage;
    const card = await aMatter(bot, teams, { ...who, chair: who.viceChair });
    expect((await roundOf(stage, card)).openedBy.id).toBe(who.viceChair.id);
    const term = newTerm('chair', { person: member.id, from: '2026-06-08', until: '2027-12-31' });
    await enters(stage, who.viceChair, 'role.start', term);
    await dayComes(stage, '2026-06-08');
    expect((await charterNow(stage)).roles.chair).toEqual([member.id]);
  });

  it('keeps the seat, and no more than that', async () => {
    const { teams, who } = stage;
    expect(await electorateOf(await aMatter(stage.bot, teams, { ...who, chair: who.viceChair }))).toContain(
      who.chair.id,
    );
    expect(await teams.invokes(who.chair, 'register.open', { forum: forumIdIn(teams) })).toEqual({
      kind: 'message',
      text: noticeText(swedish, { type: 'mayNotSetUp' }, null),
    });
  });

  it('is followed by somebody of the same principal for the rest of the term, or there is a reason', async () => {
    const { who } = stage;
    const { revision } = await readyForum(stage);
    const term = newTerm('chair', { person: newcomer.id, from: '2026-06-08', until: '2028-06-07' });
    const answer = cardIn(await enters(stage, who.viceChair, 'role.start', term));
    expect(textOf(answer)).toContain(quotationOf(swedish, 'successorSitsTermOut', 'lgs'));
    expect((await readyForum(stage)).revision).toBe(revision);
  });
});

describe('a person in two forums', () => {
  const otherChair = seat('Chair of the other forum', 501);
  const otherVice = seat('Vice chair of the other forum', 502);
  let elsewhere: Teams;
  let other: Composition;

  beforeEach(async () => {
    const { bot, connector, who } = stage;
    elsewhere = createTeams(bot, connector, '19:other-forum@thread.tacv2');
    other = {
      chair: otherChair,
      viceChair: otherVice,
      kommun: [otherVice],
      voters: [otherChair, who.chair, otherVice],
      processLead: seat('Lead of the other', 503),
      noteTaker: seat('Notes of the other', 504),
      coOpted: member,
    };
    await aForum(bot, elsewhere, connector, other, { shortName: 'OTHER', name: 'The other forum' });
  });

  it('leads in one and only votes in the other: what they may in one they may not in the other', async () => {
    const { who, teams } = stage;
    const forum = forumIdIn(elsewhere);
    for (const verb of ['register.open', 'import.open', 'details.open', 'export.show', 'roles.open', 'departure.end']) {
      const data = { forum, part: 0, query: '', changing: '', person: otherVice.id };
      expect(await teams.invokes(who.chair, verb, data)).toEqual({
        kind: 'message',
        text: noticeText(swedish, { type: 'mayNotSetUp' }, null),
      });
    }
  });

  it('sees each forum\u2019s composition, and those who are in one only see nothing of the other', async () => {
    const { who, teams } = stage;
    const data = { forum: forumIdIn(elsewhere), page: 0 };
    expect(textOf(cardIn(await teams.invokes(who.chair, 'composition.show', data)))).toContain(otherVice.name);
    for (const stranger of [who.viceChair, who.noteTaker, newcomer]) {
      expect(await teams.invokes(stranger, 'composition.show', data)).toEqual({
        kind: 'message',
        text: noticeText(swedish, { type: 'notInForum' }, null),
      });
      const shown = (await teams.writesInPerson(stranger, typedWords.forum)).at(-1);
      expect(textOf(shown?.content)).not.toMatch(/other forum|OTHER/);
    }
  });

  it('takes a file into the forum that it was shown for and into no other', async () => {
    const { bot, teams } = stage;
    const header = '\uFEFFforum;plats;part;huvudman;r\u00f6str\u00e4tt;namn;fr\u00e5n;till\r\n';
    const file = `${header}OTHER;1;A party;region;ja;Somebody;;\r\n`;
    const shown = (await teams.writesInPerson(otherChair, file)).at(-1);
    const { data } = buttonFor(shown?.content, 'import.confirm');
    const forum = forumIdIn(teams);
    const before = await readyForum(stage);
    const forged = { ...data, forum, revision: before.revision, importReason: 'because' };
    expect(await teams.invokes(stage.who.chair, 'import.confirm', forged)).toEqual({
      kind: 'message',
      text: noticeText(swedish, { type: 'importUnknown' }, null),
    });
    await bot.settled();
    expect((await readyForum(stage)).register).toEqual(before.register);
  });

  it('is chosen from the people of the one forum only', async () => {
    const { teams, who } = stage;
    const data = { forum: forumIdIn(teams), seat: 1, query: '', changing: '' };
    const card = JSON.stringify(cardIn(await teams.invokes(who.chair, 'seat.open', data)));
    expect(card).toContain(who.viceChair.id);
    expect(card).not.toContain(otherVice.id);
    await enter('holding.start', newHolder(await seatOf(member), { person: otherVice.id, from: '2026-07-01' }));
    expect((await readyForum(stage)).register.people.map(({ id }) => id)).not.toContain(otherVice.id);
  });

  it('who is entered in one is not entered in the other', async () => {
    const before = (await readyForum({ bot: stage.bot, teams: elsewhere })).register;
    await enter('holding.start', newHolder(await seatOf(member), { person: newcomer.id, from: '2026-06-04' }));
    await enter('details.save', { ...setupOf(SMALL), wording: 'decides', name: 'Renamed', detailsReason: '' });
    expect((await readyForum({ bot: stage.bot, teams: elsewhere })).register).toEqual(before);
  });
});
