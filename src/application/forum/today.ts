import type { Charter } from '../../domain/forum/charter';
import { charterOn } from '../../domain/forum/charter-on';
import type { Ready } from '../../domain/forum/forum';
import type { LocalDate } from '../../domain/time';
import type { Dependencies } from '../dependencies';

export function todayOf({ calendar, clock }: Pick<Dependencies, 'calendar' | 'clock'>): LocalDate {
  return calendar.dayOf(clock.now());
}

/** The forum as it is composed today. */
export function charterToday(dependencies: Pick<Dependencies, 'calendar' | 'clock'>, forum: Ready): Charter {
  return charterOn(forum, todayOf(dependencies));
}
