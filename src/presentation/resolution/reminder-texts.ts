import type { Instant, LocalDate } from '../../domain/time';

export interface ReminderTexts {
  readonly heading: string;
  /** Of a reminder with several matters. */
  readonly waiting: (count: number) => string;
  readonly answerBy: (closesAt: Instant) => string;
  readonly answer: string;
  readonly over: string;
  readonly summary: (shortName: string, title: string, closesAt: Instant) => string;
  readonly summaryOfMany: (count: number) => string;
  readonly summaryOver: string;
}

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
