import type { Unreadable } from '../application/unreadable';

export interface UnreadableTexts {
  /** Of a list: there is more, which the program cannot read just now. */
  readonly left: (left: Unreadable) => string;
}
