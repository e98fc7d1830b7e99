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
  /** Whether it is still of use to tell that it is missing. */
  readonly isToldOf: boolean;
}

/** To each of those who lead, once for each card that the channel does not get; and that it has got there, when it has. */
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

/** What can be delivered at all. Of a channel that is lost the leaders have been told. */
export function deliverableIn(
  { isLost }: Exclude<Forum, { status: 'unmet' }>,
  wanted: readonly WantedPost[],
): readonly WantedPost[] {
  return isLost ? wanted.filter((post) => isPersonal(post) && post.view.card !== 'missingInChannel') : wanted;
}
