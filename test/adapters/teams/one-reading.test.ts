import { randomUUID } from 'node:crypto';
import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import installationRemoved from '../../fixtures/activities/installation-removed.json';
import installationUpdate from '../../fixtures/activities/installation-update.json';
import conversationUpdate from '../../fixtures/activities/conversation-update.json';
import channelDeleted from '../../fixtures/activities/channel-deleted.json';
import teamArchived from '../../fixtures/activities/team-archived.json';
import teamDeleted from '../../fixtures/activities/team-deleted.json';
import teamMemberAdded from '../../fixtures/activities/team-member-added.json';
import teamUnarchived from '../../fixtures/activities/team-unarchived.json';
import { startFakeConnector } from '../../support/fake-connector';
import type { Then } from '../../support/fake-connector-rules';
import { aForum, aMatter, fillChannel, setupOf } from '../../support/forum-in-teams';
import { dayComes, forumIdIn, readyForum } from '../../support/register-in-teams';
import { startBot } from '../../support/running-bot';
import { everyoneIn, outsider, type Seat } from '../../support/seats';
import { buttonsOf, textOf } from '../../support/shown-card';
import { startStage, type Stage } from '../../support/stage';
import { cardFor, cardIn, cardsFor, createTeams, type StandingCard } from '../../support/teams-client';

/** Nothing that undoes, accuses or stops is done on one event or one reading of Teams. */

const { words, channelNews, departure, decision, setup } = swedish;
const { approve } = words.choice;
const GENERAL = '19:team-general@thread.tacv2';
const GONE: Then = {
  kind: 'answer',
  status: 404,
  body: { error: { code: 'ConversationNotFound', message: 'Not here.' } },
};

let stage: Stage;
beforeEach(async () => {
  stage = await startStage();
});
afterEach(() => stage.end());

const leaders = (): readonly Seat[] => [stage.who.chair, stage.who.viceChair, stage.who.processLead];
const told = (seat: Seat, text: string) =>
  stage.teams.inChatWith(seat).filter(({ content }) => textOf(content).includes(text)).length;

async function passes(minutes: number): Promise<void> {
  for (let step = 0; step < minutes * 2; step += 1) {
    stage.bot.clock.advance(30_000);
    await stage.bot.settled();
  }
}

async function everybodyApproves(card: StandingCard): Promise<void> {
  for (const voter of stage.who.voters) await stage.teams.presses(voter, card.content, approve);
  await stage.bot.settled();
}

const decisions = (card: StandingCard) =>
  [...stage.teams.inThread(card), ...stage.teams.inChannel()].filter(({ content }) =>
    textOf(content).startsWith(decision.heading),
  );

const membersAre = (then: Then, times?: number) =>
  stage.connector.rules.add({ when: { operation: 'members' }, then, ...(times !== undefined && { times }) });

describe('an upgrade of the app', () => {
  it.each([
    ['add-upgrade', 'remove-upgrade'],
    ['remove-upgrade', 'add-upgrade'],
  ])(
    'told as %s and %s loses nothing: the leaders hear nothing, and the next decision is posted',
    async (...actions) => {
      const { bot, teams } = stage;
      const card = await aMatter(bot, teams, stage.who);
      for (const action of actions) {
        const activity = { ...(action.startsWith('add') ? installationUpdate : installationRemoved), action };
        const { channelData } = activity;
        await teams.tells({ ...activity, channelData: { tenant: channelData.tenant, team: channelData.team } });
        await bot.settled();
      }
      await passes(5);
      expect(await readyForum(stage)).toMatchObject({ isLost: false, news: null });
      for (const leader of leaders()) expect(told(leader, channelNews.heading.lost)).toBe(0);
      await everybodyApproves(card);
      expect(decisions(card)).toHaveLength(1);
    },
  );
});

describe('a channel that Teams says once is lost', () => {
  it.each([
    ['as deleted', channelDeleted],
    ['with its team', teamDeleted],
    ['since the bot is taken out', installationRemoved],
  ])('%s, and whose members it gives a minute later, is not', async (_, activity) => {
    await stage.teams.tells(activity);
    await passes(5);
    expect(await readyForum(stage)).toMatchObject({ isLost: false, news: null });
  });

  it('and once more, a minute later, is', async () => {
    membersAre(GONE);
    await stage.teams.tells(channelDeleted);
    await stage.bot.settled();
    expect(await readyForum(stage)).toMatchObject({ isLost: false });
    await passes(2);
    expect(await readyForum(stage)).toMatchObject({ isLost: true, news: { what: { why: 'channelDeleted' } } });
    for (const leader of leaders()) expect(told(leader, channelNews.lost.channelDeleted('LGS'))).toBe(1);
  });

  it('by one answer to the question of the day, is not', async () => {
    membersAre(GONE, 1);
    await dayComes(stage, '2026-06-05');
    await passes(5);
    expect(await readyForum(stage)).toMatchObject({ isLost: false, news: null });
  });

  it('is found by the next day when Teams gives its members again', async () => {
    const away = membersAre(GONE);
    await stage.teams.tells(channelDeleted);
    await passes(3);
    away();
    await dayComes(stage, '2026-06-05');
    expect(await readyForum(stage)).toMatchObject({ isLost: false, news: { what: { type: 'back' } } });
  });

  it('is found when somebody taps there', async () => {
    const { bot, teams, who } = stage;
    const card = await aMatter(bot, teams, who);
    const away = membersAre(GONE);
    await teams.tells(channelDeleted);
    await passes(3);
    expect(await readyForum(stage)).toMatchObject({ isLost: true });
    away();
    await everybodyApproves(card);
    expect(await readyForum(stage)).toMatchObject({ isLost: false });
    expect(decisions(card)).toHaveLength(1);
  });
});

