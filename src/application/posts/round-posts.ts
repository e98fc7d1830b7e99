import type { AccountId, Contact } from '../../domain/forum/person';
import { timeOf } from '../../domain/forum/forum-time';
import { leadersOf, presidiumOf } from '../../domain/forum/roles';
import { nextOfficeMoment } from '../../domain/office-hours';
import { stillSilent } from '../../domain/resolution/mentions-due';
import { cannotBeAdopted } from '../../domain/resolution/outcome';
import type { Started } from '../../domain/resolution/resolution';
import type { Round } from '../../domain/resolution/round';
import { possibleSuccessions } from '../../domain/resolution/succession';
import { calendarOf, isTallyDue } from '../../domain/resolution/waking';
import { mentionKey } from '../resolution/deliveries';
import { suggestedExtension } from '../resolution/leader-view';
import type { View } from '../views';
import type { PostSetting } from './post-setting';
import type { WantedPost } from './wanted-post';

/** The cards of one round: the vote in the channel, and its course as the leaders follow it in their personal chats. */
export function roundPosts(resolution: Started, round: Round, setting: PostSetting): readonly WantedPost[] {
  const { charter, calendar, now } = setting;
  const isCurrent = round.number === resolution.rounds.length;
  const isOpen = isCurrent && resolution.status === 'open';
  const isLapsed = isCurrent && resolution.status === 'lapsed';
  const isReferredBack = isCurrent && resolution.status === 'referredBack';
  const presidium = presidiumOf(charter);
  const mayPreside = (id: AccountId) => presidium.includes(id);
  const successions = isOpen ? possibleSuccessions(round, charter) : [];
  const suggestedLastDay = suggestedExtension(timeOf(charter, calendar), now);

  const toPerson = (name: string, id: AccountId, view: View, isDue: boolean): WantedPost => ({
    key: `${name}-${round.number}:${id}`,
    to: { kind: 'person', id, fallback: null },
    view,
    edition: null,
    onlyIfPosted: !isDue,
  });
  /** Cards with inputs are updated only when the status changes, or what is being typed would be wiped. */
  const toFillIn = (name: string, id: AccountId, view: View, isDue: boolean): WantedPost => ({
    ...toPerson(name, id, view, isDue),
    edition: isDue ? 'open' : resolution.status,
  });
  const base = { resolution, round };

  return [
    {
      key: voteKey(round),
      to: { kind: 'channel' },
      view: { card: 'vote', ...base, refreshAddresses: isOpen ? addressesOf(round, setting) : [] },
      edition: null,
      onlyIfPosted: false,
    },
    ...leadersOf(charter).flatMap((id) => [
      toPerson('course', id, { card: 'course', ...base, mayPreside: mayPreside(id), successions, note: null }, isOpen),
      toPerson(
        'objections',
        id,
        { card: 'objections', ...base, mayPreside: mayPreside(id) },
        isOpen && cannotBeAdopted(round),
      ),
      toPerson('tally', id, { card: 'tally', ...base }, isOpen && isTallyDue(round, calendar, now)),
      toFillIn('referral', id, { card: 'referral', ...base, candidates: charter.members, note: null }, isReferredBack),
    ]),
    ...presidium.map((id) =>
      toFillIn('ruling', id, { card: 'ruling', ...base, suggestedLastDay, note: null }, isLapsed),
    ),
    ...mentionPosts(resolution, round, setting, isOpen),
    ...reworkPosts(resolution, round, isReferredBack, toPerson),
  ];
}

/** Of the card in the channel. */
export function voteKey({ number }: Pick<Round, 'number'>): string {
  return `vote-${number}`;
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

function reworkPosts(
  resolution: Started,
  round: Round,
  isReferredBack: boolean,
  toPerson: (name: string, id: AccountId, view: View, isDue: boolean) => WantedPost,
): readonly WantedPost[] {
  if (!isReferredBack || resolution.status !== 'referredBack' || resolution.rework === null) return [];
  return [toPerson('rework', resolution.rework.responsible.id, { card: 'rework', resolution, round }, true)];
}

function addressesOf(round: Round, { charter }: PostSetting): readonly string[] {
  const members = new Map(charter.members.map((member) => [member.id, member]));
  return round.electorate.map(({ id }) => members.get(id)?.address ?? '').filter((address) => address !== '');
}
