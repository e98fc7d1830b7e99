import { noFollowUps } from '../../domain/follow-ups/follow-ups';
import type { Person } from '../../domain/forum/person';
import { prepares } from '../../domain/forum/roles';
import { noMeetings } from '../../domain/meetings/meetings';
import { currentRound } from '../../domain/resolution/resolution';
import type { Instant } from '../../domain/time';
import type { Calendar } from '../../domain/calendar';
import { tasksOfFollowUps } from '../../domain/todo/follow-up-tasks';
import { tasksAfterMeeting, tasksInForum } from '../../domain/todo/forum-tasks';
import { awaitedInMatter, taskInMatter } from '../../domain/todo/matter-tasks';
import { awaitedInMinutes, tasksInMinutes } from '../../domain/todo/minutes-tasks';
import { byDay, type Awaited, type Task } from '../../domain/todo/task';
import type { Dependencies } from '../dependencies';
import { forumsOf } from '../forum/forums-of';
import type { Belonging } from '../forum/membership';
import { minutesIn } from '../minutes/minutes-in';
import { followUpsRef, meetingsRef } from '../records/refs';
import { startedIn } from '../resolution/started-in';
import { unreadableIn } from '../unreadable';
import type { View } from '../views';
import type { Within } from './todo-view';

/** More than waits for anybody by name at a time. */
const MOST_READ = 60;

/** What was found in one matter, in some minutes or in a forum. */
interface Found {
  readonly tasks: readonly Within<Task>[];
  readonly awaited: readonly Within<Awaited>[];
}

interface Moment {
  readonly calendar: Calendar;
  readonly now: Instant;
}

/** Everything that waits for the person in all their forums, and what they wait for from others. `page` counts from 0. */
export async function showTodo(
  dependencies: Dependencies,
  person: Person,
  { page }: { readonly page: number },
): Promise<View> {
  const { calendar, clock } = dependencies;
  const moment = { calendar, now: clock.now() };
  const forums = await forumsOf(dependencies, person);
  const lists = await Promise.all([
    inMatters(dependencies, person, forums, moment),
    inMinutes(dependencies, person, forums, moment),
    inForums(dependencies, forums, moment),
  ]);
  const tasks = lists.flat().flatMap((found) => found.tasks);
  const awaited = lists.flat().flatMap((found) => found.awaited);
  if (forums.length === 0 && tasks.length === 0) return { card: 'message', message: { type: 'noForums' } };
  return {
    card: 'todo',
    tasks: byDay(tasks, ({ item }) => item),
    awaited: byDay(awaited, ({ item }) => item),
    unreadable: unreadableIn(
      dependencies,
      forums.map(({ forum }) => forum.id),
      'matters',
      'minutes',
    ),
    page,
  };
}

/** Matters that concern the person by name, and matters of the forums where the person prepares them. */
async function inMatters(
  dependencies: Dependencies,
  person: Person,
  forums: readonly Belonging[],
  moment: Moment,
): Promise<readonly Found[]> {
  const concerning = await dependencies.resolutions.concerning(person.id, MOST_READ);
  const own = concerning.flatMap(({ state }) => (state.status === 'notStarted' ? [] : [state]));
  const prepared = await Promise.all(preparedBy(forums).map(({ forum }) => startedIn(dependencies, forum.id)));
  return eachOnce([...own, ...prepared.flat()]).map((resolution): Found => {
    const { forumId } = resolution;
    const belonging = forums.find(({ forum }) => forum.id === forumId);
    const looking = { person: person.id, actor: belonging?.actor, ...moment };
    const task = taskInMatter(resolution, looking);
    const awaited = awaitedInMatter(resolution, looking);
    // A person who has left the forum and still has a vote sees the forum's name as it was at the round.
    const forumName = belonging?.charter.name ?? currentRound(resolution)?.forumName ?? '';
    return {
      tasks: task === undefined ? [] : [{ forumId, forumName, item: task }],
      awaited: awaited === undefined ? [] : [{ forumId, forumName, item: awaited }],
    };
  });
}

async function inMinutes(
  dependencies: Dependencies,
  person: Person,
  forums: readonly Belonging[],
  moment: Moment,
): Promise<readonly Found[]> {
  const concerning = await dependencies.minutes.concerning(person.id, MOST_READ);
  const own = concerning.flatMap(({ state }) => (state.status === 'none' ? [] : [state]));
  const prepared = await Promise.all(preparedBy(forums).map(({ forum }) => minutesIn(dependencies, forum.id)));
  return eachOnce([...own, ...prepared.flat()]).flatMap((minutes): readonly Found[] => {
    const { forumId } = minutes;
    const belonging = forums.find(({ forum }) => forum.id === forumId);
    if (belonging === undefined) return [];
    const looking = { ...belonging, ...moment };
    const forumName = belonging.charter.name;
    const tasks = tasksInMinutes(minutes, looking).map((item) => ({ forumId, forumName, item }));
    const awaited = awaitedInMinutes(minutes, looking).map((item) => ({ forumId, forumName, item }));
    return [{ tasks, awaited }];
  });
}

/** What a forum asks of those who lead it, and of those whom its follow-ups wait for. */
async function inForums(
  { meetings, followUps }: Pick<Dependencies, 'meetings' | 'followUps'>,
  forums: readonly Belonging[],
  { calendar, now }: Moment,
): Promise<readonly Found[]> {
  const today = calendar.dayOf(now);
  return Promise.all(
    forums.map(async ({ forum, charter, actor }): Promise<Found> => {
      const told = (await meetings.look(meetingsRef(forum.id)))?.state ?? noMeetings;
      const followed = (await followUps.look(followUpsRef(forum.id)))?.state ?? noFollowUps;
      const tasks = [
        ...tasksOfFollowUps(followed, told, { charter, actor }, calendar, today),
        ...tasksAfterMeeting(told, actor, calendar, today),
        ...tasksInForum(forum, actor, today),
      ];
      return { tasks: tasks.map((item) => ({ forumId: forum.id, forumName: charter.name, item })), awaited: [] };
    }),
  );
}

/** The forums whose matters and minutes the person has a hand in. */
function preparedBy(forums: readonly Belonging[]): readonly Belonging[] {
  return forums.filter(({ actor }) => prepares(actor));
}

function eachOnce<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
