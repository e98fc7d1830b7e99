import type { Instant } from '../time';

/** The process lead has mended a misspelling or the layout of a decision's text. */
interface Changed {
  readonly kind: 'changed';
  readonly at: Instant;
  readonly by: string;
  /** What stood in the text, and in one place of it only. */
  readonly before: string;
  readonly after: string;
  readonly why: string;
}

/** Somebody of the forum has said that it is no editorial matter. */
interface SetAside {
  readonly kind: 'setAside';
  readonly at: Instant;
  readonly by: string;
  /** The numbers of the changes that stand no more: the one that was objected to, and those that built on it. */
  readonly changes: readonly number[];
  readonly reason: string;
}

/** What has been noted of the wording of a decision since it was made. Nothing is ever taken out. */
export type EditorialNote = Changed | SetAside;

/** `number`: from 1, in the order in which they were made. */
export type EditorialChange = Changed & { readonly number: number };

/** The texts of a decision that can be mended. Its title, its money, its conditions and its days cannot. */
export interface EditedTexts {
  readonly points: readonly string[];
  readonly question: string;
  readonly background: string;
}

/** Every change that was ever made. */
export function changesIn(notes: readonly EditorialNote[]): readonly EditorialChange[] {
  return notes
    .flatMap((note) => (note.kind === 'changed' ? [note] : []))
    .map((note, index) => ({ ...note, number: index + 1 }));
}

/** Who set the change aside and why; `undefined` while it stands. */
export function setAsideBy(notes: readonly EditorialNote[], number: number): SetAside | undefined {
  return notes
    .flatMap((note) => (note.kind === 'setAside' ? [note] : []))
    .find((note) => note.changes.includes(number));
}

/** The changes that nobody has set aside. */
export function standingIn(notes: readonly EditorialNote[]): readonly EditorialChange[] {
  return changesIn(notes).filter(({ number }) => setAsideBy(notes, number) === undefined);
}

/** The version that is read now; the first is as it was decided. */
export function versionOf(notes: readonly EditorialNote[]): number {
  return notes.length + 1;
}

/** In how many places of the texts a passage stands. */
export function placesOf({ points, question, background }: EditedTexts, passage: string): number {
  return [...points, question, background].reduce((places, text) => places + text.split(passage).length - 1, 0);
}

/** What stands in one place of the texts, and what it would be there, each with the rest of the words it begins and ends within. */
export function inWholeWords(
  { points, question, background }: EditedTexts,
  { before, after }: Pick<Changed, 'before' | 'after'>,
): { readonly before: string; readonly after: string } {
  const text = [...points, question, background].filter((one) => one.includes(before)).join('');
  const at = text.indexOf(before);
  const head = text.slice(0, at).replace(/^[^]*\s/u, '');
  const tail = text.slice(at + before.length).replace(/\s[^]*/u, '');
  return { before: head + before + tail, after: head + after + tail };
}

/** The decision as it reads now. What was decided, with its hash, is the decision itself. */
export function asItReads<Texts extends EditedTexts & { readonly editorialNotes: readonly EditorialNote[] }>(
  decision: Texts,
): Texts {
  return standingIn(decision.editorialNotes).reduce(changed, decision);
}

/** The change that is set aside, and those after it that no longer fit the text without it. */
export function fallingWith(texts: EditedTexts, notes: readonly EditorialNote[], number: number): readonly number[] {
  let read = texts;
  const falling = [number];
  for (const change of standingIn(notes)) {
    if (change.number === number) continue;
    if (placesOf(read, change.before) === 1) read = changed(read, change);
    else falling.push(change.number);
  }
  return falling;
}

function changed<Texts extends EditedTexts>(texts: Texts, { before, after }: Changed): Texts {
  const mended = (text: string) => text.replace(before, () => after);
  const { points, question, background } = texts;
  return { ...texts, points: points.map(mended), question: mended(question), background: mended(background) };
}
