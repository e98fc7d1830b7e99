import { writtenFor } from '../../../src/presentation/dates';
import { swedish } from '../../../src/presentation/texts.sv';
import { noticeText } from '../../../src/presentation/notice-text';

import { aMatter, asItStands, setupOf, halfAnHourPasses } from '../../support/forum-in-teams';
import {
  channelHas,
  charterNow,
  dayComes,
  enters,
  forumIdIn,
  holdingOf,
  newHolder,
  readyForum,
  roundOf,
} from '../../support/register-in-teams';
import { everyoneIn, outsider, seat, type Seat } from '../../support/seats';
import { filledIn, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardFor, cardIn, cardsFor, matterOn, type StandingCard } from '../../support/teams-client';
import { sentenceOf } from '../../../src/presentation/sentences-by';

/*
 * The case of 4 June 2026: the holder of the second seat of VGPV N. takes another post for six months, and the one who
 * takes over that person's own post is nominated for the seat meanwhile.
 */
const { words, register, answers } = swedish;
const { approve } = words.choice;
const LET = 'course.letSuccessorAnswer';
const interim = seat('Interim for the second seat', 301);
const BASIS = 'Nominated by the party, approved by the forum 2026-06-04';

let stage: Stage;
let regular: Seat;
beforeEach(async () => {
  stage = await startStage();
  const { who } = stage;
  regular = who.voters[1] ?? outsider;
  await channelHas(stage, [...everyoneIn(who), interim]);
});
afterEach(() => stage.end());

async function nominate(changes: Readonly<Record<string, string>> = {}) {
  const { seat: number } = holdingOf(await readyForum(stage), regular.id);
  return enters(
    stage,
    stage.who.chair,
    'holding.start',
    newHolder(number, {
      person: interim.id,
      from: '2026-07-01',
      until: '2026-12-31',
      interim: 'true',
      basis: BASIS,
      ...changes,
    }),
  );
}

const approved = () => nominate({ awaitsApproval: 'false' });
const sends = (lastDay: string) => aMatter(stage.bot, stage.teams, stage.who, { lastDay });

async function votes(card: StandingCard, ...seats: readonly Seat[]): Promise<void> {
  for (const voter of seats) await stage.teams.presses(voter, card.content, approve);
  await stage.bot.settled();
}

async function electorateOf(card: StandingCard): Promise<readonly string[]> {
  return (await roundOf(stage, card)).electorate.map(({ id }) => id);
}

async function votersNow(): Promise<readonly string[]> {
  return (await charterNow(stage)).members.filter(({ standing }) => standing === 'voting').map(({ id }) => id);
}

/** What the chair can do about somebody who has left a seat without having answered. */
function successionsOffered(): readonly StandingCard[] {
  return cardsFor(stage.teams.inChatWith(stage.who.chair), LET);
}

async function expectMayNotAnswer(who: Seat, card: StandingCard): Promise<void> {
  const answer = textOf(cardIn(await stage.teams.presses(who, card.content, approve)));
  expect(answer).toContain(noticeText(swedish, { type: 'notEligible' }, null));
  expect((await roundOf(stage, card)).ballots.map(({ voter }) => voter)).not.toContain(who.id);
}

describe('a member for a period, who is a new member (R-03, R-27)', () => {
  it('is asked for the forum\u2019s approval, or that it is missing yet, and what was typed is kept', async () => {
    const { revision } = await readyForum(stage);
    const answer = cardIn(await nominate({ basis: '', awaitsApproval: 'false' }));

    expect(textOf(answer)).toContain(sentenceOf(register.fieldFault, 'fault', { field: 'basis', fault: 'missing' }));
    expect(filledIn(answer)).toMatchObject({ from: '2026-07-01', until: '2026-12-31', interim: 'true' });
    expect((await readyForum(stage)).revision).toBe(revision);
  });

  it('is kept with who nominated and approved (R-26), and is no departure from the charter', async () => {
    await approved();
    const forum = await readyForum(stage);
    const holding = holdingOf(forum, interim.id);
    expect(holding).toMatchObject({ from: '2026-07-01', until: '2026-12-31', interim: true, basis: BASIS });
    expect(holding).not.toHaveProperty('awaitsApproval');
    expect(forum.register.exemptions).toEqual([]);
    expect(holdingOf(forum, regular.id)).toMatchObject({ until: null });
  });

  it('is to be seen to while the approval is missing', async () => {
    const answer = cardIn(await nominate({ basis: '', awaitsApproval: 'true' }));
    expect(textOf(answer)).toContain('Forumets godk\u00e4nnande saknas \u00e4nnu.');
    expect(holdingOf(await readyForum(stage), interim.id)).toMatchObject({ awaitsApproval: true });
  });

  it('needs no new reason when something else is changed', async () => {
    await approved();
    const saved = { kind: 'lgs', name: 'LGS', shortName: 'LGS', wording: 'decides', detailsReason: '' };
    await enters(stage, stage.who.chair, 'details.save', saved);
    expect((await readyForum(stage)).register.name).toBe('LGS');
  });

  it('needs both a first and a last day', async () => {
    await nominate({ until: '' });
    expect((await readyForum(stage)).register.holdings.some(({ person }) => person === interim.id)).toBe(false);
  });
});

