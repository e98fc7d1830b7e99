import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import botRemovedFromTeam from '../../fixtures/activities/bot-removed-from-team.json';
import channelDeleted from '../../fixtures/activities/channel-deleted.json';
import channelRenamed from '../../fixtures/activities/channel-renamed.json';
import channelRestored from '../../fixtures/activities/channel-restored.json';
import { aForum, aMatter, asItStands, halfAnHourPasses } from '../../support/forum-in-teams';
import {
  channelHas,
  dayComes,
  enters,
  forumIdIn,
  isAskedAgain,
  readyForum,
  roundOf,
} from '../../support/register-in-teams';
import { everyoneIn, outsider, type Seat } from '../../support/seats';
import { buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardFor, cardIn, createTeams, matterOn, type StandingCard } from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';

const { words, answers, channelNews, decision } = swedish;
const { approve } = words.choice;

let stage: Stage;
beforeEach(async () => {
  stage = await startStage();
});
afterEach(() => stage.end());

async function tells(update: Parameters<Stage['teams']['tells']>[0]): Promise<void> {
  await stage.teams.tells(update);
  await stage.bot.settled();
}

/** Teams tells of it, and says when it is asked a minute later that the bot is not there, until it is back. */
async function loses(update: Parameters<Stage['teams']['tells']>[0]): Promise<void> {
  const body = { error: { code: 'ConversationNotFound', message: 'Not here.' } };
  const { channel: conversation } = stage.teams;
  const when = { operation: 'members', conversation } as const;
  isBack();
  isBack = stage.connector.rules.add({ when, then: { kind: 'answer', status: 404, body } });
  await tells(update);
  await isAskedAgain(stage.bot);
}

let isBack: () => void = () => undefined;

/** What has gone to the channel since then, seen or not, but for the question of the day who is in it. */
function sentToChannel(since: number): readonly unknown[] {
  const { connector, teams } = stage;
  return connector.requests
    .slice(since)
    .filter(
      ({ conversationId, operation }) => conversationId?.startsWith(teams.channel) === true && operation !== 'members',
    )
    .map(({ operation }) => operation);
}

/** Where what people tap does not come from the channel. */
const inOwnChat = () => createTeams(stage.bot, stage.connector, 'a:own-chat');
const requests = () => stage.connector.requests.length;
const leaders = (): readonly Seat[] => [stage.who.chair, stage.who.viceChair, stage.who.processLead];
const chatTexts = (seat: Seat) => stage.teams.inChatWith(seat).map(({ content }) => textOf(content));
const shown = (card: StandingCard) => textOf(asItStands(stage.teams, card).content);

/** How many cards in the chat say this. */
function timesTold(seat: Seat, text: string): number {
  return chatTexts(seat).filter((told) => told.includes(text)).length;
}

async function approves(card: StandingCard, ...seats: readonly Seat[]): Promise<void> {
  for (const voter of seats) await stage.teams.presses(voter, card.content, approve);
  await stage.bot.settled();
}

