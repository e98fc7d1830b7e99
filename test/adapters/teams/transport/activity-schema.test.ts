import fc from 'fast-check';
import { readActivity } from '../../../../src/adapters/teams/activity-schema';
import channelRenamed from '../../../fixtures/activities/channel-renamed.json';
import fileMessage from '../../../fixtures/activities/file-message.json';
import messageReaction from '../../../fixtures/activities/message-reaction.json';
import reactionInPerson from '../../../fixtures/activities/message-reaction-in-person.json';
import sharedChannelMemberAdded from '../../../fixtures/activities/shared-channel-member-added.json';
import sharedChannelMessage from '../../../fixtures/activities/shared-channel-message.json';
import teamArchived from '../../../fixtures/activities/team-archived.json';

const BOT = '28:bot';
const CHANNEL = '19:forum@thread.tacv2';
const SERVICE_URL = 'https://smba.trafficmanager.net/emea/';

const ENVELOPE = {
  channelId: 'msteams',
  serviceUrl: SERVICE_URL,
  from: { id: '29:anna', name: 'Anna', aadObjectId: 'aad-anna', role: 'user' },
  recipient: { id: BOT, name: 'Enighet' },
  conversation: {
    id: `${CHANNEL};messageid=17`,
    conversationType: 'channel',
    isGroup: true,
    tenantId: 'tenant-1',
  },
  channelData: { tenant: { id: 'tenant-1' }, team: { id: '19:team' } },
  timestamp: '2026-06-04T14:00:00Z',
};
const MESSAGE = { ...ENVELOPE, type: 'message', id: '18', text: 'help', textFormat: 'plain' };
const INVOKE = {
  ...ENVELOPE,
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: {
    action: { type: 'Action.Execute', id: 'a', verb: 'vote', data: { choice: 'approve', comment: 'Good' } },
    trigger: 'manual',
  },
};
const PLACE = { conversationId: CHANNEL, serviceUrl: SERVICE_URL, tenantId: 'tenant-1', botId: BOT, teamId: '19:team' };
const ANNA = { objectId: 'aad-anna', address: '29:anna', name: 'Anna', tenantId: null };
const SOMEWHERE = { personal: false, channelType: null };

const rejected = (why: string) => ({ kind: 'rejected', why });

