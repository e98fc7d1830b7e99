import { leads, presides } from '../forum/roles';
import { signed } from '../forum/signed';
import { sameData } from '../same-data';
import type { Instant } from '../time';
import { accept, refuse } from '../verdict';
import { isRecused } from './recusal';
import { currentRound, hasEnded, type Started } from './resolution';
import { faultyReason, type CommandOf, type ResolutionVerdict } from './resolution-verdict';

/** Once in a round, while it is open or when its deadline has passed with answers missing. The ballots stand. */
export function extendDeadline(
  resolution: Started,
  command: CommandOf<'extendDeadline'>,
  now: Instant,
): ResolutionVerdict {
  if (!presides(command.by)) return refuse({ type: 'mayNotPreside' });
  const round = currentRound(resolution);
  const { deadline } = command;
  if (round === undefined || !isAbout(resolution, command.round, 'open', 'lapsed')) return notNow(resolution);
  if (round.extended) {
    const isTheSame = resolution.status === 'open' && round.deadline.closesAt === deadline.closesAt;
    return isTheSame ? accept() : refuse({ type: 'alreadyExtended' });
  }
  // Once its time is out the round is to close first, so that the leaders are asked.
  if (resolution.status === 'open' && now >= round.deadline.closesAt) return notNow(resolution);
  if (deadline.closesAt <= round.deadline.closesAt) {
    return refuse({ type: 'notAnExtension', lastDay: round.deadline.lastDay });
  }
  return accept({ type: 'deadlineExtended', at: now, by: signed(command.by), deadline });
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
  if (isRecused(resolution, command.responsible.id)) return refuse({ type: 'responsibleRecused' });
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
  if (!presides(command.by)) return refuse({ type: 'mayNotPreside' });
  if (resolution.status === 'movedToMeeting') return accept();
  if (!isAbout(resolution, command.round, 'lapsed', 'referredBack')) return notNow(resolution);
  const fault = faultyReason(command.reason, false);
  if (fault !== undefined) return fault;
  const reason = command.reason.trim();
  return accept({ type: 'movedToMeeting', at: now, cause: 'ruling', by: signed(command.by), reason });
}

/** Ends the matter for good, with a reason: the presidium's to say, as the process lead works for the chair (R-02, Q-02, 004:96). */
export function strike(resolution: Started, command: CommandOf<'strike'>, now: Instant): ResolutionVerdict {
  if (!presides(command.by)) return refuse({ type: 'mayNotPreside' });
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

function isAbout(resolution: Started, round: number, ...statuses: readonly Started['status'][]): boolean {
  return statuses.includes(resolution.status) && currentRound(resolution)?.number === round;
}

function notNow(resolution: Started): ResolutionVerdict {
  return refuse({ type: 'notPossibleNow', status: resolution.status });
}
