import type { AccountId } from '../forum/person';
import type { Instant } from '../time';
import { accept } from '../verdict';
import { currentRound, type Started } from './resolution';
import type { CommandOf, ResolutionVerdict } from './resolution-verdict';
import { ballotOf, unanswered, type Round } from './round';

/** A reaction on a card is no answer: whoever has none is told so, once in a round. */
export function noteReaction(
  resolution: Started,
  { round, member }: CommandOf<'noteReaction'>,
  now: Instant,
): ResolutionVerdict {
  const current = reactableRound(resolution, member, now);
  return current?.number === round ? accept({ type: 'reactionNoted', at: now, member }) : accept();
}

/** The round in which a reaction of this member's may be meant as an answer, and has not been spoken of yet. */
export function reactableRound(resolution: Started, member: AccountId, now: Instant): Round | undefined {
  const round = currentRound(resolution);
  if (round === undefined || resolution.status !== 'open' || now >= round.deadline.closesAt) return undefined;
  const isSilent = unanswered(round).some(({ id }) => id === member);
  return isSilent && !round.reaching.reacted.some((one) => one.member === member) ? round : undefined;
}

/** Whether the member has given no answer of any kind since they reacted. */
export function isSilentSinceReaction(round: Round, member: AccountId): boolean {
  const reacted = round.reaching.reacted.find((one) => one.member === member);
  return reacted !== undefined && (ballotOf(round, member)?.at ?? '') < reacted.at;
}
