import type { Person } from '../../domain/forum/person';
import type { StartedMinutes } from '../../domain/minutes/minutes';
import type { Turn } from '../../domain/minutes/turn';
import { cutShort } from '../forum/person-names';
import type { Texts } from '../texts';

export function shownNames(people: readonly Pick<Person, 'name'>[]): readonly string[] {
  return people.map(({ name }) => cutShort(name));
}

/** Whom the minutes wait for, with what and until when: a sentence for each. */
export function waitingFor({ minutes: t }: Texts, minutes: StartedMinutes, turns: readonly Turn[]): readonly string[] {
  const isNewVersion = minutes.versions.length > 0;
  return turns.map(({ step, people, dueOn }) => t.waitsFor({ step, names: shownNames(people), isNewVersion, dueOn }));
}
