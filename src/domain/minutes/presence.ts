import type { Person } from '../forum/person';
import { leads } from '../forum/roles';
import { signed } from '../forum/signed';
import { saysSomething } from '../says-something';
import type { Instant } from '../time';
import { accept, refuse } from '../verdict';
import { isLocked, verificationsOf, type StartedMinutes } from './minutes';
import { notNow, type CommandOf, type MinutesVerdict } from './minutes-verdict';

/**
 * What can be noted of somebody's presence: absent from the beginning; from an item on there, or gone; out of the room
 * at one item for jäv; and as before that, which takes back what was noted at the item.
 */
export const PRESENCES = ['absent', 'joined', 'left', 'recused', 'asBefore'] as const;
export type Presence = (typeof PRESENCES)[number];

/** Whoever had a seat on the day of the meeting. */
export interface Seatholder {
  readonly seat: number;
  readonly person: Person;
}

export interface PresenceNote extends Seatholder {
  /** As the minutes name it; '' for the beginning of the meeting. */
  readonly item: string;
  readonly presence: Presence;
  readonly by: Person;
  readonly at: Instant;
}

/** Who came, went and stepped aside at an item, and who was away during it. */
export interface PresenceAt {
  readonly item: string;
  readonly joined: readonly Seatholder[];
  readonly left: readonly Seatholder[];
  readonly recused: readonly Seatholder[];
  readonly away: readonly Seatholder[];
}

const ITEM_MOST = 20;
const NOTES_MOST = 500;

/** Notes the presence of some of those with a seat at an item; the others are there as they were. */
export function notePresence(
  minutes: StartedMinutes,
  { by, item: typed, presence, people, after }: CommandOf<'notePresence'>,
  now: Instant,
): MinutesVerdict {
  if (!mayNotePresence(minutes, by.id) && !leads(by)) return refuse({ type: 'notYourStep', step: 'noteTaker' });
  if (isLocked(minutes)) return refuse({ type: 'minutesLocked' });
  if (minutes.withdrawal !== null) return notNow(minutes);
  if (verificationsOf(minutes).length > 0) return refuse({ type: 'presenceVerified' });
  const item = typed.trim();
  if (people.length === 0) return refuse({ type: 'presencePeopleMissing' });
  if (presence === 'absent' && item !== '') return refuse({ type: 'absentHasNoItem' });
  if (presence !== 'absent' && presence !== 'asBefore' && !saysSomething(item)) {
    return refuse({ type: 'presenceItemMissing' });
  }
  if (item.length > ITEM_MOST) return refuse({ type: 'presenceItemTooLong', most: ITEM_MOST });
  const standing = effective(minutes.presence);
  const news = people.filter(({ seat }) => {
    const known = standing.find((note) => note.item === item && note.seat === seat);
    return (known?.presence ?? 'asBefore') !== presence;
  });
  if (news.length === 0) return accept();
  if (after !== minutes.presence.length) return refuse({ type: 'minutesChangedSince' });
  if (minutes.presence.length + news.length > NOTES_MOST) return refuse({ type: 'presenceTooMuch' });
  const notes = news.map((one) => ({ ...one, item, presence, by, at: now }));
  const unlikely = unlikelyAt(item, [...minutes.presence, ...notes], notes);
  if (unlikely !== undefined) return refuse({ type: 'presenceUnlikely', name: unlikely.person.name, presence });
  const noted = news.map(({ seat, person }) => ({ seat, person: signed(person) }));
  return accept({ type: 'presenceNoted', at: now, by: signed(by), item, presence, people: noted });
}

/** The note taker of the minutes; those who lead may too. */
export function mayNotePresence({ noteTaker }: StartedMinutes, person: string): boolean {
  return noteTaker.id === person;
}

/** Those who were absent when the meeting began. */
export function absentAtBeginning(notes: readonly PresenceNote[]): readonly Seatholder[] {
  return effective(notes).filter(({ item, presence }) => item === '' && presence === 'absent');
}

/**
 * The items at which something was noted, in the order in which they were: a meeting takes its items in an order of its own
 * (001:56). Whoever is not named was there as before.
 */
export function presenceByItem(notes: readonly PresenceNote[]): readonly PresenceAt[] {
  const standing = effective(notes);
  const items = [...new Set(standing.map(({ item }) => item))].filter((item) => item !== '');
  let away = absentAtBeginning(notes);
  return items.map((item) => {
    const those = (presence: Presence) => standing.filter((note) => note.item === item && note.presence === presence);
    const [joined, left, recused] = [those('joined'), those('left'), those('recused')];
    away = [...away.filter(({ seat }) => !isAmong(joined, seat) && !isAmong(left, seat)), ...left];
    return { item, joined, left, recused, away };
  });
}

/** The latest note of each seat at each item. What has been taken back counts no more, and noted again it comes last. */
function effective(notes: readonly PresenceNote[]): readonly PresenceNote[] {
  return notes.filter(
    (note, index) =>
      note.presence !== 'asBefore' &&
      !notes.slice(index + 1).some(({ item, seat }) => item === note.item && seat === note.seat),
  );
}

/** One of those just noted who came without having been away, or went without having been there. */
function unlikelyAt(
  item: string,
  all: readonly PresenceNote[],
  news: readonly PresenceNote[],
): PresenceNote | undefined {
  const items = presenceByItem(all);
  const index = items.findIndex((one) => one.item === item);
  const before = items[index - 1]?.away ?? absentAtBeginning(all);
  return news.find(({ seat, presence }) => {
    if (presence === 'joined') return !isAmong(before, seat);
    return presence === 'left' && isAmong(before, seat);
  });
}

function isAmong(some: readonly Seatholder[], seat: number): boolean {
  return some.some((one) => one.seat === seat);
}
