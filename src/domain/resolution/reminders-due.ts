import type { AccountId } from '../forum/person';
import { later, type Instant } from '../time';
import type { RequestedReminder } from './reaching';
import type { Started } from './resolution';
import { ballotOf, principalsRecused, unanswered, type Round } from './round';

/**
 * The members without a final answer to whom a card is due. One card is due however many moments have passed since the
 * last time.
 */
export function membersToRemind(round: Round, now: Instant): readonly AccountId[] {
  const isPlanOff = principalsRecused(round).length > 0;
  return unanswered(round)
    .filter(({ id }) => momentsAhead(round, id, isPlanOff).some((moment) => moment <= now))
    .map(({ id }) => id);
}

/** When the next card is due for anybody; `undefined` when none is. */
export function nextReminder(round: Round): Instant | undefined {
  const isPlanOff = principalsRecused(round).length > 0;
  return unanswered(round)
    .flatMap(({ id }) => momentsAhead(round, id, isPlanOff))
    .sort()[0];
}

/**
 * The moments of the plan and of the leaders' requests that are still ahead of a member, but none before the day that
 * a member who needs time has chosen. Moments that had passed when the member last said that they need time are not
 * made up for. While all of a principal have jäv (`isPlanOff`) the plan does not count: the forum cannot decide, so
 * nothing waits for the others' answers.
 */
function momentsAhead(round: Round, member: AccountId, isPlanOff: boolean): readonly Instant[] {
  const ballot = ballotOf(round, member);
  const chosen = ballot?.remindAt ?? null;
  const { deadline, reaching } = round;
  const opening = ballot === undefined ? openingFor(round, member) : [];
  const reminders = chosen === null ? deadline.reminders : [chosen, ...deadline.reminders];
  const planned = isPlanOff ? opening : [...opening, ...reminders];
  const moments = [
    ...planned.filter((moment) => moment > (reaching.remindedThrough ?? '')),
    ...requestsAhead(round, member).map(({ moment }) => moment),
  ];
  return moments.filter((moment) => moment > (ballot?.at ?? '') && (chosen === null || moment >= chosen));
}

/**
 * When a member is given the matter: a successor when they are let in, everybody else at the opening. Never when the
 * forum does not want that.
 */
function openingFor({ deadline: { opening }, successions }: Round, member: AccountId): readonly Instant[] {
  if (opening === null) return [];
  const succession = successions.find(({ to }) => to.id === member);
  return [succession === undefined ? opening : later(opening, succession.at)];
}

function requestsAhead({ reaching }: Round, member: AccountId): readonly RequestedReminder[] {
  return reaching.requests.filter(
    ({ number, members }) => number > reaching.requestsSeenTo && members.includes(member),
  );
}

/** The number of the leader's request for which this member is to be reminded now; `null` when the plan alone says so. */
export function requestDue(round: Round, member: AccountId, now: Instant): number | null {
  return requestsAhead(round, member).findLast(({ moment }) => moment <= now)?.number ?? null;
}

/** The number of the last leader's request whose time has come, even if the members it names have answered since; 0 for none. */
export function lastRequestDue({ reaching }: Round, now: Instant): number {
  return reaching.requests.findLast(({ moment }) => moment <= now)?.number ?? 0;
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
