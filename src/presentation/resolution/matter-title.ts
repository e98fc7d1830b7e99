import { currentRound, type Started } from '../../domain/resolution/resolution';
import type { Round } from '../../domain/resolution/round';
import { oneLine } from '../display-text';
import type { Texts } from '../texts';

export function titleOf(texts: Texts, title: string): string {
  const shown = oneLine(title);
  return shown === '' ? texts.words.untitled : shown;
}

export function titleOfRound(texts: Texts, round: Round): string {
  return titleOf(texts, round.content.title);
}

/** The title that was last sent out, or the typed one while the matter has not been sent. */
export function titleOfMatter(texts: Texts, resolution: Started): string {
  return titleOf(texts, currentRound(resolution)?.content.title ?? resolution.fields.title);
}
