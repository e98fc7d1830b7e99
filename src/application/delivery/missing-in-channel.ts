import type { Forum } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/forum/person';
import type { Instant } from '../../domain/time';
import type { PostEntry } from '../../ports/post-entry';
import { keptOut } from '../posts/belief';
import { isPersonal, type WantedPost } from '../posts/wanted-post';
import type { ChannelCard } from './delivery-view';

/** A card that the channel is to have. */
export interface ExpectedInChannel {
  readonly key: string;
  readonly what: ChannelCard;
  readonly title: string;
  /** Whether the leaders still have use of hearing that the card is missing. */
  readonly isToldOf: boolean;
}

/**
 * Cards to each of those who lead: one for each card that the channel does not get, which later says that the card has
 * got there.
 */
export function missingInChannel(
  { key, what, title, isToldOf }: ExpectedInChannel,
  leaders: readonly AccountId[],
  posted: readonly PostEntry[],
  notBefore: Instant,
): readonly WantedPost[] {
  const entry = posted.find((one) => one.key === key);
  const why = entry === undefined ? null : keptOut(entry);
  return leaders.map((id) => ({
    key: `missing-${key}:${id}`,
    to: { kind: 'person', id, fallback: null },
    view: { card: 'missingInChannel', what, title, why },
    edition: why === null ? 'there' : `missing, ${why}`,
    onlyIfPosted: why === null || !isToldOf,
    notBefore,
  }));
}

/** The posts that can be delivered at all. When the channel itself is lost, the leaders have been told of that. */
export function deliverableIn(
  { isLost }: Exclude<Forum, { status: 'unmet' }>,
  wanted: readonly WantedPost[],
): readonly WantedPost[] {
  return isLost ? wanted.filter((post) => isPersonal(post) && post.view.card !== 'missingInChannel') : wanted;
}
