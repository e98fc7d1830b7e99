import { bold, paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { clauseChanges, type ClauseChange } from './clause-changes';
import { wordChanges } from './word-changes';

/** Of a clause as it was, to stay within the card's 28 KB. */
const MOST_SHOWN = 300;

type ClauseWords = Texts['changes']['clause'] | Texts['changes']['condition'];

/**
 * What is changed in each of the proposal's points, or of its conditions; which are new, which are struck, and last which
 * are as they were. None where all are.
 */
export function toldClauses(
  texts: Texts,
  words: ClauseWords,
  before: readonly string[],
  after: readonly string[],
): readonly Paragraph[] {
  const all = clauseChanges(before, after);
  const most = Math.max(before.length, after.length);
  const told = all.flatMap((one) => (one.type === 'unchanged' ? [] : [toldClause(texts, words, one, most)]));
  const kept = all.flatMap((one) => (one.type === 'unchanged' ? [words.kept(one.number, one.formerly, most)] : []));
  if (told.length === 0 || kept.length === 0) return told;
  return [...told, paragraph(subtle(texts.changes.unchanged(texts.words.listed(kept))))];
}

/** `most`: how many there are, or were where they were more. */
function toldClause(
  texts: Texts,
  words: ClauseWords,
  change: Exclude<ClauseChange, { readonly type: 'unchanged' }>,
  most: number,
): Paragraph {
  switch (change.type) {
    case 'new':
      return paragraph(bold(words.isNew(change.number, most)));
    case 'struck':
      return paragraph(bold(words.struck(change.formerly, most)), plain(quotedBefore(texts, change.before)));
    case 'changed': {
      const marked = wordChanges(texts, change.before, change.after);
      if (marked !== null) return paragraph(bold(words.changed(change.number, most)), marked);
      return paragraph(bold(words.rewritten(change.number, most)), plain(quotedBefore(texts, change.before)));
    }
  }
}

/** Of a text as it was, its beginning where it is long. */
export function quotedBefore({ words }: Texts, text: string): string {
  return words.quoted(text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)}${words.cutReason}`);
}
