import type { Charter } from '../forum/charter';
import type { Person } from '../forum/person';
import { belongsTo, namedIn, publishersOf } from '../forum/roles';
import { later, type LocalDate } from '../time';
import { addWorkingDays, type Calendar } from '../calendar';
import {
  currentVersion,
  isLocked,
  openChangeRequests,
  verifiersLeft,
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

const PUBLISHING_WORKING_DAYS = 2;

export function phaseOf(minutes: StartedMinutes): MinutesPhase {
  if (minutes.withdrawal !== null) return 'withdrawn';
  if (minutes.publication !== null) return 'done';
  if (minutes.approval !== null) return 'publishing';
  if (minutes.handedToMeeting !== null) return 'atMeeting';
  if (currentVersion(minutes) === undefined) return 'drafting';
  if (openChangeRequests(minutes).length > 0 || isToBeRewritten(minutes)) return 'changing';
  return verifiersLeft(minutes).length > 0 ? 'verifying' : 'approving';
}

/** Somebody whom the minutes wait for. */
export interface Turn {
  readonly step: MinutesStep;
  /** Nobody by name when the forum's process leads publish. */
  readonly people: readonly Person[];
  readonly dueOn: LocalDate;
}

/**
 * Whom a turn waits for today: publishing is for whoever publishes for the forum, and nobody is asked who has left it.
 */
export function waitedFor({ step, people }: Turn, charter: Charter): readonly Person[] {
  if (step === 'publish') return namedIn(charter, publishersOf(charter));
  return people.filter(({ id }) => belongsTo(charter, id));
}

/** Those who have a step before them, now or later, and have left the forum: somebody else is to take it over. */
export function signersGone(minutes: StartedMinutes, charter: Charter): readonly Person[] {
  if (isLocked(minutes) || minutes.withdrawal !== null) return [];
  const signers = [minutes.noteTaker, ...verifiersLeft(minutes), minutes.approver];
  return signers.filter(({ id }) => !belongsTo(charter, id));
}

/** Whose turn it is. While changes are asked for, the other verifiers may still have their say: both are waited for. */
export function turnsOf(minutes: StartedMinutes, calendar: Calendar): readonly Turn[] {
  const { deadlines, noteTaker, approver } = minutes;
  switch (phaseOf(minutes)) {
    case 'drafting':
      return [{ step: 'draft', people: [noteTaker], dueOn: deadlines.draft }];
    case 'changing':
      return [{ step: 'draft', people: [noteTaker], dueOn: deadlines.verified }, ...verifyTurn(minutes)];
    case 'verifying':
      return verifyTurn(minutes);
    case 'approving':
      return [{ step: 'approve', people: [approver], dueOn: deadlines.approved }];
    case 'publishing':
      return [{ step: 'publish', people: [], dueOn: publishingDay(minutes, calendar) }];
    case 'atMeeting':
    case 'done':
    case 'withdrawn':
      return [];
  }
}

/** Of the current version; those who have asked for a change have had their say. */
function verifyTurn(minutes: StartedMinutes): readonly Turn[] {
  const asked = new Set(openChangeRequests(minutes).map(({ person }) => person.id));
  const people = isToBeRewritten(minutes) ? [] : verifiersLeft(minutes).filter(({ id }) => !asked.has(id));
  return people.length === 0 ? [] : [{ step: 'verify', people, dueOn: minutes.deadlines.verified }];
}

/** A meeting has settled what the text is to be after the current version was made. */
export function isToBeRewritten(minutes: StartedMinutes): boolean {
  const version = currentVersion(minutes);
  const settled = minutes.settlements.at(-1);
  return version !== undefined && settled !== undefined && settled.at > version.at;
}

/** All have verified; or the only change that is still asked for is the approver's own, who takes it back by approving. */
export function isToBeApproved(minutes: StartedMinutes): boolean {
  const phase = phaseOf(minutes);
  if (phase !== 'changing') return phase === 'approving';
  const isOwn = openChangeRequests(minutes).every(({ person }) => person.id === minutes.approver.id);
  return isOwn && !isToBeRewritten(minutes) && verifiersLeft(minutes).length === 0;
}

/** Two working days after the approval was due or, when it came late, given: then publishing is not late at once. */
function publishingDay({ deadlines, evesOff, turnSince }: StartedMinutes, calendar: Calendar): LocalDate {
  const own = calendar.withEvesOff(evesOff);
  return addWorkingDays(own, later(own.dayOf(turnSince), deadlines.approved), PUBLISHING_WORKING_DAYS);
}
