import type { DraftSource } from '../../domain/resolution/draft-source';
import type { Texts } from '../texts';
import { titleOf } from './matter-title';

/** The matter that a text was copied from, or that it goes on with: its decision's number, if it ended in one, and its title. */
export function nameOfSource(
  texts: Texts,
  { number, title }: Extract<DraftSource, { kind: 'matter' | 'renewal' }>,
): string {
  const quoted = texts.words.quoted(titleOf(texts, title));
  return number === null ? quoted : `${number}, ${quoted}`;
}
