import type { Instant } from '../time';
import { accept } from '../verdict';
import { currentRound, type Started } from './resolution';
import type { CommandOf, ResolutionVerdict } from './resolution-verdict';

/** Those whom a reminder was due for are on their way to get one. */
export function askReminders(resolution: Started, command: CommandOf<'askReminders'>): ResolutionVerdict {
  if (!isOpenIn(resolution, command.round) || command.members.length === 0) return accept();
  return accept({ type: 'remindersAsked', at: command.seenAt, members: command.members });
}

/** What became of a reminder. Written down even when the round has closed meanwhile: it says whether a silent member was reached. */
export function noteReach(resolution: Started, command: CommandOf<'noteReach'>, now: Instant): ResolutionVerdict {
  const { attempt } = command;
  const round = resolution.rounds.find(({ number }) => number === command.round);
  const isNoted = ({ member, day, number }: typeof attempt) =>
    member === attempt.member && day === attempt.day && number === attempt.number;
  if (round === undefined || round.reaching.attempts.some(isNoted)) return accept();
  return accept({ type: 'reachNoted', at: now, round: command.round, attempt });
}

export function mention(resolution: Started, command: CommandOf<'mention'>, now: Instant): ResolutionVerdict {
  const { members, absent } = command;
  if (!isOpenIn(resolution, command.round) || members.length + absent.length === 0) return accept();
  return accept({ type: 'membersMentioned', at: now, members, absent });
}

function isOpenIn(resolution: Started, round: number): boolean {
  return resolution.status === 'open' && currentRound(resolution)?.number === round;
}
