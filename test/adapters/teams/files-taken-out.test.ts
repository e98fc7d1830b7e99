import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { unzipSync } from 'fflate';
import { z } from 'zod/v4';
import { forumIdOf } from '../../../src/application/forum/joining';
import type { Notice } from '../../../src/application/notice';
import type { Decision } from '../../../src/domain/decision/decision';
import { createCompositionFile } from '../../../src/presentation/forum/file/composition-file';
import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import cardAction from '../../fixtures/activities/card-action.json';
import fileConsent from '../../fixtures/activities/file-consent.json';
import { buttonsOf } from '../../support/shown-card';
import { aDecision } from '../../support/store-samples';
import { aStoredForum } from '../../support/stored-forum';
import { startFileServer, type FileServer } from './transport/file-server';
import { startRoutedBot, type RoutedBot } from './transport/routed-bot';
import { verbs } from '../../../src/adapters/teams/verbs';

/** A decision as a file in one's own chat: offered, accepted and put where Teams says, as Teams' documentation has it (R-32, Q-18). */

const { id: ADDRESS, aadObjectId: ACCOUNT, name: NAME } = fileConsent.from;
const MEMBER = { id: ADDRESS, aadObjectId: ACCOUNT, name: NAME };
const OUTSIDER = { id: '29:outsider', aadObjectId: 'bbbbbbbb-0000-4000-8000-000000000000', name: 'Outsider' };
const DECISION = 'decision-1';

let bot: RoutedBot;
let files: FileServer;
let chat: string;
let forumId: string;
let uploaded: Buffer | undefined;
beforeEach(async () => {
  bot = await startRoutedBot({ verbs });
  files = await startFileServer();
  chat = await openedChat();
  const place = {
    conversationId: '19:forum@thread.tacv2',
    serviceUrl: bot.connector.serviceUrl,
    tenantId: fileConsent.conversation.tenantId,
    botId: '28:bot-app',
  };
  forumId = forumIdOf(place);
  uploaded = undefined;
  await aStoredForum(bot.dependencies, place, [ACCOUNT], { chair: ACCOUNT });
  await bot.dependencies.decisions.record(theDecision());
  answering(201);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await bot.stop();
  await files.close();
});

const Chat = z.object({ id: z.string() });

/** Somebody's chat with the bot, as it is when they have written there. */
async function openedChat(): Promise<string> {
  const response = await fetch(`${bot.connector.serviceUrl}v3/conversations`, {
    method: 'POST',
    body: JSON.stringify({ members: [{ id: ADDRESS }] }),
  });
  return Chat.parse(await response.json()).id;
}

const VOTER = 'Somebody Who Approved';

function theDecision(forumKind: Decision['forumKind'] = 'lgs'): Decision {
  const [standpoint] = aDecision().standpoints;
  const standpoints = standpoint === undefined ? [] : [{ ...standpoint, name: VOTER }];
  return aDecision({ forumId, id: DECISION, forumKind, standpoints });
}

/** As if it were the decision of a forum that publishes nothing openly. */
function closed(): void {
  jest.spyOn(bot.dependencies.decisions, 'read').mockResolvedValue(theDecision('styrgrupp'));
}

/** What OneDrive says when it is sent the file. */
function answering(status: number): void {
  files.serve('/upload', (response, request) => {
    void buffer(request).then((bytes) => {
      uploaded = bytes;
      response.writeHead(status).end();
    });
  });
}

const Answer = z.object({ value: z.unknown() });

async function presses(verb: string, data: object, from = MEMBER, conversation: object = inPerson()): Promise<unknown> {
  const { status, body } = await bot.receives({
    ...cardAction,
    id: randomUUID(),
    from,
    conversation,
    channelData: fileConsent.channelData,
    value: { action: { type: 'Action.Execute', verb, data } },
  });
  expect(status).toBe(200);
  return Answer.parse(body).value;
}

