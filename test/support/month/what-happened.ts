import type { Instant } from '../../../src/domain/time';
import { isFinal } from '../../../src/domain/resolution/ballot';
import type { Started } from '../../../src/domain/resolution/resolution';
import type { Round } from '../../../src/domain/resolution/round';
import { roundOf, type Month, type SentMatter } from './month';
import type { SeenMention, SeenReminder } from './seen-in-teams';
import { clockTime, dayOf, nextOfficeTime } from './swedish-spring';

/** A matter as its record tells of it afterwards. */
export interface ToldMatter extends SentMatter {
  readonly state: Started;
  readonly round: Round;
}

export const HOUR_MS = 3_600_000;

export async function tell(month: Month): Promise<readonly ToldMatter[]> {
  return Promise.all(
    month.matters.map(async (matter) => {
      const state = await month.stateOf(matter);
      return { ...matter, state, round: roundOf(state) };
    }),
  );
}

/** Whether this matter waited for the member's answer at that moment, and the member had not asked to be left alone. */
export function waited({ round }: ToldMatter, member: string, at: Instant): boolean {
  const last = round.ballots.findLast((ballot) => ballot.voter === member && ballot.at <= at);
  const hasAnswered = last !== undefined && isFinal(last.choice);
  const mayBeReminded = last === undefined || last.remindAt === null || last.remindAt <= at;
  return round.openedAt <= at && at < round.deadline.closesAt && !hasAnswered && mayBeReminded;
}

/**
 * When the member was to be given the matter, and to be reminded of it, as the round was planned and as they chose
 * themselves. Whoever answers on the day it is given may do so before their card.
 */
export function momentsFor({ round }: ToldMatter, member: string): readonly Instant[] {
  const opening = nextOfficeTime(round.openedAt);
  const isEarly = round.ballots.some(({ voter, at }) => voter === member && dayOf(at) === dayOf(opening));
  const chosen = round.ballots.flatMap(({ voter, remindAt }) => (voter === member ? (remindAt ?? []) : []));
  const { reminders, closesAt } = round.deadline;
  return [...new Set([...(isEarly ? [] : [opening]), ...reminders, ...chosen])]
    .filter((moment) => moment < closesAt)
    .sort();
}

/** The first moment from then on at which somebody could be reminded. */
export function servedFrom({ dark }: Pick<Month, 'dark'>, moment: Instant): Instant {
  const open = nextOfficeTime(moment);
  const until = dark.find(({ from, until }) => from <= open && open < until)?.until;
  return until === undefined ? open : servedFrom({ dark }, until);
}

/** A card repeats the one before it when nothing is on it that was not. */
export function repeats(later: SeenReminder, earlier: SeenReminder): boolean {
  return (
    later.member === earlier.member &&
    dayOf(later.at) === dayOf(earlier.at) &&
    later.matters.every((matter) => earlier.matters.includes(matter))
  );
}

/** What may have made the program send a message again: Teams' answer was lost, or a process was. */
export function mishapBetween({ processes }: Month, earlier: SeenReminder | SeenMention, later: Instant): boolean {
  return !earlier.isAnswered || processes.losses.some((at) => at >= earlier.at && at <= later);
}

export function apartMs(one: Instant, other: Instant): number {
  return Math.abs(Date.parse(one) - Date.parse(other));
}

export function afterMs(moment: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(moment) + milliseconds).toISOString();
}

export function dayStarts(moment: Instant): Instant {
  return clockTime(dayOf(moment), '00:00:00');
}
