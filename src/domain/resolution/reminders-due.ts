import type { AccountId } from '../forum/person';
import { later, type Instant } from '../time';
import type { Started } from './resolution';
import { ballotOf, unanswered, type Round } from './round';

/** Those without a final answer whom a card is due for, however many of theirs have passed since the last time. */
export function membersToRemind(round: Round, now: Instant): readonly AccountId[] {
  return unanswered(round)
    .filter(({ id }) => momentsAhead(round, id).some((moment) => moment <= now))
    .map(({ id }) => id);
}

/** When the next card is due for anybody; `undefined` when none is. */
export function nextReminder(round: Round): Instant | undefined {
  return unanswered(round)
    .flatMap(({ id }) => momentsAhead(round, id))
    .sort()[0];
}

/**
 * As planned for everybody; before the day that a member who needs time has chosen, not at all. What had passed when
 * they last said that they need it is not made up for.
 */
function momentsAhead(round: Round, member: AccountId): readonly Instant[] {
  const ballot = ballotOf(round, member);
  const chosen = ballot?.remindAt ?? null;
  const { reminders } = round.deadline;
  const planned = ballot === undefined ? [...openingFor(round, member), ...reminders] : reminders;
  const moments = chosen === null ? planned : [chosen, ...planned.filter((moment) => moment > chosen)];
  return moments.filter((moment) => moment > (round.reaching.remindedThrough ?? '') && moment > (ballot?.at ?? ''));
}

/** Whoever answers in the place of another is given the matter when they get to. None when the forum does not want that. */
function openingFor({ deadline: { opening }, successions }: Round, member: AccountId): readonly Instant[] {
  if (opening === null) return [];
  const succession = successions.find(({ to }) => to.id === member);
  return [succession === undefined ? opening : later(opening, succession.at)];
}

/** Whether this member is to hear of the round by now. They may have asked not to before a day of their own choice. */
export function mayRemind(round: Round, member: AccountId, now: Instant): boolean {
  const chosen = ballotOf(round, member)?.remindAt ?? null;
  return unanswered(round).some(({ id }) => id === member) && (chosen === null || chosen <= now);
}

/** Whether the round is open, can still be answered, and lacks a final answer of this member's. */
export function isToAnswer(resolution: Started, round: Round, member: AccountId, now: Instant): boolean {
  const isOpen = resolution.status === 'open' && resolution.rounds.length === round.number;
  return isOpen && now < round.deadline.closesAt && unanswered(round).some(({ id }) => id === member);
}

/** The same, where this member may be reminded of it by now. */
export function isWaitingFor(resolution: Started, round: Round, member: AccountId, now: Instant): boolean {
  return isToAnswer(resolution, round, member, now) && mayRemind(round, member, now);
}
