import type { AccountId, Contact } from '../../domain/forum/person';
import { timeOf } from '../../domain/forum/forum-time';
import { leadersOf, presidiumOf } from '../../domain/forum/roles';
import { nextOfficeMoment } from '../../domain/office-hours';
import { stillSilent } from '../../domain/resolution/mentions-due';
import { answersShownThrough } from '../../domain/resolution/calm-redraw';
import { cannotBeAdopted } from '../../domain/resolution/outcome';
import type { Started } from '../../domain/resolution/resolution';
import type { Round } from '../../domain/resolution/round';
import { possibleSuccessions } from '../../domain/resolution/succession';
import { calendarOf, isTallyDue } from '../../domain/resolution/waking';
import type { PostEntry } from '../../ports/post-entry';
import { mentionKey } from '../resolution/deliveries';
import { suggestedExtension } from '../resolution/leader-view';
import type { PostSetting } from './post-setting';
import { standingOf } from './standing-of-round';
import type { WantedPost } from './wanted-post';

/** The cards of one round: the vote in the channel, and its course as the leaders follow it in their personal chats. */
export function roundPosts(
  resolution: Started,
  round: Round,
  setting: PostSetting,
  posted: readonly PostEntry[],
): readonly WantedPost[] {
  const { charter, calendar, now } = setting;
  const isCurrent = round.number === resolution.rounds.length;
  const isOpen = isCurrent && resolution.status === 'open';
  const isLapsed = isCurrent && resolution.status === 'lapsed';
  const isReferredBack = isCurrent && resolution.status === 'referredBack';
  const presidium = presidiumOf(charter);
  const mayPreside = (id: AccountId) => presidium.includes(id);
  const successions = isOpen ? possibleSuccessions(round, charter) : [];
  const suggestedLastDay = suggestedExtension(timeOf(charter, calendar), now);

  const standing = standingOf(resolution, round);
  const base = { resolution, round };
  const toPerson = (name: string, id: AccountId, isDue: boolean) => toOne(`${name}-${round.number}:${id}`, id, isDue);

  return [
    {
      key: voteKey(round),
      to: { kind: 'channel' },
      view: { card: 'vote', ...base, refreshAddresses: isOpen ? addressesOf(round, setting) : [] },
      edition: isOpen ? `${standing}, answers through ${answersShownThrough(round, now)}` : standing,
      onlyIfPosted: false,
    },
    ...leadersOf(charter).flatMap((id): readonly WantedPost[] => [
      {
        ...toPerson('course', id, isOpen),
        view: { card: 'course', ...base, mayPreside: mayPreside(id), successions, asOf: now, note: null },
        edition: standing,
      },
      {
        ...toPerson('successions', id, successions.length > 0),
        view: { card: 'successions', ...base, mayPreside: mayPreside(id), successions },
        edition: null,
      },
      {
        ...toPerson('objections', id, isOpen && cannotBeAdopted(round)),
        view: { card: 'objections', ...base, mayPreside: mayPreside(id) },
        edition: null,
      },
      {
        ...toPerson('tally', id, isOpen && isTallyDue(round, calendar, now)),
        view: { card: 'tally', ...base, asOf: now },
        edition: standing,
      },
      {
        ...toPerson('referral', id, isReferredBack),
        view: { card: 'referral', ...base, candidates: charter.members, note: null },
        edition: standing,
      },
    ]),
    ...presidium.map((id): WantedPost => ({
      ...toPerson('ruling', id, isLapsed),
      view: { card: 'ruling', ...base, suggestedLastDay, note: null },
      edition: standing,
    })),
    ...mentionPosts(resolution, round, setting, isOpen),
    ...reworkPosts(resolution, round, posted),
  ];
}

/** Of the card in the channel. */
export function voteKey({ number }: Pick<Round, 'number'>): string {
  return `vote-${number}`;
}

function toOne(key: string, id: AccountId, isDue: boolean) {
  return { key, to: { kind: 'person', id, fallback: null }, onlyIfPosted: !isDue } as const;
}

/**
 * Under the vote card, to those who cannot be reached in their personal chats: in office hours, also when Teams takes it
 * later than it was meant, and without whoever has been heard of by then.
 */
function mentionPosts(
  resolution: Started,
  round: Round,
  { charter, calendar, now }: PostSetting,
  isOpen: boolean,
): readonly WantedPost[] {
  const contacts = new Map<AccountId, Contact>(charter.members.map((member) => [member.id, member]));
  const notBefore = nextOfficeMoment(calendarOf(round, calendar), now);
  return round.reaching.mentions.flatMap((mention): readonly WantedPost[] => {
    const { number } = mention;
    const mentioned = stillSilent(round, mention).flatMap((id) => contacts.get(id) ?? []);
    if (mentioned.length === 0) return [];
    const view = { card: 'mention', resolution, round, members: mentioned } as const;
    const to = { kind: 'thread', root: voteKey(round) } as const;
    return [{ key: mentionKey(round, number), to, view, edition: 'posted', onlyIfPosted: !isOpen, notBefore }];
  });
}

/** To whoever is asked to rework the matter, each time they are; and to those who were and need not any more. */
function reworkPosts(resolution: Started, round: Round, posted: readonly PostEntry[]): readonly WantedPost[] {
  const isCurrent = round.number === resolution.rounds.length;
  const rework = isCurrent && resolution.status === 'referredBack' ? resolution.rework : null;
  const name = `rework-${round.number}`;
  const key =
    rework === null ? null : `${rework.number === 1 ? name : `${name}-${rework.number}`}:${rework.responsible.id}`;
  const post = (key: string, viewer: AccountId, isDue: boolean): WantedPost => ({
    ...toOne(key, viewer, isDue),
    view: { card: 'rework', resolution, round, isOver: !isDue },
    edition: isDue ? 'asked' : 'over',
  });
  // Whoever is asked anew may have the form open on the card before: the text is still theirs to rework.
  const isStillAsked = (id: AccountId) => rework?.responsible.id === id;
  const over = posted.flatMap((entry) => {
    const isOfRound = entry.key.startsWith(`${name}:`) || entry.key.startsWith(`${name}-`);
    const { recipient } = entry;
    return isOfRound && recipient !== null && !isStillAsked(recipient) ? [post(entry.key, recipient, false)] : [];
  });
  return [...(rework === null || key === null ? [] : [post(key, rework.responsible.id, true)]), ...over];
}

function addressesOf(round: Round, { charter }: PostSetting): readonly string[] {
  const members = new Map(charter.members.map((member) => [member.id, member]));
  return round.electorate.map(({ id }) => members.get(id)?.address ?? '').filter((address) => address !== '');
}
