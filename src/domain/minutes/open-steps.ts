import type { Charter } from '../forum/charter';
import type { AccountId, Person } from '../forum/person';
import { belongsTo, namedIn, publishersOf } from '../forum/roles';
import { later, type LocalDate } from '../time';
import { addWorkingDays, type Calendar } from '../calendar';
import {
  currentVersion,
  isLocked,
  openChangeRequests,
  verifiersLeft,
  type MeetingNote,
  type MinutesStep,
  type StartedMinutes,
} from './minutes';

/** Where minutes are on their way. */
export type MinutesPhase =
  | 'drafting'
  /** Somebody has asked for a change; the note taker is to make a new version. */
  | 'changing'
  | 'verifying'
  | 'approving'
  | 'publishing'
  | 'atMeeting'
  | 'done'
  | 'withdrawn';

const TAKES_VERSIONS: Readonly<Record<MinutesPhase, boolean>> = {
  drafting: true,
  changing: true,
  verifying: true,
  approving: true,
  publishing: false,
  atMeeting: false,
  done: false,
  withdrawn: false,
};

const LEAST_WORKING_DAYS = 2;

export function phaseOf(minutes: StartedMinutes): MinutesPhase {
  if (minutes.withdrawal !== null) return 'withdrawn';
  if (minutes.publication !== null) return 'done';
  if (minutes.approval !== null) return 'publishing';
  if (minutes.handedToMeeting !== null) return 'atMeeting';
  if (currentVersion(minutes) === undefined) return 'drafting';
  if (openChangeRequests(minutes).length > 0 || isToBeRewritten(minutes)) return 'changing';
  return verifiersLeft(minutes).length > 0 ? 'verifying' : 'approving';
}

/** A step that the minutes wait for, and whom it is for. */
export interface OpenStep {
  readonly step: MinutesStep;
  /** Nobody by name when the forum's process leads publish. */
  readonly people: readonly Person[];
  readonly dueOn: LocalDate;
}

/**
 * Whom an open step waits for today: publishing is for whoever publishes for the forum, and nobody is asked who has left
 * it.
 */
export function waitedFor({ step, people }: OpenStep, charter: Charter): readonly Person[] {
  if (step === 'publish') return namedIn(charter, publishersOf(charter));
  return people.filter(({ id }) => belongsTo(charter, id));
}

export function isWaitedFor(openStep: OpenStep, charter: Charter, person: AccountId): boolean {
  return waitedFor(openStep, charter).some(({ id }) => id === person);
}

/** Those who have a step before them, now or later, and have left the forum: somebody else is to take it over. */
export function signersGone(minutes: StartedMinutes, charter: Charter): readonly Person[] {
  if (isLocked(minutes) || minutes.withdrawal !== null) return [];
  const signers = [minutes.noteTaker, ...verifiersLeft(minutes), minutes.approver];
  return signers.filter(({ id }) => !belongsTo(charter, id));
}

/** The open steps. While changes are asked for, the other verifiers may still have their say: both are waited for. */
export function openStepsOf(minutes: StartedMinutes, calendar: Calendar): readonly OpenStep[] {
  const { noteTaker, approver } = minutes;
  const openStep = (step: MinutesStep, ...people: readonly Person[]): OpenStep => ({
    step,
    people,
    dueOn: dueDay(minutes, step, calendar),
  });
  switch (phaseOf(minutes)) {
    case 'drafting':
      return [openStep('draft', noteTaker)];
    case 'changing':
      return [
        openStep('draft', noteTaker),
        ...verifiersWaitedFor(minutes).map((people) => openStep('verify', ...people)),
      ];
    case 'verifying':
      return verifiersWaitedFor(minutes).map((people) => openStep('verify', ...people));
    case 'approving':
      return [openStep('approve', approver)];
    case 'publishing':
      return [openStep('publish')];
    case 'atMeeting':
    case 'done':
    case 'withdrawn':
      return [];
  }
}

/**
 * No step, or one: that of the people who are still to verify the current version. Those who have asked for a change
 * in it have said what they want.
 */
function verifiersWaitedFor(minutes: StartedMinutes): readonly (readonly Person[])[] {
  const asked = new Set(openChangeRequests(minutes).map(({ person }) => person.id));
  const people = isToBeRewritten(minutes) ? [] : verifiersLeft(minutes).filter(({ id }) => !asked.has(id));
  return people.length === 0 ? [] : [people];
}

/** Whether the note taker can hand in another version. */
export function takesVersions(minutes: StartedMinutes): boolean {
  return TAKES_VERSIONS[phaseOf(minutes)];
}

/** What a meeting said after the current version was made: the note taker is to write it into the next. */
export function settledSince(minutes: StartedMinutes): MeetingNote | undefined {
  const version = currentVersion(minutes);
  const settled = minutes.settlements.at(-1);
  return version === undefined || settled === undefined || settled.at <= version.at ? undefined : settled;
}

export function isToBeRewritten(minutes: StartedMinutes): boolean {
  return settledSince(minutes) !== undefined;
}

/** Somebody has asked for a change in the current version, and no meeting has said yet what the text is to be. */
export function isDisputed(minutes: StartedMinutes): boolean {
  return openChangeRequests(minutes).length > 0 && !isToBeRewritten(minutes);
}

/**
 * Whether the verifiers who are left may attest the current version. They may while one has asked for a change, but not
 * when a meeting has settled that the text is to be another.
 */
export function isBeingVerified(minutes: StartedMinutes): boolean {
  const phase = phaseOf(minutes);
  return phase === 'verifying' || (phase === 'changing' && !isToBeRewritten(minutes));
}

/** All have verified; or the only change that is still asked for is the approver's own, who takes it back by approving. */
export function isToBeApproved(minutes: StartedMinutes): boolean {
  const phase = phaseOf(minutes);
  if (phase !== 'changing') return phase === 'approving';
  const isOwn = openChangeRequests(minutes).every(({ person }) => person.id === minutes.approver.id);
  return isOwn && !isToBeRewritten(minutes) && verifiersLeft(minutes).length === 0;
}

/**
 * The last day of an open step. A new version is due on the day of the verification. A step that opens after its own
 * day, such as publishing after a late approval, is not late at once: it has two working days.
 */
export function dueDay(minutes: StartedMinutes, step: MinutesStep, calendar: Calendar): LocalDate {
  const { deadlines, evesOff, stepSince, versions } = minutes;
  const own = calendar.withEvesOff(evesOff);
  const since = own.dayOf(stepSince);
  const planned = (day: LocalDate) => (day > since ? day : addWorkingDays(own, since, LEAST_WORKING_DAYS));
  switch (step) {
    case 'draft':
      return planned(versions.length === 0 ? deadlines.draft : deadlines.verified);
    case 'verify':
      return planned(deadlines.verified);
    case 'approve':
      return planned(deadlines.approved);
    case 'publish':
      return addWorkingDays(own, later(since, deadlines.approved), LEAST_WORKING_DAYS);
  }
}
