import { swedish } from '../../support/texts-in-their-year';
import { aMatter } from '../../support/forum-in-teams';
import {
  channelHas,
  dayComes,
  enters,
  holdingOf,
  newHolder,
  readyForum,
  roundOf,
} from '../../support/register-in-teams';
import {
  comes,
  HALF_TIME,
  LAST_DAY,
  openingsTo,
  plainVoter,
  remindersTo,
  TWO_DAYS_LEFT,
} from '../../support/reminding';
import { composition, everyoneIn, outsider, seat, type Seat } from '../../support/seats';
import { buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardFor, cardIn, cardWithButton, type StandingCard } from '../../support/teams-client';

/** When a round opens, every voter gets the matter in their own chat, with the card to answer on. */

const { words, vote, reminder, receipt, referral, draftForm, result } = swedish;
const { approve } = words.choice;
const CLOSES = '2026-06-18T14:00:00.000Z';
const EVENING = '2026-06-04T15:00:00.000Z';
const NEXT_MORNING = '2026-06-05T06:00:00.000Z';

const who = composition(3, 2);
const member = plainVoter(who);
let stage: Stage;
beforeEach(async () => {
  stage = await startStage({ who });
});
afterEach(() => stage.end());

const sends = (changes = {}) => aMatter(stage.bot, stage.teams, who, changes);
const chatOf = (person: Seat) => stage.teams.inChatWith(person);

function latestTo(person: Seat): StandingCard {
  const last = chatOf(person).at(-1);
  if (last === undefined) throw new Error('nothing stands there');
  return last;
}

function verbsOn({ content }: StandingCard): readonly string[] {
  return buttonsOf(content).map(({ verb }) => verb);
}

describe('a round that opens in office hours', () => {
  it('is given to each voter at once, and to nobody else', async () => {
    const card = await sends();
    const told = everyoneIn(who).filter((person) => openingsTo(stage.teams, person).length > 0);
    expect(told.map(({ name }) => name).sort()).toEqual(who.voters.map(({ name }) => name).sort());
    for (const voter of who.voters) {
      const [given, ...more] = openingsTo(stage.teams, voter);
      expect(more).toEqual([]);
      expect(given?.summary).toBe(vote.summaryOpen.matter('LGS', 'ACT-teamen 2026', CLOSES));
      expect(textOf(given?.content)).not.toContain(reminder.heading);
    }
    expect((await roundOf(stage, card)).reaching.attempts).toHaveLength(who.voters.length);
  });

  it('stands in the channel first, so that there is something to lead to and to mention under', async () => {
    const { connector, teams } = stage;
    const sofar = connector.requests.length;
    await sends();
    const sent = connector.requests.slice(sofar).filter(({ operation }) => operation === 'send');
    const place = sent.findIndex(({ conversationId }) => conversationId === teams.channel);
    const firstGiven = sent.findIndex(({ body }) => JSON.stringify(body).includes(reminder.opening.matter));
    expect(place).toBeGreaterThanOrEqual(0);
    expect(firstGiven).toBeGreaterThan(place);
  });

  it('can be answered on that card, and the answer stands on it', async () => {
    const { bot, teams } = stage;
    await sends();
    const answer = cardIn(await teams.presses(member, latestTo(member).content, approve));
    await bot.settled();
    for (const shown of [answer, latestTo(member).content]) {
      expect(textOf(shown)).toContain(receipt.answered('ACT-teamen 2026', 'approve', bot.clock.now()));
    }
  });

  it('and ends before its time says on every card what it came to, without an answer to give', async () => {
    const { bot, teams } = stage;
    const card = await sends();
    for (const voter of who.voters) await teams.presses(voter, card.content, approve);
    await bot.settled();
    for (const voter of who.voters) {
      const [given, ...more] = chatOf(voter).filter(({ content }) => textOf(content).includes(receipt.heading));
      expect(more).toEqual([]);
      expect(textOf(given?.content)).toContain(result.adopted('LGS PC 2026:1'));
      expect(given === undefined ? ['vote.cast'] : verbsOn(given)).not.toContain('vote.cast');
    }
  });
});

describe('a round that opens outside office hours', () => {
  it('is given to the voters when the office opens, and not to those who have answered by then', async () => {
    const { bot, teams } = stage;
    const [first = outsider, second = outsider] = who.voters.filter((voter) => voter !== member);
    bot.clock.moveTo(EVENING);
    const card = await sends();
    await teams.presses(first, card.content, approve);
    await teams.presses(second, card.content, vote.needsAnchoring.send, {});
    await comes(bot, '2026-06-05T05:59:59.000Z');
    for (const voter of who.voters) expect(openingsTo(teams, voter)).toEqual([]);
    await comes(bot, NEXT_MORNING);
    for (const voter of who.voters) {
      expect(openingsTo(teams, voter)).toHaveLength(voter === first || voter === second ? 0 : 1);
    }
  });

  it('is not reminded of the day it was given', async () => {
    const { bot, teams } = stage;
    bot.clock.moveTo(EVENING);
    await sends({ lastDay: '2026-06-08', shortNotice: 'It cannot wait.' });
    await comes(bot, NEXT_MORNING, '2026-06-05T07:00:00.000Z', '2026-06-05T12:00:00.000Z');
    expect(chatOf(member)).toHaveLength(1);
    await comes(bot, '2026-06-08T07:00:00.000Z');
    expect(remindersTo(teams, member)).toHaveLength(1);
  });
});

