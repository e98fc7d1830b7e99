import type { Charter } from '../forum/charter';
import type { AccountId } from '../forum/person';
import { reliefsOf, type Relief } from '../forum/relief';
import { leadersOf, presidiumOf, type Actor } from '../forum/roles';
import type { ResolutionCommand } from './commands';
import { isRecused } from './recusal';
import { currentRound, isEditable, type Resolution, type Started } from './resolution';

/** What is done by whoever handles a matter: to send it, rule on it, close it and follow what it decided. */
export const HANDLING = [
  'openRound',
  'declineSending',
  'closeEarly',
  'extendDeadline',
  'referBack',
  'assignRework',
  'moveToMeeting',
  'takeDraftToMeeting',
  'strike',
  'withdraw',
  'letSuccessorAnswer',
  'replyToEnquiry',
  'meetCondition',
  'takeBackCondition',
  'beginRenewal',
  'reportResults',
  'passOn',
  'recallPassing',
] as const satisfies readonly ResolutionCommand['type'][];
type HandlingCommand = Extract<ResolutionCommand, { readonly type: (typeof HANDLING)[number] }>;

export function isHandling(command: ResolutionCommand): command is HandlingCommand {
  return HANDLING.some((type) => type === command.type);
}

/** The organisation that applies for something by the matter; '' where none does. */
export function applicantOf(resolution: Started): string {
  if (isEditable(resolution)) return resolution.fields.applicant.trim();
  return currentRound(resolution)?.content.applicant ?? '';
}

/**
 * Whether somebody who presides, and whose own organisation applies, leaves the matter to another of the presidium: not
 * when all who would take over have declared jäv.
 */
function isRelieved(resolution: Started, reliefs: readonly Relief[]): boolean {
  const applicant = applicantOf(resolution);
  const relief = reliefs.find(({ party }) => party === applicant);
  return relief !== undefined && relief.by.some((id) => !isRecused(resolution, id));
}

/**
 * Somebody as they may act in this matter: without any role for whoever has declared jäv in it, and without leading it
 * for whoever leaves that to another.
 */
export function actorInMatter(resolution: Resolution, actor: Actor): Actor {
  if (resolution.status === 'notStarted') return actor;
  if (isRecused(resolution, actor.id)) return { ...actor, roles: [] };
  return isRelieved(resolution, actor.reliefs ?? []) ? { ...actor, isRelieved: true } : actor;
}

/** Those of the presidium who handle this matter. */
export function presidiumIn(resolution: Started, charter: Charter): readonly AccountId[] {
  return presidiumOf(charter).filter(
    (id) => !isRecused(resolution, id) && !isRelieved(resolution, reliefsOf(charter, id)),
  );
}

/** Those who get the cards about the course of this matter. */
export function leadersIn(resolution: Started, charter: Charter): readonly AccountId[] {
  const handling = [...presidiumIn(resolution, charter), ...charter.roles.processLead];
  return leadersOf(charter).filter((id) => !isRecused(resolution, id) && handling.includes(id));
}

/** Those of the presidium who leave this matter to others of it, since their own organisation applies. */
export function relievedIn(resolution: Started, charter: Charter): readonly AccountId[] {
  return presidiumOf(charter).filter(
    (id) => !isRecused(resolution, id) && isRelieved(resolution, reliefsOf(charter, id)),
  );
}
