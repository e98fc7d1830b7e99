import type { DeliveryFailure } from '../../domain/delivery-failure';
import { isBelieved, type Way } from '../../domain/trying-again';
import type { PostEntry } from '../../ports/post-entry';

/**
 * Teams now and then does not find a message that is there (microsoftteams documentation, issue 6139). So a card that is
 * missing is looked for again after these waits, five minutes in all, before another takes its place.
 */
export const SEARCHES_MS = [30_000, 90_000, 180_000] as const;

/** Whether the card has been looked for as often as it is to be. */
export function isSearchedInVain({ timesMissing }: Pick<PostEntry, 'timesMissing'>): boolean {
  return timesMissing > SEARCHES_MS.length;
}

/** Which way a line of the ledger goes. */
export function wayTo({ recipient }: Pick<PostEntry, 'recipient'>): Way {
  return recipient === null ? 'channel' : 'ownChat';
}

/** Why a card does not get through, once that is more than a passing refusal; `null` while it does, or may yet. */
export function failureBelieved(entry: PostEntry): DeliveryFailure | null {
  const { failure, attempts } = entry;
  return failure !== null && isBelieved(failure, wayTo(entry), attempts) ? failure : null;
}

/**
 * Why a card does not stand in Teams at all, once that is believed; `null` when it stands there as far as anybody
 * knows.
 */
export function keptOut(entry: PostEntry): DeliveryFailure | null {
  const isThere = entry.posted !== null && !isSearchedInVain(entry);
  return isThere ? null : failureBelieved(entry);
}

/**
 * Whether the ledger has begun to believe that a card does not get through, or that it does again: then those who lead
 * are told.
 */
export function believesOtherwise(before: readonly PostEntry[], after: readonly PostEntry[]): boolean {
  const believed = new Map(before.map((entry) => [entry.key, failureBelieved(entry)]));
  return after.some((entry) => failureBelieved(entry) !== (believed.get(entry.key) ?? null));
}
