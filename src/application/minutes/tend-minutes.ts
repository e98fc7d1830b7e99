import { charterOn } from '../../domain/forum/charter-on';
import type { RecordRef } from '../../ports/record-store';
import type { Dependencies } from '../dependencies';
import { deliverableIn } from '../delivery/missing-in-channel';
import { recentForum } from '../forum/recent-forum';
import { listForMeeting, unlistForMeeting } from '../meetings/listing';
import { believesOtherwise } from '../posts/belief';
import { reconcileRecord, type PostingDependencies } from '../posts/reconcile-record';
import { tellWhoWasRemindedOfSteps } from '../reminding/step-over';
import { unposted, tendRecord } from '../records/tend-record';
import { minutesPosts } from './minutes-posts';
import { remindOfMinutes } from './reminding';
import { reportOf, reportsOver } from './report-of-minutes';

export type TendMinutesDependencies = PostingDependencies &
  Pick<Dependencies, 'calendar' | 'forums' | 'minutes' | 'meetings' | 'reminderDays' | 'nudge'>;

/**
 * Reminds the people who are due, has the next meeting hear of the minutes, and keeps the minutes' cards up to date.
 */
export function createTendMinutes(dependencies: TendMinutesDependencies): (ref: RecordRef) => Promise<boolean> {
  const { clock, calendar, minutes } = dependencies;
  return async (ref) => {
    const forum = await recentForum(dependencies, ref.forumId);
    if (forum?.status !== 'ready') return false;
    return tendRecord(minutes, ref, async (kept) => {
      const { state, posts } = kept;
      if (state.status === 'none') return unposted(posts);
      const report = reportOf(state);
      if (report !== undefined) await listForMeeting(dependencies, ref.forumId, report);
      for (const over of reportsOver(state)) await unlistForMeeting(dependencies, ref.forumId, over);
      const now = clock.now();
      const charter = charterOn(forum, calendar.dayOf(now));
      if (await remindOfMinutes(dependencies, state, charter)) return unposted(posts);
      const wanted = minutesPosts(state, { charter, calendar, now }, posts);
      await tellWhoWasRemindedOfSteps(dependencies, state, charter, wanted, posts);
      const step = await reconcileRecord(dependencies, minutes, kept, forum, deliverableIn(forum, wanted));
      if (believesOtherwise(posts, step.posts)) dependencies.nudge(ref);
      return step;
    });
  };
}
