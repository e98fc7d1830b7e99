import { randomUUID } from 'node:crypto';
import type { Tenants } from '../../../src/adapters/teams/tenants';
import { forumIdOf } from '../../../src/application/forum/joining';
import { forumRef } from '../../../src/application/records/refs';
import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import cardAction from '../../fixtures/activities/card-action.json';
import conversationUpdate from '../../fixtures/activities/conversation-update.json';
import installationAddedInPerson from '../../fixtures/activities/installation-added-in-person.json';
import personalMessage from '../../fixtures/activities/personal-message.json';
import sharedChannelMessage from '../../fixtures/activities/shared-channel-message.json';
import type { FakeMember } from '../../support/fake-connector-conversations';
import { aStoredForum } from '../../support/stored-forum';
import { readAnswer } from '../../support/teams-client';
import { typedWords } from '../../support/words.sv';
import { PROBE, startRoutedBot, type RoutedBot, type RoutedBotOptions } from './transport/routed-bot';

const HOST = '11111111-0000-4000-8000-000000000000';
const ELSEWHERE = '22222222-0000-4000-8000-00000000ABCD';
const SHARED_CHANNEL = '19:channel-shared@thread.tacv2';
const ADDRESS = '29:user-02';
const ACCOUNT = 'aaaaaaaa-0000-4000-8000-000000000002';
const OTHER = 'aaaaaaaa-0000-4000-8000-000000000000';
const ID_ELSEWHERE = `${ACCOUNT}@${ELSEWHERE.toLowerCase()}`;
const OUTSIDE = noticeText(swedish, { type: 'outsideTenants' }, null);
const NOBODY = noticeText(swedish, { type: 'identityMissing' }, null);

const HOST_ONLY: Tenants = { own: HOST, allowed: [HOST] };
/** In small letters, as the settings have them. */
const BOTH: Tenants = { own: HOST, allowed: [HOST, ELSEWHERE.toLowerCase()] };

let bot: RoutedBot;
/** Who has written an English command, by whoever the bot took them to be. */
let inEnglish: string[];
async function start(tenants: Tenants, options: RoutedBotOptions = {}): Promise<void> {
  await listensTo(await startRoutedBot({ tenants, ...options }));
}

async function listensTo(started: RoutedBot): Promise<void> {
  bot = started;
  inEnglish = [];
  jest.spyOn(bot.dependencies.languages, 'note').mockImplementation((person, language) => {
    if (language === 'en') inEnglish.push(person);
  });
  await setUpForum();
}
afterEach(async () => {
  await bot.stop();
  expect(bot.log.faults).toEqual([]);
});

/** A forum where whoever it may turn out to be prepares matters. */
async function setUpForum(): Promise<void> {
  const people = [OTHER, ACCOUNT, ID_ELSEWHERE];
  const roles = { chair: OTHER, noteTaker: ACCOUNT, processLead: ID_ELSEWHERE };
  await aStoredForum(bot.dependencies, sharedPlace(), people, roles);
}

function sharedPlace() {
  return {
    conversationId: SHARED_CHANNEL,
    serviceUrl: bot.connector.serviceUrl,
    tenantId: HOST,
    botId: '28:bot-app',
  };
}

/** The roster of the shared channel, as far as this person is concerned. */
function lists(member: Partial<FakeMember>): void {
  bot.connector.setMembers(SHARED_CHANNEL, [
    { id: ADDRESS, name: 'User Two', aadObjectId: ACCOUNT, tenantId: ELSEWHERE, ...member },
  ]);
}

function writesInChannel(changes: object = {}) {
  const text = `<at>Vote Bot</at> ${typedWords.newInEnglish}`;
  return bot.receives({ ...sharedChannelMessage, id: randomUUID(), text, ...changes });
}
const from = (changes: object) => ({ from: { ...sharedChannelMessage.from, ...changes } });

function writesInPerson(tenantId: string) {
  const conversation = { ...personalMessage.conversation, tenantId };
  const channelData = { tenant: { id: tenantId } };
  const text = typedWords.newInEnglish;
  return bot.receives({ ...personalMessage, id: randomUUID(), text, conversation, channelData, ...from({}) });
}

function tap(changes: object) {
  return bot.receives({
    ...cardAction,
    conversation: sharedChannelMessage.conversation,
    channelData: sharedChannelMessage.channelData,
    value: { action: { type: 'Action.Execute', verb: PROBE, data: {} } },
    ...from({}),
    ...changes,
  });
}

async function taps(changes: object = {}) {
  return readAnswer(await tap(changes));
}

/** Whoever the bot took those to be who wrote to it and were listened to, in order. */
function spoken(): readonly string[] {
  return inEnglish;
}

