import type { MinutesStep } from '../../domain/minutes/minutes';
import type { Instant, LocalDate } from '../../domain/time';

export interface ReminderTexts {
  readonly heading: string;
  /** Of a reminder with several matters, all to be answered. */
  readonly waiting: (count: number) => string;
  /** Of one with steps of minutes in it. */
  readonly waitingOfAllKinds: (count: number) => string;
  readonly answerBy: (closesAt: Instant) => string;
  readonly answer: string;
  readonly outstanding: string;
  readonly over: string;
  readonly summary: (shortName: string, title: string, closesAt: Instant) => string;
  readonly summaryOfMany: (count: number) => string;
  readonly summaryOfStep: (step: MinutesStep, title: string, dueOn: LocalDate) => string;
  readonly summaryOfAllKinds: (count: number) => string;
  readonly summaryOfOutstanding: (count: number) => string;
  readonly summaryOver: string;
}