function inPerson() {
  return { ...fileConsent.conversation, id: chat };
}

const takesOut = (format: string, ...rest: [typeof MEMBER?, object?]) =>
  presses('decision.takeOut', { forum: forumId, decision: DECISION, format }, ...rest);

const Attachments = z.object({
  attachments: z.tuple([z.looseObject({ contentType: z.string(), content: z.looseObject({}) })]),
});
const inChat = () => bot.connector.activitiesIn(chat);
const attachmentOf = (body: unknown) => Attachments.parse(body).attachments[0];
const saidInChat = () => JSON.stringify(inChat().map(({ body }) => body));

const Offer = z.object({
  contentType: z.literal('application/vnd.microsoft.teams.card.file.consent'),
  name: z.string(),
  content: z.object({
    description: z.string(),
    sizeInBytes: z.int().min(1),
    acceptContext: z.record(z.string(), z.unknown()),
    declineContext: z.record(z.string(), z.unknown()),
  }),
});

/** The offer that stands last in the chat, and its message. */
function offered() {
  const message = inChat().at(-1);
  return { id: message?.id ?? '', ...Offer.parse(attachmentOf(message?.body)) };
}

interface Consent {
  readonly action?: 'accept' | 'decline';
  readonly from?: typeof MEMBER;
  readonly context?: unknown;
  readonly upload?: object | null;
  readonly conversation?: object;
}

async function consents({ action = 'accept', from = MEMBER, upload = {}, ...changes }: Consent = {}): Promise<void> {
  const { id, content } = offered();
  const there = { uploadUrl: `${files.origin}/upload`, contentUrl: `${files.origin}/kept one.pdf`, ...upload };
  const { status, body } = await bot.receives({
    ...fileConsent,
    id: randomUUID(),
    from,
    conversation: changes.conversation ?? inPerson(),
    replyToId: id,
    value: {
      type: 'fileUpload',
      action,
      context: 'context' in changes ? changes.context : content.acceptContext,
      ...(action === 'accept' && upload !== null && { uploadInfo: { ...fileConsent.value.uploadInfo, ...there } }),
    },
  });
  expect({ status, body }).toEqual({ status: 200, body: {} });
}

const sentence = (notice: Notice) => noticeText(swedish, notice, null);

/** The text of a Word file. */
function wordsIn(docx: Buffer | undefined): string {
  const document = unzipSync(docx ?? Buffer.alloc(0))['word/document.xml'];
  return new TextDecoder().decode(document);
}

it('a decision’s card has the buttons in one’s own chat, and in no channel', async () => {
  const data = { forum: forumId, decision: DECISION };
  const titles = (card: unknown) => buttonsOf(card).map(({ title }) => title);
  const own = titles(await presses('decision.show', data));
  const { pdf, docx } = swedish.takingOut.as;
  expect(own).toEqual(expect.arrayContaining([pdf, docx]));
  const inChannel = titles(await presses('decision.show', data, MEMBER, cardAction.conversation));
  expect(inChannel).not.toContain(pdf);
  expect(titles(await presses('decision.show', data, OUTSIDER))).toEqual(expect.arrayContaining([pdf, docx]));
});

it('a file is offered as Teams wants it, with ids and nothing else in what comes back', async () => {
  expect(await takesOut('pdf')).toBe(sentence({ type: 'fileOffered' }));
  const { name, content } = offered();
  expect(name).toMatch(/^Protokollsutdrag [\p{L}\p{N} _-]+\.pdf$/u);
  const context = {
    what: 'decision',
    forumId,
    decisionId: DECISION,
    format: 'pdf',
    isPublic: false,
    person: ACCOUNT,
    language: 'sv',
  };
  expect([content.acceptContext, content.declineContext]).toEqual([context, context]);
});

