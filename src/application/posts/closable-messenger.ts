import type { Delivery, Messenger } from '../../ports/messenger';

export interface ClosableMessenger extends Messenger {
  /** Posts nothing more from now on. Each card asked for is answered as held back, so that another process posts it. */
  close(): void;
}

const HELD_BACK: Delivery = { kind: 'heldBack', why: 'unavailable', retryAfterMs: 1_000 };

/**
 * Lets a process that is about to end leave a ledger that says what is posted and what is not. A card that was being
 * posted when the process was killed would be posted twice.
 */
export function createClosableMessenger(messenger: Messenger): ClosableMessenger {
  let isClosed = false;
  return {
    post: async (to, card) => (isClosed ? HELD_BACK : messenger.post(to, card)),
    update: async (place, posted, card) => (isClosed ? HELD_BACK : messenger.update(place, posted, card)),
    linkTo: (place, posted) => messenger.linkTo(place, posted),
    close() {
      isClosed = true;
    },
  };
}
