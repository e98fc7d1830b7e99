import type { MinutesStep } from '../../domain/minutes/minutes';
import type { Instant, LocalDate } from '../../domain/time';
import type { RoundNews } from '../resolution/standing-of-round';

export interface ReminderTexts {
  readonly heading: string;
  /** Of a card that gives the person one matter; of one that gives several; of one that also reminds of others. */
  readonly opening: Readonly<Record<RoundNews, string>>;
  readonly openingOfMany: string;
  readonly openingAndReminder: string;
  /** Marks what is new among several. */
  readonly new: Readonly<Record<RoundNews, string>>;
  /** Of a card with both: how many matters are new, and how much more there is. */
  readonly newAndOld: (fresh: number, old: number) => string;
  /** Of a reminder with several matters, all to be answered. */
  readonly waiting: (count: number) => string;
  /** Of one with steps of minutes in it. */
  readonly waitingOfAllKinds: (count: number) => string;
  readonly answerBy: (closesAt: Instant) => string;
  readonly answer: string;
  readonly outstanding: string;
  readonly overHeading: string;
  readonly over: string;
  readonly summary: (shortName: string, title: string, closesAt: Instant) => string;
  readonly summaryOfMany: (count: number) => string;
  readonly summaryOfNew: (count: number) => string;
  readonly summaryOfNewAndOld: (fresh: number, old: number) => string;
  readonly summaryOfStep: (step: MinutesStep, title: string, dueOn: LocalDate) => string;
  readonly summaryOfAllKinds: (count: number) => string;
  readonly summaryOfOutstanding: (count: number) => string;
  readonly summaryOver: string;
}