it('an accepted file is put where Teams says and shown in place of the offer', async () => {
  await takesOut('pdf');
  const { id } = offered();
  await consents();
  expect(uploaded?.subarray(0, 5).toString()).toBe('%PDF-');
  const { name, uniqueId, fileType } = fileConsent.value.uploadInfo;
  expect(inChat().map(({ body }) => attachmentOf(body))).toEqual([
    {
      contentType: 'application/vnd.microsoft.teams.card.file.info',
      contentUrl: `${files.origin}/kept%20one.pdf`,
      name,
      content: { uniqueId, fileType },
    },
  ]);
  expect(inChat().map((message) => message.id)).not.toContain(id);
});

it('an offer that has stood since its parts were named otherwise gives what it offered', async () => {
  await takesOut('docx');
  const before = { what: 'decision', forum: forumId, decision: DECISION, format: 'docx', person: ACCOUNT };
  await consents({ context: before });
  expect(wordsIn(uploaded)).toContain(VOTER);

  await takesOut('docx');
  await consents({ context: { ...before, public: 'yes' } });
  expect(wordsIn(uploaded)).not.toContain(VOTER);
  expect(wordsIn(uploaded)).toContain(swedish.decision.withoutNames);
});

it('whoever is in the forum gets the names, and others none, where it publishes openly', async () => {
  await takesOut('docx');
  await consents();
  expect(wordsIn(uploaded)).toContain(VOTER);

  await takesOut('docx', OUTSIDER);
  await consents({ from: OUTSIDER });
  expect(wordsIn(uploaded)).toContain(swedish.decision.withoutNames);
  expect(wordsIn(uploaded)).not.toContain(VOTER);
});

it('whoever may not read the decision is offered nothing', async () => {
  closed();
  expect(await takesOut('pdf', OUTSIDER)).toBe(sentence({ type: 'notInForum' }));
  expect(inChat()).toEqual([]);
});

it('whoever may not read it any more when they accept gets nothing', async () => {
  await takesOut('pdf', OUTSIDER);
  closed();
  await consents({ from: OUTSIDER });
  expect(files.asked).toEqual([]);
  expect(saidInChat()).toContain(sentence({ type: 'notInForum' }));
});

it.each<[string, () => Consent, Notice]>([
  ['declined', () => ({ action: 'decline' }), { type: 'fileDeclined' }],
  ['accepted by somebody else', () => ({ from: OUTSIDER }), { type: 'fileForSomebodyElse' }],
  ['accepted with what is no context', () => ({ context: 'x' }), { type: 'unreadableCard' }],
  ['accepted with no place for it', () => ({ upload: null }), { type: 'fileNotSaved' }],
  ['to be put at an address that is none', () => ({ upload: { uploadUrl: 'x' } }), { type: 'fileNotSaved' }],
  [
    'to be put somewhere else than where Teams keeps files',
    () => ({ upload: { uploadUrl: 'https://example.com/upload' } }),
    { type: 'fileNotSaved' },
  ],
  [
    'to be shown somewhere else than where Teams keeps files',
    () => ({ upload: { contentUrl: 'https://example.com/phishing' } }),
    { type: 'fileNotSaved' },
  ],
])('a file that is %s is not kept, and the offer says so', async (_, consent, notice) => {
  await takesOut('pdf');
  await consents(consent());
  expect(files.asked).toEqual([]);
  expect(inChat()).toHaveLength(1);
  expect(saidInChat()).toContain(sentence(notice));
});

it('when OneDrive does not take the file, the person is told what to do', async () => {
  answering(403);
  await takesOut('pdf');
  await consents();
  expect(inChat()).toHaveLength(1);
  expect(saidInChat()).toContain(sentence({ type: 'fileNotSaved' }));
});

it('when Teams does not take the offer, the person is told to press again', async () => {
  bot.connector.rules.add({ when: { operation: 'send' }, then: { kind: 'answer', status: 503 } });
  expect(await takesOut('pdf')).toBe(sentence({ type: 'fileNotOffered' }));
  expect(inChat()).toEqual([]);
});

