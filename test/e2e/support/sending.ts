import { forumIdOf } from '../../../src/application/forum/joining';
import { drafts, people, setupFields } from '../../../src/demo/lgs';
import { PRACTICE_CHANNEL } from '../../../src/demo/playground-settings';
import { asTyped } from '../../support/shown-card';
import type { PlaygroundPage } from './playground-page';
import type { SeenMessage } from './seen-messages';

const NUMBER = /LGS PC \d{4}:(\d+)/;
const WELCOME = 'Välkommen till Enighet';

export function isVoteCard(message: SeenMessage): boolean {
  return JSON.stringify(message.cards).includes('vote.cast');
}

/** The chair sends the first draft from the welcome card. Returns its card in the channel. */
export async function sendFirst(page: PlaygroundPage, title: string): Promise<SeenMessage> {
  await page.openPersonalChat();
  await page.press(page.cardWith(WELCOME, 'Skicka ut det första ärendet'), 'Skicka ut det första ärendet');
  return page.seen.message(title, isVoteCard);
}

/** The process lead asks the chair to send the next draft. */
export async function askForNext(page: PlaygroundPage, title: string): Promise<void> {
  await page.openPersonalChat();
  await page.press(page.cardWith(WELCOME, 'Visa nästa steg'), 'Visa nästa steg');
  await page.press(page.cardWith(WELCOME, 'Låt processledaren be mig'), 'Låt processledaren be mig');
  await page.cardWith(title, 'Skicka ut').waitFor();
}

/** The chair sends the draft that the process lead has asked for. Returns its card in the channel. */
export async function sendAsked(page: PlaygroundPage, title: string): Promise<SeenMessage> {
  await page.openPersonalChat();
  await page.press(page.cardWith(title, 'Skicka ut'), 'Skicka ut');
  return page.seen.message(title, isVoteCard);
}

/**
 * The chair sends one of the drafts, whichever and whatever else is open, through the Playground's invoke endpoint: for
 * tests of what comes after. Returns its card in the channel.
 */
export async function sendFromPersonalChat(page: PlaygroundPage, title: string): Promise<SeenMessage> {
  const shown = { shownAs: 'sending', shownNumber: 1 };
  await tapAs(page, setupFields.chair, title, 'preview.send', () => shown);
  return page.seen.message(title, isVoteCard);
}

/** The process lead asks the chair to send one of the drafts, in the same way. */
export async function askToSend(page: PlaygroundPage, title: string): Promise<void> {
  const untouched = { lastDay: '', shortNotice: '' };
  await tapAs(page, setupFields.processLead, title, 'draft.send', (draft) => ({ ...draft, ...untouched }));
  await page.openPersonalChat();
  await page.cardWith(title, 'Skicka ut').waitFor();
}

async function tapAs(
  page: PlaygroundPage,
  id: string,
  title: string,
  verb: string,
  dataOf: (draft: (typeof drafts)[number]) => object,
): Promise<void> {
  const draft = drafts.find((one) => one.title === title);
  const person = people.find((one) => one.id === id);
  if (draft === undefined || person === undefined) throw new Error(`no draft is called ${title}`);
  // Whoever is not at the keyboard has no part in the chat that the page shows, but is in the channel.
  const inChannel = await page.seen.message(setupFields.name, ({ conversationId }) => conversationId.startsWith('19:'));
  const ids = { forum: forumIdOf(PRACTICE_CHANNEL), matter: draft.id, revision: 0 };
  await page.actAs(person.address, inChannel, verb, { ...dataOf(draft), ...ids });
}

export function numberIn(message: SeenMessage): string {
  return NUMBER.exec(asTyped(JSON.stringify(message.cards)))?.[0] ?? '';
}
