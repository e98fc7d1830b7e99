import { bold, paragraph, type Paragraph } from '../text-run';
import type { Texts } from '../texts';

/** Above a list: that there are matters that it does not show. */
export function unreadableMatters({ matters }: Texts, count: number): readonly Paragraph[] {
  return count === 0 ? [] : [paragraph(bold(matters.unreadable(count)))];
}