describe.each([
  ['the bot is removed from the team', botRemovedFromTeam, 'botRemoved'],
  ['the channel is deleted', channelDeleted, 'channelDeleted'],
] as const)('when %s', (_, loss, why) => {
  it('the leaders are told, once each, in their personal chats, and nobody else', async () => {
    await loses(loss);
    await loses(loss);
    await stage.bot.settled();

    const said = channelNews.lost[why]('LGS');
    for (const leader of leaders()) expect(timesTold(leader, said)).toBe(1);
    for (const other of [stage.who.noteTaker, stage.who.coOpted]) expect(chatTexts(other)).toEqual([]);
  });

  it('matters and decisions are kept, and read in the personal chat', async () => {
    const { bot, teams, who } = stage;
    const decided = await aMatter(bot, teams, who, { title: 'Decided before' });
    await approves(decided, ...who.voters);
    await aMatter(bot, teams, who, { title: 'Still open' });
    await loses(loss);

    const decisions = (await teams.writesInPerson(who.coOpted, typedWords.decisions)).at(-1);
    expect(textOf(decisions?.content)).toContain('Decided before');
    const waiting = (await teams.writesInPerson(who.viceChair, typedWords.matters)).at(-1);
    expect(textOf(waiting?.content)).toContain('Still open');
    const [show] = buttonsOf(waiting?.content).filter(({ verb }) => verb === 'matter.show');
    expect(textOf(cardIn(await teams.invokes(who.viceChair, 'matter.show', show?.data)))).toContain('Still open');
  });

  it('a matter can be answered and decided in the personal chats, and nothing is tried in the channel', async () => {
    const { bot, teams, who } = stage;
    const card = await aMatter(bot, teams, who);
    const before = shown(card);
    await loses(loss);
    const since = requests();

    for (const voter of who.voters) await inOwnChat().presses(voter, card.content, approve);
    await bot.settled();
    await dayComes(stage, '2026-06-08');
    await dayComes(stage, '2026-06-26');
    expect(sentToChannel(since)).toEqual([]);
    expect(shown(card)).toBe(before);
    const listed = (await teams.writesInPerson(who.coOpted, typedWords.decisions)).at(-1);
    expect(textOf(listed?.content)).toContain('ACT-teamen 2026');
  });

  it('the register can be read and changed in the personal chat', async () => {
    const { teams, who } = stage;
    await loses(loss);
    const since = requests();
    const saved = { kind: 'lgs', name: 'Another name', shortName: 'LGS', wording: 'decides', detailsReason: '' };
    const { id: forum, revision } = await readyForum(stage);
    await inOwnChat().invokes(who.chair, 'details.save', { forum, revision, ...saved });
    await stage.bot.settled();
    const seen = (await teams.writesInPerson(who.coOpted, typedWords.forum)).at(-1);
    expect(textOf(seen?.content)).toContain('Another name');
    expect(sentToChannel(since)).toEqual([]);
  });
});

describe('when the channel is back', () => {
  it('its cards are brought up to date, and the leaders are told', async () => {
    const { bot, teams, who } = stage;
    const card = await aMatter(bot, teams, who);
    await loses(channelDeleted);
    await approves(card, ...who.voters);
    const saved = { kind: 'lgs', name: 'Another name', shortName: 'LGS', wording: 'decides', detailsReason: '' };
    await enters(stage, who.chair, 'details.save', saved);
    isBack();
    await tells(channelRestored);
    await halfAnHourPasses(bot);

    expect(textOf(cardFor(teams.inChannel(), 'register.open').content)).toContain('Another name');
    expect(shown(card)).not.toContain(answers.count(0, 3));
    expect(textOf(teams.inThread(card)[0]?.content)).toContain(decision.heading);
    for (const leader of leaders()) expect(timesTold(leader, channelNews.back('LGS'))).toBe(1);
    expect((await readyForum(stage)).isLost).toBe(false);
  });

  it('because somebody writes to the bot there, that is enough', async () => {
    const { teams, who, bot } = stage;
    await loses(botRemovedFromTeam);
    await teams.writes(who.coOpted, typedWords.help);
    await bot.settled();
    expect((await readyForum(stage)).isLost).toBe(false);
  });

  it('because the bot is added again, its forum is the same as before', async () => {
    const { teams, who, bot } = stage;
    const card = await aMatter(bot, teams, who);
    await loses(botRemovedFromTeam);
    const standing = teams.inChannel().length;
    await teams.installs(who.chair);
    await bot.settled();
    await approves(card, who.chair);
    await halfAnHourPasses(bot);
    expect(shown(card)).toContain(answers.count(1, 3));
    expect(teams.inChannel()).toHaveLength(standing);
  });

  it('lost a second time, it is told a second time', async () => {
    await loses(channelDeleted);
    isBack();
    await tells(channelRestored);
    await loses(channelDeleted);
    expect(timesTold(stage.who.chair, channelNews.lost.channelDeleted('LGS'))).toBe(2);
  });
});