describe('a message', () => {
  it('in a channel', () => {
    expect(readActivity(MESSAGE)).toEqual({
      kind: 'message',
      from: ANNA,
      place: PLACE,
      ...SOMEWHERE,
      text: 'help',
      value: undefined,
      files: [],
      rootActivityId: '17',
    });
  });

  it('in the personal chat', () => {
    const conversation = { id: 'a:1', conversationType: 'personal', tenantId: 'tenant-1' };
    expect(readActivity({ ...MESSAGE, conversation })).toMatchObject({
      place: { conversationId: 'a:1' },
      personal: true,
      rootActivityId: null,
    });
  });

  it.each([
    [{ conversationType: 'groupChat' }, false],
    [{ conversationType: null, isGroup: null }, true],
    [{ isGroup: true }, false],
  ])('is personal or not: %j', (kind, personal) => {
    const conversation = { id: '19:x@thread.v2', tenantId: 'tenant-1', ...kind };
    expect(readActivity({ ...MESSAGE, conversation })).toMatchObject({ personal });
  });

  it('from the fallback button of a card has a value and no text', () => {
    const value = { verb: 'vote', choice: 'approve' };
    expect(readActivity({ ...MESSAGE, text: null, value })).toMatchObject({ text: '', value });
    expect(readActivity({ ...MESSAGE, text: undefined, value })).toMatchObject({ text: '', value });
  });

  it.each([
    ['<at>Enighet</at> help', 'help'],
    ['<at>Enighet</at>&nbsp;help \n', 'help'],
    ['help <at>Enighet</at> me', 'help   me'],
    ['  <at>Enighet</at>\u00a0', ''],
  ])('loses the mention of the bot: %j', (text, expected) => {
    const entities = [{ type: 'mention', text: '<at>Enighet</at>', mentioned: { id: BOT, name: 'Enighet' } }];
    expect(readActivity({ ...MESSAGE, text, entities })).toMatchObject({ text: expected });
  });

  it('is not read beyond what Teams would list in it: each of thousands costs its time', () => {
    const mention = { type: 'mention', text: '<at>Enighet</at>', mentioned: { id: BOT, name: 'Enighet' } };
    const entities = [...Array.from({ length: 5_000 }, () => 1), mention];
    expect(readActivity({ ...MESSAGE, text: '<at>Enighet</at> ny', entities })).toMatchObject({
      text: '<at>Enighet</at> ny',
    });
  });

  it('keeps the mention of others, and does not mind entities it does not know', () => {
    const entities = [
      { type: 'mention', text: '<at>Bo</at>', mentioned: { id: '29:bo' } },
      { type: 'clientInfo', locale: 'sv-SE' },
      { type: 'mention' },
      null,
    ];
    expect(readActivity({ ...MESSAGE, text: '<at>Bo</at> help', entities })).toMatchObject({
      text: '<at>Bo</at> help',
    });
  });

  it('may come from a shared channel, and say where its sender belongs', () => {
    expect(readActivity(sharedChannelMessage)).toMatchObject({
      place: { conversationId: '19:channel-shared@thread.tacv2' },
      channelType: 'shared',
      from: { tenantId: null },
    });
    const from = { ...ENVELOPE.from, tenantId: 'tenant-2' };
    expect(readActivity({ ...MESSAGE, from })).toMatchObject({ from: { tenantId: 'tenant-2' } });
  });

  it('may have files, in the personal chat only', () => {
    expect(readActivity(fileMessage)).toMatchObject({
      text: '',
      files: [
        {
          name: 'composition.csv',
          url: 'https://example.sharepoint.com/personal/user-00/_layouts/15/download.aspx?UniqueId=1150d938-8870-4044-9f2c-5bbdeba70c9d&tempauth=none',
        },
      ],
    });
    expect(readActivity({ ...MESSAGE, attachments: fileMessage.attachments })).toMatchObject({ files: [] });
  });

  it.each([null, [], [null, 'text', {}], [{ contentType: 'application/vnd.microsoft.teams.file.download.info' }]])(
    'has no files in %j',
    (attachments) => {
      expect(readActivity({ ...fileMessage, attachments })).toMatchObject({ kind: 'message', files: [] });
    },
  );

  it('takes the tenant from the channel data when the conversation has none', () => {
    const conversation = { id: CHANNEL, conversationType: 'channel' };
    expect(readActivity({ ...MESSAGE, conversation })).toMatchObject({ place: { tenantId: 'tenant-1' } });
  });
});

describe('a card action', () => {
  it('says which message it stands in, when Teams does', () => {
    expect(readActivity({ ...INVOKE, replyToId: '1795323744190' })).toMatchObject({ activityId: '1795323744190' });
    expect(readActivity({ ...INVOKE, replyToId: 17 })).toMatchObject({ kind: 'cardAction', activityId: null });
  });

  it('has its verb, its data with inputs, and who pressed', () => {
    expect(readActivity(INVOKE)).toEqual({
      kind: 'cardAction',
      activityId: null,
      from: ANNA,
      place: PLACE,
      ...SOMEWHERE,
      verb: 'vote',
      data: { choice: 'approve', comment: 'Good' },
      trigger: 'manual',
    });
  });

  it('may be a refresh', () => {
    const value = { ...INVOKE.value, trigger: 'automatic' };
    expect(readActivity({ ...INVOKE, value })).toMatchObject({ trigger: 'automatic' });
  });

  it('is manual when the client does not say', () => {
    const value = { action: INVOKE.value.action };
    expect(readActivity({ ...INVOKE, value })).toMatchObject({ trigger: 'manual' });
  });

  it.each([undefined, {}, { action: {} }, { action: { verb: 7 } }, { action: { verb: 'v' }, trigger: 'else' }])(
    'that is none is rejected: %j',
    (value) => {
      expect(readActivity({ ...INVOKE, value })).toEqual(rejected('malformed'));
    },
  );

  it('is the only invoke of interest', () => {
    expect(readActivity({ ...INVOKE, name: 'task/fetch' })).toEqual({ kind: 'other', type: 'invoke' });
  });
});

