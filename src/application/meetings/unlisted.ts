import type { Decision } from '../../domain/decision/decision';
import type { Meetings } from '../../domain/meetings/meetings';
import { reportOfDecision } from '../../domain/meetings/report-of-decision';
import type { Dependencies } from '../dependencies';
import { listForMeeting } from './listing';

/** Lists decisions from before there were lists: none is to go unreported. Returns whether there were any. */
export async function listUnlisted(
  dependencies: Pick<Dependencies, 'meetings'>,
  forumId: string,
  { reports }: Meetings,
  decisions: readonly Decision[],
): Promise<boolean> {
  const listed = new Set(reports.map(({ subject }) => subject));
  const unlisted = decisions.filter(({ id, reported }) => reported === null && !listed.has(id));
  for (const decision of unlisted) await listForMeeting(dependencies, forumId, reportOfDecision(decision));
  return unlisted.length > 0;
}
