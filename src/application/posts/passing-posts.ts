import { leadersIn } from '../../domain/resolution/handling';
import type { Passing, Stage } from '../../domain/resolution/passing';
import type { Started } from '../../domain/resolution/resolution';
import { nextOfficeMoment } from '../../domain/office-hours';
import type { PostEntry } from '../../ports/post-entry';
import type { PostSetting } from './post-setting';
import type { WantedPost } from './wanted-post';

const OFFER = 'offer:';

/** What those who lead are told of a matter that goes between forums, each in their own chat. */
export function passingPosts(
  resolution: Started,
  setting: PostSetting,
  posted: readonly PostEntry[],
): readonly WantedPost[] {
  return [...offerPosts(resolution, setting, posted), ...newsPosts(resolution, setting)];
}

/** What another forum has handed over; once it is settled, on the cards that stand. */
function offerPosts(
  resolution: Started,
  { charter, calendar, now }: PostSetting,
  posted: readonly PostEntry[],
): readonly WantedPost[] {
  const { offer } = resolution;
  if (offer === undefined) return [];
  const leaders = leadersIn(resolution, charter);
  const isWaiting = offer.stage === 'waiting';
  const before = posted.flatMap(({ key, recipient }) =>
    recipient !== null && key === `${OFFER}${recipient}` ? [recipient] : [],
  );
  return [...new Set([...(isWaiting ? leaders : []), ...before])].map((id): WantedPost => {
    const mayLead = isWaiting && leaders.includes(id);
    return {
      key: `${OFFER}${id}`,
      to: { kind: 'person', id, fallback: null },
      view: { card: 'offer', offer, forumName: charter.name, resolution, mayLead, note: null },
      edition: mayLead ? 'waiting' : `${offer.stage}, to read`,
      onlyIfPosted: !isWaiting || !leaders.includes(id),
      notBefore: nextOfficeMoment(calendar, now),
    };
  });
}

/** Shows on the cards that stand, and is no news of its own: the matter is where it was said to be before. */
const TOLD_IN_PASSING: readonly Stage[] = ['wentBack'];

/** What another forum has done with the matter: a card for each thing that it tells. */
function newsPosts(resolution: Started, { charter, calendar, now }: PostSetting): readonly WantedPost[] {
  const { passings = [] } = resolution;
  const last = passings.at(-1);
  return passings.flatMap((passing) =>
    passing.news.flatMap(({ kind }, index) => {
      if (TOLD_IN_PASSING.includes(kind)) return [];
      const isLatest = passing === last && index === passing.news.length - 1;
      return leadersIn(resolution, charter).map((id): WantedPost => ({
        key: `passing-${passing.number}-${newsKey(passing, index)}:${id}`,
        to: { kind: 'person', id, fallback: null },
        view: { card: 'travel', forumName: charter.name, resolution, mayLead: isLatest, unreachable: null, note: null },
        edition: isLatest
          ? `${passing.number} ${newsKey(passing, index)}`
          : `${passings.length} ${last === undefined ? '' : newsKey(last, last.news.length - 1)}`,
        onlyIfPosted: !isLatest,
        notBefore: nextOfficeMoment(calendar, now),
      }));
    }),
  );
}

/** The kind of what was told, and which of its kind it is from the second on. */
function newsKey({ news }: Passing, index: number): string {
  const kind = news[index]?.kind;
  if (kind === undefined) return 'waiting';
  const before = news.slice(0, index).filter((one) => one.kind === kind).length;
  return before === 0 ? kind : `${kind}-${before + 1}`;
}
