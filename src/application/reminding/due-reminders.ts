import type { Contact } from '../../domain/forum/person';
import { isOfficeHours } from '../../domain/office-hours';
import { decide } from '../../domain/resolution/decide';
import { membersToMention } from '../../domain/resolution/mentions-due';
import { lastRequestDue, membersToRemind, requestDue } from '../../domain/resolution/reminders-due';
import { currentRound, type Started } from '../../domain/resolution/resolution';
import type { Round } from '../../domain/resolution/round';
import { calendarOf } from '../../domain/resolution/next-wake';
import type { Dependencies } from '../dependencies';
import { resolutionRef } from '../records/refs';
import { askReminder, remindedMatter } from './asking-reminder';

type Reminding = Pick<Dependencies, 'clock' | 'calendar' | 'resolutions' | 'reminderDays' | 'nudge'>;

/**
 * Puts the matter on the reminders of the members who are due, and has due members mentioned in the channel. Returns
 * whether the matter was changed.
 */
export async function remindWhoIsDue(
  dependencies: Reminding,
  resolution: Started,
  roster: readonly Contact[],
): Promise<boolean> {
  const { calendar, clock } = dependencies;
  const round = currentRound(resolution);
  if (resolution.status !== 'open' || round === undefined) return false;
  if (!isOfficeHours(calendarOf(round, calendar), clock.now())) return false;
  return (await remind(dependencies, resolution, round)) || (await mention(dependencies, resolution, round, roster));
}

/**
 * Everybody's reminder is asked for before that is written down in the matter, so that a crash in between leaves
 * nobody out.
 */
async function remind(dependencies: Reminding, resolution: Started, round: Round): Promise<boolean> {
  const now = dependencies.clock.now();
  const members = membersToRemind(round, now);
  if (members.length === 0) return false;
  const request = {
    moment: now,
    since: round.reaching.remindedThrough ?? round.openedAt,
    evesOff: round.deadline.evesOff,
  };
  for (const member of members) {
    const matters = [remindedMatter(resolution, round, requestDue(round, member, now))];
    await askReminder(dependencies, member, { ...request, matters });
  }
  const requestsSeenTo = lastRequestDue(round, now);
  const command = { type: 'askReminders', round: round.number, members, seenAt: now, requestsSeenTo } as const;
  await dependencies.resolutions.change(refOf(resolution), (state, at) => decide(state, command, at));
  return true;
}

/** Only people in the channel can be mentioned there. Members outside it are written down as absent. */
async function mention(
  { clock, resolutions }: Reminding,
  resolution: Started,
  round: Round,
  roster: readonly Contact[],
): Promise<boolean> {
  const due = membersToMention(round, clock.now());
  if (due.length === 0) return false;
  const present = new Set(roster.map(({ id }) => id));
  const members = due.filter((member) => present.has(member));
  const absent = due.filter((member) => !present.has(member));
  const command = { type: 'mention', round: round.number, members, absent } as const;
  await resolutions.change(refOf(resolution), (state, at) => decide(state, command, at));
  return true;
}

function refOf({ forumId, id }: Started) {
  return resolutionRef(forumId, id);
}