describe('when the channel gets another name', () => {
  it('the leaders are told once, and everything goes on', async () => {
    const { bot, teams, who } = stage;
    const card = await aMatter(bot, teams, who);
    await tells(channelRenamed);
    await tells(channelRenamed);
    for (const leader of leaders()) {
      expect(timesTold(leader, channelNews.renamed(channelRenamed.channelData.channel.name, 'LGS'))).toBe(1);
    }
    expect(await readyForum(stage)).toMatchObject({ isLost: false, register: { shortName: 'LGS' } });
    await approves(card, who.chair);
    await halfAnHourPasses(bot);
    expect(shown(card)).toContain(answers.count(1, 3));
  });
});

describe('when Teams answers that the bot is not in the channel', () => {
  it.each([
    [403, 'BotNotInConversationRoster'],
    [404, 'ConversationNotFound'],
  ])('to the daily question who is: %i %s, it is lost', async (status, code) => {
    const body = { error: { code, message: 'Not here.' } };
    stage.connector.rules.add({ when: { operation: 'members' }, then: { kind: 'answer', status, body } });
    await dayComes(stage, '2026-06-05');
    await isAskedAgain(stage.bot);

    expect(await readyForum(stage)).toMatchObject({ isLost: true, news: { what: { why: 'unreachable' } } });
    for (const leader of leaders()) expect(timesTold(leader, channelNews.lost.unreachable('LGS'))).toBe(1);
    const since = requests();
    await dayComes(stage, '2026-06-08');
    expect(sentToChannel(since)).toEqual([]);
    expect(stage.bot.log.faults).toEqual([]);
  });

  it('only when it says just that: an outage loses nothing', async () => {
    stage.connector.rules.add({ when: { operation: 'members' }, then: { kind: 'answer', status: 503 }, times: 1 });
    await dayComes(stage, '2026-06-05');
    expect(await readyForum(stage)).toMatchObject({ isLost: false, news: null });
    expect(stage.bot.log.lines.map(({ event }) => event)).toContain('teams.membersNotRead');
  });

  it('those who were in it keep what they have in the register', async () => {
    const { register } = await readyForum(stage);
    const body = { error: { code: 'BotNotInConversationRoster', message: 'Not here.' } };
    stage.connector.rules.add({ when: { operation: 'members' }, then: { kind: 'answer', status: 403, body } });
    await dayComes(stage, '2026-06-05');
    expect((await readyForum(stage)).register).toEqual(register);
  });
});

describe('whoever was in a lost channel without a seat', () => {
  const guest = outsider;

  it('learns nothing after having left it', async () => {
    const { bot, teams, who } = stage;
    await channelHas(stage, [...everyoneIn(who), guest]);
    const card = await aMatter(bot, teams, who);
    await channelHas(stage, everyoneIn(who));
    await loses(channelDeleted);

    const nothing = { kind: 'message', text: noticeText(swedish, { type: 'notInForum' }, null) };
    for (const verb of ['matter.show', 'matter.history', 'vote.view']) {
      expect(await teams.invokes(guest, verb, matterOn(card, approve))).toEqual(nothing);
    }
    expect(await teams.invokes(guest, 'composition.show', { forum: forumIdIn(teams), page: 0 })).toEqual(nothing);
    expect(chatTexts(guest)).toEqual([]);
  });

  it('is not told that it is lost', async () => {
    await channelHas(stage, [...everyoneIn(stage.who), guest]);
    await loses(channelDeleted);
    expect(chatTexts(guest)).toEqual([]);
  });
});

it('another forum of the same people is not touched', async () => {
  const { bot, connector, who } = stage;

  const elsewhere = createTeams(bot, connector, '19:other-forum@thread.tacv2');
  await aForum(bot, elsewhere, connector, who, { shortName: 'VVG' });
  await loses(channelDeleted);
  expect((await readyForum({ bot, teams: elsewhere })).isLost).toBe(false);
  const card = await aMatter(bot, elsewhere, who);
  expect((await roundOf({ bot, teams: elsewhere }, card)).electorate).toHaveLength(3);
});
