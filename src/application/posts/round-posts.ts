import type { AccountId, Contact } from '../../domain/forum/person';
import { timeOf } from '../../domain/forum/forum-time';
import { belongsTo } from '../../domain/forum/roles';
import { nextOfficeMoment } from '../../domain/office-hours';
import { stillSilent } from '../../domain/resolution/mentions-due';
import { answersShownThrough } from '../../domain/resolution/calm-redraw';
import { awaitsReply } from '../../domain/resolution/enquiring';
import { cannotBeAdopted } from '../../domain/resolution/outcome';
import { leadersIn, presidiumIn } from '../../domain/resolution/recusal';
import { hasEnded, type Started } from '../../domain/resolution/resolution';
import type { Round } from '../../domain/resolution/round';
import { possibleSuccessions } from '../../domain/resolution/succession';
import { calendarOf, isTallyDue } from '../../domain/resolution/next-wake';
import type { Instant } from '../../domain/time';
import type { PostEntry } from '../../ports/post-entry';
import { leaderCardIn, leaderCardName, mentionKey, type LeaderCard } from '../resolution/deliveries';
import { candidatesIn, suggestedExtension } from '../resolution/leader-view';
import { handedOverPost } from './handed-over-post';
import { lateComer } from './late-comer';
import type { PostSetting } from './post-setting';
import { standingOf } from './standing-of-round';
import type { WantedPost } from './wanted-post';

const ANSWERS = ', answers through ';

/** The cards of one round: the vote in the channel, and its course as those who lead it follow it in their personal chats. */
export function roundPosts(
  resolution: Started,
  round: Round,
  setting: PostSetting,
  posted: readonly PostEntry[],
): readonly WantedPost[] {
  const { now } = setting;
  const isCurrent = round.number === resolution.rounds.length;
  const isOpen = isCurrent && resolution.status === 'open';
  const standing = standingOf(resolution, round);
  const base = { resolution, round };

  return [
    {
      key: voteKey(round),
      to: { kind: 'channel' },
      view: { card: 'vote', ...base, refreshAddresses: isOpen ? addressesOf(round, setting) : [] },
      edition: isOpen ? `${standing}${ANSWERS}${answersShownThrough(round, now)}` : standing,
      onlyIfPosted: false,
    },
    ...leaderPosts(resolution, round, setting, posted),
    ...mentionPosts(resolution, round, setting, isOpen),
    ...reworkPosts(resolution, round, posted),
  ];
}

/** How the round stood when its card in the channel was last drawn, whoever had answered. */
export function standingShown(entry: PostEntry | undefined): string | undefined {
  return standingIn(entry?.contentHash ?? null);
}

/** The same of an edition of that card. */
export function standingIn(edition: string | null): string | undefined {
  return edition?.split(ANSWERS)[0];
}

/** Up to when that card shows who has answered; '' when it shows nobody. */
export function answersShown(entry: PostEntry | undefined): Instant {
  return entry?.contentHash?.split(ANSWERS)[1] ?? '';
}

/** Of the card in the channel. */
export function voteKey({ number }: Pick<Round, 'number'>): string {
  return `vote-${number}`;
}

/**
 * What those who lead the matter have, each in their own chat. A card that stands with somebody who leads it no more, or has
 * another role in it by now, is settled.
 */
