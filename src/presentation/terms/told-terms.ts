import type { Terms } from '../../domain/terms/terms';
import { writtenToKeep } from '../dates';
import type { Texts } from '../texts';

/** What the decision holds on, and for how long, a line each. Its days are read for years, and each says its own. */
export function linesOfTerms({ terms: t }: Texts, terms: Terms | null | undefined): readonly string[] {
  if (terms == null) return [];
  const { conditions, ifUnmet, validUntil, prolongUntil } = terms;
  return writtenToKeep(() => [
    ...(validUntil === null ? [] : [t.validUntil(validUntil)]),
    ...(prolongUntil === null ? [] : [t.prolongUntil(prolongUntil, conditions.length)]),
    ...conditions.map((text, index) => t.condition(index + 1, conditions.length, text)),
    ...(ifUnmet === '' ? [] : [t.ifUnmet(conditions.length, ifUnmet)]),
  ]);
}