describe('one reading of the members', () => {
  const asked = () =>
    leaders().flatMap((leader) =>
      stage.teams.inChatWith(leader).filter(({ content }) => textOf(content).includes(departure.heading)),
    );

  async function reads(body: object): Promise<void> {
    membersAre({ kind: 'answer', status: 200, body }, 1);
    await stage.teams.tells(teamMemberAdded);
    await stage.bot.settled();
  }

  it.each<readonly [string, () => object]>([
    ['that is empty', () => ({ members: [] })],
    [
      'without accounts',
      () => ({ members: everyoneIn(stage.who).map(({ address, name }) => ({ id: address, name })) }),
    ],
    [
      'that lacks all but two',
      () => ({
        members: everyoneIn(stage.who)
          .slice(0, 2)
          .map(({ id, address, name }) => ({ id: address, name, aadObjectId: id })),
      }),
    ],
  ])('%s asks the leaders about nobody', async (_, body) => {
    await reads(body());
    await passes(5);
    expect(asked()).toEqual([]);
    expect((await readyForum(stage)).departed).toEqual([]);
  });

  it('and the same a minute later is believed', async () => {
    const { teams, who, connector } = stage;
    fillChannel(
      connector,
      teams.channel,
      everyoneIn(who).filter((seat) => seat !== who.coOpted),
    );
    await teams.tells(teamMemberAdded);
    await stage.bot.settled();
    expect(asked()).toEqual([]);
    await passes(3);
    expect(asked()).toHaveLength(3);
  });

  it('twice without accounts, day after day, asks about nobody', async () => {
    const { teams, who } = stage;
    const members = everyoneIn(who).map(({ address, name }) => ({ id: address, name }));
    membersAre({ kind: 'answer', status: 200, body: { members } });
    await teams.tells(teamMemberAdded);
    await passes(3);
    for (const day of ['2026-06-05', '2026-06-08']) {
      await dayComes(stage, day);
      await passes(3);
    }
    expect(asked()).toEqual([]);
  });
});

describe('a reading just after installation that gives two of all', () => {
  it('is followed by another, and the setup card offers everybody; whoever presses it is in the channel', async () => {
    const connector = await startFakeConnector();
    const bot = await startBot();
    try {
      const { who } = stage;
      const teams = createTeams(bot, connector);
      const few = everyoneIn(who).slice(0, 2);
      fillChannel(connector, teams.channel, few);
      await teams.installs(who.chair);
      await bot.settled();
      const late = everyoneIn(who).find((seat) => !few.includes(seat)) ?? outsider;
      const [first] = teams.inChannel();
      const answer = await teams.taps(late, first?.content, 'setup.save', setupOf(who));
      expect(textOf(cardIn(answer))).not.toContain(noticeText(swedish, { type: 'notInRoster' }, null));

      fillChannel(connector, teams.channel, everyoneIn(who));
      bot.clock.advance(61_000);
      await bot.settled();
      const [card] = teams.inChannel();
      for (const { name } of everyoneIn(who)) expect(JSON.stringify(card?.content)).toContain(name);
    } finally {
      await bot.stop();
      await connector.close();
    }
  });
});