describe('a round that opens within four hours of another card', () => {
  it('is given after the four hours, on one card with what has waited', async () => {
    const { bot } = stage;
    await sends();
    bot.clock.advance(30 * 60_000);
    await sends({ title: 'The second matter' });
    await comes(bot, '2026-06-04T11:59:59.000Z');
    expect(chatOf(member)).toHaveLength(1);
    await comes(bot, '2026-06-04T12:00:00.000Z');
    expect(chatOf(member)).toHaveLength(2);
    const text = textOf(latestTo(member).content);
    expect(text).toContain(reminder.openingAndReminder);
    expect(text).toContain(reminder.newAndOld(1, 1));
    expect(latestTo(member).summary).toBe(reminder.summaryOfNewAndOld(1, 1));
  });

  it('is given to those who have answered the other at the same time, as what it is', async () => {
    const { bot, teams } = stage;
    const first = await sends();
    await teams.presses(member, first.content, approve);
    await sends({ title: 'The second matter' });
    await comes(bot, '2026-06-04T12:00:00.000Z');
    expect(latestTo(member).summary).toBe(vote.summaryOpen.matter('LGS', 'The second matter', CLOSES));
  });

  it('is given the next working day when the day is too short, with that day’s reminders, once', async () => {
    const { bot } = stage;
    await sends();
    await comes(bot, '2026-06-10T11:30:00.000Z');
    await sends({ title: 'The second matter' });
    await comes(bot, '2026-06-10T12:00:00.000Z');
    await sends({ title: 'The third matter' });
    const sofar = chatOf(member).length;
    await comes(bot, '2026-06-10T14:59:00.000Z', '2026-06-10T15:30:00.000Z', '2026-06-11T06:59:00.000Z');
    expect(chatOf(member)).toHaveLength(sofar);
    await comes(bot, HALF_TIME, '2026-06-11T12:00:00.000Z');
    expect(chatOf(member)).toHaveLength(sofar + 1);
    expect(textOf(latestTo(member).content)).toContain(reminder.newAndOld(1, 2));
  });
});

describe('a later round', () => {
  it('says in the notification line that the text is new, in the channel and in the chats', async () => {
    const { bot, teams } = stage;
    const card = await sends();
    const [first = outsider, ...others] = who.voters;
    await teams.presses(first, card.content, vote.reject.send, { rejectReason: 'Who pays?' });
    for (const voter of others) await teams.presses(voter, card.content, approve);
    await comes(bot, '2026-06-05T08:00:00.000Z');
    const referred = cardWithButton(teams.inChatWith(who.chair), referral.revise);
    const form = cardIn(await teams.presses(who.chair, referred.content, referral.revise));
    await teams.presses(who.chair, form, draftForm.send, { background: 'The region pays.' });
    await bot.settled();

    // Nobody has touched the last day, so it is the usual one, counted from this later sending.
    const line = vote.summaryOpen.text('LGS', 'ACT-teamen 2026', '2026-06-22T14:00:00.000Z');
    expect(cardWithButton(teams.inChannel(), approve).summary).toBe(line);
    expect(latestTo(member).summary).toBe(line);
    expect(textOf(latestTo(member).content)).toContain(reminder.opening.text);
  });
});

describe('a forum that does not want it', () => {
  it('is reminded as before, and is told that it is a reminder', async () => {
    const { bot, teams } = stage;
    const { id } = await readyForum(stage);
    const times = cardIn(await teams.invokes(who.chair, 'times.open', { forum: id }));
    await teams.taps(who.chair, times, 'times.save', { opening: 'false' });
    await sends();
    expect(chatOf(member)).toEqual([]);
    await comes(bot, HALF_TIME);
    expect(latestTo(member).summary).toBe(reminder.summary('LGS', 'ACT-teamen 2026', CLOSES));
    await comes(bot, TWO_DAYS_LEFT, LAST_DAY);
    expect(remindersTo(teams, member)).toHaveLength(3);
  });
});

describe('somebody who answers in the place of another', () => {
  const successor = seat('Successor', 301);
  const LET = 'course.letSuccessorAnswer';

  it('is given the matter when they get to, and the card of the other no longer asks for an answer', async () => {
    const { bot, teams } = stage;
    await channelHas(stage, [...everyoneIn(who), successor]);
    const { seat: number } = holdingOf(await readyForum(stage), member.id);
    const changes = {
      person: successor.id,
      from: '2026-06-09',
      until: '2026-12-31',
      interim: 'true',
      basis: 'Approved',
    };
    await enters(stage, who.chair, 'holding.start', newHolder(number, { ...changes, holdingReason: 'Away' }));
    await sends();
    await dayComes(stage, '2026-06-09');
    await comes(bot, '2026-06-09T08:00:00.000Z');
    expect(verbsOn(latestTo(member))).toContain('vote.cast');
    await teams.taps(who.chair, cardFor(chatOf(who.chair), LET).content, LET, {}, { elector: member.id });
    await bot.settled();
    expect(openingsTo(teams, successor)).toHaveLength(1);
    expect(verbsOn(latestTo(member))).not.toContain('vote.cast');
    expect(openingsTo(teams, who.viceChair)).toHaveLength(1);
  });
});
