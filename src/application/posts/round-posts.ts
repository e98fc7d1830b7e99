import type { AccountId, Contact } from '../../domain/forum/person';
import { timeOf } from '../../domain/forum/forum-time';
import { belongsTo } from '../../domain/forum/roles';
import { nextOfficeMoment } from '../../domain/office-hours';
import { stillSilent } from '../../domain/resolution/mentions-due';
import { awayWhileOpen } from '../../domain/resolution/away';
import { answersShownThrough } from '../../domain/resolution/calm-redraw';
import { awaitsReply } from '../../domain/resolution/enquiring';
import { cannotBeAdopted } from '../../domain/resolution/outcome';
import { leadersIn, presidiumIn } from '../../domain/resolution/handling';
import { hasEnded, type Started } from '../../domain/resolution/resolution';
import type { Round } from '../../domain/resolution/round';
import { possibleSuccessions } from '../../domain/resolution/succession';
import { calendarOf, isTallyDue } from '../../domain/resolution/next-wake';
import type { Instant } from '../../domain/time';
import type { PostEntry } from '../../ports/post-entry';
import { leaderCardIn, leaderCardName, mentionKey, type LeaderCard } from '../resolution/deliveries';
import { candidatesIn, suggestedExtension } from '../resolution/leader-view';
import { handedOverPost, isHandedOver } from './handed-over-post';
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

/** The standing of the round when its card in the channel was last drawn, whoever had answered. */
export function standingShown(entry: PostEntry | undefined): string | undefined {
  return standingIn(entry?.contentHash ?? null);
}

/** The standing of the round in an edition of the channel's card. */
export function standingIn(edition: string | null): string | undefined {
  return edition?.split(ANSWERS)[0];
}

/** Up to which moment the channel's card shows who has answered; '' when it shows nobody. */
export function answersShown(entry: PostEntry | undefined): Instant {
  return entry?.contentHash?.split(ANSWERS)[1] ?? '';
}

/** The key of the round's card in the channel. */
export function voteKey({ number }: Pick<Round, 'number'>): string {
  return `vote-${number}`;
}

/**
 * The cards of those who lead the matter, each in their own chat. A card with a person who does not lead the matter
 * any more, or has another role in it by now, is closed.
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
      recipient !== null && isLeaderCard(key, round, posted, recipient) ? [recipient] : [],
    ),
  );
  return [
    ...wanted,
    ...[...leftWith].flatMap((id) => {
      const stands = left.filter(({ key }) => isLeaderCard(key, round, posted, id));
      // Whoever still belongs to the forum may read there what became of it.
      if (!isOver || !belongsTo(charter, id))
        return stands.map(({ key }) => handedOverPost(resolution, round, charter, key, id));
      const settled = postsToLeader(resolution, round, setting, posted, id, true);
      return settled.filter(({ key }) => stands.some((entry) => entry.key === key));
    }),
  ];
}

/**
 * Whether a leader's card that stands is to be handed over, or to be given back: roles and places in the channel change
 * after a matter has ended too, and the card leads to a history that only the forum's people may read. Who has another role
 * but is still there is not looked for: while a matter is under way, it is told of new roles in any case.
 */
export function isLedByOthers(resolution: Started, setting: PostSetting, posted: readonly PostEntry[]): boolean {
  const isInQuestion = ({ recipient, contentHash }: PostEntry) =>
    recipient !== null && (isHandedOver(contentHash) || !belongsTo(setting.charter, recipient));
  // Most often no card is in question, and then nothing needs to be worked out.
  if (!posted.some(isInQuestion)) return false;
  return resolution.rounds.some((round) =>
    leaderPosts(resolution, round, setting, posted).some(({ key, view, edition }) => {
      const stands = posted.find((entry) => entry.key === key);
      // Of a card that Teams has refused, the ledger itself says when it is tried again.
      if (stands === undefined || stands.posted === null || stands.failure !== null) return false;
      return view.card === 'handedOver' ? stands.contentHash !== edition : isHandedOver(stands.contentHash);
    }),
  );
}

