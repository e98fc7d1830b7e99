import type { Calendar } from '../calendar';
import type { Charter } from '../forum/charter';
import type { Person } from '../forum/person';
import { belongsTo, leads, publishersOf, type Actor } from '../forum/roles';
import type { StartedMinutes } from '../minutes/minutes';
import { isOverdue } from '../minutes/minutes-reminders';
import { isWaitedFor, openStepsOf, waitedFor, type OpenStep } from '../minutes/open-steps';
import type { Instant } from '../time';
import type { AwaitedStep, Due, MinutesTask } from './task';

/** Who looks, in which forum, and when. */
export interface LookingAtMinutes {
  readonly charter: Charter;
  readonly actor: Actor;
  readonly calendar: Calendar;
  readonly now: Instant;
}

/** What the minutes ask of the person now: their own step, and of whoever publishes, somebody in the place of those who have left. */
export function tasksInMinutes(minutes: StartedMinutes, looking: LookingAtMinutes): readonly MinutesTask[] {
  const { charter, actor, calendar } = looking;
  return openStepsOf(minutes, calendar).flatMap((openStep): readonly MinutesTask[] => {
    const due = dueOf(minutes, openStep, looking);
    const gone = goneIn(openStep, charter);
    const isToReplace = gone.length > 0 && publishersOf(charter).includes(actor.id);
    return [
      ...(isWaitedFor(openStep, charter, actor.id) ? [{ kind: openStep.step, minutes, ...due }] : []),
      ...(isToReplace ? [{ kind: 'replaceSigner', minutes, gone, ...due } as const] : []),
    ];
  });
}

/** The steps that wait for other people, as they are listed to whoever leads, started the minutes or writes them. */
export function awaitedInMinutes(minutes: StartedMinutes, looking: LookingAtMinutes): readonly AwaitedStep[] {
  const { charter, actor, calendar } = looking;
  const isTheirs = [minutes.startedBy.id, minutes.noteTaker.id].includes(actor.id);
  if (!isTheirs && !leads(actor)) return [];
  return openStepsOf(minutes, calendar).flatMap((openStep): readonly AwaitedStep[] => {
    const others = othersWaitedFor(openStep, charter, actor);
    const gone = goneIn(openStep, charter);
    if (others.length === 0 && gone.length === 0) return [];
    // Whoever publishes is asked to replace those who have left.
    if (others.length === 0 && publishersOf(charter).includes(actor.id)) return [];
    return [
      { kind: 'step', minutes, openStep: { ...openStep, people: others }, gone, ...dueOf(minutes, openStep, looking) },
    ];
  });
}

/**
 * Those besides the reader whom an open step waits for. One publishes for all who can, so a reader who can waits for
 * nobody.
 */
export function othersWaitedFor(openStep: OpenStep, charter: Charter, { id: reader }: Person): readonly Person[] {
  if (openStep.step === 'publish' && isWaitedFor(openStep, charter, reader)) return [];
  return waitedFor(openStep, charter).filter(({ id }) => id !== reader);
}

function goneIn({ people }: OpenStep, charter: Charter): readonly Person[] {
  return people.filter(({ id }) => !belongsTo(charter, id));
}

function dueOf(minutes: StartedMinutes, openStep: OpenStep, { calendar, now }: LookingAtMinutes): Due {
  const own = calendar.withEvesOff(minutes.evesOff);
  return { day: openStep.dueOn, isOverdue: isOverdue(openStep, own, own.dayOf(now)) };
}
