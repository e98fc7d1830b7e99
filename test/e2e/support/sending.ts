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

export function numberIn(message: SeenMessage): string {
  return NUMBER.exec(JSON.stringify(message.cards))?.[0] ?? '';
}
