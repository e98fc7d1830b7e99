import { forumIdOf } from '../../../src/application/forum/joining';
import { drafts, people, setupFields } from '../../../src/demo/lgs';
import { practicePlace } from '../../../src/demo/playground-settings';
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
  const draft = drafts.find((one) => one.title === title);
  const chair = people.find(({ id }) => id === setupFields.chair);
  if (draft === undefined || chair === undefined) throw new Error(`no draft is called ${title}`);
  const welcome = await page.seen.message(WELCOME);
  const forum = forumIdOf(practicePlace(0));
  await page.actAs(chair.address, welcome, 'preview.send', { forum, matter: draft.id, revision: 0 });
  return page.seen.message(title, isVoteCard);
}

export function numberIn(message: SeenMessage): string {
  return NUMBER.exec(JSON.stringify(message.cards))?.[0] ?? '';
}
