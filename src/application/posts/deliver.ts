import { isPassing } from '../../domain/delivery-failure';
import type { AccountId } from '../../domain/forum/person';
import type { Place } from '../../domain/forum/place';
import type { Card, Delivery, Destination, Messenger } from '../../ports/messenger';
import type { PostEntry } from '../../ports/post-entry';
import { isToBeReplaced, type Attempt } from './ledger-entry';
import type { WantedPost } from './wanted-post';

/** What is sent: in the person's own language, and in the forum's where it goes to the channel in place of their chat. */
export interface CardsToSend {
  readonly card: Card;
  readonly inChannel: () => Card;
}

export interface Addresses {
  readonly place: Place;
  readonly addressOf: (person: AccountId) => string | undefined;
}

/** Updates the card where it stands, posts it where it is to stand, or posts a lost card anew. Makes one attempt. */
export async function deliver(
  messenger: Messenger,
  { place, addressOf }: Addresses,
  post: WantedPost,
  entry: PostEntry | undefined,
  cards: CardsToSend,
  ledger: ReadonlyMap<string, PostEntry>,
): Promise<Attempt> {
  const { to } = post;
  const { card } = cards;
  if (entry?.posted != null && !isToBeReplaced(post, entry)) {
    return { delivery: await messenger.update(place, entry.posted, card), via: entry.via ?? 'channel' };
  }
  switch (to.kind) {
    case 'channel':
      return { delivery: await messenger.post({ kind: 'channel', place }, card), via: 'channel' };
    case 'thread': {
      const root = ledger.get(to.root)?.posted?.activityId ?? null;
      return { delivery: await messenger.post(inChannel(place, root), card), via: 'channel' };
    }
    case 'person': {
      const delivery = await toPerson(messenger, place, addressOf(to.id), card);
      const isUnreachable = delivery.kind === 'failed' && !isPassing(delivery.why);
      if (!isUnreachable || to.fallback === null) return { delivery, via: 'personal' };
      const fallback = inChannel(place, to.fallback.rootActivityId);
      return { delivery: await messenger.post(fallback, cards.inChannel()), via: 'channel' };
    }
  }
}

async function toPerson(
  messenger: Messenger,
  place: Place,
  address: string | undefined,
  card: Card,
): Promise<Delivery> {
  if (address === undefined) return { kind: 'failed', why: 'notInRoster', retryAfterMs: null };
  return messenger.post({ kind: 'person', place, address }, card);
}

function inChannel(place: Place, rootActivityId: string | null): Destination {
  return rootActivityId === null ? { kind: 'channel', place } : { kind: 'thread', place, rootActivityId };
}
