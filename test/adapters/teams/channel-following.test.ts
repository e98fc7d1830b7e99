import { forumIdOf, joinChannel } from '../../../src/application/forum/joining';
import { forumRef } from '../../../src/application/records/refs';
import { decideForum } from '../../../src/domain/forum/decide-forum';
import type { Place } from '../../../src/domain/forum/place';
import botAddedToSharedChannel from '../../fixtures/activities/bot-added-to-shared-channel.json';
import botRemovedFromSharedChannel from '../../fixtures/activities/bot-removed-from-shared-channel.json';
import botRemovedFromTeam from '../../fixtures/activities/bot-removed-from-team.json';
import channelDeleted from '../../fixtures/activities/channel-deleted.json';
import channelRenamedUpdate from '../../fixtures/activities/channel-renamed.json';
import channelRestored from '../../fixtures/activities/channel-restored.json';
import channelShared from '../../fixtures/activities/channel-shared.json';
import conversationUpdate from '../../fixtures/activities/conversation-update.json';
import installationRemovedInPerson from '../../fixtures/activities/installation-removed-in-person.json';
import installationRemoved from '../../fixtures/activities/installation-removed.json';
import installationUpdate from '../../fixtures/activities/installation-update.json';
import sharedChannelMemberAdded from '../../fixtures/activities/shared-channel-member-added.json';
import teamArchived from '../../fixtures/activities/team-archived.json';
import teamDeleted from '../../fixtures/activities/team-deleted.json';
import teamMemberAdded from '../../fixtures/activities/team-member-added.json';
import teamMemberRemoved from '../../fixtures/activities/team-member-removed.json';
import teamRestored from '../../fixtures/activities/team-restored.json';
import teamUnarchived from '../../fixtures/activities/team-unarchived.json';
import { startRoutedBot, type RoutedBot } from './transport/routed-bot';

const GENERAL = '19:team-general@thread.tacv2';
const LUNCH = '19:channel-lunch@thread.tacv2';
const SHARED = '19:channel-shared@thread.tacv2';
const CHANNELS = [GENERAL, LUNCH, SHARED] as const;

let bot: RoutedBot;
beforeEach(async () => {
  bot = await startRoutedBot();
});
afterEach(async () => {
  await bot.stop();
  expect(bot.log.lines).toEqual([]);
});

function placeOf(conversationId: string): Place {
  const tenantId = '11111111-0000-4000-8000-000000000000';
  return { conversationId, serviceUrl: bot.connector.serviceUrl, tenantId, botId: '28:bot-app' };
}

/** The bot is in the channel and has seen who else is. */
async function join(conversationId: string): Promise<void> {
  const place = placeOf(conversationId);
  await joinChannel(bot.dependencies, place);
  await bot.dependencies.forums.change(forumRef(forumIdOf(place)), (forum, now) =>
    decideForum(forum, { type: 'seeRoster', roster: [] }, now),
  );
}

/** What is kept of the channel: `undefined` when the bot has not met it. */
async function keptOf(conversationId: string) {
  const forum = (await bot.dependencies.forums.read(forumRef(forumIdOf(placeOf(conversationId)))))?.state;
  if (forum === undefined || forum.status === 'unmet') return undefined;
  const { isLost, news, isRosterOutdated } = forum;
  return { isLost, news: news?.what ?? null, isRosterOutdated };
}

const UNCHANGED = { isLost: false, news: null, isRosterOutdated: false };

/** Only this channel has become different from the others, which the bot is in too. */
async function expectOnly(conversationId: string, changes: Partial<Awaited<ReturnType<typeof keptOf>>>): Promise<void> {
  for (const channel of CHANNELS) {
    const expected = channel === conversationId ? { ...UNCHANGED, ...changes } : UNCHANGED;
    expect([channel, await keptOf(channel)]).toEqual([channel, expected]);
  }
}

async function expectNothing(): Promise<void> {
  for (const channel of CHANNELS) expect(await keptOf(channel)).toEqual(UNCHANGED);
}

