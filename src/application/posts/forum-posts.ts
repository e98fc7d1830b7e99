import { charterOn } from '../../domain/forum/charter-on';
import { departuresOf, type Departure } from '../../domain/forum/departures';
import type { ChannelNews, Forum, Joined, Ready } from '../../domain/forum/forum';
import { whoItMayBe } from '../../domain/forum/linking';
import type { AccountId, Contact } from '../../domain/forum/person';
import { leadersOf } from '../../domain/forum/roles';
import type { LocalDate } from '../../domain/time';
import type { PostEntry } from '../../ports/post-entry';
import { peopleToChoose } from '../forum/people-to-choose';
import { setupFieldsOf } from '../forum/setup-fields';
import { digest } from '../records/event-chain';
import { isAnyUnreadable, type Unreadable } from '../unreadable';
import type { Drawn, WantedPost } from './wanted-post';

/**
 * The setup card in the channel, and once it is filled in, the composition of the day; and what the leaders are asked
 * and told in their personal chats. `posted` is what already stands: questions that have been answered are found there.
 */
export function forumPosts(
  forum: Forum,
  today: LocalDate,
  posted: readonly PostEntry[],
  unreadable: Unreadable,
): readonly WantedPost[] {
  switch (forum.status) {
    case 'unmet':
      return [];
    case 'joined':
      if (forum.isLost) return isSetUpElsewhere(forum) ? [setupElsewherePost()] : [];
      return forum.roster === null ? [] : [setupPost(forum)];
    case 'ready':
      return [
        ...(forum.isLost ? [] : [compositionPost(forum, today, posted)]),
        ...questions(forum, today, posted),
        ...newsPosts(forum, today),
        ...unreadablePosts(forum, today, posted, unreadable),
      ];
  }
}

/** The fewest people in a forum: a chair, a vice chair, a process lead, a note taker and a member. */
const FEWEST_IN_A_FORUM = 5;

/** The editions of the setup card. */
const SETUP = { tooFew: 'too few', joined: 'joined', elsewhere: 'elsewhere' } as const;

function isOfSetup(edition: string | null): boolean {
  return Object.values<string | null>(SETUP).includes(edition);
}

function setupPost(forum: Joined): WantedPost {
  const choosable = peopleToChoose(forum, '');
  const fields = setupFieldsOf(forum);
  const view = { card: 'setup', forum, step: 'forum', fields, faults: [], note: null, choosable } as const;
  return {
    key: 'setup',
    to: { kind: 'channel' },
    view,
    // A card with too few people to choose from has been filled in by nobody, so it may be redrawn. A card that can be
    // filled in is never redrawn while somebody fills it in.
    edition: (forum.roster?.length ?? 0) < FEWEST_IN_A_FORUM ? SETUP.tooFew : SETUP.joined,
    onlyIfPosted: false,
  };
}

function isSetUpElsewhere({ news }: Joined): boolean {
  return news?.what.type === 'lost' && news.what.why === 'setUpElsewhere';
}

/** Two channels of a team are not to ask for the same thing. */
function setupElsewherePost(): WantedPost {
  const view = { card: 'message', message: { type: 'setupElsewhere' } } as const;
  return { key: 'setup', to: { kind: 'channel' }, view, edition: SETUP.elsewhere, onlyIfPosted: true };
}

/**
 * The composition. Those who keep the register open forms from it, so it waits for calm; but it takes the setup card's
 * place at once.
 */
function compositionPost(forum: Ready, today: LocalDate, posted: readonly PostEntry[]): WantedPost {
  const charter = charterOn(forum, today);
  const waitsForCalm = posted.some(({ key, contentHash }) => key === 'setup' && !isOfSetup(contentHash));
  const view = { card: 'composition', forum, charter, today, note: null, page: 0 } as const;
  return { key: 'setup', to: { kind: 'channel' }, view, edition: null, onlyIfPosted: false, waitsForCalm };
}

function toPerson(key: string, id: AccountId, isDue = true) {
  return { key: `${key}:${id}`, to: { kind: 'person', id, fallback: null }, onlyIfPosted: !isDue } as const;
}

/** A question that only the leaders can answer, and what tells it from other questions. */
interface Question {
  readonly key: string;
  readonly drawn: Drawn;
}

/** How many questions stand in a leader's chat at a time. The others come as these are answered. */
const MOST_ASKED = 5;

/**
 * The questions to ask now: what becomes of people who have left, and whom accounts belong to. Questions that stand
 * already come first.
 */
