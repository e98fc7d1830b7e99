import type { Instant } from '../time';
import { accept } from '../verdict';
import { currentRound, type Started } from './resolution';
import type { CommandOf, ResolutionVerdict } from './resolution-verdict';

/** The members to whom a reminder was due are on their way to get one. */
export function askReminders(resolution: Started, command: CommandOf<'askReminders'>): ResolutionVerdict {
  if (!isOpenIn(resolution, command.round) || command.members.length === 0) return accept();
  const { members, seenAt, requestsSeenTo } = command;
  return accept({ type: 'remindersAsked', at: seenAt, members, requestsSeenTo });
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

/** A message has only so much room, and each mention takes its part. */
const MOST_TOGETHER = 20;

export function mention(resolution: Started, command: CommandOf<'mention'>, now: Instant): ResolutionVerdict {
  const { members, absent } = command;
  if (!isOpenIn(resolution, command.round) || members.length + absent.length === 0) return accept();
  const parts = Array.from({ length: Math.max(1, Math.ceil(members.length / MOST_TOGETHER)) }, (_, part) => ({
    type: 'membersMentioned' as const,
    at: now,
    members: members.slice(part * MOST_TOGETHER, (part + 1) * MOST_TOGETHER),
    absent: part === 0 ? absent : [],
  }));
  return accept(...parts);
}

function isOpenIn(resolution: Started, round: number): boolean {
  return resolution.status === 'open' && currentRound(resolution)?.number === round;
}
