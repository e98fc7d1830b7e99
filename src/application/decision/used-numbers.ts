import type { Ready } from '../../domain/forum/forum';
import type { Series } from '../../ports/number-series';
import { LAST_MOMENT, type RecordStore } from '../../ports/record-store';
import type { Dependencies } from '../dependencies';
import { shortNameMark } from '../records/short-name-mark';

/**
 * A decision's number that people have been told of, though the restored copy of the store does not know it: `LGS PC
 * 2026:2`.
 */
export interface UsedNumber extends Omit<Series, 'forumId'> {
  readonly shortName: string;
  readonly last: number;
}

interface NotingDependencies extends Pick<Dependencies, 'forums' | 'series'> {
  readonly records: Pick<RecordStore, 'due'>;
}

/** Sees to it that no number up to these is given again. Throws when no forum has such a short name. */
export async function noteUsedNumbers(
  { forums, series, records }: NotingDependencies,
  used: readonly UsedNumber[],
): Promise<void> {
  for (const { shortName, kind, year, last } of used) {
    const forum = await forumNamed({ forums, records }, shortName);
    if (forum === undefined) throw new Error(`ENIGHET_USED_NUMBERS: no forum has the short name ${shortName}.`);
    await series.noteUsed({ forumId: forum.id, kind, year }, last);
  }
}

/** More than all forums and everything under way in them. */
const MOST_LIVING = 20_000;

/**
 * A copy from before forums could be found by their short names: its forums are among the records that are looked at
 * again by themselves.
 */
async function forumNamed(
  { forums, records }: Omit<NotingDependencies, 'series'>,
  shortName: string,
): Promise<Ready | undefined> {
  const mark = shortNameMark(shortName);
  const [found] = await forums.concerning(mark, 1);
  if (found?.state.status === 'ready') return found.state;
  const living = await records.due(LAST_MOMENT, MOST_LIVING);
  for (const ref of living.refs.filter(({ kind }) => kind === 'forum')) {
    const forum = (await forums.look(ref))?.state;
    if (forum?.status === 'ready' && shortNameMark(forum.register.shortName) === mark) return forum;
  }
  return undefined;
}