it('when the file is kept but cannot be shown, the person is told where it is', async () => {
  await takesOut('pdf');
  bot.connector.rules.add({ when: { operation: 'send' }, then: { kind: 'answer', status: 503 } });
  await consents();
  expect(saidInChat()).toContain(sentence({ type: 'fileSaved', name: fileConsent.value.uploadInfo.name }));
});

it('in a channel nobody is offered a file, whatever is sent', async () => {
  expect(await takesOut('pdf', MEMBER, cardAction.conversation)).toBe(sentence({ type: 'fileInPerson' }));
});

describe('what is not a decision', () => {
  const kept = async (verb: string, data: object) => {
    expect(await presses(verb, { forum: forumId, ...data })).toBe(sentence({ type: 'fileOffered' }));
    const { name } = offered();
    await consents();
    return { name, bytes: uploaded ?? Buffer.alloc(0) };
  };
  const period = { from: '2026-01-01', until: '2026-12-31' };

  it('is a list of the decisions of a forum and a period, as a text and as a table', async () => {
    const { name, bytes } = await kept('decisions.takeOut', { ...period, format: 'csv' });
    expect(name).toMatch(/\.csv$/);
    expect(bytes.toString('utf8')).toContain(theDecision().number);
    expect(bytes.toString('utf8')).not.toContain(VOTER);
    const { bytes: other } = await kept('decisions.takeOut', {
      from: '2025-01-01',
      until: '2025-12-31',
      format: 'docx',
    });
    expect(wordsIn(other)).toContain(swedish.extract.list.none);
  });

  it('is asked for again when a day is missing, or the last is before the first', async () => {
    const asked = (days: object) => presses('decisions.takeOut', { forum: forumId, format: 'pdf', ...period, ...days });
    expect(await asked({ until: '' })).toBe(sentence({ type: 'periodUnread' }));
    expect(await asked({ until: '2025-12-31' })).toBe(sentence({ type: 'periodEndsBefore' }));
  });

  it('is the composition, as the table that is sent back and as a text', async () => {
    const { bytes } = await kept('export.takeOut', { format: 'csv' });
    expect(createCompositionFile().looksLikeOne(bytes.toString('utf8'))).toBe(true);
    const { bytes: pdf } = await kept('export.takeOut', { format: 'pdf' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is not given to whoever is not in the forum, nor to whoever has left it when they accept', async () => {
    for (const [verb, data] of [
      ['decisions.takeOut', { ...period, format: 'csv' }],
      ['export.takeOut', { format: 'csv' }],
      ['minutes.takeOut', { minutes: 'm1', format: 'pdf' }],
    ] as const) {
      expect(await presses(verb, { forum: forumId, ...data }, OUTSIDER)).toBe(sentence({ type: 'notInForum' }));
    }
    expect(inChat()).toEqual([]);
    await presses('decisions.takeOut', { forum: forumId, ...period, format: 'csv' });
    const { content } = offered();
    await consents({ from: OUTSIDER, context: { ...content.acceptContext, person: OUTSIDER.aadObjectId } });
    expect(files.asked).toEqual([]);
    expect(saidInChat()).toContain(sentence({ type: 'notInForum' }));
  });
});

it('a member gets the copy for everybody when they ask for it', async () => {
  await presses('decision.takeOut', { forum: forumId, decision: DECISION, format: 'docx', public: 'yes' });
  await consents();
  expect(wordsIn(uploaded)).toContain(swedish.decision.withoutNames);
  expect(wordsIn(uploaded)).not.toContain(VOTER);
});

it('a fault has its reference', async () => {
  await takesOut('pdf');
  jest.spyOn(bot.dependencies.decisions, 'read').mockRejectedValueOnce(new Error('the store is down'));
  await consents();
  expect(saidInChat()).toContain('REF');
  expect(bot.log.faults).toHaveLength(1);
});
