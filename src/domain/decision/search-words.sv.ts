import { EVERYTHING, wordsOf, type DecisionSearch } from './search';

/** Words that stand in every decision. Alone they are looked for all the same. */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  'att',
  'av',
  'beslut',
  'besluten',
  'den',
  'det',
  'en',
  'ett',
  'för',
  'från',
  'i',
  'med',
  'och',
  'om',
  'på',
  'som',
  'till',
  'vid',
]);

interface Reading {
  readonly words: readonly string[];
  readonly means: Partial<DecisionSearch>;
}

/** What somebody writes of kind and state. Longer phrases come before those that they begin with. */
const PHRASES: readonly Reading[] = [
  { words: ['per', 'capsulam'], means: { kind: 'perCapsulam' } },
  { words: ['pc'], means: { kind: 'perCapsulam' } },
  { words: ['ordförandebeslut'], means: { kind: 'chair' } },
  { words: ['ordförandebesluten'], means: { kind: 'chair' } },
  { words: ['ob'], means: { kind: 'chair' } },
  ...['redovisade', 'redovisat', 'redovisats', 'anmälda', 'anmält'].flatMap((word): readonly Reading[] => [
    { words: ['ej', word], means: { isReported: false } },
    { words: ['inte', word], means: { isReported: false } },
    { words: [word], means: { isReported: true } },
  ]),
  { words: ['oredovisade'], means: { isReported: false } },
];

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
  return { ...search, words: [...new Set(telling.length > 0 ? telling : words)] };
}
