import type { StartedMinutes } from '../../domain/minutes/minutes';
import { absentAtBeginning, presenceByItem, type Seatholder } from '../../domain/minutes/presence';
import { paragraphOf, said, strong, type Block } from '../document/document';
import type { Texts } from '../texts';

/** Who was away at the beginning, and item by item who came, went, stepped aside and was away; nothing when nothing is noted. */
export function presenceBlocks(
  { presence: t }: Texts,
  { presence: notes }: StartedMinutes,
  shown: (name: string) => string,
): readonly Block[] {
  const names = (people: readonly Seatholder[]) => people.map(({ person }) => shown(person.name)).join(', ');
  const told = (people: readonly Seatholder[], sentence: (names: string) => string) =>
    people.length === 0 ? [] : [sentence(names(people))];
  const line = (where: string, parts: readonly string[]) =>
    parts.length === 0 ? [] : [paragraphOf(strong(t.lead(where)), said(`${parts.join('; ')}.`))];
  const lines = [
    ...line(t.beginning, told(absentAtBeginning(notes), t.absent)),
    ...presenceByItem(notes).flatMap(({ item, joined, left, recused, away }) =>
      line(t.item(shown(item)), [
        ...told(joined, t.joined),
        ...told(left, t.left),
        ...told(recused, t.recused),
        ...told(away, t.away),
      ]),
    ),
  ];
  return lines.length === 0 ? [] : [...lines, paragraphOf(said(t.rest))];
}

/** Every note with who made it and when, also of what was taken back. */
export function presenceNotes(
  { presence: t }: Texts,
  { presence: notes }: StartedMinutes,
  shown: (name: string) => string,
): readonly Block[] {
  return notes.map(({ item, person, presence, by, at }) => {
    const where = item === '' ? t.beginning : t.item(shown(item));
    return paragraphOf(said(t.noted(where, shown(person.name), presence, shown(by.name), at)));
  });
}
