import type { Delivery, Messenger } from '../../ports/messenger';

export interface ClosableMessenger extends Messenger {
  /** From now on nothing more is posted: what is asked for is held back for a moment, for another process to post. */
  close(): void;
}

const HELD_BACK: Delivery = { kind: 'heldBack', why: 'unavailable', retryAfterMs: 1_000 };

/**
 * So that a process that is on its way out leaves a ledger that says what is posted and what is not: whatever it was
 * killed in the middle of would be posted twice.
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
