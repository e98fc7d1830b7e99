import type { Place } from '../../domain/forum/place';
import { waitAfter } from '../../domain/trying-again';
import type { Clock } from '../../ports/clock';
import type { Card, Delivery, Messenger } from '../../ports/messenger';

/** The message in a person's own chat with the bot that somebody has pressed a button on. */
interface PressedMessage {
  readonly place: Place;
  readonly activityId: string;
}

/**
 * Draws what a form was answered with in the message that carried the form. Teams shows the answer itself only until
 * the client draws the message anew, as after a reaction or when the chat is opened again, and then the form would be
 * back.
 */
export interface StandingAnswers {
  /**
   * Draws the card in the message, soon and outside the turn. Returns at once. The person has got the card as the
   * answer in any case.
   */
  show(message: PressedMessage, card: Card): void;
  /** The message shows the person something else by now, so a card that Teams has not taken yet is too late. */
  leave(message: PressedMessage): void;
  /** Resolves when no message is being drawn at this moment. */
  settled(): Promise<void>;
  /** Gives up the cards that wait. */
  stop(): void;
}

/** After this time the person may be typing in the card that they have before them. */
const MOST_WAIT_MS = 5_000;
const MOST_TRIES = 3;

export function createStandingAnswers({
  messenger,
  clock,
}: {
  readonly messenger: Pick<Messenger, 'update'>;
  readonly clock: Clock;
}): StandingAnswers {
  const stopping = new AbortController();
  /** The latest card for each message. */
  const latest = new Map<string, symbol>();
  const underWay = new Map<string, Promise<Delivery>>();

  /** Draws one card at a time on each message, so that the latest one stands. */
  async function attempt(name: string, { place, activityId }: PressedMessage, card: Card): Promise<Delivery> {
    while (underWay.has(name)) await underWay.get(name);
    const drawing = messenger.update(place, { conversationId: place.conversationId, activityId }, card);
    underWay.set(name, drawing);
    const delivery = await drawing;
    underWay.delete(name);
    return delivery;
  }

  async function draw(name: string, mine: symbol, message: PressedMessage, card: Card): Promise<void> {
    for (let tries = 1; latest.get(name) === mine && !stopping.signal.aborted; tries += 1) {
      const wait = waitBefore(await attempt(name, message, card), tries);
      if (wait === null) break;
      await clock.wait(wait, stopping.signal);
    }
    if (latest.get(name) === mine) latest.delete(name);
  }

  return {
    show(message, card) {
      const name = nameOf(message);
      const mine = Symbol(name);
      latest.set(name, mine);
      void draw(name, mine, message, card);
    },
    leave(message) {
      latest.delete(nameOf(message));
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay.values());
    },
    stop() {
      stopping.abort();
    },
  };
}

/** How long until the next try, in milliseconds; `null` when the card stands, or would come too late. */
function waitBefore(delivery: Delivery, tries: number): number | null {
  if (delivery.kind === 'delivered' || tries >= MOST_TRIES) return null;
  const usual = delivery.kind === 'failed' ? waitAfter(delivery.why, 'reply', tries) : 0;
  if (usual === null) return null;
  const wait = Math.max(usual, delivery.retryAfterMs ?? 0);
  return wait > MOST_WAIT_MS ? null : wait;
}

function nameOf({ place, activityId }: PressedMessage): string {
  return `${place.conversationId}/${activityId}`;
}