describe('in channels that the bot is in', () => {
  beforeEach(async () => {
    for (const channel of CHANNELS) await join(channel);
  });

  it.each([
    ['the bot is removed from the team', botRemovedFromTeam, GENERAL, 'botRemoved'],
    ['the bot is removed from a shared channel', botRemovedFromSharedChannel, SHARED, 'botRemoved'],
    ['the app is uninstalled', installationRemoved, LUNCH, 'botRemoved'],
    ['a new version of the app has no bot', { ...installationRemoved, action: 'remove-upgrade' }, LUNCH, 'botRemoved'],
    ['the channel is deleted', channelDeleted, LUNCH, 'channelDeleted'],
    ['the team is deleted', teamDeleted, GENERAL, 'teamDeleted'],
    [
      'the team is deleted for good',
      { ...teamDeleted, channelData: { ...teamDeleted.channelData, eventType: 'teamHardDeleted' } },
      GENERAL,
      'teamDeleted',
    ],
    ['the team is archived', teamArchived, GENERAL, 'teamArchived'],
  ] as const)(
    'the channel may be lost when %s: that is asked a minute later',
    async (_, activity, conversationId, why) => {
      await bot.receives(activity);
      if (why === 'teamArchived') {
        await expectOnly(conversationId, { isLost: true, news: { type: 'lost', why } });
        return;
      }
      await expectNothing();
      expect(bot.askedAgain).toEqual([forumRef(forumIdOf(placeOf(conversationId)))]);
    },
  );

  it('the channel is not lost because somebody uninstalls the app for themselves', async () => {
    await bot.receives(installationRemovedInPerson);
    const { conversation } = installationRemovedInPerson;
    await bot.receives({ ...botRemovedFromTeam, conversation });
    await bot.receives({ ...teamDeleted, conversation });
    await expectNothing();
  });

  it('the channel has another name', async () => {
    await bot.receives(channelRenamedUpdate);
    await expectOnly(LUNCH, { news: { type: 'renamed', name: 'Dinner' } });
  });

  it('a new name that Teams leaves out changes nothing', async () => {
    const channelData = { ...channelRenamedUpdate.channelData, channel: { id: LUNCH } };
    await bot.receives({ ...channelRenamedUpdate, channelData });
    await expectNothing();
  });

  it.each([
    ['somebody comes to the team', teamMemberAdded, GENERAL],
    ['somebody leaves the team', teamMemberRemoved, GENERAL],
    ['somebody comes to a shared channel through another team', sharedChannelMemberAdded, SHARED],
    ['the channel is shared with another team', channelShared, SHARED],
    [
      'it is shared no more',
      { ...channelShared, channelData: { ...channelShared.channelData, eventType: 'channelUnshared' } },
      SHARED,
    ],
  ] as const)('who is in the channel is to be asked for again when %s', async (_, activity, conversationId) => {
    await bot.receives(activity);
    await expectOnly(conversationId, { isRosterOutdated: true });
  });

  it('who is in the channel is not asked for because somebody opens their chat with the bot', async () => {
    const { conversation } = installationRemovedInPerson;
    await bot.receives({ ...teamMemberAdded, conversation });
    await expectNothing();
  });

  it.each([
    ['restored', channelDeleted, channelRestored, LUNCH],
    ['back with its team', teamDeleted, teamRestored, GENERAL],
    ['no longer archived with its team', teamArchived, teamUnarchived, GENERAL],
    ['one that the bot is added to again', botRemovedFromSharedChannel, botAddedToSharedChannel, SHARED],
    ['one where the app is installed again', installationRemoved, installationUpdate, LUNCH],
  ] as const)('a lost channel is found when it is %s', async (_, loss, activity, conversationId) => {
    await bot.receives(loss);
    await bot.dependencies.forums.change(forumRef(forumIdOf(placeOf(conversationId))), (forum, now) =>
      decideForum(forum, { type: 'loseChannel', why: 'unreachable' }, now),
    );
    await bot.receives(activity);
    await expectOnly(conversationId, { isLost: false, news: { type: 'back' } });
  });

  it.each(['channelCreated', 'teamRenamed', 'somethingNew'])('%s changes nothing', async (eventType) => {
    const channelData = { ...channelDeleted.channelData, eventType };
    await bot.receives({ ...channelDeleted, channelData });
    await expectNothing();
  });
});

describe('a channel that the bot has not met', () => {
  it.each([
    ['it is added to', conversationUpdate, LUNCH],
    ['where the app is installed', installationUpdate, LUNCH],
    ['it is let into, when that is a shared one', botAddedToSharedChannel, SHARED],
  ] as const)('becomes a forum when it is one %s', async (_, activity, conversationId) => {
    await bot.receives(activity);
    expect(await keptOf(conversationId)).toEqual(UNCHANGED);
  });

  it.each([
    ['restored', channelRestored, LUNCH],
    ['back with its team', teamRestored, GENERAL],
    ['no longer archived with its team', teamUnarchived, GENERAL],
    ['deleted', channelDeleted, LUNCH],
    ['renamed', channelRenamedUpdate, LUNCH],
    ['one that somebody comes to', teamMemberAdded, GENERAL],
    ['shared', channelShared, SHARED],
  ] as const)('does not become one when it is %s', async (_, activity, conversationId) => {
    await bot.receives(activity);
    expect(await keptOf(conversationId)).toBeUndefined();
  });
});