const said = () => JSON.stringify(bot.connector.activitiesIn(sharedChannelMessage.conversation.id));
const lookups = () => bot.connector.requests.filter(({ operation }) => operation === 'member');

async function idInRoster(): Promise<string | undefined> {
  const reading = await bot.dependencies.directory.members(sharedPlace());
  return reading?.members[0]?.id;
}

describe('a member of a shared channel from another organisation', () => {
  it('is the same person in a tap, a message, the roster and the personal chat in their own tenant', async () => {
    await start(BOTH);
    lists({});
    await taps();
    await writesInChannel();
    await writesInPerson(ELSEWHERE);

    expect(bot.tapped.map(({ id }) => id)).toEqual([ID_ELSEWHERE]);
    expect(spoken()).toEqual([ID_ELSEWHERE, ID_ELSEWHERE]);
    expect(await idInRoster()).toBe(ID_ELSEWHERE);
  });

  it('is asked for once, and not at all when the roster has been read', async () => {
    await start(BOTH);
    lists({});
    await taps();
    await taps();
    expect(lookups()).toHaveLength(1);
    await bot.stop();

    await start(BOTH);
    lists({});
    await idInRoster();
    await taps();
    expect(lookups()).toEqual([]);
    expect(bot.tapped.map(({ id }) => id)).toEqual([ID_ELSEWHERE]);
  });

  it('is recognised when others take part though Teams does not say that the channel is shared', async () => {
    await start(BOTH);
    lists({});
    await writesInChannel({ channelData: { tenant: { id: HOST } } });
    expect(spoken()).toEqual([ID_ELSEWHERE]);
  });

  it('is told plainly when their organisation is not allowed, in a tap and in a message, and gets no further', async () => {
    await start(HOST_ONLY);
    lists({});
    expect(await taps()).toEqual({ kind: 'message', text: OUTSIDE });
    await writesInChannel();

    expect(said()).toContain(OUTSIDE);
    expect(bot.tapped).toEqual([]);
    expect(spoken()).toEqual([]);
    expect(bot.log.lines).toContainEqual({ event: 'teams.activityRejected', fields: { why: 'outsideTenants' } });
  });

  it('is not let in from the personal chat in their own tenant, nor from a team of their own', async () => {
    await start(HOST_ONLY);
    const refusal = { status: 403, body: { error: 'otherTenant' } };
    expect(await writesInPerson(ELSEWHERE)).toEqual(refusal);
    const conversation = { ...sharedChannelMessage.conversation, tenantId: ELSEWHERE };
    expect(await tap({ conversation })).toEqual(refusal);

    expect(bot.connector.requests).toEqual([]);
    expect(spoken()).toEqual([]);
    expect(bot.tapped).toEqual([]);
  });

  it('is listed in the roster though they cannot act', async () => {
    await start(HOST_ONLY);
    lists({});
    expect(await idInRoster()).toBe(ID_ELSEWHERE);
  });

  it('is who the activity says when Teams does not answer', async () => {
    await start(BOTH, { timeLimitMs: 50 });
    bot.connector.rules.add({ when: { operation: 'member' }, then: { kind: 'hang' } });
    await writesInChannel(from({ tenantId: ELSEWHERE }));
    expect(spoken()).toEqual([ID_ELSEWHERE]);
  });
});

describe('a member of the host organisation', () => {
  it('has the plain account for an id everywhere', async () => {
    await start(BOTH);
    lists({ tenantId: HOST });
    await taps();
    await writesInChannel();
    await writesInPerson(HOST);

    expect(bot.tapped.map(({ id }) => id)).toEqual([ACCOUNT]);
    expect(spoken()).toEqual([ACCOUNT, ACCOUNT]);
    expect(await idInRoster()).toBe(ACCOUNT);
  });

  it.each([{ kind: 'hang' }, { kind: 'answer', status: 404 }, { kind: 'throttle' }, { kind: 'reset' }] as const)(
    'goes on voting in a shared channel when Teams cannot say who they are: $kind',
    async (then) => {
      await start(BOTH, { timeLimitMs: 50 });
      bot.connector.rules.add({ when: { operation: 'member' }, then });
      expect((await taps()).kind).toBe('message');
      expect(bot.tapped.map(({ id }) => id)).toEqual([ACCOUNT]);
    },
  );

  it('is not asked for in a channel where nobody from elsewhere can be', async () => {
    await start(BOTH);
    for (const type of ['standard', 'private']) {
      const channel = { ...sharedChannelMessage.channelData.channel, type };
      await writesInChannel({ channelData: { ...sharedChannelMessage.channelData, channel } });
    }
    await writesInChannel(from({ tenantId: HOST }));
    expect(spoken()).toEqual([ACCOUNT, ACCOUNT, ACCOUNT]);
    expect(lookups()).toEqual([]);
  });

  it('is the same however Teams writes the letters of the id', async () => {
    await start(HOST_ONLY);
    lists({ tenantId: HOST, aadObjectId: ACCOUNT.toUpperCase() });
    await writesInChannel(from({ aadObjectId: ACCOUNT.toUpperCase() }));
    expect(spoken()).toEqual([ACCOUNT]);
    expect(await idInRoster()).toBe(ACCOUNT);
  });
});

