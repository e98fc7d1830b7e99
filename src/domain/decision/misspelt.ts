/** Shorter words have too many neighbours, and must be right. */
const SHORTEST = 6;

/**
 * A typing error breaks at most two neighbouring pieces of a word, so one of three pieces is unharmed in the word that
 * was meant. Stores look for the pieces first. A short word is its own only piece.
 */
export function piecesOf(word: string): readonly string[] {
  if (word.length < SHORTEST) return [word];
  const third = Math.floor(word.length / 3);
  return [word.slice(0, third), word.slice(third, 2 * third), word.slice(2 * third)];
}

/**
 * Whether every word is found in the text but for at most one typing error in each: a letter too many, too few, another,
 * or two that have changed places.
 */
export function resembles(searched: string, words: readonly string[]): boolean {
  const found = searched.split(' ');
  return words.every((word) =>
    word.length < SHORTEST ? found.some((one) => one.startsWith(word)) : found.some((one) => isNearPart(one, word)),
  );
}

/**
 * Whether some part of `text` is at most one error from `word`: the table of edit distances, where two letters that
 * have changed places count as one error, and where the part may begin at any letter of `text`.
 */
function isNearPart(text: string, word: string): boolean {
  let before: number[] = [];
  let last = Array.from({ length: text.length + 1 }, () => 0);
  for (let row = 1; row <= word.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= text.length; column += 1) {
      const isSame = word[row - 1] === text[column - 1];
      const hasChanged = word[row - 1] === text[column - 2] && word[row - 2] === text[column - 1];
      const swapped = at(before, column - 2);
      next.push(
        Math.min(
          at(last, column - 1) + (isSame ? 0 : 1),
          at(last, column) + 1,
          at(next, column - 1) + 1,
          hasChanged ? swapped + 1 : Infinity,
        ),
      );
    }
    before = last;
    last = next;
  }
  return Math.min(...last) <= 1;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
