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
 * What a form was answered with, in the message that carried it. The answer itself is shown in place of the form only until
 * the client draws the message anew, as after a reaction or when it is opened again, and then the form would be back.
 */
export interface StandingAnswers {
  /** Draws the message so, soon and outside the turn. Returns at once; who answers has the card in any case. */
  show(message: PressedMessage, card: Card): void;
  /** Something else is shown to them on it by now: a card that Teams has not taken yet comes too late. */
  leave(message: PressedMessage): void;
  /** Resolves when no message is being drawn at this moment. */
  settled(): Promise<void>;
  /** What waits is given up. */
  stop(): void;
}

/** After that they may be typing in the card that they have before them. */
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
  /** What is to be drawn last on each message. */
  const latest = new Map<string, symbol>();
  const underWay = new Map<string, Promise<Delivery>>();

  /** One at a time on each message, so that the last one stands. */
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

/** How long until the message is worth another try, in milliseconds; `null` when it stands, or it would be too late. */
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
