import { leads } from '../../domain/forum/roles';
import { noMeetings, type Meetings } from '../../domain/meetings/meetings';
import type { Dependencies } from '../dependencies';
import type { Belonging } from '../forum/membership';
import { todayOf } from '../forum/today';
import type { Notice } from '../notice';
import { meetingsRef } from '../records/refs';
import { unreadableIn } from '../unreadable';
import type { View } from '../views';
import type { MeetingFields } from './meetings-view';
import type { Decision } from '../../domain/decision/decision';
import { reportOfDecision } from '../../domain/meetings/report-of-decision';
import { listForMeeting } from './listing';

const MOST_DECISIONS = 100;

interface Shown {
  readonly note: Notice | null;
  /** A form that could not be taken as it was. */
  readonly typed?: MeetingFields;
}

/** The forum's planned meetings. */
export async function showMeetings(
  dependencies: Dependencies,
  belonging: Belonging,
  { note, typed }: Shown = { note: null },
): Promise<View> {
  return { card: 'meetings', ...(await settingOf(dependencies, belonging)), typed: typed ?? null, note };
}

/** What the forum's next meeting is told ("Till nästa möte", R-19, R-20). */
export async function showReports(
  dependencies: Dependencies,
  belonging: Belonging,
  note: Notice | null = null,
): Promise<View> {
  const forumId = belonging.forum.id;
  const setting = await settingOf(dependencies, belonging);
  const decisions = await dependencies.decisions.list(forumId, MOST_DECISIONS);
  const hasMore = await listUnlisted(dependencies, forumId, setting.meetings, decisions);
  const meetings = hasMore ? await meetingsOf(dependencies, forumId) : setting.meetings;
  const unreadable = unreadableIn(dependencies, [forumId], 'decisions');
  return { card: 'reports', ...setting, meetings, decisions, unreadable, note };
}

async function settingOf(dependencies: Dependencies, { forum: { id: forumId }, charter, actor }: Belonging) {
  const meetings = await meetingsOf(dependencies, forumId);
  const [today, newId] = [todayOf(dependencies), dependencies.newId()];
  const time = dependencies.calendar.clockAt(dependencies.clock.now());
  return { forumId, charter, meetings, today, time, mayLead: leads(actor), isInChannel: false, newId };
}

async function meetingsOf(dependencies: Dependencies, forumId: string): Promise<Meetings> {
  return (await dependencies.meetings.read(meetingsRef(forumId)))?.state ?? noMeetings;
}

/**
 * Lists decisions from before there were lists, so that none goes unreported. Returns whether there were any.
 */
async function listUnlisted(
  dependencies: Pick<Dependencies, 'meetings'>,
  forumId: string,
  { reports }: Meetings,
  decisions: readonly Decision[],
): Promise<boolean> {
  const listed = new Set(reports.map(({ subject }) => subject));
  const unlisted = decisions
    .filter((decision) => decision.kind !== 'earlier')
    .filter(({ id, reported }) => reported === null && !listed.has(id));
  for (const decision of unlisted) await listForMeeting(dependencies, forumId, reportOfDecision(decision));
  return unlisted.length > 0;
}