describe('a reaction', () => {
  it('on a card in a channel has who gave it, and what Teams means the card by', () => {
    expect(readActivity(messageReaction)).toMatchObject({
      kind: 'reaction',
      from: { objectId: messageReaction.from.aadObjectId, name: '' },
      personal: false,
      place: { conversationId: '19:channel-lunch@thread.tacv2' },
      activityIds: [messageReaction.replyToId, messageReaction.legacy.replyToId],
    });
  });

  it('on a card in the personal chat, where Teams puts the other id elsewhere', () => {
    const { replyToId } = reactionInPerson;
    expect(readActivity(reactionInPerson)).toMatchObject({
      kind: 'reaction',
      personal: true,
      activityIds: [replyToId, replyToId],
    });
    expect(readActivity({ ...reactionInPerson, channelData: { tenant: { id: 't' }, legacy: 7 } })).toMatchObject({
      activityIds: [replyToId],
    });
  });

  it.each([{ reactionsAdded: [] }, { reactionsAdded: null, reactionsRemoved: [{ type: 'like' }] }])(
    'that was taken back is of no interest: %j',
    (change) => {
      expect(readActivity({ ...messageReaction, ...change })).toEqual({ kind: 'other', type: 'messageReaction' });
    },
  );

  it('on a message that Teams does not name is of no interest', () => {
    const { replyToId, legacy, ...nameless } = messageReaction;
    expect([replyToId, legacy]).toBeDefined();
    expect(readActivity(nameless)).toEqual({ kind: 'other', type: 'messageReaction' });
  });

  it.each([{ from: undefined }, { reactionsAdded: 'like' }, { replyToId: 7 }])(
    'that makes no sense is rejected: %j',
    (broken) => {
      expect(readActivity({ ...messageReaction, ...broken })).toEqual(rejected('malformed'));
    },
  );
});

describe('an installation', () => {
  it.each([
    ['add', 'added'],
    ['add-upgrade', 'added'],
    ['remove', 'removed'],
    ['remove-upgrade', 'removed'],
  ])('%s: %s', (action, change) => {
    expect(readActivity({ ...ENVELOPE, type: 'installationUpdate', action })).toEqual({
      kind: 'installation',
      change,
      isChosen: false,
      from: null,
      place: PLACE,
      ...SOMEWHERE,
    });
  });

  const inPerson = { ...ENVELOPE, conversation: { id: 'a:anna', conversationType: 'personal', tenantId: 'tenant' } };

  it('in a chat of their own is by that person', () => {
    expect(readActivity({ ...inPerson, type: 'installationUpdate', action: 'add' })).toMatchObject({ from: ANNA });
  });

  it.each([undefined, { id: '29:anna' }, {}])('may be by nobody known: %j', (from) => {
    expect(readActivity({ ...inPerson, type: 'installationUpdate', action: 'add', from })).toMatchObject({
      from: null,
    });
  });

  it('of a kind unknown is rejected', () => {
    expect(readActivity({ ...ENVELOPE, type: 'installationUpdate', action: 'lend' })).toEqual(rejected('malformed'));
  });
});

describe('a change of members', () => {
  const update = { ...ENVELOPE, type: 'conversationUpdate', from: { id: '19:team' } };

  it('has who joined and who left', () => {
    const membersAdded = [{ id: '29:bo', aadObjectId: 'aad-bo' }, { id: BOT }];
    expect(readActivity({ ...update, membersAdded })).toMatchObject({
      kind: 'membership',
      joined: [
        { address: '29:bo', id: 'aad-bo' },
        { address: BOT, id: null },
      ],
      left: [],
    });
    expect(readActivity({ ...update, membersRemoved: [{ id: '29:bo' }] })).toMatchObject({
      joined: [],
      left: [{ address: '29:bo', id: null }],
    });
  });

  it('may be none: a channel was renamed', () => {
    expect(readActivity(update)).toMatchObject({ kind: 'membership', joined: [], left: [] });
  });

  it('in a shared channel is about that channel', () => {
    expect(readActivity(sharedChannelMemberAdded)).toMatchObject({
      kind: 'membership',
      place: { conversationId: '19:channel-shared@thread.tacv2' },
      channelType: 'shared',
      joined: [{ address: '29:user-02' }],
    });
  });

  it('that makes no sense is rejected', () => {
    expect(readActivity({ ...update, membersAdded: [{}] })).toEqual(rejected('malformed'));
  });
});

