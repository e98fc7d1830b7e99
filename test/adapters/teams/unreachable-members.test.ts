import { randomUUID } from 'node:crypto';
import { z } from 'zod/v4';
import { swedish } from '../../support/texts-in-their-year';
import installationAddedInPerson from '../../fixtures/activities/installation-added-in-person.json';
import { aMatter } from '../../support/forum-in-teams';
import { channelHas, roundOf } from '../../support/register-in-teams';
import {
  BLOCKED,
  comes,
  comesAndIsBelieved,
  HALF_TIME,
  LAST_DAY,
  openingsTo,
  plainVoter,
  remindersTo,
  TWO_DAYS_LEFT,
  UNAVAILABLE,
} from '../../support/reminding';
import { composition, everyoneIn, outsider, type Seat } from '../../support/seats';
import { textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardFor, cardsFor, cardIn, matterOn, type StandingCard } from '../../support/teams-client';
import { sentenceOf } from '../../../src/presentation/sentences-by';

const { words, mention, deliveries, reminder } = swedish;
const { approve } = words.choice;

/** What is sent under a card of the channel. */
const IN_THREAD = { operation: 'send', path: /;messageid=/ } as const;
const RULING = 'ruling.referBack';
/** One more than those with a part of their own can be unreachable. */
const who = composition(3, 2);

let stage: Stage;
let card: StandingCard;
let member: Seat;
let other: Seat;
beforeEach(async () => {
  stage = await startStage({ who });
  member = plainVoter(who);
  other = who.kommun[1] ?? outsider;
});
afterEach(() => stage.end());

/** Their chats cannot be written to until what is returned is called. */
function blocked(...seats: readonly Seat[]): () => void {
  const undo = seats.map(({ address }) => stage.connector.rules.add({ when: { person: address }, then: BLOCKED }));
  return () => undo.forEach((away) => away());
}

/** What a leader reads of who has been reached. */
async function ledger(by: Seat = who.chair): Promise<string> {
  const { forum, matter } = matterOn(card, approve);
  const shown = cardIn(await stage.teams.invokes(by, 'matter.deliveries', { forum, matter, page: 0 }));
  return textOf(shown);
}

const Mentioning = z.object({
  msteams: z.object({
    entities: z.array(
      z.object({
        type: z.literal('mention'),
        text: z.string(),
        mentioned: z.object({ id: z.string(), name: z.string() }),
      }),
    ),
  }),
});

/** Who are mentioned in a message; each of them also in its text. */
function mentionedIn({ content }: StandingCard): readonly string[] {
  return Mentioning.parse(content).msteams.entities.map(({ text, mentioned }) => {
    expect(text).toBe(`<at>${mentioned.name}</at>`);
    expect(textOf(content)).toContain(text);
    return mentioned.id;
  });
}

describe('a member whose chat cannot be written to when the matter is sent', () => {
  it('is mentioned a minute later, under the vote card, with what is asked of them', async () => {
    blocked(member, other);
    card = await aMatter(stage.bot, stage.teams, who);
    await comesAndIsBelieved(stage.bot, '2026-06-04T08:00:05.000Z');

    const [message, ...more] = stage.teams.inThread(card);
    expect(more).toEqual([]);
    expect([...(message === undefined ? [] : mentionedIn(message))].sort()).toEqual(
      [member, other].map(({ address }) => address).sort(),
    );
    expect(message?.summary).toBe('Svar behövs: ACT-teamen 2026');
    expect(await ledger()).toContain(deliveries.failure.blocked);
    await comesAndIsBelieved(stage.bot, HALF_TIME, TWO_DAYS_LEFT);
    expect(stage.teams.inThread(card)).toHaveLength(1);
  });
});

