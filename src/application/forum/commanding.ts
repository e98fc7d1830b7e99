import { decideForum, type ForumCommand, type ForumRefusal } from '../../domain/forum/decide-forum';
import type { Forum } from '../../domain/forum/forum';
import type { Dependencies } from '../dependencies';
import type { Change } from '../records/asked-change';
import { forumRef } from '../records/refs';

/** Carries out a command about a forum, and sees to the cards that follow from it. */
export async function commandForum(
  { forums, nudge }: Pick<Dependencies, 'forums' | 'nudge'>,
  forumId: string,
  command: ForumCommand,
): Promise<Change<Forum, ForumRefusal>> {
  const ref = forumRef(forumId);
  const change = await forums.change(ref, (forum, now) => decideForum(forum, command, now));
  if (change.kind === 'accepted' && change.isNews) nudge(ref);
  return change;
}
