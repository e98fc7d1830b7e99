import { EVERYTHING, type DecisionSearch, type Phrase } from './search';
import { wordsOf } from '../words';
import * as english from './search-words.en';
import * as swedish from './search-words.sv';

/** Both languages hold for everybody: decisions are Swedish, whoever looks for them. */
const PHRASES: readonly Phrase[] = [...swedish.PHRASES, ...english.PHRASES];
/** Words that are looked for only when nothing else is written. */
const EMPTY_WORDS: ReadonlySet<string> = new Set([...swedish.EMPTY_WORDS, ...english.EMPTY_WORDS]);

const YEAR = /^(?:19|20)\d{2}$/;
/** `2026:3`, as numbers end: the year, and the place in it. */
const NUMBER = /\b((?:19|20)\d{2}):(\d{1,5})\b/;

/** What is looked for by what somebody wrote: words, a number or a part of one, a year, a kind and a state. */
export function readSearch(text: string): DecisionSearch {
  const [whole = '', year, sequence] = NUMBER.exec(text) ?? [];
  const numbered = year === undefined ? {} : { year: Number(year), sequence: Number(sequence) };
  return read(wordsOf(text.replace(whole, ' ')), { ...EVERYTHING, ...numbered });
}

function read(typed: readonly string[], start: DecisionSearch): DecisionSearch {
  const words: string[] = [];
  let search = start;
  let within = 0;
  for (const [at, word] of typed.entries()) {
    if (within > 0) {
      within -= 1;
      continue;
    }
    const phrase = PHRASES.find((one) => one.words.every((each, index) => typed[at + index] === each));
    if (phrase !== undefined) {
      search = { ...search, ...phrase.means };
      within = phrase.words.length - 1;
    } else if (search.year === null && YEAR.test(word)) search = { ...search, year: Number(word) };
    else words.push(word);
  }
  const telling = words.filter((word) => !EMPTY_WORDS.has(word));
  const isNarrowed =
    search.year !== null || search.kind !== null || search.isReported !== null || search.awaitsParties !== null;
  return { ...search, words: [...new Set(telling.length > 0 || isNarrowed ? telling : words)] };
}
