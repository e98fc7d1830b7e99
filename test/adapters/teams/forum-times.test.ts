import { USUAL_TIMES } from '../../../src/domain/forum/forum-time';
import { noticeText } from '../../../src/presentation/notice-text';
import { messageText } from '../../../src/presentation/message-text';
import { swedish } from '../../support/texts-in-their-year';
import { aForm, aMatter, asItStands, draftOf } from '../../support/forum-in-teams';
import { forumIdIn, readyForum, roundOf } from '../../support/register-in-teams';
import {
  BLOCKED,
  comes,
  HALF_TIME,
  LAST_DAY,
  openingsTo,
  plainVoter,
  remindersTo,
  sentencesOf,
  TWO_DAYS_LEFT,
} from '../../support/reminding';
import { outsider, type Seat } from '../../support/seats';
import { filledIn, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardIn, matterOn, type CardAnswer, type Typed } from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';

const { words, vote, timeSettings, draftForm, register } = swedish;
const { approve } = words.choice;

const MIDSUMMER_EVE = '2026-06-19';
/** Ten working days before midsummer's eve, if that is one. */
const FRIDAY = '2026-06-05T08:00:00.000Z';

let stage: Stage;
beforeEach(async () => {
  stage = await startStage();
});
afterEach(() => stage.end());

/** The card with the forum's times, by way of the register's menu. */
async function opens(seat: Seat): Promise<unknown> {
  const { teams } = stage;
  const [shown] = await teams.writes(seat, typedWords.forum);
  const menu = cardIn(await teams.taps(seat, shown?.content, 'register.open'));
  return cardIn(await teams.taps(seat, menu, 'times.open'));
}

async function saves(typed: Typed, seat = stage.who.chair): Promise<CardAnswer> {
  const answer = await stage.teams.taps(seat, await opens(seat), 'times.save', typed);
  await stage.bot.settled();
  return answer;
}

/** As a new form has it. */
async function usualLastDay(): Promise<string | undefined> {
  const form = await aForm(stage.bot, stage.teams, stage.who.chair);
  return filledIn(form.content)['lastDay'];
}

describe('a forum’s times', () => {
  it('are what is usual to begin with, and the card shows them', async () => {
    expect((await readyForum(stage)).times).toEqual(USUAL_TIMES);
    const card = await opens(stage.who.chair);
    expect(textOf(card)).toContain(timeSettings.heading);
    expect(filledIn(card)).toMatchObject({
      evesOff: USUAL_TIMES.evesOff.join(),
      opening: 'true',
      reminders: USUAL_TIMES.reminders.join(),
    });
  });

  it.each(['chair', 'viceChair', 'processLead'] as const)('are saved by the %s, who is told so', async (role) => {
    const { who } = stage;
    const answer = await saves(
      { evesOff: 'maundyThursday,midsummerEve', opening: 'false', reminders: 'lastDay' },
      who[role],
    );
    expect(textOf(cardIn(answer))).toContain(register.saved);
    expect((await readyForum(stage)).times).toEqual({
      evesOff: ['maundyThursday', 'midsummerEve'],
      opening: false,
      reminders: ['lastDay'],
    });
    expect(filledIn(await opens(who.chair))).toMatchObject({
      evesOff: 'maundyThursday,midsummerEve',
      opening: 'false',
      reminders: 'lastDay',
    });
  });

  it('may be none at all', async () => {
    await saves({ evesOff: '', opening: 'false', reminders: '' });
    expect((await readyForum(stage)).times).toEqual({ evesOff: [], opening: false, reminders: [] });
  });

  it('are nothing that a plain member may see or change', async () => {
    const { teams, who } = stage;
    const refused = { kind: 'message', text: noticeText(swedish, { type: 'mayNotSetUp' }, null) };
    const forum = forumIdIn(teams);
    for (const other of [plainVoter(who), who.coOpted, who.noteTaker]) {
      expect(await teams.invokes(other, 'times.open', { forum })).toEqual(refused);
      expect(await teams.invokes(other, 'times.save', { forum, revision: 1, evesOff: '', reminders: '' })).toEqual(
        refused,
      );
    }
    expect((await teams.invokes(outsider, 'times.save', { forum, revision: 1, evesOff: '', reminders: '' })).kind).toBe(
      'message',
    );
    expect((await readyForum(stage)).times).toEqual(USUAL_TIMES);
  });

  it('are left as they are by what no card of ours says', async () => {
    await stage.teams.invokes(stage.who.chair, 'times.save', {
      forum: forumIdIn(stage.teams),
      revision: (await readyForum(stage)).revision,
      evesOff: 'midsummerEve,someDay',
      opening: 'true',
      reminders: 'lastDay,everyHour',
    });
    expect((await readyForum(stage)).times).toEqual({
      evesOff: ['midsummerEve'],
      opening: true,
      reminders: ['lastDay'],
    });
  });
});

