import type { Person } from '../../domain/forum/person';
import { noMeetings } from '../../domain/meetings/meetings';
import type { Dependencies } from '../dependencies';
import { membershipOf } from '../forum/membership';
import { meetingsRef } from '../records/refs';
import { listForMeeting } from './listing';

const MOST_READ = 100;

/** Lists decisions from before there were lists: none is to go unreported. */
export async function listUnlisted(dependencies: Dependencies, person: Person, forumId: string): Promise<void> {
  const membership = await membershipOf(dependencies, forumId, person);
  if (membership.kind === 'outsider') return;
  const decisions = await dependencies.decisions.list(forumId, MOST_READ);
  const { reports } = (await dependencies.meetings.read(meetingsRef(forumId)))?.state ?? noMeetings;
  const listed = new Set(reports.map(({ subject }) => subject));
  for (const { id, kind, number, title, reported } of decisions) {
    if (reported !== null || listed.has(id)) continue;
    const of = kind === 'chair' ? 'chairDecision' : 'perCapsulam';
    await listForMeeting(dependencies, forumId, {
      id: `${of}:${id}`,
      kind: of,
      subject: id,
      number,
      title,
      owner: '',
      dueOn: null,
    });
  }
}