function leaderPosts(
  resolution: Started,
  round: Round,
  setting: PostSetting,
  posted: readonly PostEntry[],
): readonly WantedPost[] {
  const { charter } = setting;
  const leaders = leadersIn(resolution, charter);
  const presidium = presidiumIn(resolution, charter);
  const wanted = leaders.flatMap((id) => postsToLeader(resolution, round, setting, posted, id, presidium.includes(id)));
  const keys = new Set(wanted.map(({ key }) => key));
  const isOver = hasEnded(resolution) || round.number < resolution.rounds.length;
  const left = posted.filter(({ key, recipient }) => recipient !== null && !keys.has(key));
  const leftWith = new Set(
    left.flatMap(({ key, recipient }) =>
      recipient !== null && leaderCardIn(key, round, recipient) !== undefined ? [recipient] : [],
    ),
  );
  return [
    ...wanted,
    ...[...leftWith].flatMap((id) => {
      const stands = left.filter(({ key }) => leaderCardIn(key, round, id) !== undefined);
      // Whoever still belongs to the forum may read there what became of it.
      if (!isOver || !belongsTo(charter, id))
        return stands.map(({ key }) => handedOverPost(resolution, round, key, id));
      const settled = postsToLeader(resolution, round, setting, posted, id, true);
      return settled.filter(({ key }) => stands.some((entry) => entry.key === key));
    }),
  ];
}

/** Each lapse is ruled on by itself and each time to answer is counted by itself, so that Teams tells of the card. */
function postsToLeader(
  resolution: Started,
  round: Round,
  { charter, calendar, now }: PostSetting,
  posted: readonly PostEntry[],
  id: AccountId,
  mayPreside: boolean,
): readonly WantedPost[] {
  const isCurrent = round.number === resolution.rounds.length;
  const isOpen = isCurrent && resolution.status === 'open';
  const isLapsed = isCurrent && resolution.status === 'lapsed';
  const isReferredBack = isCurrent && resolution.status === 'referredBack';
  const successions = isOpen ? possibleSuccessions(round, charter) : [];
  const suggestedLastDay = suggestedExtension(timeOf(charter, calendar), round, now);
  const base = { resolution, round };
  const standing = standingOf(resolution, round);
  const edition = mayPreside ? standing : `${standing}, without presiding`;
  const own = calendarOf(round, calendar);
  const post = (card: LeaderCard, isDue: boolean, count = 1) => {
    const name = leaderCardName(card, round, count);
    return { ...toOne(`${name}:${id}`, id, isDue), ...lateComer(posted, name, id, own, now) };
  };
  const tally = (count: number, isOver: boolean): WantedPost => ({
    ...post('tally', !isOver && isOpen && isTallyDue(round, calendar, now), count),
    view: { card: 'tally', ...base, asOf: now, isOver },
    edition: isOver ? `extended, ${standing}` : standing,
  });

  return [
    {
      ...post('course', isOpen),
      view: { card: 'course', ...base, mayPreside, successions, suggestedLastDay, asOf: now },
      edition,
    },
    {
      ...post('successions', successions.length > 0),
      view: { card: 'successions', ...base, mayPreside, successions },
      edition: null,
    },
    {
      ...post('objections', isOpen && cannotBeAdopted(round)),
      view: { card: 'objections', ...base, mayPreside },
      edition: null,
    },
    ...round.enquiries
      .filter(({ by }) => by.id !== id)
      .map((enquiry): WantedPost => {
        const isWaiting = awaitsReply(resolution, round, enquiry);
        return {
          ...post('enquiry', isWaiting, enquiry.number),
          view: { card: 'enquiry', ...base, enquiry },
          edition: isWaiting ? 'asked' : enquiry.reply === null ? standing : 'replied',
        };
      }),
    ...(round.extended ? [tally(1, true), tally(2, false)] : [tally(1, false)]),
    ...(mayPreside ? rulingCounts(round) : []).map((count): WantedPost => ({
      ...post('ruling', isLapsed && count === round.lapses, count),
      view: { card: 'ruling', ...base, suggestedLastDay, isOver: count < round.lapses },
      edition: standing,
    })),
    {
      ...post('referral', isReferredBack),
      view: { card: 'referral', ...base, mayPreside, candidates: candidatesIn(resolution, charter) },
      edition,
    },
  ];
}

function rulingCounts({ lapses }: Round): readonly number[] {
  return Array.from({ length: lapses }, (_, index) => index + 1);
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
