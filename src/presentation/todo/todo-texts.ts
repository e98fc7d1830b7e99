import type { TaskKind } from '../../domain/todo/task';
import type { Instant, LocalDate } from '../../domain/time';

export interface TodoTexts {
  readonly heading: string;
  /** How many things wait, and how many of them are overdue. */
  readonly count: (tasks: number, overdue: number) => string;
  readonly nothing: string;
  readonly nothingAwaited: string;
  readonly overdue: string;
  readonly own: string;
  readonly awaited: string;
  /** What the person is to do. */
  readonly word: Readonly<Record<TaskKind, string>>;
  readonly undated: (word: string) => string;
  readonly byMoment: (word: string, at: Instant) => string;
  readonly byDay: (word: string, day: LocalDate) => string;
  readonly late: (word: string, day: LocalDate) => string;
  /** Before what somebody else is late with. */
  readonly isLate: string;
  readonly askedBy: (name: string) => string;
  readonly meeting: (on: LocalDate) => string;
  readonly onList: (count: number) => string;
  readonly hasLeft: string;
  readonly hasTried: string;
  readonly lostChannel: string;
  readonly sending: string;
  readonly takingUp: string;
  readonly reworking: (name: string) => string;
  readonly open: string;
  readonly summary: (tasks: number, overdue: number) => string;
}
