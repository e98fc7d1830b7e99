import type { Person } from '../../domain/forum/person';
import { nextOfficeMoment } from '../../domain/office-hours';
import { lastAttempt } from '../../domain/resolution/reaching';
import { hasEnded } from '../../domain/resolution/resolution';
import { calendarOf } from '../../domain/resolution/next-wake';
import type { Dependencies } from '../dependencies';
import { forumsOf } from '../forum/forums-of';
import { waitingMinutes } from '../minutes/waiting-minutes';
import { failuresForgotten } from '../posts/ledger-entry';
import type { Kept, RecordKeeper } from '../records/record-keeper';
import { forumRef, reminderDayRef } from '../records/refs';
import { askReminder, remindedMatter } from './asking-reminder';
import { waitingMatters } from './waiting-matters';

const MOST_OPEN = 60;

/**
 * Gives somebody who has just got the bot, or has written to it, what waits for them: what they are to answer, and cards
 * that did not get through. Whoever writes could be written to all along, unless the last card did not get through.
 */
export async function catchUp(
  dependencies: Dependencies,
  person: Person,
  because: 'gotTheBot' | 'wrote',
): Promise<void> {
  const { calendar, clock, forums, minutes, reminderDays, resolutions } = dependencies;
  const now = clock.now();
  for (const { resolution, round } of await waitingMatters(dependencies, person.id, now)) {
    if (because === 'wrote' && (lastAttempt(round.reaching, person.id)?.failure ?? null) === null) continue;
    await askReminder(dependencies, person.id, {
      moment: nextOfficeMoment(calendarOf(round, calendar), now),
      since: calendar.startOf(calendar.dayOf(now)),
      evesOff: round.deadline.evesOff,
      matters: [remindedMatter(resolution, round)],
    });
  }
  for (const { step, evesOff } of because === 'wrote' ? [] : await waitingMinutes(dependencies, person.id)) {
    await askReminder(dependencies, person.id, {
      moment: nextOfficeMoment(calendar.withEvesOff(evesOff), now),
      since: calendar.startOf(calendar.dayOf(now)),
      evesOff,
      matters: [step],
    });
  }
  const today = await reminderDays.read(reminderDayRef(person.id, calendar.dayOf(now)));
  if (today !== undefined) await tryAgain(reminderDays, today);
  for (const { forum } of await forumsOf(dependencies, person)) {
    for (const matter of await resolutions.list(forum.id, MOST_OPEN)) {
      if (matter.state.status !== 'notStarted' && !hasEnded(matter.state)) await tryAgain(resolutions, matter);
    }
    for (const one of await minutes.list(forum.id, MOST_OPEN)) await tryAgain(minutes, one);
    const kept = await forums.read(forumRef(forum.id));
    if (kept !== undefined) await tryAgain(forums, kept);
  }

  async function tryAgain<State, Event>(keeper: RecordKeeper<State, Event>, kept: Kept<State>): Promise<void> {
    const forgotten = failuresForgotten(kept.posts, person.id);
    if (forgotten.length === 0) return;
    await keeper.notePosts(kept.ref, forgotten);
    dependencies.nudge(kept.ref);
  }
}
