import type { Calendar } from '../../domain/calendar';
import type { Charter } from '../../domain/forum/charter';
import type { AccountId, Person } from '../../domain/forum/person';
import { leads, namedIn, presides, publishersOf, type Actor } from '../../domain/forum/roles';
import { isTyped } from '../../domain/forum/typed-person';
import { openChangeRequests, signerRole, type MinutesStep, type StartedMinutes } from '../../domain/minutes/minutes';
import {
  dueDay,
  isToBeApproved,
  isToBeRewritten,
  isWaitedFor,
  phaseOf,
  signersGone,
  openStepsOf,
} from '../../domain/minutes/open-steps';
import type { ReminderName } from '../../domain/reminding/reminder-day';
import type { Notice } from '../notice';
import type { View } from '../views';

/** Who looks, and where. */
export interface Seen {
  readonly charter: Charter;
  readonly actor: Actor;
  readonly calendar: Calendar;
  /** The reminder whose card the person is looking at. */
  readonly from?: ReminderName | null;
}

/** A form's lists have no room for more people. Those with a role come first. */
const MOST_PEOPLE = 60;

/** Those who can be given a step: whoever has an account in the forum. */
export function peopleToSign({ members, roles }: Charter): readonly Person[] {
  const withRole = new Set(Object.values(roles).flat());
  const known = members.filter(({ id }) => !isTyped(id)).map(({ id, name }) => ({ id, name }));
  return [...known.filter(({ id }) => withRole.has(id)), ...known.filter(({ id }) => !withRole.has(id))].slice(
    0,
    MOST_PEOPLE,
  );
}

/**
 * The step that the minutes open for this person: their own; for a leader also to tell that they are published, when those
 * who publish are away.
 */
export function stepToOpen(minutes: StartedMinutes, seen: Seen): MinutesStep | undefined {
  return phaseOf(minutes) === 'publishing' && leads(seen.actor) ? 'publish' : stepWaitingFor(minutes, seen);
}

/** The step that waits for this person, or that they can still take: whoever has asked for a change may sign after all. */
export function stepWaitingFor(minutes: StartedMinutes, { charter, actor, calendar }: Seen): MinutesStep | undefined {
  const own = openStepsOf(minutes, calendar).find((openStep) => isWaitedFor(openStep, charter, actor.id));
  if (own !== undefined) return own.step;
  const hasAsked = openChangeRequests(minutes).some(({ person }) => person.id === actor.id);
  return hasAsked ? askedStep(minutes, actor) : undefined;
}

function askedStep(minutes: StartedMinutes, { id }: Actor): MinutesStep | undefined {
  if (phaseOf(minutes) !== 'changing' || isToBeRewritten(minutes)) return undefined;
  if (signerRole(minutes, id) === 'verifier') return 'verify';
  return minutes.approver.id === id && isToBeApproved(minutes) ? 'approve' : undefined;
}

/** The minutes as this person has most use of them: their own step when it waits for them, else the whole chain. */
export function minutesView(
  seen: Seen,
  minutes: StartedMinutes,
  note: Notice | null,
  unreached: readonly AccountId[] = [],
): View {
  const step = stepWaitingFor(minutes, seen);
  if (step !== undefined) return taskView(seen, minutes, step, note);
  return minutesChainView(seen, minutes, note, unreached);
}

export function taskView(
  { actor, calendar, from = null }: Seen,
  minutes: StartedMinutes,
  step: MinutesStep,
  note: Notice | null,
): View {
  return { card: 'minutesTask', minutes, step, dueOn: dueDay(minutes, step, calendar), viewer: actor.id, note, from };
}

export function minutesChainView(
  seen: Seen,
  minutes: StartedMinutes,
  note: Notice | null,
  unreached: readonly AccountId[],
  related: readonly StartedMinutes[] = [],
): View {
  const { charter, actor, calendar } = seen;
  return {
    card: 'minutesChain',
    minutes,
    related,
    openSteps: openStepsOf(minutes, calendar),
    viewer: actor.id,
    opensStep: stepToOpen(minutes, seen) !== undefined,
    mayLead: leads(actor),
    mayPreside: presides(actor),
    people: peopleToSign(charter),
    publishers: namedIn(charter, publishersOf(charter)),
    gone: signersGone(minutes, charter),
    unreached,
    note,
  };
}
