import fc from 'fast-check';
import { swedish } from '../../src/presentation/texts.sv';
import type { TextRun } from '../../src/presentation/text-run';
import { wordChanges } from '../../src/presentation/resolution/word-changes';

/** What is changed in a text is marked so that it can be read aloud. */

function told(before: string, after: string): string {
  return (wordChanges(swedish, before, after) ?? []).map(({ text }) => text).join('');
}

it('marks the words that came and went, with a little around them', () => {
  expect(told('att bevilja 450 tkr för 2026', 'att bevilja 400 tkr för 2026')).toBe(
    'att bevilja [Borttaget: 450] [Tillagt: 400] tkr för 2026',
  );
});

it.each([
  ['came', 'Svar senast i april', 'Svar senast i april.', 'Svar senast i [Borttaget: april] [Tillagt: april.]'],
  ['went', 'Vi möts i maj, i juni', 'Vi möts i maj i juni', 'Vi möts i [Borttaget: maj,] [Tillagt: maj] i juni'],
  ['changed', 'Är det så?', 'Är det så.', 'Är det [Borttaget: så?] [Tillagt: så.]'],
  ['came before a word', 'enligt bilaga', '(enligt bilaga', '[Borttaget: enligt] [Tillagt: (enligt] bilaga'],
])('where only a mark %s, the word that it stands at is told with it', (_, before, after, text) => {
  expect(told(before, after)).toBe(text);
});

it('a mark that stands at no word is told as it is', () => {
  expect(told('maj juni', 'maj – juni')).toBe('maj [Tillagt: –] juni');
});

it('whatever is changed, what is told has the whole of what came and of what went', () => {
  const text = fc.array(fc.constantFrom('maj', 'juni', '450', '.', ',', ' ', ' ', '(', '–'), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [before, after] = [one.join(''), other.join('')];
      const runs = wordChanges(swedish, before, after);
      if (runs === null || before === after) return;
      const letters = (value: string) => value.replaceAll(/[\s[\]]|Borttaget:|Tillagt:/g, '');
      const kept = (isLeftOut: (run: TextRun) => boolean) =>
        letters(runs.flatMap((run) => (isLeftOut(run) ? [] : [run.text])).join(''));
      expect(kept(({ underline }) => underline === true)).toBe(letters(before));
      expect(kept(({ strikethrough }) => strikethrough === true)).toBe(letters(after));
    }),
    { numRuns: 500 },
  );
});