describe('an eve', () => {
  it('that is counted as a day off moves the usual last day past it', async () => {
    stage.bot.clock.moveTo(FRIDAY);
    await saves({ evesOff: '' });
    expect(await usualLastDay()).toBe(MIDSUMMER_EVE);
    await saves({ evesOff: 'midsummerEve' });
    expect(await usualLastDay()).toBe('2026-06-22');
  });

  it('that is counted as a day off is refused as the last day, and what was typed is kept', async () => {
    const { bot, teams, who } = stage;
    const form = await aForm(bot, teams, who.chair);
    const answer = cardIn(
      await teams.presses(who.chair, form.content, draftForm.send, draftOf({ lastDay: MIDSUMMER_EVE })),
    );
    const faults = [{ field: 'lastDay', fault: 'notWorkingDay' }] as const;
    expect(textOf(answer)).toContain(messageText(swedish, { type: 'draftFaulty', faults }));
    expect(filledIn(answer)).toMatchObject({ lastDay: MIDSUMMER_EVE });
  });

  it('that is not can be the last day, with a reminder on it and the list of who is missing the day before', async () => {
    const { bot, teams, who } = stage;
    await saves({ evesOff: '' });
    await aMatter(bot, teams, who, { lastDay: MIDSUMMER_EVE });
    await comes(bot, '2026-06-18T07:00:00.000Z');
    const before = remindersTo(teams, plainVoter(who)).length;
    expect(sentencesOf(teams.inChatWith(who.processLead)).join('\n')).toContain(swedish.tally.heading);
    await comes(bot, '2026-06-19T07:00:00.000Z');
    expect(remindersTo(teams, plainVoter(who))).toHaveLength(before + 1);
  });
});

it('whoever gets the bot on an eve that their forum takes off is reminded on the next working day', async () => {
  const { bot, connector, teams, who } = stage;
  const member = plainVoter(who);
  await saves({ evesOff: 'walpurgisEve', reminders: '' });
  bot.clock.moveTo('2027-04-26T08:00:00.000Z');
  const away = connector.rules.add({ when: { person: member.address }, then: BLOCKED });
  await aMatter(bot, teams, who, { lastDay: '2027-05-10' });
  await comes(bot, '2027-04-30T08:00:00.000Z');
  away();
  await teams.installsInPerson(member);
  await bot.settled();
  expect(openingsTo(teams, member)).toEqual([]);
  await comes(bot, '2027-05-03T06:00:00.000Z');
  expect(openingsTo(teams, member)).toHaveLength(1);
});

describe('what is saved holds from the next round on', () => {
  const reminded = () => remindersTo(stage.teams, plainVoter(stage.who)).length;

  it('a reminder that is left out is not sent, and the others are', async () => {
    const { bot, teams, who } = stage;
    await saves({ reminders: 'twoDaysLeft' });
    await aMatter(bot, teams, who);
    await comes(bot, HALF_TIME);
    expect(reminded()).toBe(0);
    await comes(bot, TWO_DAYS_LEFT);
    expect(reminded()).toBe(1);
    await comes(bot, LAST_DAY);
    expect(reminded()).toBe(1);
  });

  it('without any, nobody is reminded but whoever has chosen a day', async () => {
    const { bot, teams, who } = stage;
    await saves({ reminders: '' });
    const card = await aMatter(bot, teams, who);
    await teams.presses(plainVoter(who), card.content, vote.needsAnchoring.send, { remindOn: '2026-06-15' });
    await comes(bot, HALF_TIME, '2026-06-15T07:00:00.000Z', TWO_DAYS_LEFT, LAST_DAY);
    expect(reminded()).toBe(1);
    expect(remindersTo(teams, who.viceChair)).toEqual([]);
  });

  it('the round that is out is reminded of as it was sent', async () => {
    const { bot, teams, who } = stage;
    await aMatter(bot, teams, who);
    await saves({ reminders: '' });
    for (const [index, moment] of [HALF_TIME, TWO_DAYS_LEFT, LAST_DAY].entries()) {
      await comes(bot, moment);
      expect(reminded()).toBe(index + 1);
    }
  });

  it('the days of the round that is out are counted as when it was sent', async () => {
    const { bot, teams, who } = stage;
    const card = await aMatter(bot, teams, who);
    const { deadline } = await roundOf(stage, card);
    await saves({ evesOff: '' });
    expect((await roundOf(stage, card)).deadline).toEqual(deadline);
    await comes(bot, '2026-06-18T14:00:00.000Z');
    // Two working days for a ruling, past midsummer's eve.
    expect(textOf(asItStands(teams, card).content)).toContain(swedish.result.lapsed('2026-06-23T14:00:00.000Z'));
  });

  it('an extension is counted as the forum counts then', async () => {
    const { bot, teams, who } = stage;
    const card = await aMatter(bot, teams, who, { lastDay: '2026-06-16' });
    await saves({ evesOff: '', reminders: 'lastDay' });
    await comes(bot, '2026-06-16T14:00:00.000Z');
    const { round, ...ids } = matterOn(card, approve);
    await teams.invokes(who.chair, 'ruling.extend', { ...ids, round, lastDay: MIDSUMMER_EVE });
    await bot.settled();
    expect((await roundOf(stage, card)).deadline).toMatchObject({
      lastDay: MIDSUMMER_EVE,
      reminders: ['2026-06-19T07:00:00.000Z'],
      evesOff: [],
    });
  });
});