it('the composition in the channel is that of the day, without anybody touching it', async () => {
  await approved();
  const { seat: number } = holdingOf(await readyForum(stage), interim.id);
  const shown = () => cardFor(stage.teams.inChannel(), 'register.open');
  const { id } = shown();
  const days = [
    ['2026-06-30', regular],
    ['2026-07-01', interim],
    ['2026-12-31', interim],
    ['2027-01-01', regular],
  ] as const;
  for (const [day, holder] of days) {
    await dayComes(stage, day);
    expect([day, shown().id]).toEqual([day, id]);
    const lines = textOf(shown().content).split('\n');
    expect(lines).toContain(writtenFor(`${day}T11:00:00.000Z`, () => swedish.composition.onDay(day)));
    expect(lines.some((line) => line.startsWith(`${register.seat(number)}: ${holder.name}`))).toBe(true);
    expect([day, await votersNow()]).toEqual([day, expect.arrayContaining([holder.id])]);
    const other = holder === regular ? interim : regular;
    expect([day, await votersNow()]).toEqual([day, expect.not.arrayContaining([other.id])]);
  }
});

describe('a round that is open when the period begins', () => {
  it('keeps its electorate: the interim may not answer, the regular holder may (Q-11)', async () => {
    await approved();
    await dayComes(stage, '2026-06-24');
    const card = await sends('2026-07-08');
    await dayComes(stage, '2026-07-01');

    expect(await electorateOf(card)).toEqual(expect.arrayContaining([regular.id]));
    await expectMayNotAnswer(interim, card);
    await votes(card, regular);
    await halfAnHourPasses(stage.bot);
    expect(textOf(asItStands(stage.teams, card).content)).toContain(answers.count(1, 3));
  });

  it('is not offered to the interim before the seat has changed hands', async () => {
    await approved();
    await dayComes(stage, '2026-06-24');
    const card = await sends('2026-07-08');
    expect(successionsOffered()).toEqual([]);
    await stage.teams.invokes(stage.who.chair, LET, { ...matterOn(card, approve), elector: regular.id });
    expect(await electorateOf(card)).toContain(regular.id);
  });

  it('lets the interim answer when the chair says so, in the regular holder\u2019s place, and it is logged (Q-11)', async () => {
    const { bot, teams, who } = stage;
    await approved();
    await dayComes(stage, '2026-06-24');
    const card = await sends('2026-07-08');
    await dayComes(stage, '2026-07-01');

    const [course, ...others] = successionsOffered();
    expect(others).toEqual([]);
    await teams.taps(who.chair, course?.content, LET, {}, { elector: regular.id });
    await bot.settled();

    expect(await electorateOf(card)).not.toContain(regular.id);
    expect((await roundOf(stage, card)).successions).toMatchObject([
      { by: { id: who.chair.id }, from: { id: regular.id }, to: { id: interim.id } },
    ]);
    await expectMayNotAnswer(regular, card);
    await votes(card, interim, who.chair, who.viceChair);
    expect(textOf(teams.inThread(card)[0]?.content)).toContain(swedish.decision.heading);

    const history = textOf(cardIn(await teams.invokes(who.coOpted, 'matter.history', { ...matterOn(card, approve) })));
    for (const { name } of [who.chair, regular, interim]) expect(history).toContain(name);
  });

  it('is for the presidium alone to open to the interim', async () => {
    const { teams, who } = stage;
    await approved();
    await dayComes(stage, '2026-06-24');
    const card = await sends('2026-07-08');
    await dayComes(stage, '2026-07-01');
    const data = { ...matterOn(card, approve), elector: regular.id };
    for (const by of [who.processLead, who.noteTaker, regular, interim]) {
      const answer = await teams.invokes(by, LET, data);
      const text = answer.kind === 'message' ? answer.text : textOf(answer.content);
      expect(text).toContain(noticeText(swedish, { type: 'mayNotPreside' }, null));
    }
    expect(await teams.invokes(outsider, LET, data)).toEqual({
      kind: 'message',
      text: noticeText(swedish, { type: 'notInForum' }, null),
    });
    expect((await roundOf(stage, card)).successions).toEqual([]);
  });

  it('stays closed to the interim when the regular holder has answered', async () => {
    const { teams, who } = stage;
    await approved();
    await dayComes(stage, '2026-06-24');
    const card = await sends('2026-07-08');
    await votes(card, regular);
    await dayComes(stage, '2026-07-01');

    expect(successionsOffered()).toEqual([]);
    const data = { ...matterOn(card, approve), elector: regular.id };
    expect(await teams.invokes(who.chair, LET, data)).toEqual({
      kind: 'message',
      text: noticeText(swedish, { type: 'noSuccessor' }, null),
    });
    expect((await roundOf(stage, card)).ballots.map(({ voter }) => voter)).toEqual([regular.id]);
  });
});

