import type { Report } from '../../domain/meetings/meetings';
import { withoutMarkup } from '../display-text';
import type { Choice } from '../fields';
import { titleOf } from '../resolution/matter-title';
import type { Texts } from '../texts';

const MOST_OF_A_TITLE = 80;

export function choiceOf(texts: Texts, { id, number, title }: Pick<Report, 'id' | 'number' | 'title'>): Choice {
  const named = withoutMarkup(`${number} ${titleOf(texts, title)}`);
  return { title: named.length > MOST_OF_A_TITLE ? `${cut(named)}…` : named, value: id };
}

/** Cuts the text, but not in the middle of a character that takes two places. */
function cut(text: string): string {
  return withoutMarkup(text.slice(0, MOST_OF_A_TITLE));
}