describe('what happens to a channel', () => {
  it('is about the channel it names, not the one it is sent from', () => {
    expect(readActivity(channelRenamed)).toMatchObject({
      kind: 'channelEvent',
      place: { conversationId: '19:channel-lunch@thread.tacv2', tenantId: '11111111-0000-4000-8000-000000000000' },
      event: { type: 'renamed', name: 'Dinner' },
    });
  });

  it('is about the General channel when it happens to the team', () => {
    expect(readActivity(teamArchived)).toMatchObject({
      kind: 'channelEvent',
      place: { conversationId: '19:team-general@thread.tacv2' },
      event: { type: 'lost', why: 'teamArchived' },
    });
  });

  it.each([7, null, {}, 'x'.repeat(129)])('is nothing when its type is %j', (eventType) => {
    const channelData = { ...channelRenamed.channelData, eventType };
    expect(readActivity({ ...channelRenamed, channelData })).toMatchObject({
      kind: 'membership',
      joined: [],
      left: [],
    });
  });

  it.each([7, null, {}, { id: 7, name: 7, type: 7 }, { id: '' }])('may have a channel that is none: %j', (channel) => {
    const channelData = { ...channelRenamed.channelData, eventType: 'channelDeleted', channel };
    expect(readActivity({ ...channelRenamed, channelData })).toMatchObject({
      kind: 'channelEvent',
      place: { conversationId: '19:team-general@thread.tacv2', tenantId: '11111111-0000-4000-8000-000000000000' },
    });
  });
});

describe('an activity', () => {
  it.each([MESSAGE, INVOKE])('from nobody with an account is rejected: $type', (activity) => {
    expect(readActivity({ ...activity, from: { id: '29:anna' } })).toEqual(rejected('noAccount'));
    for (const aadObjectId of [null, 'typed:anna', 'aad anna', 'a'.repeat(65)]) {
      expect(readActivity({ ...activity, from: { id: '29:anna', aadObjectId } })).toEqual(rejected('noAccount'));
    }
  });

  it('without a tenant is rejected', () => {
    const conversation = { id: CHANNEL, conversationType: 'channel' };
    for (const channelData of [undefined, {}, { tenant: {} }, 'text']) {
      expect(readActivity({ ...MESSAGE, conversation, channelData })).toEqual(rejected('noTenant'));
    }
  });

  it.each([
    { serviceUrl: 'file:///etc/passwd' },
    { serviceUrl: 'nowhere' },
    { serviceUrl: `https://a/${'x'.repeat(3_000)}` },
    { recipient: {} },
    { conversation: { id: '', tenantId: 'tenant-1' } },
    { conversation: { id: 'x'.repeat(513), tenantId: 'tenant-1' } },
    { from: { ...ENVELOPE.from, id: 'x'.repeat(513) } },
    { from: { ...ENVELOPE.from, name: 'x'.repeat(257) } },
    { from: { ...ENVELOPE.from, aadObjectId: 'x'.repeat(129) } },
    { from: undefined },
    { text: 'x'.repeat(28 * 1024 + 1) },
    { text: 7 },
    { type: 'x'.repeat(129) },
    { type: 7 },
  ])('that is not what Teams sends is rejected', (fault) => {
    expect(readActivity({ ...MESSAGE, ...fault })).toEqual(rejected('malformed'));
  });

  it('of another type is of no interest, whatever it looks like', () => {
    expect(readActivity({ type: 'typing', channelId: 'msteams' })).toEqual({ kind: 'other', type: 'typing' });
  });

  it.each([
    [{ aadGroupId: 'group' }, { groupId: 'group' }],
    [{ aadGroupId: '' }, {}],
    [{ aadGroupId: 7 }, {}],
    ['none', {}],
  ])('may tell of the team’s group: %j', (team, known) => {
    const channelData = { ...ENVELOPE.channelData, team };
    const place = { conversationId: CHANNEL, serviceUrl: SERVICE_URL, tenantId: 'tenant-1', botId: BOT };
    expect(readActivity({ ...MESSAGE, channelData })).toMatchObject({ place: { ...place, ...known } });
    expect(readActivity({ ...MESSAGE, channelData })).toHaveProperty('place', { ...place, ...known });
  });

  it('never throws', () => {
    const field = fc.oneof(fc.jsonValue(), fc.constantFrom('msteams', 'message', 'invoke', 'conversationUpdate'));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(INVOKE), 'text', 'entities'), field), (part) => {
        expect(typeof readActivity({ ...INVOKE, ...part }).kind).toBe('string');
      }),
    );
    for (const nothing of [null, undefined, 'text', 7, []]) {
      expect(readActivity(nothing)).toEqual(rejected('malformed'));
    }
  });
});
