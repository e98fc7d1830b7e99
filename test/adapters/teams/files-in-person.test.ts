import { readFileSync } from 'node:fs';
import { forumIdOf } from '../../../src/application/forum/joining';
import type { Place } from '../../../src/domain/forum/place';
import { noticeText } from '../../../src/presentation/notice-text';
import { swedish } from '../../support/texts-in-their-year';
import channelMessage from '../../fixtures/activities/channel-message.json';
import fileMessage from '../../fixtures/activities/file-message.json';
import { aStoredForum } from '../../support/stored-forum';
import { startFileServer, type FileServer } from './transport/file-server';
import { startRoutedBot, type RoutedBot } from './transport/routed-bot';

const PERSON = { id: fileMessage.from.aadObjectId, name: fileMessage.from.name };
const COMPOSITION = readFileSync('test/fixtures/compositions/lgs-2025-10-17.csv', 'utf8').replace('\uFEFF', '');

let bot: RoutedBot;
let files: FileServer;
beforeEach(async () => {
  bot = await startRoutedBot();
  files = await startFileServer();
  await aStoredForum(bot.dependencies, placeOfForum(), [PERSON.id], { chair: PERSON.id });
});
afterEach(async () => {
  await bot.stop();
  await files.close();
});

function placeOfForum(): Place {
  const tenantId = '11111111-0000-4000-8000-000000000000';
  return {
    conversationId: '19:forum@thread.tacv2',
    serviceUrl: bot.connector.serviceUrl,
    tenantId,
    botId: '28:bot-app',
  };
}

function fileAt(url: string) {
  return { ...fileMessage.attachments[0], content: { downloadUrl: url, fileType: 'csv' } };
}

/** Somebody sends these files; what the bot says to it. */
async function sends(...urls: readonly string[]): Promise<string> {
  await bot.receives({ ...fileMessage, attachments: [{ contentType: 'text/html' }, ...urls.map(fileAt)] });
  return JSON.stringify(bot.connector.requests.at(-1)?.body);
}

const serve = (content: Uint8Array | string): string => files.serve('/file.csv', (response) => response.end(content));

/** What is kept to be confirmed, and from whom. */
async function proposed(): Promise<readonly unknown[]> {
  const kept = await bot.dependencies.imports.list(forumIdOf(placeOfForum()), 10);
  return kept.map(({ state }) => state);
}

it('the text of a file is kept for its sender to confirm', async () => {
  await sends(serve(COMPOSITION));
  expect(await proposed()).toEqual([{ status: 'proposed', by: PERSON, text: COMPOSITION }]);
});

it('a file in Excel\u2019s old encoding is the same text', async () => {
  await sends(serve(Buffer.from(COMPOSITION, 'latin1')));
  expect(await proposed()).toMatchObject([{ text: COMPOSITION }]);
});

it('of several files the first is read', async () => {
  const second = files.serve('/second.csv', (response) => response.end('second'));
  await sends(serve(COMPOSITION), second);
  expect(await proposed()).toHaveLength(1);
  expect(files.asked).toEqual(['/file.csv']);
});

it('a file that is no composition is answered, and nothing is kept', async () => {
  expect(await sends(serve('one line'))).toContain(
    noticeText(swedish, { type: 'fileUnread', why: { type: 'noTable' } }, null),
  );
  expect(await proposed()).toEqual([]);
});

it.each([
  ['is too large', (): string => serve('x'.repeat(1_100_000)), { type: 'fileTooLarge', mostKilobytes: 1024 }],
  ['is a workbook', (): string => serve(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00])), { type: 'fileNotText' }],
  ['is gone', (): string => `${files.origin}/gone.csv`, { type: 'fileUnreachable' }],
  ['is at an address that is not safe', (): string => 'http://example.com/file.csv', { type: 'fileUnreachable' }],
] as const)('the sender is told when the file %s', async (_, url, notice) => {
  expect(await sends(url())).toContain(noticeText(swedish, notice, null));
  expect(await proposed()).toEqual([]);
});

it('when the application fails, the sender gets the reference of the fault', async () => {
  jest.spyOn(bot.dependencies.forums, 'concerning').mockRejectedValue(new Error('the store is down'));
  expect(await sends(serve(COMPOSITION))).toContain('REF');
  expect(bot.log.faults).toHaveLength(1);
});

it('in a channel files are not looked at', async () => {
  await bot.receives({ ...channelMessage, attachments: [fileAt(serve(COMPOSITION))] });
  expect(files.asked).toEqual([]);
  expect(await proposed()).toEqual([]);
});
