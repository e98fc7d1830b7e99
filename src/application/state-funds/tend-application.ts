import { workingDayFrom } from '../../domain/calendar';
import { applicationToLookAt, followUpOfApplication } from '../../domain/state-funds/application/application-follow-up';
import { nextDay } from '../../domain/time';
import type { RecordRef } from '../../ports/record-store';
import type { Dependencies } from '../dependencies';
import { commandFollowUps } from '../follow-ups/commanding';
import { languageOfForum } from '../forum/language-of-forum';
import { recentForum } from '../forum/recent-forum';
import { unposted, tendRecord } from '../records/tend-record';

/**
 * Has the forum reminded of an application that has come, from the next working day on, until a matter has been made of it or it has
 * been withdrawn.
 */
export function createTendApplication(
  dependencies: Pick<Dependencies, 'applications' | 'calendar' | 'followUps' | 'forums' | 'nudge'>,
): (ref: RecordRef) => Promise<boolean> {
  const { applications, calendar } = dependencies;
  return (ref) =>
    tendRecord(applications, ref, async ({ state, posts }) => {
      if (state.status === 'notBegun' || state.sent === null) return unposted(posts);
      const { id, forumId, sent, matters } = state;
      const dueOn = workingDayFrom(calendar, nextDay(calendar.dayOf(sent.at)));
      const language = languageOfForum(await recentForum(dependencies, forumId));
      const waiting = applicationToLookAt(state, dueOn, language);
      const because = matters.length > 0 ? 'takenUp' : 'withdrawn';
      await commandFollowUps(
        dependencies,
        forumId,
        waiting === null
          ? { type: 'lapse', followUp: followUpOfApplication(id), because }
          : { type: 'adopt', followUps: [waiting] },
      );
      return unposted(posts);
    });
}
