import type { ForumCommand, ForumRefusal } from '../../domain/forum/decide-forum';
import type { Ready } from '../../domain/forum/forum';
import type { Person } from '../../domain/forum/person';
import type { RegisterChange } from '../../domain/forum/register';
import type { Dependencies } from '../dependencies';
import { commandForum } from './commanding';
import { charterToday, todayOf } from './today';

export interface Entry {
  readonly changes: readonly RegisterChange[];
  /** Why the charter is departed from, or which decision the change rests on. */
  readonly reason: string;
  /**
   * The revision of the register that the person has seen; `null` when their change holds whatever else has been
   * changed.
   */
  readonly revision: number | null;
  /** Another forum that already has the new short name, if the short name is changed. */
  readonly namesake?: string | null;
}

/** The forum after a command and, when it was refused, why. */
interface Commanded {
  readonly forum: Ready;
  readonly refusal: ForumRefusal | null;
}

/** Enters something in the register. */
export async function enter(
  dependencies: Dependencies,
  forum: Ready,
  by: Person,
  { changes, reason, revision, namesake = null }: Entry,
): Promise<Commanded> {
  const today = todayOf(dependencies);
  const command = { type: 'changeRegister', by, today, changes, reason, revision, namesake } as const;
  return commandReady(dependencies, forum, command);
}

/** Carries out a command about a forum that has been set up, and stays so. */
export async function commandReady(
  dependencies: Dependencies,
  forum: Ready,
  command: ForumCommand,
): Promise<Commanded> {
  const change = await commandForum(dependencies, forum.id, command);
  const after = change.state.status === 'ready' ? change.state : forum;
  return { forum: after, refusal: change.kind === 'refused' ? change.refusal : null };
}

/** What every card about the register starts from. */
export function settingOf(dependencies: Dependencies, forum: Ready) {
  return { forum, charter: charterToday(dependencies, forum), today: todayOf(dependencies) };
}
