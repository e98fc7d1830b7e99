import { isAnyUnreadable, type Unreadable } from '../application/unreadable';
import { bold, paragraph, type Paragraph } from './text-run';
import type { Texts } from './texts';

/** The line above a list which says that there is more, which the list does not show. */
export function sayUnreadable({ unreadable: t }: Texts, left: Unreadable): readonly Paragraph[] {
  return isAnyUnreadable(left) ? [paragraph(bold(t.left(left)))] : [];
}
