import { leads, presides, type Actor } from '../forum/roles';
import { signed } from '../forum/signed';
import { sameData } from '../same-data';
import type { Instant } from '../time';
import { accept, refuse } from '../verdict';
import { currentRound, hasEnded, type Started } from './resolution';
import { faultyReason, type CommandOf, type ResolutionVerdict } from './resolution-verdict';

/** Once, when the deadline has passed with answers missing. The ballots stand. */
export function extendDeadline(
  resolution: Started,
  command: CommandOf<'extendDeadline'>,
  now: Instant,
): ResolutionVerdict {
  if (!presides(command.by)) return refuse({ type: 'mayNotPreside' });
  const round = currentRound(resolution);
  if (resolution.status === 'open' && round?.extended === true) return accept();
  if (resolution.status !== 'lapsed' || round?.number !== command.round) return notNow(resolution);
  if (round.extended) return refuse({ type: 'alreadyExtended' });
  return accept({ type: 'deadlineExtended', at: now, by: signed(command.by), deadline: command.deadline });
}

export function referBack(resolution: Started, command: CommandOf<'referBack'>, now: Instant): ResolutionVerdict {
  if (!presides(command.by)) return refuse({ type: 'mayNotPreside' });
  if (resolution.status === 'referredBack' && currentRound(resolution)?.number === command.round) return accept();
  if (!isAbout(resolution, command.round, 'lapsed')) return notNow(resolution);
  const fault = faultyReason(command.reason, true);
  if (fault !== undefined) return fault;
  const reason = command.reason.trim();
  return accept({ type: 'referredBack', at: now, cause: 'ruling', by: signed(command.by), reason });
}

/** Who is to rework the matter and what they are to supply. */
export function assignRework(resolution: Started, command: CommandOf<'assignRework'>, now: Instant): ResolutionVerdict {
  if (!leads(command.by)) return refuse({ type: 'mayNotLead' });
  if (resolution.status !== 'referredBack' || !isAbout(resolution, command.round, 'referredBack'))
    return notNow(resolution);
  const fault = faultyReason(command.whatToSupply, true);
  if (fault !== undefined) return fault;
  const rework = {
    responsible: command.responsible,
    whatToSupply: command.whatToSupply.trim(),
    by: signed(command.by),
  };
  if (sameData(resolution.rework, { ...rework, number: resolution.rework?.number })) return accept();
  return accept({ type: 'reworkAssigned', at: now, ...rework });
}

export function moveToMeeting(
  resolution: Started,
  command: CommandOf<'moveToMeeting'>,
  now: Instant,
): ResolutionVerdict {
  if (!mayEnd(resolution, command.by)) return refuse({ type: 'mayNotLead' });
  if (resolution.status === 'movedToMeeting') return accept();
  if (!isAbout(resolution, command.round, 'lapsed', 'referredBack')) return notNow(resolution);
  const fault = faultyReason(command.reason, false);
  if (fault !== undefined) return fault;
  const reason = command.reason.trim();
  return accept({ type: 'movedToMeeting', at: now, cause: 'ruling', by: signed(command.by), reason });
}

/** Ends the matter for good, with a reason. */
export function strike(resolution: Started, command: CommandOf<'strike'>, now: Instant): ResolutionVerdict {
  if (!mayEnd(resolution, command.by)) return refuse({ type: 'mayNotLead' });
  if (resolution.status === 'struck') return accept();
  if (!isAbout(resolution, command.round, 'lapsed', 'referredBack')) return notNow(resolution);
  const fault = faultyReason(command.reason, true);
  if (fault !== undefined) return fault;
  return accept({ type: 'struck', at: now, by: signed(command.by), reason: command.reason.trim() });
}

/** The proposers take the matter back. A draft that was never sent may be withdrawn by whoever started it, and needs no reason. */
export function withdraw(resolution: Started, command: CommandOf<'withdraw'>, now: Instant): ResolutionVerdict {
  const isUnsent = resolution.rounds.length === 0;
  const isOwnDraft = isUnsent && resolution.startedBy.id === command.by.id;
  if (!isOwnDraft && !presides(command.by)) return refuse({ type: 'mayNotPreside' });
  if (resolution.status === 'withdrawn') return accept();
  if (hasEnded(resolution)) return notNow(resolution);
  const fault = faultyReason(command.reason, !isUnsent);
  if (fault !== undefined) return fault;
  return accept({ type: 'withdrawn', at: now, by: signed(command.by), reason: command.reason.trim() });
}

/** A lapsed round is the presidium's to rule on; a referral is also the process lead's to take further. */
function mayEnd(resolution: Started, actor: Actor): boolean {
  return resolution.status === 'lapsed' ? presides(actor) : leads(actor);
}

function isAbout(resolution: Started, round: number, ...statuses: readonly Started['status'][]): boolean {
  return statuses.includes(resolution.status) && currentRound(resolution)?.number === round;
}

function notNow(resolution: Started): ResolutionVerdict {
  return refuse({ type: 'notPossibleNow', status: resolution.status });
}
