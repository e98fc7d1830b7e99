import { noFollowUps, type FollowUps } from '../../domain/follow-ups/follow-ups';
import { followUpFromLine } from '../../domain/follow-ups/lines-of-meetings';
import { noMeetings, type Meetings } from '../../domain/meetings/meetings';
import { isWaiting } from '../../domain/meetings/next-meeting';
import type { Dependencies } from '../dependencies';
import { followUpsRef, meetingsRef } from '../records/refs';
import { commandFollowUps } from './commanding';

/** What a forum follows up, as it is stored. */
async function followUpsOf({ followUps }: Pick<Dependencies, 'followUps'>, forumId: string): Promise<FollowUps> {
  return (await followUps.read(followUpsRef(forumId)))?.state ?? noFollowUps;
}

/** What a forum follows up, with those on the meetings' list from before they had a record of their own; and its meetings. */
export async function everyFollowUp(
  dependencies: Pick<Dependencies, 'followUps' | 'meetings' | 'nudge'>,
  forumId: string,
): Promise<{ readonly followUps: FollowUps; readonly meetings: Meetings }> {
  const kept = await followUpsOf(dependencies, forumId);
  const meetings = (await dependencies.meetings.read(meetingsRef(forumId)))?.state ?? noMeetings;
  const known = new Set(kept.followUps.map(({ id }) => id));
  const earlier = meetings.reports
    .filter((report) => report.kind === 'followUp' && report.subject === '' && isWaiting(report))
    .map(followUpFromLine)
    .filter(({ id }) => !known.has(id));
  if (earlier.length === 0) return { followUps: kept, meetings };
  await commandFollowUps(dependencies, forumId, { type: 'adopt', followUps: earlier });
  return { followUps: await followUpsOf(dependencies, forumId), meetings };
}
