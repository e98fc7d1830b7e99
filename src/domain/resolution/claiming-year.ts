import { PROJECT_YEARS, type ProjectYear } from '../state-funds/state-funds';
import type { Instant } from '../time';
import { accept, refuse } from '../verdict';
import { isEditable, type Resolution, type Started } from './resolution';
import type { CommandOf, ResolutionVerdict } from './resolution-verdict';

/**
 * A year of state funds is asked for by one matter at a time of those that go on with the same decision. Two may be
 * sent in the same instant, by processes that do not see each other: whichever is sent claims the year of the decision
 * first, in whose record only one can be first. A claim holds while its matter is before the forum or decided. A draft that
 * has claimed a year may be on its way out: it yields the year by getting a new revision, which whoever sends it has not seen.
 */

/** The year that the matter asks for; `undefined` when it asks for none. */
export function yearAskedBy({ fields }: Started): ProjectYear | undefined {
  return PROJECT_YEARS.find((year) => String(year) === fields.projectYear.trim());
}

/** Sent and not over, or decided. */
export function isBeforeForum({ status }: Started): boolean {
  return status === 'open' || status === 'lapsed' || status === 'referredBack' || status === 'adopted';
}

/** The matter that claimed the year last. */
export function claimantOf(resolution: Resolution, year: ProjectYear): string | undefined {
  return resolution.status === 'adopted'
    ? resolution.yearClaims.find((claim) => claim.year === year)?.matter
    : undefined;
}

/** Claims a year of the project. Where another than `over` has claimed it, nothing happens. */
export function claimYear(
  resolution: Started,
  { year, matter, over }: CommandOf<'claimYear'>,
  now: Instant,
): ResolutionVerdict {
  if (resolution.status !== 'adopted') return refuse({ type: 'notPossibleNow', status: resolution.status });
  const claimant = claimantOf(resolution, year);
  const isFree = claimant === undefined || claimant === over;
  return isFree ? accept({ type: 'yearClaimed', at: now, year, matter }) : accept();
}

/** Yields a year that the matter has claimed, unless it is before the forum or decided with it. */
export function yieldYear(resolution: Started, { year, to }: CommandOf<'yieldYear'>, now: Instant): ResolutionVerdict {
  if (isBeforeForum(resolution) && yearAskedBy(resolution) === year) {
    return refuse({ type: 'yearAskedAlready', title: resolution.fields.title });
  }
  return isEditable(resolution) ? accept({ type: 'yearYielded', at: now, to }) : accept();
}
