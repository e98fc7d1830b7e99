import { randomUUID } from 'node:crypto';
import { z } from 'zod/v4';
import type { Decision } from '../../../src/domain/decision/decision';
import { messageText } from '../../../src/presentation/message-text';
import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import composeQuery from '../../fixtures/activities/compose-query.json';
import { readable } from '../../presentation/card-contents';
import { aMatter } from '../../support/forum-in-teams';
import { outsider, type Seat } from '../../support/seats';
import { SMALL, startStage, type Stage } from '../../support/stage';
import { aDecision } from '../../support/store-samples';

/** Decisions found from where somebody writes, in chats that the bot has never been in. */

const HOME = composeQuery.conversation.tenantId;

const Found = z.object({
  composeExtension: z.object({
    type: z.literal('result'),
    attachmentLayout: z.literal('list'),
    attachments: z.array(
      z.object({
        contentType: z.literal('application/vnd.microsoft.card.adaptive'),
        content: z.record(z.string(), z.unknown()),
        preview: z.object({
          contentType: z.literal('application/vnd.microsoft.card.thumbnail'),
          content: z.object({ title: z.string(), text: z.string() }),
        }),
      }),
    ),
  }),
});
const Said = z.object({ composeExtension: z.object({ type: z.literal('message'), text: z.string() }) });

let stage: Stage;
beforeEach(async () => {
  stage = await startStage({ tenants: { own: HOME, allowed: [HOME] } });
});
afterEach(() => stage.end());

interface Query {
  readonly parameters?: readonly { readonly name?: string; readonly value: unknown }[];
  readonly queryOptions?: { readonly skip: number; readonly count: number };
}

async function asks(seat: Seat, query: Query, changes: object = {}): Promise<unknown> {
  const { status, body } = await stage.bot.receives({
    ...composeQuery,
    id: randomUUID(),
    serviceUrl: stage.connector.serviceUrl,
    from: { id: seat.address, name: seat.name, aadObjectId: seat.id },
    value: { ...composeQuery.value, parameters: [], ...query },
    ...changes,
  });
  expect(status).toBe(200);
  return body;
}

const words = (sought: string) => ({ parameters: [{ name: 'sought', value: sought }] });
const found = (body: unknown) => Found.parse(body).composeExtension.attachments;
const titles = (body: unknown) => found(body).map(({ preview }) => preview.content.title);
const said = (body: unknown) => Said.parse(body).composeExtension.text;

async function decided(title: string): Promise<void> {
  const { bot, teams, who } = stage;
  const card = await aMatter(bot, teams, who, { title });
  for (const voter of who.voters) await teams.taps(voter, card.content, 'vote.cast', {}, { choice: 'approve' });
  await bot.settled();
}

/** In the forum of the stage, unless it says of which. */
async function registered(...decisions: readonly Partial<Extract<Decision, { kind: 'perCapsulam' }>>[]): Promise<void> {
  const { dependencies } = stage.bot;
  const forum = await forumNow();
  const forumId = forum?.status === 'ready' ? forum.id : '';
  for (const each of decisions) await dependencies.decisions.record(aDecision({ forumId, ...each }));
}

async function forumNow() {
  const [kept] = await stage.bot.dependencies.forums.concerning(SMALL.chair.id, 1);
  return kept?.state;
}

it('lists the newest first while nothing is typed, and pages to the last', async () => {
  const sequences = Array.from({ length: 27 }, (_, index) => index + 1);
  await registered(...sequences.map((n) => ({ id: `d${n}`, sequence: n, number: `LGS PC 2026:${n}` })));
  const opened = await asks(SMALL.chair, { parameters: [{ name: 'initialRun', value: 'true' }] });
  expect(titles(opened)).toEqual(
    sequences
      .reverse()
      .slice(0, 25)
      .map((n): unknown => expect.stringContaining(`2026:${n}`)),
  );
  const next = await asks(SMALL.chair, { queryOptions: { skip: 25, count: 25 } });
  expect(titles(next)).toEqual([expect.stringContaining('2026:2'), expect.stringContaining('2026:1')]);
  expect(found(await asks(SMALL.chair, { queryOptions: { skip: 50, count: 25 } }))).toEqual([]);
});

