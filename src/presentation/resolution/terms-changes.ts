import type { Round } from '../../domain/resolution/round';
import type { Terms } from '../../domain/terms/terms';
import { displayable } from '../display-text';
import { conditionsIn, SINGLE_TERMS, singleTerm, type SingleTerm } from '../terms/told-terms';
import { bold, paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { quotedBefore, toldClauses } from './told-clauses';
import { wordChanges } from './word-changes';

const NONE: Terms = { conditions: [], ifUnmet: '', validUntil: null, prolongUntil: null };

/** What became of each condition, and of how long the decision would hold. None where all is as it was. */
export function termsChanges(texts: Texts, previous: Round, round: Round): readonly Paragraph[] {
  const [before, after] = [previous.content.terms ?? NONE, round.content.terms ?? NONE];
  return [
    ...toldClauses(
      texts,
      texts.changes.condition,
      conditionsIn(texts, before, { isPublic: false }).map(displayable),
      conditionsIn(texts, after, { isPublic: false }).map(displayable),
    ),
    ...SINGLE_TERMS.flatMap((single) => {
      const [was, is] = [before, after].map((terms) => displayable(singleTerm(texts, terms, single)));
      return singleChange(texts, single, was ?? '', is ?? '');
    }),
  ];
}

function singleChange(texts: Texts, single: SingleTerm, before: string, after: string): readonly Paragraph[] {
  const { part, single: words } = texts.changes;
  if (before === after) return [];
  if (before === '') return [paragraph(bold(words.isNew(part[single])))];
  if (after === '') return [paragraph(bold(words.struck(part[single])), plain(quotedBefore(texts, before)))];
  // The words of a day are no change each: a day is another day.
  const marked = single === 'ifUnmet' ? wordChanges(texts, before, after) : null;
  if (marked === null) return [paragraph(bold(words.rewritten(part[single])), plain(quotedBefore(texts, before)))];
  return [paragraph(bold(words.changed(part[single])), marked)];
}
