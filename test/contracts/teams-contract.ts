import type { Enighet } from '../../src/compose';
import { noticeText } from '../../src/presentation/notice-text';
import { swedish } from '../../src/presentation/texts.sv';
import cardAction from '../fixtures/activities/card-action.json';
import { startFakeConnector, type FakeConnector } from '../support/fake-connector';
import { aForum, aMatter, halfAnHourPasses } from '../support/forum-in-teams';
import { postText, type HttpAnswer, type RunningBot } from '../support/running-bot';
import { composition } from '../support/seats';
import { buttonsOf, textOf } from '../support/shown-card';
import { actionActivity, createTeams, type Teams } from '../support/teams-client';
import { typedWords } from '../support/words.sv';

/** The whole program behind one SDK, with authentication, and a token service that it believes. */
export interface BehindSdk extends Pick<RunningBot, 'clock' | 'log'>, Pick<Enighet, 'settled' | 'stop'> {
  /** Where it takes activities. */
  readonly address: string;
  /** A token as Teams sends it, for that service address; `claims` replaces any of its claims. */
  token(serviceUrl: string, claims?: Readonly<Record<string, unknown>>, isForged?: boolean): string;
}

interface Sdk {
  readonly name: string;
  open(tenants: { readonly own: string; readonly connected: string }): Promise<BehindSdk>;
}

const OWN = cardAction.conversation.tenantId;
const CONNECTED = '33333333-0000-4000-8000-00000000abcd';
const OTHER = '22222222-0000-4000-8000-000000000000';
const who = composition(2, 1);
const { words } = swedish;

/**
 * What Enighet asks of an SDK for Teams, over HTTP on both sides: who is let in at the door, what a tap is answered with, and
 * what reaches the connector. Nothing here names an SDK, so that the next one can be held against it before anybody depends on it.
 */
