import type { Calendar } from '../calendar';
import { isOver, type FollowUps } from '../follow-ups/follow-ups';
import { ownersOf } from '../follow-ups/owners';
import { dueDayOf, isPressing } from '../follow-ups/reminding';
import type { Charter } from '../forum/charter';
import { leads, publishersOf, type Actor } from '../forum/roles';
import type { Meetings } from '../meetings/meetings';
import type { LocalDate } from '../time';
import type { ForumTask } from './task';

/**
 * What the forum follows up and waits for the person with: all that is theirs by name and, of those who publish, what is
 * nobody's by name and is pressing. Those who lead confirm what was found in texts.
 */
export function tasksOfFollowUps(
  { followUps, proposals }: FollowUps,
  meetings: Meetings,
  { charter, actor }: { readonly charter: Charter; readonly actor: Actor },
  calendar: Calendar,
  today: LocalDate,
): readonly ForumTask[] {
  const publishes = publishersOf(charter).includes(actor.id);
  const tasks = followUps.flatMap((followUp): readonly ForumTask[] => {
    if (isOver(followUp)) return [];
    const owners = ownersOf(followUp.owner, charter);
    const day = dueDayOf(followUp, meetings, today);
    const isTheirs = owners.some(({ id }) => id === actor.id);
    const isToLead = publishes && owners.length === 0 && isPressing(day, calendar, today);
    return isTheirs || isToLead ? [{ kind: 'followUp', followUp, day, isOverdue: day !== null && day < today }] : [];
  });
  if (!leads(actor) || proposals.length === 0) return tasks;
  return [...tasks, { kind: 'proposals', count: proposals.length, day: null, isOverdue: false }];
}
