import type { Person } from '../../domain/forum/person';
import { nextOfficeMoment } from '../../domain/office-hours';
import { lastAttempt } from '../../domain/resolution/reaching';
import { calendarOf } from '../../domain/resolution/next-wake';
import { personReachable } from '../delivery/lifting';
import type { Dependencies } from '../dependencies';
import { waitingMinutes } from '../minutes/waiting-minutes';
import { askReminder, remindedMatter } from './asking-reminder';
import { waitingMatters } from './waiting-matters';

/**
 * Gives somebody who has just got the bot, or has written to it, what waits for them: matters to answer, and cards
 * that did not get through. Somebody who writes could be written to all along, unless their last card did not get
 * through.
 */
export async function catchUp(
  dependencies: Dependencies,
  person: Person,
  because: 'gotTheBot' | 'wrote',
): Promise<void> {
  const { calendar, clock } = dependencies;
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
  await personReachable(dependencies, person);
}
