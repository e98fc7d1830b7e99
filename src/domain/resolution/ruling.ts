import type { Person } from '../forum/person';
import { leads, presides, type Actor } from '../forum/roles';
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
  const older = olderRound(resolution, command.round);
  if (older !== undefined) return older;
  const round = currentRound(resolution);
  const { deadline } = command;
  if (round === undefined || !isIn(resolution, 'open', 'lapsed')) return notNow(resolution);
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
  const older = olderRound(resolution, command.round);
  if (older !== undefined) return older;
  if (resolution.status === 'referredBack' && isSaidAlready(resolution, command)) return accept();
  if (!isIn(resolution, 'lapsed')) return notNow(resolution);
  const fault = faultyReason(command.reason, true);
  if (fault !== undefined) return fault;
  const reason = command.reason.trim();
  return accept({ type: 'referredBack', at: now, cause: 'ruling', by: signed(command.by), reason });
}

/** Who is to rework the matter and what they are to supply. */
export function assignRework(resolution: Started, command: CommandOf<'assignRework'>, now: Instant): ResolutionVerdict {
  if (!leads(command.by)) return refuse({ type: 'mayNotLead' });
  const older = olderRound(resolution, command.round);
  if (older !== undefined) return older;
  if (resolution.status !== 'referredBack') return notNow(resolution);
  const fault = faultyReason(command.whatToSupply, true);
  if (fault !== undefined) return fault;
  if (isRecused(resolution, command.responsible.id)) return refuse({ type: 'responsibleRecused' });
  const rework = {
    responsible: command.responsible,
    whatToSupply: command.whatToSupply.trim(),
    by: signed(command.by),
  };
  const last = resolution.rework;
  if (sameData(last, { ...rework, number: last?.number })) return accept();
  if (last !== null && command.after !== last.number) {
    return refuse({ type: 'reworkAskedSince', responsible: last.responsible.name });
  }
  return accept({ type: 'reworkAssigned', at: now, ...rework });
}

export function moveToMeeting(
  resolution: Started,
  command: CommandOf<'moveToMeeting'>,
  now: Instant,
): ResolutionVerdict {
  if (!presides(command.by)) return refuse({ type: 'mayNotPreside' });
  const older = olderRound(resolution, command.round);
  if (older !== undefined) return older;
  if (resolution.status === 'movedToMeeting' && isSaidAlready(resolution, command)) return accept();
  if (!isIn(resolution, 'lapsed', 'referredBack')) return notNow(resolution);
  const fault = faultyReason(command.reason, false);
  if (fault !== undefined) return fault;
  const reason = command.reason.trim();
  return accept({ type: 'movedToMeeting', at: now, cause: 'ruling', by: signed(command.by), reason });
}

/** Ends the matter for good, with a reason: the presidium's to say, as the process lead works for the chair (R-02, Q-02, 004:96). */
export function strike(resolution: Started, command: CommandOf<'strike'>, now: Instant): ResolutionVerdict {
  if (!presides(command.by)) return refuse({ type: 'mayNotPreside' });
  const older = olderRound(resolution, command.round);
  if (older !== undefined) return older;
  if (resolution.status === 'struck' && isSaidAlready(resolution, command)) return accept();
  if (!isIn(resolution, 'lapsed', 'referredBack')) return notNow(resolution);
  const fault = faultyReason(command.reason, true);
  if (fault !== undefined) return fault;
  return accept({ type: 'struck', at: now, by: signed(command.by), reason: command.reason.trim() });
}

/** The proposers take back a matter that has been sent. */
export function withdraw(resolution: Started, command: CommandOf<'withdraw'>, now: Instant): ResolutionVerdict {
  if (!presides(command.by)) return refuse({ type: 'mayNotPreside' });
  const older = olderRound(resolution, command.round);
  if (older !== undefined) return older;
  if (resolution.status === 'withdrawn' && isSaidAlready(resolution, command)) return accept();
  if (hasEnded(resolution) || resolution.rounds.length === 0) return notNow(resolution);
  const fault = faultyReason(command.reason, true);
  if (fault !== undefined) return fault;
  return accept({ type: 'withdrawn', at: now, by: signed(command.by), reason: command.reason.trim() });
}

/** What a leader who pressed a card of an earlier round is told, whatever the matter has come to since. */
function olderRound(resolution: Started, round: number): ResolutionVerdict | undefined {
  const current = resolution.rounds.length;
  return current > 0 && round !== current ? refuse({ type: 'olderRound', current }) : undefined;
}

/** Whether the same person has given the same reason already. */
function isSaidAlready(
  { by, reason }: { readonly by: Person | null; readonly reason: string },
  said: { readonly by: Actor; readonly reason: string },
): boolean {
  return by?.id === said.by.id && reason === said.reason.trim();
}

function isIn(resolution: Started, ...statuses: readonly Started['status'][]): boolean {
  return statuses.includes(resolution.status);
}

function notNow(resolution: Started): ResolutionVerdict {
  return refuse({ type: 'notPossibleNow', status: resolution.status });
}
