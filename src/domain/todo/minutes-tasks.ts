import type { Calendar } from '../calendar';
import type { Charter } from '../forum/charter';
import type { Person } from '../forum/person';
import { belongsTo, leads, publishersOf, type Actor } from '../forum/roles';
import type { StartedMinutes } from '../minutes/minutes';
import { isOverdue } from '../minutes/minutes-reminders';
import { isWaitedFor, turnsOf, waitedFor, type Turn } from '../minutes/turn';
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
  return turnsOf(minutes, calendar).flatMap((turn): readonly MinutesTask[] => {
    const due = dueOf(minutes, turn, looking);
    const gone = goneIn(turn, charter);
    const isToReplace = gone.length > 0 && publishersOf(charter).includes(actor.id);
    return [
      ...(isWaitedFor(turn, charter, actor.id) ? [{ kind: turn.step, minutes, ...due }] : []),
      ...(isToReplace ? [{ kind: 'replaceSigner', minutes, gone, ...due } as const] : []),
    ];
  });
}

/** The steps that wait for other people, as they are listed to whoever leads, started the minutes or writes them. */
export function awaitedInMinutes(minutes: StartedMinutes, looking: LookingAtMinutes): readonly AwaitedStep[] {
  const { charter, actor, calendar } = looking;
  const isTheirs = [minutes.startedBy.id, minutes.noteTaker.id].includes(actor.id);
  if (!isTheirs && !leads(actor)) return [];
  return turnsOf(minutes, calendar).flatMap((turn): readonly AwaitedStep[] => {
    const others = othersWaitedFor(turn, charter, actor);
    const gone = goneIn(turn, charter);
    if (others.length === 0 && gone.length === 0) return [];
    // Whoever publishes is asked to replace those who have left.
    if (others.length === 0 && publishersOf(charter).includes(actor.id)) return [];
    return [{ kind: 'step', minutes, turn: { ...turn, people: others }, gone, ...dueOf(minutes, turn, looking) }];
  });
}

/** Those besides the reader whom a turn waits for. One publishes for all who can, so a reader who can waits for nobody. */
export function othersWaitedFor(turn: Turn, charter: Charter, { id: reader }: Person): readonly Person[] {
  if (turn.step === 'publish' && isWaitedFor(turn, charter, reader)) return [];
  return waitedFor(turn, charter).filter(({ id }) => id !== reader);
}

function goneIn({ people }: Turn, charter: Charter): readonly Person[] {
  return people.filter(({ id }) => !belongsTo(charter, id));
}

function dueOf(minutes: StartedMinutes, turn: Turn, { calendar, now }: LookingAtMinutes): Due {
  const own = calendar.withEvesOff(minutes.evesOff);
  return { day: turn.dueOn, isOverdue: isOverdue(turn, own, own.dayOf(now)) };
}
