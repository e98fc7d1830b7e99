import type { Choice } from '../domain/resolution/ballot';
import type { Status } from '../domain/resolution/resolution';

/** Words that many cards share. */
export interface WordsTexts {
  readonly choice: Readonly<Record<Choice, string>>;
  readonly standpointWith: (choice: Choice, reason: string) => string;
  readonly status: Readonly<Record<Status, string>>;
  readonly untitled: string;
  readonly moreOfThese: (count: number) => string;
  readonly cutReason: string;
  /** Before what somebody said: `Ledamot SU 1: `. */
  readonly said: (name: string) => string;
  readonly fault: (sentence: string) => string;
  readonly showHistory: string;
  readonly show: string;
  readonly showInChannel: string;
}