describe('a member whose chat cannot be written to any more', () => {
  beforeEach(async () => {
    card = await aMatter(stage.bot, stage.teams, who);
  });

  it('is mentioned once, under the vote card, by their address', async () => {
    blocked(member);
    await comesAndIsBelieved(stage.bot, HALF_TIME);

    const [message, ...more] = stage.teams.inThread(card);
    expect(more).toEqual([]);
    expect(message === undefined ? [] : mentionedIn(message)).toEqual([member.address]);
    const text = textOf(message?.content);
    expect(text).toContain(mention.lead(1, '2026-06-18T14:00:00.000Z'));
    expect(text).toContain(mention.install);
    expect(message?.summary).toBe(mention.summary('ACT-teamen 2026'));
  });

  it('is not mentioned again when the next reminder fails too', async () => {
    blocked(member);
    await comesAndIsBelieved(stage.bot, HALF_TIME, TWO_DAYS_LEFT, LAST_DAY);
    expect(stage.teams.inThread(card)).toHaveLength(1);
    expect((await roundOf(stage, card)).reaching.attempts.filter((each) => each.member === member.id)).toHaveLength(4);
  });

  it('holds up nobody else', async () => {
    const { bot, teams } = stage;
    blocked(member);
    await comesAndIsBelieved(bot, HALF_TIME);
    for (const voter of who.voters) expect(remindersTo(teams, voter)).toHaveLength(voter === member ? 0 : 1);
  });

  it('is asked no more once they have answered in the channel', async () => {
    const { bot, teams } = stage;
    blocked(member);
    await comesAndIsBelieved(bot, HALF_TIME);
    await teams.presses(member, card.content, approve);
    await comesAndIsBelieved(bot, TWO_DAYS_LEFT);
    expect((await roundOf(stage, card)).reaching.attempts.filter((each) => each.member === member.id)).toHaveLength(2);
  });

  it('is not mentioned when they had answered before they were to be reminded', async () => {
    const { bot, teams } = stage;
    blocked(member);
    await teams.presses(member, card.content, approve);
    await comesAndIsBelieved(bot, HALF_TIME);
    expect(teams.inThread(card)).toEqual([]);
  });

  it('is mentioned in one message with the others', async () => {
    blocked(member, other, who.viceChair);
    await comesAndIsBelieved(stage.bot, HALF_TIME);
    const messages = stage.teams.inThread(card);
    expect(messages.map((message) => [...mentionedIn(message)].sort())).toEqual([
      [member, other, who.viceChair].map(({ address }) => address).sort(),
    ]);
    expect(textOf(messages[0]?.content)).toContain(mention.lead(3, '2026-06-18T14:00:00.000Z'));
  });

  it('is mentioned when another cannot be heard of, after ten minutes, and not at night', async () => {
    const { bot, connector, teams } = stage;
    blocked(member);
    connector.rules.add({ when: { person: other.address }, then: UNAVAILABLE });
    await comesAndIsBelieved(bot, HALF_TIME);
    await comes(bot, '2026-06-11T07:09:00.000Z');
    expect(teams.inThread(card)).toEqual([]);
    await comes(bot, '2026-06-11T07:12:00.000Z');
    expect(teams.inThread(card).map(mentionedIn)).toEqual([[member.address]]);
  });

  it('is not mentioned in the evening, when Teams did not take it in office hours', async () => {
    const { bot, connector, teams } = stage;
    blocked(member);
    const away = connector.rules.add({ when: IN_THREAD, then: UNAVAILABLE });
    await comesAndIsBelieved(bot, HALF_TIME);
    await comes(bot, '2026-06-11T14:59:00.000Z', '2026-06-11T15:20:00.000Z');
    away();
    await comes(bot, '2026-06-11T16:00:00.000Z', '2026-06-12T05:59:00.000Z');
    expect(teams.inThread(card)).toEqual([]);
    await comes(bot, '2026-06-12T06:00:00.000Z');
    expect(teams.inThread(card).map(mentionedIn)).toEqual([[member.address]]);
  });

  it('is not mentioned by a message that Teams takes late, when they have answered meanwhile', async () => {
    const { bot, connector, teams } = stage;
    blocked(member, other);
    const away = connector.rules.add({ when: IN_THREAD, then: UNAVAILABLE });
    await comesAndIsBelieved(bot, HALF_TIME);
    await teams.presses(member, card.content, approve);
    await bot.settled();
    away();
    await comes(bot, '2026-06-11T08:00:00.000Z');
    expect(teams.inThread(card).map(mentionedIn)).toEqual([[other.address]]);
  });

  it('is mentioned in a message of their own when they become unreachable later', async () => {
    blocked(member);
    await comesAndIsBelieved(stage.bot, HALF_TIME);
    blocked(other);
    await comesAndIsBelieved(stage.bot, TWO_DAYS_LEFT);
    expect(stage.teams.inThread(card).map(mentionedIn)).toEqual([[member.address], [other.address]]);
  });

  it('is told of to the leaders with why, when, and by what way instead', async () => {
    blocked(member);
    await comesAndIsBelieved(stage.bot, HALF_TIME);
    const text = await ledger();
    const { at } = (await roundOf(stage, card)).reaching.attempts.find(({ failure }) => failure !== null) ?? { at: '' };
    const attempt = { at, member: member.id, day: '2026-06-11', number: 1, failure: 'blocked' } as const;
    expect(text).toContain(`${member.name} ${deliveries.notAnswered}`);
    expect(text).toContain(deliveries.reminder(attempt));
    expect(text).toContain(sentenceOf(deliveries.mention, 'state', { state: 'delivered', at }));
  });
});

