import { currentRound, isEditable, type Started } from '../../domain/resolution/resolution';
import { calendarOf } from '../../domain/resolution/next-wake';
import { leadersOf } from '../../domain/forum/roles';
import { nextOfficeMoment } from '../../domain/office-hours';
import type { PostEntry } from '../../ports/post-entry';
import { missingInChannel } from '../delivery/missing-in-channel';
import { draftPosts } from './draft-posts';
import { replyPosts } from './enquiry-posts';
import { earlierOutcomes, endingPosts } from './ending-posts';
import type { PostSetting } from './post-setting';
import { passingPosts } from './passing-posts';
import { reactionPosts } from './reaction-posts';
import { roundPosts, roundSentWith, voteKey } from './round-posts';
import type { WantedPost } from './wanted-post';

/**
 * Every card that should stand in Teams because of this matter. `posted` is what already does: forms and previews of a
 * text that has been sent or removed are found there, to be closed.
 */
export function resolutionPosts(
  resolution: Started,
  setting: PostSetting,
  posted: readonly PostEntry[],
): readonly WantedPost[] {
  const ofRounds = resolution.rounds.flatMap((round) => roundPosts(resolution, round, setting, posted));
  const goingOn = new Set(ofRounds.map(({ key }) => key));
  return [
    ...(isEditable(resolution) ? draftPosts(resolution, setting, posted) : []),
    ...ofRounds,
    ...resolution.rounds.flatMap((round) => reactionPosts(resolution, round, setting)),
    ...resolution.rounds.flatMap((round) => replyPosts(resolution, round, setting)),
    ...passingPosts(resolution, setting, posted),
    ...earlierOutcomes(resolution),
    ...endingPosts(resolution, setting.calendar),
    // After the channel's card, which they lead to.
    ...closedDraftPosts(resolution, posted).filter(({ key }) => !goingOn.has(key)),
    ...missingPosts(resolution, setting, posted),
  ];
}

/** The cards of the matter's last round that the channel is to have and does not get. */
function missingPosts(
  resolution: Started,
  { charter, calendar, now }: PostSetting,
  posted: readonly PostEntry[],
): readonly WantedPost[] {
  const round = currentRound(resolution);
  if (round === undefined) return [];
  const { title } = round.content;
  const endings = endingPosts(resolution, calendar).map(({ key, view }) => {
    const what = view.card === 'decision' ? 'decision' : 'ending';
    return { key, what, title, isToldOf: true } as const;
  });
  const vote = { key: voteKey(round), what: 'vote', title, isToldOf: resolution.status === 'open' } as const;
  const notBefore = nextOfficeMoment(calendarOf(round, calendar), now);
  return [vote, ...endings].flatMap((one) => missingInChannel(one, leadersOf(charter), posted, notBefore));
}

/** Forms, previews and requests to send that are no longer to be used. */
function closedDraftPosts(resolution: Started, posted: readonly PostEntry[]): readonly WantedPost[] {
  const preparing = isEditable(resolution) ? (currentRound(resolution)?.number ?? 0) + 1 : null;
  return posted.flatMap(({ key, recipient }) => {
    const number = roundSentWith(key);
    if (number === null || recipient === null || number === preparing) return [];
    const to = { kind: 'person', id: recipient, fallback: null } as const;
    const sentAs = resolution.rounds.find((round) => round.number === number) ?? null;
    return [{ key, to, view: { card: 'draftClosed', resolution, sentAs }, edition: null, onlyIfPosted: true }];
  });
}
