import type { Instant, LocalDate } from '../../domain/time';

/** The day that somebody who needs time wants to be reminded on. */
export interface ReminderDayTexts {
  readonly label: string;
  readonly faulty: (lastDay: LocalDate) => string;
  readonly chosen: (at: Instant) => string;
}

export interface MentionTexts {
  readonly heading: string;
  readonly lead: (count: number, closesAt: Instant) => string;
  readonly install: string;
  readonly summary: (title: string) => string;
}
