import type { Seal, StoredEvent } from '../../ports/record-store';
import { isLinked, ROOT } from '../records/event-chain';

/** What has been done to a chain since it was written. `event` counts from 1, as the events stand now. */
export type ChainFinding =
  /** The event has another content, or another hash, than it was written with. */
  | { readonly kind: 'altered'; readonly event: number }
  /** In a record from before chains were sealed: this event was altered, or events before it were removed. */
  | { readonly kind: 'alteredOrRemovedBefore'; readonly event: number }
  /** So many events are gone before this event. When the last events are gone, `before` is one more than there are. */
  | { readonly kind: 'removed'; readonly before: number; readonly count: number }
  | { readonly kind: 'inserted'; readonly event: number }
  | { readonly kind: 'moved'; readonly event: number };

const START = -1;

/**
 * Compares a chain with its own hashes, and with the seal that was stored beside it (`null` in records from before
 * there was one). Somebody who writes the whole chain and its seal anew is found out only by a copy that others keep.
 */
export function chainFindings(events: readonly StoredEvent[], seal: Seal | null): readonly ChainFinding[] {
  const before = events.map((_, index) => predecessorOf(events, index));
  const path = genuine(events, before, seal);
  const surplus = seal === null ? 0 : Math.max(0, path.length - seal.events);
  const kept = path.slice(0, path.length - surplus);
  const known = new Set(kept);
  const inserted = events.flatMap((_, index): readonly ChainFinding[] =>
    known.has(index) ? [] : [{ kind: 'inserted', event: index + 1 }],
  );
  const moved = outOfOrder(kept).map((index): ChainFinding => ({ kind: 'moved', event: index + 1 }));
  const loose = kept.filter((index) => before[index] === undefined);
  return [...inserted, ...moved, ...gaps(events, kept, loose, seal)];
}

/**
 * The place of the event that this event was appended after; `undefined` when that event is not there, or one of the
 * two is altered.
 */
function predecessorOf(events: readonly StoredEvent[], index: number): number | undefined {
  const link = events[index];
  if (link === undefined) return undefined;
  const isAfter = (place: number) => place !== index && isLinked(events[place]?.hash ?? ROOT, link);
  if (isAfter(index - 1)) return index - 1;
  return [START, ...events.keys()].find(isAfter);
}

/**
 * The places of the events in the order in which they were appended. An event that follows no other is taken to follow
 * the one before it.
 */
function genuine(
  events: readonly StoredEvent[],
  before: readonly (number | undefined)[],
  seal: Seal | null,
): readonly number[] {
  const followers = new Map<number, number[]>();
  for (const [index, place] of before.entries()) {
    const after = place ?? index - 1;
    followers.set(after, [...(followers.get(after) ?? []), index]);
  }
  const leadsOn = (index: number) => followers.has(index) || events[index]?.hash === seal?.hash;
  const rank = (index: number) => (before[index] === undefined ? 0 : 2) + (leadsOn(index) ? 1 : 0);
  const path: number[] = [];
  const seen = new Set<number>();
  let at = START;
  for (;;) {
    const [next] = (followers.get(at) ?? [])
      .filter((index) => !seen.has(index))
      .sort((one, other) => rank(other) - rank(one) || other - one);
    if (next === undefined) return path;
    seen.add(next);
    path.push(next);
    at = next;
  }
}

/** The fewest places that can be taken out for the others to stand in order. */
function outOfOrder(places: readonly number[]): readonly number[] {
  /** For each length, the last place of the rising row of that length that ends lowest. */
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const place of places) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((ends[middle] ?? Infinity) < place) low = middle + 1;
      else high = middle;
    }
    previous.set(place, ends[low - 1]);
    ends[low] = place;
  }
  const inOrder = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous.get(at)) inOrder.add(at);
  return places.filter((place) => !inOrder.has(place));
}

/**
 * The gaps that show as events which follow no other, and by what the seal says of the number of events and the last
 * hash.
 */
function gaps(
  events: readonly StoredEvent[],
  kept: readonly number[],
  loose: readonly number[],
  seal: Seal | null,
): readonly ChainFinding[] {
  const missing = seal === null ? 0 : seal.events - kept.length;
  if (missing > 0 && loose.length === 0) return [{ kind: 'removed', before: events.length + 1, count: missing }];
  if (missing > 0 && loose.length === 1) {
    return loose.map((index) => ({ kind: 'removed', before: index + 1, count: missing }));
  }
  const kind = seal === null || missing > 0 ? 'alteredOrRemovedBefore' : 'altered';
  const found = loose.map((index): ChainFinding => ({ kind, event: index + 1 }));
  const last = kept.at(-1);
  const isOtherEnd = seal !== null && last !== undefined && events[last]?.hash !== seal.hash;
  return isOtherEnd && found.length === 0 ? [{ kind: 'altered', event: last + 1 }] : found;
}
