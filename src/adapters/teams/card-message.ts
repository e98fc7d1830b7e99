import type { Activity } from 'botbuilder';
import type { Card } from '../../ports/messenger';

/** Teams' limit for a bot's message: 100 KB of UTF-16, the whole message, two bytes to a unit. */
const TEAMS_MESSAGE_LIMIT_BYTES = 100 * 1024;

export function cardMessage(card: Card): Partial<Activity> {
  return {
    type: 'message',
    summary: card.summary,
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card.content }],
  };
}

export function exceedsTeamsLimit(message: Partial<Activity>): boolean {
  return JSON.stringify(message).length * 2 > TEAMS_MESSAGE_LIMIT_BYTES;
}
