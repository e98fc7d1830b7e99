import type { AccountId } from '../../domain/forum/person';
import { chosenDayAhead } from '../../domain/resolution/chosen-reminder';
import type { Started } from '../../domain/resolution/resolution';
import { ballotOf, type Round } from '../../domain/resolution/round';
import { reactionKey } from '../resolution/deliveries';
import type { PostSetting } from './post-setting';
import { standingOf } from './standing-of-round';
import type { WantedPost } from './wanted-post';

/** To those who have reacted to a card instead of answering on it: the card to answer on, in their own chats. */
export function reactionPosts(resolution: Started, round: Round, setting: PostSetting): readonly WantedPost[] {
  const isOpen = resolution.status === 'open' && round.number === resolution.rounds.length;
  return round.reaching.reacted.map(({ member }) => ({
    key: reactionKey(round, member),
    to: { kind: 'person', id: member, fallback: null },
    view: {
      card: 'reaction',
      resolution,
      round,
      viewer: member,
      chosenDay: chosenDayAhead(round, member, setting.calendar, setting.now),
    },
    edition: editionOf(resolution, round, member),
    onlyIfPosted: !isOpen,
  }));
}

/**
 * The edition of a card to somebody who reacted. Answers of others do not change it, since the person may be typing.
 */
function editionOf(resolution: Started, round: Round, member: AccountId): string {
  return `${standingOf(resolution, round)}, ${ballotOf(round, member)?.at ?? 'unanswered'}`;
}
