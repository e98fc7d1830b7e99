import type { PlaygroundPage } from './playground-page';
import type { SeenMessage } from './seen-messages';

const NUMBER = /LGS PC \d{4}:(\d+)/;

export function isVoteCard(message: SeenMessage): boolean {
  return JSON.stringify(message.cards).includes('vote.cast');
}

/** The chair sends one of the drafts in the personal chat. Returns its card in the channel. */
export async function sendFromPersonalChat(page: PlaygroundPage, title: string): Promise<SeenMessage> {
  await page.openPersonalChat();
  await page.press(page.cardWith(title, 'Skicka ut'), 'Skicka ut');
  return page.seen.message(title, isVoteCard);
}

export function numberIn(message: SeenMessage): string {
  return NUMBER.exec(JSON.stringify(message.cards))?.[0] ?? '';
}