it.each([{ userRole: 'guest' }, { userRole: 'Guest' }])(
  'a guest acts with the account they have in the host organisation, whatever Teams says of their own: %j',
  async (role) => {
    await start(HOST_ONLY);
    lists({ tenantId: ELSEWHERE, ...role });
    await writesInChannel(from({ tenantId: ELSEWHERE }));
    await taps();
    expect(spoken()).toEqual([ACCOUNT]);
    expect(bot.tapped.map(({ id }) => id)).toEqual([ACCOUNT]);
    expect(await idInRoster()).toBe(ACCOUNT);
  },
);

describe('who stands behind an activity is nobody', () => {
  it.each([
    'typed:1f0c1d2e-3a4b-4c5d-8e6f-708192a3b4c5',
    `${ACCOUNT}@${ELSEWHERE}`,
    'a b',
    'x'.repeat(65),
    '../forum',
    '\u0430nna',
  ])('when the account is %j', async (aadObjectId) => {
    await start(HOST_ONLY);
    lists({ aadObjectId, tenantId: HOST });
    expect(await taps(from({ aadObjectId }))).toEqual({ kind: 'message', text: NOBODY });
    await writesInChannel(from({ aadObjectId }));

    expect(said()).toContain(NOBODY);
    expect(bot.tapped).toEqual([]);
    expect(spoken()).toEqual([]);
    expect(await idInRoster()).toBeUndefined();
  });

  it('when the tenant is no id', async () => {
    await start({ own: HOST, allowed: 'all' });
    lists({ tenantId: 'typed:x' });
    expect(await taps()).toEqual({ kind: 'message', text: NOBODY });
    expect(await idInRoster()).toBeUndefined();
  });
});

describe('somebody who installs the bot for themselves', () => {
  async function lookedUpFor(tenantId: string, changes: object = {}): Promise<unknown> {
    const lookUp = jest.spyOn(bot.dependencies.resolutions, 'concerning');
    const conversation = { ...installationAddedInPerson.conversation, tenantId };
    const person = { ...installationAddedInPerson.from, aadObjectId: ACCOUNT, ...changes };
    await bot.receives({ ...installationAddedInPerson, id: randomUUID(), conversation, from: person });
    return lookUp.mock.calls.map(([who]) => who);
  }

  it('is who they are in the channel', async () => {
    await start(BOTH);
    expect(await lookedUpFor(HOST)).toEqual([ACCOUNT]);
    expect(await lookedUpFor(ELSEWHERE)).toEqual([ACCOUNT, ID_ELSEWHERE]);
  });

  it('is nobody when their organisation is not allowed, and nothing is looked up', async () => {
    await start(HOST_ONLY);
    expect(await lookedUpFor(ELSEWHERE)).toEqual([]);
    expect(bot.log.lines).toContainEqual({ event: 'teams.refused', fields: { times: 1, why: 'otherTenant' } });
  });

  it('is nobody when the account is none', async () => {
    await start(HOST_ONLY);
    expect(await lookedUpFor(HOST, { aadObjectId: 'typed:x' })).toEqual([]);
  });
});

it('in local mode everybody may take part, and every place is the bot\u2019s own', async () => {
  await listensTo(await startRoutedBot());
  await writesInChannel({ channelData: { tenant: { id: HOST } } });
  await writesInPerson(ELSEWHERE);
  expect(spoken()).toEqual([ACCOUNT, ACCOUNT]);
  expect(lookups()).toEqual([]);
});

it('a team of an organisation that is not allowed gets no forum', async () => {
  await start({ own: ELSEWHERE, allowed: [ELSEWHERE] });
  expect((await bot.receives(conversationUpdate)).status).toBe(403);
  const id = forumIdOf({ conversationId: conversationUpdate.conversation.id });
  expect(await bot.dependencies.forums.read(forumRef(id))).toBeUndefined();
  expect(bot.log.lines).toEqual([{ event: 'teams.refused', fields: { times: 1, why: 'otherTenant' } }]);
});