export function teamsContract({ name, open }: Sdk): void {
  describe(`Teams through ${name}`, () => {
    let connector: FakeConnector;
    let bot: BehindSdk;
    let teams: Teams;

    beforeAll(async () => {
      connector = await startFakeConnector();
      bot = await open({ own: OWN, connected: CONNECTED });
      const receives = (activity: unknown) => sent(authorized(), activity);
      teams = createTeams({ receives }, connector);
      await aForum(bot, teams, connector, who);
    });
    afterAll(async () => {
      await bot.stop();
      await connector.close();
      expect(bot.log.faults).toEqual([]);
    });

    const authorized = (claims?: Readonly<Record<string, unknown>>) =>
      `Bearer ${bot.token(connector.serviceUrl, claims)}`;
    const sent = (authorization: string | undefined, activity: unknown): Promise<HttpAnswer> =>
      postText(bot.address, JSON.stringify(activity), 'application/json', authorization);
    const tap = (verb = 'todo.show', data: object = { page: 0 }) =>
      actionActivity({ serviceUrl: connector.serviceUrl, channel: teams.channel }, who.chair, verb, data);
    const inTenant = (tenantId: string) => {
      const { conversation, channelData, ...activity } = tap();
      return {
        ...activity,
        conversation: { ...conversation, tenantId },
        channelData: { ...channelData, tenant: { id: tenantId } },
      };
    };

    describe('the door', () => {
      it('lets Teams in with its token, for its own and for connected tenants', async () => {
        for (const tenant of [OWN, CONNECTED]) expect((await sent(authorized(), inTenant(tenant))).status).toBe(200);
      });

      it.each<readonly [string, () => string | undefined]>([
        ['none', () => undefined],
        ['nonsense', () => 'Bearer nonsense'],
        ['of somebody else', () => `Bearer ${bot.token(connector.serviceUrl, {}, true)}`],
        ['for another bot', () => authorized({ aud: 'another' })],
        ['that is over', () => authorized({ exp: Math.floor(Date.now() / 1_000) - 3_600 })],
        ['for another service address', () => `Bearer ${bot.token('https://elsewhere.example.com/')}`],
      ])('lets nobody in with a token: %s', async (_, authorization) => {
        const before = connector.requests.length;
        expect((await sent(authorization(), tap())).status).toBe(401);
        expect(connector.requests).toHaveLength(before);
      });

      it('lets no other tenant in, nor another channel', async () => {
        expect((await sent(authorized(), inTenant(OTHER))).status).toBe(403);
        expect((await sent(authorized(), { ...tap(), channelId: 'directline' })).status).toBe(403);
      });

      it.each(['from', 'recipient', 'conversation'])('answers what is no activity with 400: no %s', async (field) => {
        expect((await sent(authorized(), { ...tap(), [field]: undefined })).status).toBe(400);
      });
    });

    describe('a tap', () => {
      it('is answered in the response, with a card for whoever tapped, and nothing is sent', async () => {
        const before = connector.requests.length;
        const { status, body } = await sent(authorized(), tap());
        expect(status).toBe(200);
        expect(body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
        await bot.settled();
        expect(connector.requests).toHaveLength(before);
      });

      it('with a verb that there is not is told so, and an invoke of another kind gets an answer', async () => {
        const { status, body } = await sent(authorized(), tap('nothing.here'));
        expect([status, JSON.stringify(body)]).toEqual([
          200,
          expect.stringContaining(noticeText(swedish, { type: 'unreadableCard' }, null)),
        ]);
        expect(await sent(authorized(), { ...tap(), name: 'task/fetch' })).toMatchObject({ status: 200, body: {} });
      });
    });

    describe('what is sent', () => {
      it('is signed, and a request for something is answered in its own thread', async () => {
        const before = connector.requests.length;
        const [answer] = await teams.writes(who.chair, typedWords.help);
        expect(buttonsOf(answer?.content)).not.toEqual([]);
        const requests = connector.requests.slice(before);
        expect(requests.filter(({ authorization }) => authorization === null)).toEqual([]);
        expect(requests.filter(({ operation }) => operation === 'send' || operation === 'reply')).toHaveLength(1);
      });

      it('opens a thread in the channel and a chat with each person, each once; and is updated where it stands', async () => {
        const before = connector.requests.length;
        const card = await aMatter(bot, teams, who);
        const opened = connector.requests
          .slice(before)
          .flatMap(({ operation, person }) => (operation === 'createConversation' ? [person] : []));
        expect(new Set(opened).size).toBe(opened.length);
        for (const voter of who.voters) expect(teams.inChatWith(voter)).not.toEqual([]);

        const [voter = who.chair] = who.voters;
        await teams.presses(voter, card.content, words.choice.approve);
        await halfAnHourPasses(bot);
        const standing = teams.inChannel().find(({ id }) => id === card.id);
        expect(standing?.updates).toBeGreaterThan(card.updates);
        expect(teams.inChannel().filter(({ content }) => textOf(content).includes(words.choice.approve))).toHaveLength(
          1,
        );
      });

      it('is not sent again inside the request when Teams fails', async () => {
        connector.rules.add({ when: { operation: 'reply' }, then: { kind: 'answer', status: 503 }, times: 1 });
        const before = connector.requests.length;
        await teams.writes(who.chair, typedWords.help);
        const tries = connector.requests.slice(before).filter(({ operation }) => operation === 'reply');
        expect(tries).toHaveLength(1);
      });
    });

    it('the members of a channel are asked for and known by their accounts', async () => {
      const asked = connector.requests.filter(({ operation }) => operation === 'members');
      expect(asked.length).toBeGreaterThan(0);
      expect(asked.every(({ conversationId }) => conversationId === teams.channel)).toBe(true);
      const [form] = await teams.writes(who.processLead, typedWords.forum);
      for (const { name: seat } of who.voters) expect(textOf(form?.content)).toContain(seat);
    });

    it('a file that is sent along is met with an answer in the chat', async () => {
      const before = (await teams.writesInPerson(who.chair, typedWords.help)).length;
      const chat = await teams.sendsFile(who.chair, 'https://192.0.2.1/composition.csv');
      expect(chat.length).toBeGreaterThan(before);
    });
  });
}