it('when nobody in a large forum can be reached, each is mentioned once, a few in each message', async () => {
  const large = composition(12, 12);
  const crowd = await startStage({ who: large });
  try {
    const { bot, connector, teams } = crowd;
    const sent = await aMatter(bot, teams, large);
    for (const { address } of large.voters) {
      connector.rules.add({ when: { person: address }, then: BLOCKED });
    }
    await comesAndIsBelieved(bot, HALF_TIME, TWO_DAYS_LEFT);
    const mentioned = teams.inThread(sent).map(mentionedIn);
    expect(mentioned.map(({ length }) => length)).toEqual([20, 4]);
    expect(mentioned.flat().sort()).toEqual(large.voters.map(({ address }) => address).sort());
  } finally {
    await crowd.end();
  }
});

describe('a member who is not in the channel', () => {
  beforeEach(async () => {
    card = await aMatter(stage.bot, stage.teams, who);
    await channelHas(
      stage,
      everyoneIn(who).filter((each) => each !== member),
    );
    blocked(member);
    await comesAndIsBelieved(stage.bot, HALF_TIME);
  });

  it('cannot be mentioned there, and the leaders read so', async () => {
    expect(stage.teams.inThread(card)).toEqual([]);
    expect(await ledger()).toContain(deliveries.absent);
    expect((await roundOf(stage, card)).reaching.mentions).toMatchObject([{ members: [], absent: [member.id] }]);
  });

  it('does not keep the others from being mentioned', async () => {
    blocked(other);
    await comesAndIsBelieved(stage.bot, TWO_DAYS_LEFT);
    expect(stage.teams.inThread(card).map(mentionedIn)).toEqual([[other.address]]);
  });
});

