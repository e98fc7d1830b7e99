import type { Charter } from '../../domain/forum/charter';
import { publishersOf } from '../../domain/forum/roles';
import { decideMinutes } from '../../domain/minutes/decide-minutes';
import type { StartedMinutes } from '../../domain/minutes/minutes';
import { isOverdue, stepsToRemind } from '../../domain/minutes/minutes-reminders';
import { waitedFor, type OpenStep } from '../../domain/minutes/open-steps';
import { isOfficeHours } from '../../domain/office-hours';
import type { Reminded } from '../../domain/reminding/reminder-day';
import type { Dependencies } from '../dependencies';
import { minutesRef } from '../records/refs';
import { askReminder } from '../reminding/asking-reminder';

/**
 * Puts due steps on the reminders of those whose steps they are, and tells the process leads of steps that are overdue
 * or whose people have left. Everybody's reminder is asked for before that is written down in the minutes, so that a
 * crash in between leaves nobody out. Returns whether the minutes were changed.
 */
export async function remindOfMinutes(
  dependencies: Pick<Dependencies, 'clock' | 'calendar' | 'minutes' | 'reminderDays' | 'nudge'>,
  minutes: StartedMinutes,
  charter: Charter,
): Promise<boolean> {
  const { calendar, clock } = dependencies;
  const own = calendar.withEvesOff(minutes.evesOff);
  const now = clock.now();
  if (!isOfficeHours(own, now)) return false;
  const due = stepsToRemind(minutes, calendar, now);
  if (due.length === 0) return false;
  const { forumId, id: minutesId, evesOff, remindedThrough: since } = minutes;
  const ask = async (people: readonly string[], matter: Reminded) => {
    for (const person of people) {
      await askReminder(dependencies, person, { moment: now, since, evesOff, matters: [matter] });
    }
  };
  for (const openStep of due) {
    const people = waitedFor(openStep, charter).map(({ id }) => id);
    await ask(people, { kind: 'minutes', forumId, minutesId, step: openStep.step });
  }
  const isStuck = (openStep: OpenStep) =>
    isOverdue(openStep, own, own.dayOf(now)) || waitedFor(openStep, charter).length < openStep.people.length;
  if (due.some(isStuck)) await ask(publishersOf(charter), { kind: 'outstanding', forumId });
  const command = { type: 'askReminders', seenAt: now } as const;
  await dependencies.minutes.change(minutesRef(forumId, minutesId), (state, at) => decideMinutes(state, command, at));
  return true;
}