function questionsNow(forum: Ready, today: LocalDate, posted: readonly PostEntry[]): readonly Question[] {
  const all: readonly Question[] = [
    ...departuresOf(forum, today).map((departure) => ({
      key: `departed-${departure.person.id}`,
      drawn: { view: { card: 'departure', forum, departure, today }, edition: editionOf(forum, departure) } as const,
    })),
    ...forum.unrecognized.map((person) => recognition(forum, person)),
  ];
  const isPosted = ({ key }: Question) => posted.some((entry) => entry.key.startsWith(`${key}:`));
  return [...all.filter(isPosted), ...all.filter((question) => !isPosted(question))].slice(0, MOST_ASKED);
}

/** In the edition of a card on which somebody may be choosing. */
const CHOOSING = 'asked';

/** Whom an account belongs to. Whom it may be changes with what other leaders do: the card then waits for calm. */
function recognition(forum: Ready, person: Contact): Question {
  const { name, shortName, holdings } = forum.register;
  const candidates = whoItMayBe(forum, person.id);
  const seats = holdings.filter((holding) => candidates.some(({ id }) => id === holding.person));
  return {
    key: `account-${person.id}`,
    drawn: {
      view: { card: 'recognition', forum, person, candidates },
      edition: `${CHOOSING}-${digest([name, shortName, candidates, seats])}`,
    },
  };
}

/** Seats and roles run out by date, without any change of the register. */
function editionOf({ revision }: Ready, { holdings, roleTerms }: Departure): string {
  return [`revision-${revision}`, ...[...holdings, ...roleTerms].map(({ id }) => id)].join(' ');
}

function questions(forum: Ready, today: LocalDate, posted: readonly PostEntry[]): readonly WantedPost[] {
  const { shortName, people } = forum.register;
  const now = questionsNow(forum, today, posted);
  const asked = leadersOf(charterOn(forum, today)).flatMap((leader) =>
    now.map(({ key, drawn }): WantedPost => {
      const post = toPerson(key, leader);
      const standing = posted.find((entry) => entry.key === post.key)?.contentHash;
      return { ...post, ...drawn, waitsForCalm: standing?.startsWith(CHOOSING) === true };
    }),
  );
  const open = new Set<string>(asked.map(({ key }) => key));
  const settled = posted.flatMap(({ key, recipient }): readonly WantedPost[] => {
    const [, kind, person] = /^(departed|account)-(.*):[^:]*$/.exec(key) ?? [];
    if (kind === undefined || person === undefined || recipient === null || open.has(key)) return [];
    const name = [...people, ...(forum.roster ?? []), ...forum.departed].find(({ id }) => id === person)?.name ?? '';
    const view = { card: 'questionSettled', shortName, name } as const;
    return [{ ...toPerson(`${kind}-${person}`, recipient, false), view, edition: 'settled' }];
  });
  return [...asked, ...settled];
}

/** News of the channel, to each leader. A lost channel cannot tell them itself. */
function newsPosts(forum: Ready, today: LocalDate): readonly WantedPost[] {
  const { news } = forum;
  if (news === null) return [];
  const view = { card: 'channelNews', shortName: forum.register.shortName, news } as const;
  return leadersOf(charterOn(forum, today)).map((id) => ({ ...toPerson(newsKey(news), id), view, edition: 'told' }));
}

const UNREADABLE = 'unreadable';

/**
 * Tells each leader once that something in the forum cannot be read. The card changes in place when other things
 * cannot be read.
 */
function unreadablePosts(
  forum: Ready,
  today: LocalDate,
  posted: readonly PostEntry[],
  unreadable: Unreadable,
): readonly WantedPost[] {
  const { shortName } = forum.register;
  const view = { card: 'message', message: { type: 'unreadable', shortName, unreadable } } as const;
  const leaders = isAnyUnreadable(unreadable) ? leadersOf(charterOn(forum, today)) : [];
  const told = posted.filter(isAboutUnreadable).flatMap(({ recipient }) => recipient ?? []);
  return [...new Set([...leaders, ...told])].map((id) => ({
    ...toPerson(UNREADABLE, id, leaders.includes(id)),
    view,
    edition: null,
  }));
}

/** Whether the post tells a leader, or has told, that something cannot be read. */
export function isAboutUnreadable({ key }: Pick<PostEntry, 'key'>): boolean {
  return key.startsWith(`${UNREADABLE}:`);
}

function newsKey({ number }: ChannelNews): string {
  return `channel-${number}`;
}

/** Whether any of those who lead has been sent the news of the channel. */
export function isNewsTold(news: ChannelNews, posted: readonly PostEntry[]): boolean {
  return posted.some(({ key }) => key.startsWith(`${newsKey(news)}:`));
}
