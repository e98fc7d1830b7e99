import { nextOfficeMoment } from '../../domain/office-hours';
import { chosenDayAhead } from '../../domain/resolution/chosen-reminder';
import { calendarOf } from '../../domain/resolution/next-wake';
import type { Started } from '../../domain/resolution/resolution';
import { ballotOf, type Round } from '../../domain/resolution/round';
import type { PostSetting } from './post-setting';
import { standingOf } from './standing-of-round';
import type { WantedPost } from './wanted-post';

/** To those who have put a question about the round: what it was answered with, on the card to answer the matter on. */
export function replyPosts(resolution: Started, round: Round, setting: PostSetting): readonly WantedPost[] {
  const { calendar, now } = setting;
  const isCurrent = round.number === resolution.rounds.length;
  return round.enquiries.flatMap((enquiry): readonly WantedPost[] => {
    if (enquiry.reply === null) return [];
    const { id } = enquiry.by;
    const chosenDay = chosenDayAhead(round, id, calendar, now);
    return [
      {
        key: `reply-${round.number}-${enquiry.number}:${id}`,
        to: { kind: 'person', id, fallback: null },
        view: { card: 'enquiryReply', resolution, round, enquiry, viewer: id, chosenDay },
        // Not with every answer that others give: somebody may be typing theirs.
        edition: `${standingOf(resolution, round)}, ${ballotOf(round, id)?.at ?? 'unanswered'}`,
        onlyIfPosted: !isCurrent,
        notBefore: nextOfficeMoment(calendarOf(round, calendar), now),
      },
    ];
  });
}