/**
 * The cards about one round to one leader. Each lapse and each extension has a card of its own, so that Teams notifies
 * of it.
 */
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
  const away = awayWhileOpen(round, charter.absences, calendar.dayOf(now));
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
    view: { card: 'tally', ...base, asOf: now, isOver, away },
    edition: isOver ? `extended, ${standing}` : standing,
  });

  const course = post('course', isOpen);
  const referral = post('referral', isReferredBack);
  const rework = isCurrent && resolution.status === 'referredBack' ? resolution.rework : null;
  const ruledOn = isReferredBack ? ruledOnBy(resolution, round, posted, id) : null;
  const ruling = (count: number): WantedPost => ({
    ...post('ruling', isLapsed && count === round.lapses, count),
    view: { card: 'ruling', ...base, suggestedLastDay, isOver: count < round.lapses },
    edition: standing,
  });

  const objections: WantedPost = {
    ...post('objections', isOpen && cannotBeAdopted(round)),
    view: { card: 'objections', ...base, mayPreside },
    edition: null,
  };

  return [
    {
      ...course,
      key: sentFrom(round, posted, id) ?? course.key,
      view: { card: 'course', ...base, mayPreside, successions, suggestedLastDay, asOf: now, away },
      edition,
    },
    {
      ...post('successions', successions.length > 0),
      view: { card: 'successions', ...base, mayPreside, successions },
      edition: null,
    },
    ...[objections].filter(({ key }) => key !== ruledOn),
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
    ...(mayPreside ? rulingCounts(round) : []).map(ruling).filter(({ key }) => key !== ruledOn),
    {
      ...referral,
      key: ruledOn ?? referral.key,
      view: { card: 'referral', ...base, mayPreside, candidates: candidatesIn(resolution, charter) },
      edition: rework === null ? edition : `${edition}, rework ${rework.number}`,
      // Others who lead may be writing to somebody else whom they want to ask.
      waitsForCalm: rework !== null && rework.by.id !== id,
    },
  ];
}

function isLeaderCard(key: string, round: Round, posted: readonly PostEntry[], id: AccountId): boolean {
  return leaderCardIn(key, round, id) !== undefined || key === sentFrom(round, posted, id);
}

/** Of the forms, previews and requests of the text that a round was sent with; `null` for any other post. */
export function roundSentWith(key: string): number | null {
  const [, number] = /^(?:form|preview|sending|declined)-(\d+)(?:-\d+)?:/.exec(key) ?? [];
  return number === undefined ? null : Number(number);
}

/**
 * Whoever sends a matter has its text before them: that card goes on as how it is going, and no other comes about the same.
 * The others who lead are told by a card of their own.
 */
function sentFrom(round: Round, posted: readonly PostEntry[], id: AccountId): string | null {
  if (id !== round.openedBy.id || posted.some(({ key }) => key === `${leaderCardName('course', round, 1)}:${id}`)) {
    return null;
  }
  const shown = posted.filter(
    (entry) => entry.recipient === id && entry.via === 'personal' && roundSentWith(entry.key) === round.number,
  );
  return shown.at(-1)?.key ?? null;
}

/** Whoever refers a matter back, or closes its round after a no, does it on a card that then goes on as what to do with it. */
function ruledOnBy(resolution: Started, round: Round, posted: readonly PostEntry[], id: AccountId): string | null {
  if (resolution.status !== 'referredBack') return null;
  if (posted.some(({ key }) => key === `${leaderCardName('referral', round, 1)}:${id}`)) return null;
  const isRuling = resolution.cause === 'ruling' && resolution.by?.id === id;
  const isClosing = resolution.cause === 'rejected' && round.closing?.by?.id === id;
  if (!isRuling && !isClosing) return null;
  const name = isRuling ? leaderCardName('ruling', round, round.lapses) : leaderCardName('objections', round, 1);
  const key = `${name}:${id}`;
  return posted.some((entry) => entry.key === key && entry.via === 'personal') ? key : null;
}

function rulingCounts({ lapses }: Round): readonly number[] {
  return Array.from({ length: lapses }, (_, index) => index + 1);
}

function toOne(key: string, id: AccountId, isDue: boolean) {
  return { key, to: { kind: 'person', id, fallback: null }, onlyIfPosted: !isDue } as const;
}

/**
 * Mentions, under the vote card, of members who cannot be reached in their own chats. A mention is made in office
 * hours, also when Teams takes it late, and leaves out members who have answered by then.
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

/**
 * Cards to the people who are asked to rework the matter, one for each time they are asked, and to those who no longer
 * need to.
 */
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
  // Somebody who is asked again may have the form open on the earlier card, and the text is still theirs to rework.
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
