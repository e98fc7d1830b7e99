import type { Person } from '../forum/person';
import type { Instant } from '../time';

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
export function effective(notes: readonly PresenceNote[]): readonly PresenceNote[] {
  return notes.filter(
    (note, index) =>
      note.presence !== 'asBefore' &&
      !notes.slice(index + 1).some(({ item, seat }) => item === note.item && seat === note.seat),
  );
}

export function isAmong(some: readonly Seatholder[], seat: number): boolean {
  return some.some((one) => one.seat === seat);
}