it('a round that is sent out during the period has the interim in its electorate, and not the regular holder', async () => {
  await approved();
  await dayComes(stage, '2026-09-01');
  const card = await sends('2026-09-15');
  expect(await electorateOf(card)).toEqual([stage.who.chair.id, interim.id, stage.who.viceChair.id]);
  await expectMayNotAnswer(regular, card);
});

describe('a round that is open when the period ends', () => {
  it('keeps the answer that the interim gave, though the seat has gone back by itself (R-27)', async () => {
    const { teams, who } = stage;
    await approved();
    await dayComes(stage, '2026-12-14');
    const card = await sends('2027-01-08');
    await votes(card, interim);
    const { revision } = await readyForum(stage);
    await dayComes(stage, '2027-01-01');

    expect((await readyForum(stage)).revision).toBe(revision);
    expect(await votersNow()).toContain(regular.id);
    expect(successionsOffered()).toEqual([]);
    await expectMayNotAnswer(regular, card);
    expect(textOf(asItStands(teams, card).content)).toContain(answers.count(1, 3));

    await votes(card, who.chair, who.viceChair);
    expect(textOf(teams.inThread(card)[0]?.content)).toContain(swedish.decision.heading);
  });

  it('may be opened to the regular holder when the interim has not answered (Q-11)', async () => {
    const { bot, teams, who } = stage;
    await approved();
    await dayComes(stage, '2026-12-14');
    const card = await sends('2027-01-08');
    await dayComes(stage, '2027-01-01');

    await teams.taps(who.viceChair, cardFor(teams.inChatWith(who.viceChair), LET).content, LET);
    await bot.settled();
    await votes(card, regular);
    expect((await roundOf(stage, card)).ballots.map(({ voter }) => voter)).toEqual([regular.id]);
  });
});

it('a round that is sent out after the period has the regular holder again', async () => {
  await approved();
  await dayComes(stage, '2027-01-11');
  const card = await sends('2027-01-25');
  expect(await electorateOf(card)).toEqual([stage.who.chair.id, regular.id, stage.who.viceChair.id]);
  await expectMayNotAnswer(interim, card);
});

it('the same nomination in a forum whose charter is silent about substitutes needs no reason', async () => {
  const { who, teams } = stage;
  const { name } = setupOf(who);
  const saved = { kind: 'styrgrupp', name: name ?? '', shortName: 'SG', wording: 'decides', detailsReason: '' };
  await enters(stage, who.chair, 'details.save', saved);
  await nominate();
  expect(forumIdIn(teams)).toBe((await readyForum(stage)).id);
  expect(holdingOf(await readyForum(stage), interim.id)).toMatchObject({ interim: true });
});
