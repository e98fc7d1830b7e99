import type { Person } from '../forum/person';
import { presides } from '../forum/roles';
import { signed } from '../forum/signed';
import type { Instant } from '../time';
import { accept, refuse } from '../verdict';
import type { ResolutionEvent } from './events';
import { cannotBeAdopted, outcomeOf } from './outcome';
import { currentRound, hasEnded, type Started } from './resolution';
import { isUnled } from './recusal';
import type { CommandOf, ResolutionVerdict } from './resolution-verdict';
import type { ClosingCause, Round } from './round';

/** The round closes, and what it came to. */
export function closing(
  round: Round,
  cause: ClosingCause,
  by: Person | null,
  now: Instant,
  rulingDueAt: Instant = round.deadline.rulingDueAt,
): readonly ResolutionEvent[] {
  const closed: ResolutionEvent = { type: 'roundClosed', at: now, cause, by };
  const outcome = outcomeOf(round);
  switch (outcome.kind) {
    case 'adopted':
      return [closed, { type: 'adopted', at: now, decidedAt: outcome.decidedAt }];
    case 'lapsed':
      return [closed, { type: 'lapsed', at: now, rulingDueAt }];
    case 'referredBack':
      return [closed, { type: 'referredBack', at: now, cause: 'rejected', by: null, reason: '' }];
    case 'movedToMeeting':
      return [closed, { type: 'movedToMeeting', at: now, cause: outcome.why, by: null, reason: '' }];
  }
}

/** Before everyone has answered, and only when it is known that the matter cannot be adopted. */
export function closeEarly(resolution: Started, command: CommandOf<'closeEarly'>, now: Instant): ResolutionVerdict {
  if (!presides(command.by)) return refuse({ type: 'mayNotPreside' });
  const round = currentRound(resolution);
  if (round === undefined) return refuse({ type: 'notPossibleNow', status: resolution.status });
  if (command.round !== round.number) return refuse({ type: 'olderRound', current: round.number });
  if (round.closing !== null) {
    return round.closing.cause === 'early' ? accept() : refuse({ type: 'notPossibleNow', status: resolution.status });
  }
  if (resolution.status !== 'open') return refuse({ type: 'notPossibleNow', status: resolution.status });
  if (!cannotBeAdopted(round)) return refuse({ type: 'nothingToCloseFor' });
  return accept(...closing(round, 'early', signed(command.by), now));
}

/**
 * What the passing of time alone brings about: the deadline, and the end of the wait for a ruling. Each carries the time
 * that the rules give it, however late it is noticed. The wait for a ruling is counted
 * from when the lapse was noticed (`rulingDueAt` is two working days from now), or a stop in the program would leave
 * the presidium without its say.
 */
export function passTime(resolution: Started, { rulingDueAt }: CommandOf<'passTime'>, now: Instant): ResolutionVerdict {
  const round = currentRound(resolution);
  const due = timeRunsOutAt(resolution);
  if (round === undefined || due === null || now < due) return accept();
  if (resolution.status === 'open') return accept(...closing(round, 'deadline', null, due, rulingDueAt));
  return accept({ type: 'referredBack', at: due, cause: 'noRuling', by: null, reason: '' });
}

/** Everyone of the presidium has declared jäv: nobody may lead the matter, and it is for a meeting (Q-12, P-14). */
export function endUnled(resolution: Started, { presidium }: CommandOf<'endUnled'>, now: Instant): ResolutionVerdict {
  if (hasEnded(resolution) || !isUnled(resolution, presidium)) return accept();
  const isOpen = resolution.status === 'open';
  return accept(...(isOpen ? [closedUnled(now)] : []), movedUnled(now));
}

/** What happens when the last of those who preside has declared jäv. */
export function closingUnled(now: Instant): readonly ResolutionEvent[] {
  return [closedUnled(now), movedUnled(now)];
}

function closedUnled(at: Instant): ResolutionEvent {
  return { type: 'roundClosed', at, cause: 'presidiumRecused', by: null };
}

function movedUnled(at: Instant): ResolutionEvent {
  return { type: 'movedToMeeting', at, cause: 'presidiumRecused', by: null, reason: '' };
}

/** When time by itself ends the round, or the wait for a ruling; `null` when it does not. */
export function timeRunsOutAt(resolution: Started): Instant | null {
  if (resolution.status === 'open') return currentRound(resolution)?.deadline.closesAt ?? null;
  return resolution.status === 'lapsed' ? resolution.rulingDueAt : null;
}
