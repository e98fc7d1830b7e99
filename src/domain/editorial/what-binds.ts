import { wordsOf } from '../words';
import { BINDING_WORDS as ENGLISH } from './binding-words.en';
import { BINDING_WORDS as SWEDISH } from './binding-words.sv';

const BINDING = new Set([...SWEDISH, ...ENGLISH]);
const DIGIT = /\p{N}/u;
/** Between digits they make another number: 1,5 is not 15. */
const WITHIN_NUMBERS = /(?<=\p{N})[.,:/–-](?=\p{N})/gu;

/**
 * What an editorial change may not touch, in the order in which it stands: numbers, and with them sums, days and years, and
 * the words by which a decision says how much, when, whether and who must. It may mend their layout and how all else is written.
 */
function bindingIn(text: string): readonly string[] {
  const marks = text.match(WITHIN_NUMBERS) ?? [];
  const words = wordsOf(text).filter((word) => DIGIT.test(word) || BINDING.has(word));
  const signs = text.match(/%/g) ?? [];
  return [...words, ...marks, ...signs];
}

/** What would be there no more, or be new, or stand in another order; `[]` when nothing that binds is touched. */
export function bindingChanged(before: string, after: string): readonly string[] {
  const [was, becomes] = [bindingIn(before), bindingIn(after)];
  const gone = was.filter((word) => !becomes.includes(word));
  const added = becomes.filter((word) => !was.includes(word));
  if (gone.length > 0 || added.length > 0) return [...new Set([...gone, ...added])];
  return was.join(' ') === becomes.join(' ') ? [] : [...new Set(was)];
}
