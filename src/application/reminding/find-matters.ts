import type { RemindedMatter } from '../../domain/reminding/reminder-day';
import type { Started } from '../../domain/resolution/resolution';
import type { Dependencies } from '../dependencies';
import { resolutionRef } from '../records/refs';

/** The matters of reminders as they stand now. */
export type FindMatter = (matter: RemindedMatter) => Started | undefined;

/** Read from the store, so that nobody is reminded of what they have answered in another process. */
export async function findMatters(
  { resolutions }: Pick<Dependencies, 'resolutions'>,
  matters: readonly RemindedMatter[],
): Promise<FindMatter> {
  const found = new Map<string, Started>();
  for (const { forumId, resolutionId } of matters) {
    if (found.has(resolutionId)) continue;
    const state = (await resolutions.read(resolutionRef(forumId, resolutionId)))?.state;
    if (state !== undefined && state.status !== 'notStarted') found.set(resolutionId, state);
  }
  return ({ resolutionId }) => found.get(resolutionId);
}
