import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import { aForum, aMatter } from '../../support/forum-in-teams';
import {
  comes,
  HALF_TIME,
  LAST_DAY,
  plainVoter,
  remindersTo,
  TWO_DAYS_LEFT,
  UNAVAILABLE,
} from '../../support/reminding';
import { roundOf } from '../../support/register-in-teams';
import { everyoneIn, type Seat } from '../../support/seats';
import { buttonsOf, filledIn, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import {
  cardFor,
  cardIn,
  cardWithButton,
  createTeams,
  matterOn,
  type StandingCard,
  type Teams,
} from '../../support/teams-client';

const { words, vote, ownVote, reminder, reminderDay, receipt, course, result } = swedish;
const { approve } = words.choice;

const CLOSE = 'course.closeEarly';
const LATE: Readonly<Record<string, string>> = { title: 'The second matter', lastDay: '2026-06-25' };

let stage: Stage;
let card: StandingCard;
let member: Seat;
/** So many cards have given the member what is new; what comes after them reminds. */
let given: number;
beforeEach(async () => {
  stage = await startStage();
  card = await aMatter(stage.bot, stage.teams, stage.who);
  member = plainVoter(stage.who);
  given = 1;
});
afterEach(() => stage.end());

/** The reminders in the chat of the member. */
function chat(): readonly StandingCard[] {
  return stage.teams.inChatWith(member).slice(given);
}

/** A second matter is sent, and four hours later it has been given to the member too. */
async function anotherMatter(teams: Teams, changes: Readonly<Record<string, string>>): Promise<StandingCard> {
  const sent = await aMatter(stage.bot, teams, stage.who, changes);
  await comes(stage.bot, '2026-06-04T12:00:00.000Z');
  given = 2;
  expect(chat()).toEqual([]);
  return sent;
}

function latest(): StandingCard {
  const last = chat().at(-1);
  if (last === undefined) throw new Error('there is no reminder');
  return last;
}

async function needsTime(seat: Seat, remindOn: string) {
  const typed = { anchoringReason: 'Asks at home', remindOn };
  const answer = await stage.teams.presses(seat, card.content, vote.needsAnchoring.send, typed);
  await stage.bot.settled();
  return cardIn(answer);
}

describe('whoever has not answered is reminded', () => {
  it.each([
    ['at half time', '2026-06-11T06:59:59.999Z', HALF_TIME, 0],
    ['two working days before the last', '2026-06-16T06:59:59.999Z', TWO_DAYS_LEFT, 1],
    ['on the last day', '2026-06-18T06:59:59.999Z', LAST_DAY, 2],
  ])('%s at 09.00 and not at 08.59', async (_, before, moment, sofar) => {
    const { bot } = stage;
    await comes(bot, ...[HALF_TIME, TWO_DAYS_LEFT].filter((earlier) => earlier < before), before);
    expect(chat()).toHaveLength(sofar);
    await comes(bot, moment);
    expect(chat()).toHaveLength(sofar + 1);
    expect(latest().summary).toBe(reminder.summary('LGS', 'ACT-teamen 2026', '2026-06-18T14:00:00.000Z'));
  });

  it('and nobody else is', async () => {
    const { bot, teams, who } = stage;
    await teams.presses(who.chair, card.content, approve);
    await comes(bot, HALF_TIME, TWO_DAYS_LEFT, LAST_DAY);
    const reminded = everyoneIn(who).filter((each) => remindersTo(teams, each).length > 0);
    expect(reminded.map(({ name }) => name)).toEqual([member.name, who.viceChair.name]);
    expect(teams.inThread(card)).toEqual([]);
  });

  it('once for each moment', async () => {
    const { bot } = stage;
    await comes(bot, HALF_TIME, '2026-06-11T07:05:00.000Z', '2026-06-11T14:00:00.000Z', '2026-06-12T07:00:00.000Z');
    expect(chat()).toHaveLength(1);
  });

  it('and so is whoever needs time without a day of their own', async () => {
    await needsTime(member, '');
    await comes(stage.bot, HALF_TIME);
    expect(textOf(latest().content)).toContain(ownVote.stillWaits);
  });

  it('of a matter that was extended, by its new days', async () => {
    const { bot, teams, who } = stage;
    await comes(bot, HALF_TIME, TWO_DAYS_LEFT, LAST_DAY, '2026-06-18T14:00:00.000Z');
    const { round, ...ids } = matterOn(card, approve);
    await teams.invokes(who.chair, 'ruling.extend', { ...ids, round, lastDay: '2026-06-25' });
    await bot.settled();
    const before = chat().length;
    await comes(bot, '2026-06-22T07:00:00.000Z');
    expect(chat()).toHaveLength(before);
    await comes(bot, '2026-06-23T07:00:00.000Z', '2026-06-25T07:00:00.000Z');
    expect(chat().length - before).toBe(2);
  });
});

describe('on the reminder', () => {
  beforeEach(() => comes(stage.bot, HALF_TIME));

  it('are the five answers', () => {
    const casts = buttonsOf(latest().content).filter(({ verb }) => verb === 'vote.cast');
    expect(new Set(casts.map(({ data }) => data['choice']))).toEqual(
      new Set(['approve', 'reject', 'needsAnchoring', 'objectToForm', 'recuse']),
    );
  });

  it('an answer counts, and the card that stands there shows it', async () => {
    const { bot, teams } = stage;
    const answer = cardIn(await teams.pressesInPerson(member, latest(), approve));
    await bot.settled();

    const saved = receipt.answered('ACT-teamen 2026', 'approve', HALF_TIME);
    expect(textOf(answer)).toContain(saved);
    expect(latest()).toMatchObject({ content: answer, summary: receipt.summary('ACT-teamen 2026'), updates: 1 });
  });

  it('an answer that was given in the channel shows too', async () => {
    await stage.teams.presses(member, card.content, vote.reject.send, { rejectReason: 'No money' });
    await stage.bot.settled();
    expect(textOf(latest().content)).toContain('No money');
  });

  it('an answer of somebody else changes nothing: something may be half typed', async () => {
    await stage.teams.presses(stage.who.chair, card.content, approve);
    await stage.bot.settled();
    expect(latest().updates).toBe(0);
  });

  it('whoever has answered gets no more of them', async () => {
    const { bot, teams } = stage;
    await teams.presses(member, latest().content, approve);
    await comes(bot, TWO_DAYS_LEFT, LAST_DAY);
    expect(chat()).toHaveLength(1);
  });

  it('whoever needs time after all gets the next', async () => {
    await needsTime(member, '');
    await comes(stage.bot, TWO_DAYS_LEFT);
    expect(chat()).toHaveLength(2);
  });

  it('it says that time has run out, and offers no answer then', async () => {
    await comes(stage.bot, '2026-06-18T14:00:00.000Z');
    for (const { content } of chat()) {
      expect(textOf(content)).toContain(result.lapsed('2026-06-23T14:00:00.000Z'));
      expect(buttonsOf(content).map(({ verb }) => verb)).not.toContain('vote.cast');
    }
  });
});

describe('a round that is over before its time', () => {
  beforeEach(() => comes(stage.bot, HALF_TIME));

  async function expectOver(text: string): Promise<void> {
    await stage.bot.settled();
    expect(textOf(latest().content)).toContain(text);
    expect(buttonsOf(latest().content).map(({ verb }) => verb)).not.toContain('vote.cast');
    await comes(stage.bot, TWO_DAYS_LEFT, LAST_DAY);
    expect(chat()).toHaveLength(1);
  }

  it('since it was withdrawn reminds nobody, and the card that stands says so', async () => {
    const { teams, who } = stage;
    const followed = cardWithButton(teams.inChatWith(who.chair), course.withdraw.send);
    await teams.presses(who.chair, followed.content, course.withdraw.send, { reason: 'Already paid' });
    await expectOver('Already paid');
  });

  it('since it was closed early reminds nobody, and the card that stands says so', async () => {
    const { bot, teams, who } = stage;
    await teams.presses(who.viceChair, card.content, vote.reject.send, { rejectReason: 'No money' });
    await bot.settled();
    await teams.taps(who.chair, cardFor(teams.inChatWith(who.chair), CLOSE).content, CLOSE);
    await expectOver(result.referredBack.rejected);
  });
});

describe('several matters that wait for the same person', () => {
  let elsewhere: Teams;
  let second: StandingCard;
  beforeEach(async () => {
    const { bot, connector, who } = stage;
    elsewhere = createTeams(bot, connector, '19:other-forum@thread.tacv2');
    await aForum(bot, elsewhere, connector, who, { shortName: 'VVG', name: 'The other forum' });
    second = await anotherMatter(elsewhere, { title: 'The second matter' });
    await comes(bot, HALF_TIME);
  });

  /** Follows the button to one of the matters, and answers there. */
  async function answers(which: StandingCard): Promise<void> {
    const { bot, teams } = stage;
    const { matter } = matterOn(which, approve);
    const own = cardIn(await teams.taps(member, latest().content, 'vote.view', {}, { matter }));
    await teams.presses(member, own, approve);
    await bot.settled();
  }

  it('come on one card, from whichever forum, each with a button that leads to it', async () => {
    const { teams } = stage;
    expect(chat()).toHaveLength(1);
    expect(latest().summary).toBe(reminder.summaryOfMany(2));
    const text = textOf(latest().content);
    for (const shown of ['ACT-teamen 2026', 'The second matter', 'The other forum', reminder.waiting(2)]) {
      expect(text).toContain(shown);
    }
    expect(buttonsOf(latest().content).map(({ title }) => title)).toEqual([reminder.answer, reminder.answer]);
    const { matter } = matterOn(second, approve);
    const own = cardIn(await teams.taps(member, latest().content, 'vote.view', {}, { matter }));
    expect(textOf(own)).toContain('The second matter');
    expect(textOf(own)).not.toContain('ACT-teamen 2026');
  });

  it('are written down in each of them', async () => {
    for (const { forum, matter } of [card, second].map((each) => matterOn(each, approve))) {
      const kept = await stage.bot.dependencies.resolutions.read({ kind: 'resolution', forumId: forum, id: matter });
      const [round] = kept === undefined || kept.state.status === 'notStarted' ? [] : kept.state.rounds;
      expect(round?.reaching.attempts.filter(({ day }) => day === '2026-06-11')).toHaveLength(3);
    }
  });

  it('are said to be seen to when all are answered', async () => {
    const { bot, teams } = stage;
    await answers(second);
    bot.clock.advance(60_000);
    const next = cardIn(await teams.presses(member, latest().content, receipt.next));
    await teams.presses(member, next, approve);
    await bot.settled();
    expect(textOf(latest().content)).toContain(receipt.left(0));
    expect(buttonsOf(latest().content).map(({ title }) => title)).toEqual([receipt.showOrChange]);
  });

  it('and come to their end without an answer are said to be over', async () => {
    await comes(stage.bot, '2026-06-18T14:00:00.000Z');
    const [first] = chat();
    expect(textOf(first?.content)).toContain(reminder.over);
    expect(first?.summary).toBe(reminder.summaryOver);
    expect(buttonsOf(first?.content)).toEqual([]);
  });

  it('of which three wait have two left when one is answered', async () => {
    const { bot, teams, who } = stage;
    await aMatter(bot, teams, who, { title: 'The third matter', lastDay: '2026-06-18' });
    await comes(bot, '2026-06-11T11:00:00.000Z', TWO_DAYS_LEFT);
    expect(textOf(latest().content)).toContain(reminder.waiting(3));
    await answers(second);
    expect(textOf(latest().content)).toContain(receipt.left(2));
    expect(textOf(latest().content)).toContain('The second matter');
  });
});

describe('whoever needs time and chooses a day', () => {
  it('is reminded on it, at 09.00, and not before', async () => {
    const { bot } = stage;
    const own = await needsTime(member, '2026-06-15');
    expect(textOf(own)).toContain(reminderDay.chosen('2026-06-15T07:00:00.000Z'));

    await comes(bot, HALF_TIME, '2026-06-15T06:59:00.000Z');
    expect(chat()).toEqual([]);
    await comes(bot, '2026-06-15T07:00:00.000Z');
    expect(chat()).toHaveLength(1);
    await comes(bot, TWO_DAYS_LEFT);
    expect(chat()).toHaveLength(2);
  });

  it('is reminded on the first working day after a day off', async () => {
    const { bot } = stage;
    await needsTime(member, '2026-06-13');
    await comes(bot, HALF_TIME, '2026-06-13T07:00:00.000Z', '2026-06-14T07:00:00.000Z');
    expect(chat()).toEqual([]);
    await comes(bot, '2026-06-15T07:00:00.000Z');
    expect(chat()).toHaveLength(1);
  });

  it('is not even reminded of that matter with another one', async () => {
    const { bot, teams } = stage;
    await anotherMatter(teams, { title: 'The second matter' });
    await needsTime(member, '2026-06-15');
    await comes(bot, HALF_TIME);
    expect(textOf(latest().content)).toContain('The second matter');
    expect(textOf(latest().content)).not.toContain('ACT-teamen 2026');
  });

  it.each(['2026-06-04', '2026-06-03', '2026-06-19', 'on Friday', '2026-02-31'])(
    'that is none is told so, and never costs the answer: %s',
    async (remindOn) => {
      const own = await needsTime(member, remindOn);
      expect(textOf(own)).toContain(noticeText(swedish, { type: 'reminderDayFaulty', lastDay: '2026-06-18' }, 'LGS'));
      expect(filledIn(own)).toMatchObject({ anchoringReason: 'Asks at home' });
      expect(await roundOf(stage, card)).toMatchObject({
        ballots: [{ choice: 'needsAnchoring', reason: 'Asks at home', remindAt: null }],
      });
    },
  );

  it('chosen as a date with a time is that day', async () => {
    await needsTime(member, '2026-06-15T00:00:00.000Z');
    expect(await roundOf(stage, card)).toMatchObject({ ballots: [{ remindAt: '2026-06-15T07:00:00.000Z' }] });
  });

  it('chosen before stands when the next one is none', async () => {
    await needsTime(member, '2026-06-15');
    await needsTime(member, '2026-06-03');
    expect((await roundOf(stage, card)).ballots.at(-1)).toMatchObject({ remindAt: '2026-06-15T07:00:00.000Z' });
  });

  it('and then answers is not kept from it by a day that has passed, whatever the client sends along', async () => {
    const sent = { ...matterOn(card, approve), choice: 'approve', remindOn: '2026-06-01' };
    cardIn(await stage.teams.invokes(member, 'vote.cast', sent));
    expect(await roundOf(stage, card)).toMatchObject({ ballots: [{ choice: 'approve', remindAt: null }] });
    await stage.bot.settled();
  });
});

describe('in office hours only', () => {
  it('a program that was down over a weekend and several moments sends one reminder, when the office opens', async () => {
    const { bot, teams } = stage;
    await anotherMatter(teams, { title: 'The second matter', lastDay: '2026-06-16' });
    await comes(bot, '2026-06-09T10:00:00.000Z', '2026-06-12T20:00:00.000Z', '2026-06-13T10:00:00.000Z');
    await comes(bot, '2026-06-14T10:00:00.000Z', '2026-06-15T01:00:00.000Z', '2026-06-15T05:59:00.000Z');
    expect(chat()).toEqual([]);
    await comes(bot, '2026-06-15T06:00:00.000Z');
    expect(chat()).toHaveLength(1);
    expect(textOf(latest().content)).toContain(reminder.waiting(2));
    await comes(bot, '2026-06-15T07:00:00.000Z', '2026-06-15T12:00:00.000Z');
    expect(chat()).toHaveLength(1);
  });

  it.each(['2026-06-11T15:00:00.000Z', '2026-06-11T22:00:00.000Z', '2026-06-12T05:59:59.000Z'])(
    'nobody is reminded at %s',
    async (moment) => {
      await comes(stage.bot, moment);
      expect(chat()).toEqual([]);
      await comes(stage.bot, '2026-06-12T06:00:00.000Z');
      expect(chat()).toHaveLength(1);
    },
  );

  it('late in the day somebody still is', async () => {
    await comes(stage.bot, '2026-06-11T14:59:00.000Z');
    expect(chat()).toHaveLength(1);
  });

  it('whom Teams could not be given a reminder all day gets it at 09.00 the next working day, once', async () => {
    const { bot, connector } = stage;
    const away = connector.rules.add({ when: { person: member.address }, then: UNAVAILABLE });
    await comes(bot, '2026-06-12T06:00:00.000Z');
    for (let hour = 7; hour <= 15; hour += 1) {
      await comes(bot, `2026-06-12T${String(hour).padStart(2, '0')}:00:00.000Z`);
    }
    away();
    await comes(bot, '2026-06-12T15:30:00.000Z', '2026-06-13T07:00:00.000Z', '2026-06-15T06:59:00.000Z');
    expect(chat()).toEqual([]);
    await comes(bot, '2026-06-15T07:00:00.000Z', '2026-06-15T11:30:00.000Z');
    expect(chat()).toHaveLength(1);
    expect(stage.teams.inThread(card)).toEqual([]);
  });

  it('whom Teams was only down for in the morning gets it when Teams answers, once', async () => {
    const { bot, connector } = stage;
    const away = connector.rules.add({ when: { person: member.address }, then: UNAVAILABLE });
    await comes(bot, HALF_TIME, '2026-06-11T08:00:00.000Z');
    away();
    await comes(bot, '2026-06-11T09:00:00.000Z', '2026-06-11T13:30:00.000Z');
    expect(chat()).toHaveLength(1);
  });
});

describe('two reminders to the same person', () => {
  /** Something more comes to wait for them. */
  async function isSentMore(): Promise<void> {
    const { bot, teams, who } = stage;
    await aMatter(bot, teams, who, LATE);
  }

  it('are at least four hours apart', async () => {
    const { bot } = stage;
    await comes(bot, HALF_TIME, '2026-06-11T08:00:00.000Z');
    await isSentMore();
    await comes(bot, '2026-06-11T10:59:59.000Z');
    expect(chat()).toHaveLength(1);
    await comes(bot, '2026-06-11T11:00:00.000Z');
    expect(chat()).toHaveLength(2);
    expect(textOf(latest().content)).toContain(reminder.newAndOld(1, 1));
  });

  it('that would be too late in the day are a day apart', async () => {
    const { bot } = stage;
    await comes(bot, '2026-06-11T11:30:00.000Z', '2026-06-11T12:00:00.000Z');
    await isSentMore();
    await comes(bot, '2026-06-11T14:59:00.000Z', '2026-06-11T15:30:00.000Z', '2026-06-12T06:59:00.000Z');
    expect(chat()).toHaveLength(1);
    await comes(bot, '2026-06-12T07:00:00.000Z');
    expect(chat()).toHaveLength(2);
  });
});
