import type { Instant } from '../time';
import { accept, refuse } from '../verdict';
import { BALLOTS_MOST, isFinal, needsReason, type Ballot } from './ballot';
import { closing, closingUnled } from './closing';
import { isUnled } from './recusal';
import { currentRound, type Started } from './resolution';
import { faultyReason, type CommandOf, type ResolutionVerdict } from './resolution-verdict';
import { ballotOf, unanswered, type Round } from './round';

/** A ballot names the round and the exact text it answers; one for another round or text is refused (P-07). */
export function castBallot(resolution: Started, command: CommandOf<'castBallot'>, now: Instant): ResolutionVerdict {
  const round = currentRound(resolution);
  if (round === undefined) return refuse({ type: 'roundNotOpen', status: resolution.status, closedAt: null });
  if (!round.electorate.some(({ id }) => id === command.voter)) {
    return refuse({ type: round.coOpted.includes(command.voter) ? 'coOptedCannotVote' : 'notEligible' });
  }
  const { voter, choice } = command;
  const remindAt = isFinal(choice) ? null : command.remindAt;
  const reason = command.reason.trim();
  if (command.round !== round.number || command.textHash !== round.textHash) {
    return refuse({ type: 'staleRound', current: round.number });
  }
  const last = ballotOf(round, voter);
  if (last?.choice === choice && last.reason === reason && last.remindAt === remindAt) return accept();
  if (resolution.status !== 'open' || now >= round.deadline.closesAt) {
    const closedAt = round.closing?.at ?? round.deadline.closesAt;
    return refuse({ type: 'roundNotOpen', status: resolution.status, closedAt });
  }
  const fault = faultyReason(command.reason, needsReason(choice));
  if (fault !== undefined) return fault;
  const given = round.ballots.filter((ballot) => ballot.voter === voter).length;
  const isNewRecusal = choice === 'recuse' && last?.choice !== 'recuse';
  if (given >= BALLOTS_MOST && !isNewRecusal) return refuse({ type: 'answeredTooOften', most: BALLOTS_MOST });

  const ballot: Ballot = { voter, choice, reason, remindAt, at: now };
  const after: Round = { ...round, ballots: [...round.ballots, ballot] };
  const cast = { type: 'ballotCast', ...ballot } as const;
  const rounds = [...resolution.rounds.slice(0, -1), after];
  if (isUnled({ ...resolution, rounds }, command.presidium)) return accept(cast, ...closingUnled(now));
  return unanswered(after).length === 0 ? accept(cast, ...closing(after, 'complete', null, now)) : accept(cast);
}