it('finds by what is typed, as the command does, and says so when there is nothing', async () => {
  await registered(
    { id: 'a', number: 'LGS PC 2026:1', title: 'Läkarundersökningar' },
    { id: 'b', number: 'LGS PC 2026:2', title: 'Bemanning 26 december', sequence: 2 },
  );
  expect(titles(await asks(SMALL.chair, words('undersökning')))).toEqual([expect.stringContaining('LGS PC 2026:1')]);
  expect(titles(await asks(SMALL.chair, words('2026:2')))).toEqual([expect.stringContaining('LGS PC 2026:2')]);
  // As Agents Playground sends it.
  expect(titles(await asks(SMALL.chair, { parameters: [{ value: '26 december' }] }))).toHaveLength(1);
  expect(said(await asks(SMALL.chair, words('tandvård')))).toBe(
    messageText(swedish, { type: 'noDecisionFound', sought: 'tandvård' }),
  );
});

it('puts the decision where somebody writes as everybody may read it, with the way to the channel for members', async () => {
  await decided('Financing of the ACT teams');
  const [attachment] = found(await asks(SMALL.chair, words('ACT')));
  const card = JSON.stringify(attachment?.content);
  expect(readable(attachment?.content)).toContain('Financing of the ACT teams');
  expect(readable(attachment?.content)).toContain(swedish.decision.withoutNames);
  for (const { name } of SMALL.voters) expect(card).not.toContain(name);
  expect(card).not.toContain('Action.Execute');
  expect(card).toContain('https://teams.microsoft.com/l/message/');
});

it('finds the decisions of one’s forums and of those that publish openly, and no others', async () => {
  await registered(
    { id: 'own', number: 'LGS PC 2026:1' },
    { id: 'open', number: 'TG PC 2026:1', forumId: 'other-1', forumKind: 'temagrupp' },
    { id: 'closed', number: 'ST PC 2026:1', forumId: 'other-2', forumKind: 'styrgrupp' },
  );
  const seen = async (seat: Seat) => titles(await asks(seat, words('guideline'))).map((title) => title.slice(0, 2));
  expect((await seen(SMALL.chair)).sort()).toEqual(['LG', 'TG']);
  // LGS publishes openly too.
  expect((await seen(outsider)).sort()).toEqual(['LG', 'TG']);
  await registered({ id: 'own closed', number: 'LGS PC 2026:2', forumKind: 'styrgrupp', sequence: 2 });
  expect(await seen(SMALL.chair)).toHaveLength(3);
  expect(await seen(outsider)).toHaveLength(2);
});

it('tells whoever is from an organisation that is not connected, or has no account, so where they look', async () => {
  await registered({});
  const elsewhere = { id: SMALL.chair.address, name: '', aadObjectId: SMALL.chair.id, tenantId: randomUUID() };
  expect(said(await asks(SMALL.chair, words('guideline'), { from: elsewhere }))).toBe(
    noticeText(swedish, { type: 'outsideTenants' }, null),
  );
  expect(said(await asks(SMALL.chair, words('guideline'), { from: { id: '29:nobody' } }))).toBe(
    noticeText(swedish, { type: 'identityMissing' }, null),
  );
});

it.each([
  ['no value', { value: undefined }],
  ['parameters that are none', { value: { parameters: 'x' } }],
  ['a negative part', { value: { parameters: [], queryOptions: { skip: -1, count: 25 } } }],
])('answers what it cannot read: %s', async (_, changes) => {
  expect(said(await asks(SMALL.chair, {}, changes))).toBe(noticeText(swedish, { type: 'unreadableCard' }, null));
});

it.each(['composeExtension/selectItem', 'composeExtension/fetchTask', 'task/fetch', 'application/search', 'new/kind'])(
  'answers an invoke that it has no use for, and shows nobody a fault: %s',
  async (name) => {
    expect(await asks(SMALL.chair, {}, { name })).toEqual({});
    expect(stage.bot.log.faults).toEqual([]);
  },
);

it('is not taken for somebody’s presence in the channel, nor is the chat for the forum’s place', async () => {
  const before = await forumNow();
  await asks(outsider, words('guideline'));
  await stage.bot.settled();
  expect(await forumNow()).toEqual(before);
});
