import { decideMeetings } from '../../domain/meetings/decide-meetings';
import type { NewReport } from '../../domain/meetings/meetings';
import type { Dependencies } from '../dependencies';
import { meetingsRef } from '../records/refs';

/**
 * Puts something on the list of what the forum's next meeting is to hear. Listing the same thing again changes
 * nothing.
 */
export async function listForMeeting(
  { meetings }: Pick<Dependencies, 'meetings'>,
  forumId: string,
  report: NewReport,
): Promise<void> {
  await meetings.change(meetingsRef(forumId), (state, now) => decideMeetings(state, { type: 'list', report }, now));
}

/** Takes something off the list that came to nothing before a meeting had heard of it. */
export async function unlistForMeeting(
  { meetings }: Pick<Dependencies, 'meetings'>,
  forumId: string,
  report: string,
): Promise<void> {
  await meetings.change(meetingsRef(forumId), (state, now) => decideMeetings(state, { type: 'unlist', report }, now));
}
