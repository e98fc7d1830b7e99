import type { Person } from '../../domain/forum/person';
import { leads } from '../../domain/forum/roles';
import { noMeetings, type Meetings } from '../../domain/meetings/meetings';
import type { Dependencies } from '../dependencies';
import { membershipOf } from '../forum/membership';
import { todayOf } from '../forum/today';
import type { Notice } from '../notice';
import { meetingsRef } from '../records/refs';
import { unreadableIn } from '../unreadable';
import type { View } from '../views';
import type { MeetingFields } from './meetings-view';
import { listUnlisted } from './unlisted';

const MOST_DECISIONS = 100;

interface Shown {
  readonly note: Notice | null;
  /** A form that could not be taken as it was. */
  readonly typed?: MeetingFields;
}

/** The forum's planned meetings. */
export async function showMeetings(
  dependencies: Dependencies,
  person: Person,
  forumId: string,
  { note, typed }: Shown = { note: null },
): Promise<View> {
  const setting = await settingOf(dependencies, person, forumId);
  if (setting.kind === 'outsider') return { card: 'message', message: setting.notice };
  return { card: 'meetings', ...setting.shown, typed: typed ?? null, note };
}

/** What the forum's next meeting is told ("Till nästa möte", R-19, R-20). */
export async function showReports(
  dependencies: Dependencies,
  person: Person,
  forumId: string,
  note: Notice | null = null,
): Promise<View> {
  const setting = await settingOf(dependencies, person, forumId);
  if (setting.kind === 'outsider') return { card: 'message', message: setting.notice };
  const decisions = await dependencies.decisions.list(forumId, MOST_DECISIONS);
  const hasMore = await listUnlisted(dependencies, forumId, setting.shown.meetings, decisions);
  const meetings = hasMore ? await meetingsOf(dependencies, forumId) : setting.shown.meetings;
  const unreadable = unreadableIn(dependencies, [forumId], 'decisions');
  return { card: 'reports', ...setting.shown, meetings, decisions, unreadable, note };
}

async function settingOf(dependencies: Dependencies, person: Person, forumId: string) {
  const membership = await membershipOf(dependencies, forumId, person);
  if (membership.kind === 'outsider') return membership;
  const { charter, actor } = membership;
  const meetings = await meetingsOf(dependencies, forumId);
  const [today, newId] = [todayOf(dependencies), dependencies.newId()];
  const time = dependencies.calendar.clockAt(dependencies.clock.now());
  const shown = { forumId, charter, meetings, today, time, mayLead: leads(actor), isInChannel: false, newId };
  return { kind: 'member', shown } as const;
}

async function meetingsOf(dependencies: Dependencies, forumId: string): Promise<Meetings> {
  return (await dependencies.meetings.read(meetingsRef(forumId)))?.state ?? noMeetings;
}
