/** What became of one clause of a proposal from one round to the next. Numbers count from 1, as they are read. */
export type ClauseChange =
  | { readonly type: 'unchanged'; readonly number: number; readonly formerly: number }
  | { readonly type: 'changed'; readonly number: number; readonly before: string; readonly after: string }
  | { readonly type: 'new'; readonly number: number }
  | { readonly type: 'struck'; readonly formerly: number; readonly before: string };

/** Clauses with fewer words in common than this are two: one struck, one new. */
const ALIKE = 0.4;

/** Each clause of the text as it is, in its order; then those that are struck. */
export function clauseChanges(before: readonly string[], after: readonly string[]): readonly ClauseChange[] {
  const left = new Map(before.map((text, index) => [index, text]));
  const take = (index: number | undefined): number | undefined => {
    if (index !== undefined) left.delete(index);
    return index;
  };
  const same = after.map((text) => take([...left].find(([, other]) => other === text)?.[0]));
  const isOnly = before.length === 1 && after.length === 1;
  const alike = after.map((text, index) =>
    same[index] === undefined ? take(mostAlike(text, left, isOnly ? 0 : ALIKE)) : undefined,
  );
  return [
    ...after.map((text, index): ClauseChange => {
      const number = index + 1;
      const formerly = same[index];
      if (formerly !== undefined) return { type: 'unchanged', number, formerly: formerly + 1 };
      const former = alike[index];
      return former === undefined
        ? { type: 'new', number }
        : { type: 'changed', number, before: before[former] ?? '', after: text };
    }),
    ...[...left].map(([index, text]): ClauseChange => ({ type: 'struck', formerly: index + 1, before: text })),
  ];
}

function mostAlike(text: string, others: ReadonlyMap<number, string>, least: number): number | undefined {
  const [best] = [...others]
    .map(([index, other]) => ({ index, likeness: likeness(text, other) }))
    .filter((one) => one.likeness >= least)
    .sort((one, other) => other.likeness - one.likeness);
  return best?.index;
}

/** Of their words, the share that both have: 0 to 1. */
function likeness(one: string, other: string): number {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return (2 * shared) / (words.size + others.size);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLocaleLowerCase('sv').split(/\s+/));
}