describe('somebody who installs the bot after all', () => {
  let away: () => void;
  beforeEach(async () => {
    away = blocked(member);
    card = await aMatter(stage.bot, stage.teams, who);
  });

  async function installs(seat: Seat): Promise<void> {
    await stage.teams.installsInPerson(seat);
    await stage.bot.settled();
  }

  it('gets what waits for them at once, in office hours', async () => {
    const { bot, teams } = stage;
    await comes(bot, HALF_TIME, '2026-06-11T09:00:00.000Z');
    away();
    await installs(member);
    expect(openingsTo(teams, member)).toHaveLength(1);

    await teams.presses(member, openingsTo(teams, member)[0]?.content, approve);
    await bot.settled();
    expect(textOf(teams.inChatWith(member)[0]?.content)).toContain(
      swedish.receipt.answered('ACT-teamen 2026', 'approve', '2026-06-11T09:00:00.000Z'),
    );
    expect(await ledger()).toContain(
      deliveries.opening({
        ...{ at: '2026-06-11T09:00:00.000Z', member: member.id, day: '2026-06-11', number: 2, failure: null },
      }),
    );
  });

  it.each([
    ['in the evening', '2026-06-11T18:00:00.000Z', '2026-06-12T05:59:00.000Z', '2026-06-12T06:00:00.000Z'],
    ['on a Saturday', '2026-06-13T10:00:00.000Z', '2026-06-15T05:59:00.000Z', '2026-06-15T06:00:00.000Z'],
    ['early in the morning', '2026-06-12T04:00:00.000Z', '2026-06-12T05:59:00.000Z', '2026-06-12T06:00:00.000Z'],
  ])('%s gets it when the office opens', async (_, installed, before, opens) => {
    const { bot, teams } = stage;
    await comes(bot, HALF_TIME, installed);
    away();
    await installs(member);
    await comes(bot, before);
    expect(teams.inChatWith(member)).toEqual([]);
    await comes(bot, opens);
    expect(openingsTo(teams, member)).toHaveLength(1);
  });

  it('before anybody has been reminded gets it too', async () => {
    away();
    await installs(member);
    expect(openingsTo(stage.teams, member)).toHaveLength(1);
  });

  it('gets everything that waits on one card', async () => {
    const { bot, teams } = stage;
    await aMatter(bot, teams, who, { title: 'The second matter' });
    await comesAndIsBelieved(bot, bot.clock.now());
    away();
    await installs(member);
    expect(teams.inChatWith(member)).toHaveLength(1);
    expect(textOf(teams.inChatWith(member)[0]?.content)).toContain(reminder.waiting(2));
  });

  it('gets nothing twice by installing twice', async () => {
    const { bot, teams } = stage;
    away();
    await Promise.all([teams.installsInPerson(member), teams.installsInPerson(member)]);
    await bot.settled();
    await installs(member);
    await comes(bot, '2026-06-04T13:00:00.000Z');
    await installs(member);
    expect(teams.inChatWith(member)).toHaveLength(1);
  });

  it('gets nothing when nothing waits for them', async () => {
    const { teams } = stage;
    await teams.presses(member, card.content, approve);
    away();
    await installs(member);
    await installs(who.coOpted);
    expect([...teams.inChatWith(member), ...teams.inChatWith(who.coOpted)]).toEqual([]);
  });

  it('is reminded there from then on, and not mentioned any more', async () => {
    const { bot, teams } = stage;
    await comesAndIsBelieved(bot, HALF_TIME);
    away();
    await installs(member);
    await comes(bot, TWO_DAYS_LEFT, LAST_DAY);
    expect(teams.inChatWith(member)).toHaveLength(3);
    expect(teams.inThread(card)).toHaveLength(1);
  });

  it('leads, and gets the card on which to rule that had failed', async () => {
    const { bot, teams } = stage;
    const unblocked = blocked(who.viceChair);
    await comesAndIsBelieved(bot, '2026-06-18T14:00:00.000Z');
    expect(await ledger()).toContain(`${deliveries.leaderCard.ruling}gick inte fram`);
    unblocked();
    expect(cardsFor(teams.inChatWith(who.viceChair), RULING)).toEqual([]);
    await installs(who.viceChair);
    await installs(who.viceChair);
    expect(cardsFor(teams.inChatWith(who.viceChair), RULING)).toHaveLength(1);
    expect(cardFor(teams.inChatWith(who.viceChair), RULING)).toBeDefined();
  });

  it('leads, and gets the course of the matter that had failed', async () => {
    const { bot, teams } = stage;
    const unblocked = blocked(who.viceChair);
    await aMatter(bot, teams, who, { title: 'The second matter' });
    const shown = () => teams.inChatWith(who.viceChair).map(({ content }) => textOf(content));
    expect(shown().join('\n')).not.toContain('The second matter');
    unblocked();
    await installs(who.viceChair);
    expect(shown().filter((text) => text.includes(swedish.course.heading))).toHaveLength(2);
  });

  it('and has no part in any forum gets nothing, and neither does anybody else', async () => {
    const { connector, bot } = stage;
    const sofar = connector.requests.filter(({ method }) => method !== 'GET').length;
    await stage.teams.installsInPerson(outsider);
    await bot.settled();
    const opened = connector.requests.filter(({ method }) => method !== 'GET').slice(sofar);
    expect(opened.filter(({ operation }) => operation !== 'createConversation')).toEqual([]);
    expect(stage.teams.inChatWith(outsider)).toEqual([]);
  });

  it('is nobody when Teams does not say who', async () => {
    const { bot, connector } = stage;
    const nobody = { ...installationAddedInPerson, from: { id: member.address } };
    const { status } = await bot.receives({ ...nobody, id: randomUUID(), serviceUrl: connector.serviceUrl });
    await bot.settled();
    expect(status).toBe(200);
    expect(stage.teams.inChatWith(member)).toEqual([]);
  });
});
