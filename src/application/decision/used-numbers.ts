import type { Series } from '../../ports/number-series';
import type { Dependencies } from '../dependencies';
import { shortNameMark } from '../records/short-name-mark';

/** A decision's number that has been told to people, as after a restore of a copy that does not know of it: `LGS PC 2026:2`. */
export interface UsedNumber extends Omit<Series, 'forumId'> {
  readonly shortName: string;
  readonly last: number;
}

/** No number is given twice: those up to each of these have been used. Throws when no forum has such a short name. */
export async function noteUsedNumbers(
  { forums, series }: Pick<Dependencies, 'forums' | 'series'>,
  used: readonly UsedNumber[],
): Promise<void> {
  for (const { shortName, kind, year, last } of used) {
    const found = await forums.concerning(shortNameMark(shortName), 1);
    const forum = found[0]?.state;
    if (forum?.status !== 'ready') throw new Error(`ENIGHET_USED_NUMBERS: no forum has the short name ${shortName}.`);
    await series.noteUsed({ forumId: forum.id, kind, year }, last);
  }
}
