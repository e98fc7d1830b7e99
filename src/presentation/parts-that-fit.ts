import { bytesOf } from './card-size';

/**
 * A text in parts that take at most `most` bytes each on a card: cut between lines where possible, so that the parts one
 * after the other are the text.
 */
export function partsThatFit(text: string, most: number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let taken = 0;
  for (const piece of text.split(/(?<=\n)/).flatMap((line) => piecesOf(line, most))) {
    const cost = costOf(piece);
    if (part !== '' && taken + cost > most) {
      parts.push(part);
      part = '';
      taken = 0;
    }
    part += piece;
    taken += cost;
  }
  return [...parts, part];
}

/** A line, divided between characters when it is too long for a part of its own. */
function piecesOf(line: string, most: number): readonly string[] {
  if (costOf(line) <= most) return [line];
  const characters = Array.from(line);
  const half = Math.ceil(characters.length / 2);
  return [characters.slice(0, half), characters.slice(half)].flatMap((one) => piecesOf(one.join(''), most));
}

/** The bytes of a text on a card, without the quotes around it. */
function costOf(text: string): number {
  return bytesOf(text) - 2;
}
