import type { Dependencies } from '../dependencies';
import { shortNameMark } from '../records/short-name-mark';

/** What another forum with that short name is called; `null` when there is none. */
export async function namesakeOf(
  { forums }: Pick<Dependencies, 'forums'>,
  forumId: string,
  shortName: string,
): Promise<string | null> {
  const found = await forums.concerning(shortNameMark(shortName), 2);
  const others = found.flatMap(({ state }) =>
    state.status === 'ready' && state.id !== forumId ? [state.register] : [],
  );
  return others[0]?.name ?? null;
}
