import type { Activity } from 'botbuilder';
import { z } from 'zod/v4';
import type { Place } from '../../domain/forum/place';
import type { Clock } from '../../ports/clock';
import type { Log } from '../../ports/log';
import type { Delivery, Messenger } from '../../ports/messenger';
import type { TeamsBotAdapter } from './bot-adapter';
import { cardMessage, exceedsTeamsLimit } from './card-message';
import { diagnose } from './connector-errors';
import { threadConversationId } from './conversation-id';
import { messageLink } from './message-link';
import { createPersonalChats } from './personal-chats';
import { HeldBack, UNLIMITED, type Gate, type Traffic } from './traffic';

export interface TeamsMessengerDependencies {
  readonly adapter: TeamsBotAdapter;
  readonly clock: Clock;
  readonly log: Log;
  readonly traffic?: Traffic;
  /** `counted` for a messenger that answers somebody in a turn: its requests never wait. */
  readonly pace?: keyof Pick<Traffic, 'paced' | 'counted'>;
  /** `false` where the messages are not in Teams itself, so that Teams has no links to them. */
  readonly hasLinks?: boolean;
}

type Message = Partial<Activity>;

const TOO_BIG: Delivery = { kind: 'failed', why: 'tooBig', retryAfterMs: null };
const Sent = z.object({ id: z.string().min(1) });

export function createTeamsMessenger(dependencies: TeamsMessengerDependencies): Messenger {
  const { adapter, clock, log, traffic = UNLIMITED, pace = 'paced', hasLinks = true } = dependencies;
  const gate: Gate = traffic[pace];
  const chats = createPersonalChats(adapter, gate, traffic);

  async function send(place: Place, conversationId: string, message: Message): Promise<Delivery> {
    const connector = await adapter.connectorFor(place.serviceUrl);
    const answer: unknown = await gate.pass({ kind: 'send', place, conversation: conversationId }, () =>
      connector.conversations.sendToConversation(conversationId, message),
    );
    const sent = Sent.safeParse(answer);
    // Without the message's id the card could never be updated, and sending it again would show it twice.
    if (!sent.success) return { kind: 'failed', why: 'unconfirmed', retryAfterMs: null };
    return { kind: 'delivered', posted: { conversationId, activityId: sent.data.id } };
  }

  async function sendToPerson(place: Place, address: string, message: Message): Promise<Delivery> {
    const remembered = chats.remembered(place, address);
    if (remembered !== undefined) {
      const delivery = await attempt('send', () => send(place, remembered, message));
      if (delivery.kind !== 'failed' || delivery.why !== 'conversationGone') return delivery;
    }
    return send(place, await chats.open(place, address), message);
  }

  async function attempt(operation: 'send' | 'update', call: () => Promise<Delivery>): Promise<Delivery> {
    try {
      return await call();
    } catch (error) {
      if (error instanceof HeldBack) return { kind: 'heldBack', why: error.why, retryAfterMs: error.retryAfterMs };
      const { why, retryAfterMs, detail } = diagnose(error, clock.now());
      log.warn('teams.deliveryFailed', { operation, why, detail });
      return { kind: 'failed', why, retryAfterMs };
    }
  }

  return {
    async post(to, card) {
      const message = cardMessage(card);
      if (exceedsTeamsLimit(message)) return TOO_BIG;
      return attempt('send', () => {
        const { place } = to;
        switch (to.kind) {
          case 'channel':
            return send(place, place.conversationId, message);
          case 'thread':
            return send(place, threadConversationId(place.conversationId, to.rootActivityId), message);
          case 'person':
            return sendToPerson(place, to.address, message);
        }
      });
    },

    async update(place, posted, card) {
      const message = { ...cardMessage(card), id: posted.activityId };
      if (exceedsTeamsLimit(message)) return TOO_BIG;
      return attempt('update', async () => {
        const connector = await adapter.connectorFor(place.serviceUrl);
        await gate.pass({ kind: 'update', place, conversation: posted.conversationId }, () =>
          connector.conversations.updateActivity(posted.conversationId, posted.activityId, message),
        );
        return { kind: 'delivered', posted };
      });
    },

    linkTo: (place, posted) => (hasLinks ? messageLink(place, posted) : null),
  };
}
