import { daysReminded } from '../../domain/resolution/reaching';
import { currentRound, type Started } from '../../domain/resolution/resolution';
import { unanswered } from '../../domain/resolution/round';
import type { Dependencies } from '../dependencies';
import { reminderDayRef } from '../records/refs';

/**
 * A round that ended before its time leaves reminders standing that ask for answers: they are to say so. At the deadline
 * they look by themselves.
 */
export function tellWhoWasReminded({ clock, nudge }: Pick<Dependencies, 'clock' | 'nudge'>, resolution: Started): void {
  const round = currentRound(resolution);
  if (resolution.status === 'open' || round === undefined || clock.now() >= round.deadline.closesAt) return;
  for (const { id } of unanswered(round)) {
    for (const day of daysReminded(round.reaching, id)) nudge(reminderDayRef(id, day));
  }
}
