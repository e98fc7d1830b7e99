import type { Person } from '../../domain/forum/person';
import type { Dependencies } from '../dependencies';
import { showTodo } from '../todo/showing-todo';
import type { View } from '../views';
import { viewMatter } from './balloting';

/**
 * Somebody has written an answer as a message. It is counted nowhere: they get the card to give it on, or the list when
 * several matters wait for them.
 */
export async function answerInWords(dependencies: Dependencies, person: Person): Promise<View> {
  const todo = await showTodo(dependencies, person, { page: 0 });
  if (todo.card !== 'todo') return todo;
  const asked = todo.tasks.flatMap(({ forumId, item }) =>
    item.kind === 'answer' ? [{ forumId, resolutionId: item.resolution.id }] : [],
  );
  const [only, ...others] = asked;
  if (only === undefined) return { card: 'message', message: { type: 'nothingToAnswer' } };
  if (others.length > 0) return { ...todo, note: { type: 'answerOnCard' } };
  return viewMatter(dependencies, person, { ...only, note: { type: 'answerOnCard' } });
}