describe('what happens to a whole team', () => {
  /** Teams tells it with the id of the General channel, and of the team. */
  async function ofTeam(activity: { readonly conversation: object; readonly channelData: object }): Promise<void> {
    const { bot, connector } = stage;
    await bot.receives({
      ...activity,
      id: randomUUID(),
      serviceUrl: connector.serviceUrl,
      conversation: { ...activity.conversation, id: GENERAL },
      channelData: { ...activity.channelData, channel: { id: GENERAL }, team: { id: GENERAL } },
    });
    await bot.settled();
  }

  it('is heard of by the forum in another of its channels, and what was refused is posted when it is over', async () => {
    const { bot, connector, teams, who } = stage;
    const card = await aMatter(bot, teams, who);
    await ofTeam(teamArchived);
    for (const leader of leaders()) expect(told(leader, channelNews.lost.teamArchived('LGS'))).toBe(1);
    const refused = connector.rules.add({
      when: { operation: 'send', conversation: teams.channel },
      then: { kind: 'answer', status: 403 },
    });
    for (const voter of who.voters) {
      const personal = { ...card, conversationId: `a:${voter.address}` };
      await teams.pressesInPerson(voter, personal, approve);
    }
    await passes(5);
    expect(decisions(card)).toEqual([]);
    refused();
    await ofTeam(teamUnarchived);
    expect(decisions(card)).toHaveLength(1);
    for (const leader of leaders()) expect(told(leader, channelNews.back('LGS'))).toBe(1);
  });

  it('such as that the bot is taken out of it, loses the forum too', async () => {
    membersAre(GONE);
    await ofTeam(installationRemoved);
    await passes(3);
    expect(await readyForum(stage)).toMatchObject({ isLost: true, news: { what: { why: 'botRemoved' } } });
  });

  it('does not touch a forum in another team', async () => {
    const { bot, connector, who } = stage;
    const elsewhere = createTeams(bot, connector, '19:other-forum@thread.tacv2');
    await aForum(bot, elsewhere, connector, who, { shortName: 'VVG' });
    const { bot: running, connector: from } = stage;
    await running.receives({
      ...teamArchived,
      id: randomUUID(),
      serviceUrl: from.serviceUrl,
      conversation: { ...teamArchived.conversation, id: '19:another-team@thread.tacv2' },
      channelData: {
        ...teamArchived.channelData,
        channel: { id: '19:another-team@thread.tacv2' },
        team: { id: '19:another-team@thread.tacv2' },
      },
    });
    await bot.settled();
    expect((await readyForum({ bot, teams: elsewhere })).isLost).toBe(false);
    expect((await readyForum(stage)).isLost).toBe(false);
  });
});

describe('when Teams speaks from a new address', () => {
  it('everything goes there, and what the old one refused is posted', async () => {
    const { bot, connector, teams, who } = stage;
    const card = await aMatter(bot, teams, who);
    const next = await startFakeConnector();
    try {
      fillChannel(next, teams.channel, everyoneIn(who));
      connector.rules.add({ when: {}, then: { kind: 'answer', status: 404 } });
      const there = createTeams(bot, next, teams.channel);
      for (const voter of who.voters) await there.presses(voter, card.content, approve);
      await bot.settled();
      await passes(2);
      const posted = [...there.inChannel(), ...there.inThread(card)].filter(({ content }) =>
        textOf(content).startsWith(decision.heading),
      );
      expect(posted).toHaveLength(1);
      expect((await readyForum(stage)).place.serviceUrl).toBe(next.serviceUrl);
    } finally {
      await next.close();
    }
  });
});

describe('a bot that is installed with a channel chosen for it', () => {
  const CHOSEN = '19:channel-chosen@thread.tacv2';
  const ofGeneral = (activity: { readonly conversation: object; readonly channelData: object }, chosen: boolean) => ({
    ...activity,
    id: randomUUID(),
    serviceUrl: stage.connector.serviceUrl,
    conversation: { ...activity.conversation, id: GENERAL },
    channelData: {
      tenant: { id: '11111111-0000-4000-8000-000000000000' },
      team: { id: GENERAL },
      ...(chosen && { settings: { selectedChannel: { id: CHOSEN } } }),
    },
  });

  it.each([
    ['first', [true, false]],
    ['last', [false, true]],
  ])('and is told of that %s, asks for the setup there only', async (_, order) => {
    const { bot, connector, who } = await fresh();
    for (const isChosen of order) {
      const activity = isChosen ? installationUpdate : conversationUpdate;
      await bot.receives(ofGeneral(activity, isChosen));
      await bot.settled();
    }
    const live = (channel: string) => cardsFor(createTeams(bot, connector, channel).inChannel(), 'setup.save');
    expect(live(CHOSEN)).toHaveLength(1);
    expect(live(GENERAL)).toEqual([]);
    const here = createTeams(bot, connector, GENERAL).inChannel();
    for (const { content } of here) expect(buttonsOf(content)).toEqual([]);
    expect(who).toBeDefined();
  });

  /** Of another team than the stage's forum. */
  async function fresh() {
    const { bot, connector, who } = stage;
    fillChannel(connector, GENERAL, everyoneIn(who));
    fillChannel(connector, CHOSEN, everyoneIn(who));
    return Promise.resolve({ bot, connector, who });
  }

  it('is set up there by whoever is in it', async () => {
    const { bot, connector, who } = await fresh();
    await bot.receives(ofGeneral(installationUpdate, true));
    await bot.settled();
    const there = createTeams(bot, connector, CHOSEN);
    const filledIn = { ...setupOf(who), shortName: 'VVG' };
    await there.taps(who.chair, cardFor(there.inChannel(), 'setup.save').content, 'setup.save', filledIn);
    await bot.settled();
    expect((await readyForum({ bot, teams: there })).id).toBe(forumIdIn(there));
    expect(setup.heading).toBeDefined();
  });
});
