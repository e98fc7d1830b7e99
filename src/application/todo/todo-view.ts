import type { Awaited, Task } from '../../domain/todo/task';
import type { Notice } from '../notice';
import type { Unreadable } from '../unreadable';

/** Something in a forum. */
export interface Within<Item> {
  readonly forumId: string;
  readonly forumName: string;
  readonly item: Item;
}

/** All that waits for a person, in all their forums, and all that they wait for from others; in the order it is to be read. */
export interface TodoView {
  readonly card: 'todo';
  readonly tasks: readonly Within<Task>[];
  readonly awaited: readonly Within<Awaited>[];
  /** What cannot be read in the person's forums. */
  readonly unreadable: Unreadable;
  /** Counts from 0: not everything fits in one card. */
  readonly page: number;
  /** A sentence at the top. */
  readonly note?: Notice;
}
