import type { Person } from '../../domain/forum/person';
import type { StartedMinutes } from '../../domain/minutes/minutes';
import { takesVersions } from '../../domain/minutes/open-steps';
import type { Dependencies } from '../dependencies';
import { forumsOf } from '../forum/forums-of';
import type { View } from '../views';
import { minutesIn } from './minutes-in';
import type { MinutesFile } from './minutes-view';

const MOST_READ = 20;

/**
 * A document that somebody sent in their personal chat: a version of the minutes that they are the note taker of, if
 * there are any.
 */
export async function answerDocument(dependencies: Dependencies, person: Person, file: MinutesFile): Promise<View> {
  const forums = await forumsOf(dependencies, person);
  const lists = await Promise.all(forums.map(({ forum }) => minutesIn(dependencies, forum.id, MOST_READ)));
  const minutes = lists.flat().filter((one) => takesVersionFrom(one, person));
  if (minutes.length === 0) return { card: 'message', message: { type: 'fileForNoMinutes' } };
  return { card: 'minutesFile', file, minutes };
}

function takesVersionFrom(minutes: StartedMinutes, { id }: Person): boolean {
  return minutes.noteTaker.id === id && takesVersions(minutes);
}
