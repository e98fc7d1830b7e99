import { linesThatFit } from '../lines-that-fit';
import type { Section } from '../sections';
import { bold, paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import type { Block, DocumentSection, Span } from './document';

/** Longer words of a person are cut. */
const MOST_WRITTEN = 300;
/** As many digits of a code as two people compare at a glance. */
const MOST_DIGITS = 16;

export interface DrawnOnCard {
  readonly sections: readonly (Section & Pick<DocumentSection, 'role'>)[];
  /** Something is left out, or cut short. */
  readonly isCut: boolean;
}

/** The sections of a document on a card. Of records there is as much as takes `room` bytes together, and how much is left out. */
export function sectionsOnCard(texts: Texts, sections: readonly DocumentSection[], room = 0): DrawnOnCard {
  const shown = sections.filter(({ role }) => role !== 'details');
  const records = shown.filter(({ role }) => role === 'record');
  const latestFirst = records.map(({ blocks }) => paragraphsOnCard(texts, blocks).toReversed());
  const kept = linesThatFit(latestFirst, room);
  const drawn = shown.map((section): DrawnOnCard['sections'][number] & { readonly left: number } => {
    const { heading, blocks, role } = section;
    const index = records.indexOf(section);
    if (index < 0) return { heading, role, paragraphs: paragraphsOnCard(texts, blocks), left: 0 };
    const paragraphs = kept[index] ?? [];
    const left = (latestFirst[index]?.length ?? 0) - paragraphs.length;
    return { heading, role, paragraphs: left === 0 ? paragraphs : [...paragraphs, leftOut(texts, left)], left };
  });
  const isCut = drawn.some(({ left }) => left > 0) || shown.some(({ blocks }) => blocks.some(hasLongWords));
  return { sections: drawn, isCut };
}

/** The paragraphs of a document on a card, without their details. Tables are for files. */
export function paragraphsOnCard(texts: Texts, blocks: readonly Block[]): readonly Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [paragraph(...block.spans.map((span) => runsOf(texts, span)))] : [],
  );
}

function runsOf({ words }: Texts, { text, look }: Span): Paragraph['runs'] {
  switch (look) {
    case 'plain':
      return plain(text);
    case 'strong':
      return bold(text);
    case 'label':
      return subtle(text);
    case 'written':
      return plain(text.length <= MOST_WRITTEN ? text : `${text.slice(0, MOST_WRITTEN)}${words.cutReason}`);
    case 'digits':
      return plain(`${text.slice(0, MOST_DIGITS)}…`);
  }
}

function hasLongWords(block: Block): boolean {
  return (
    block.kind === 'paragraph' && block.spans.some(({ text, look }) => look === 'written' && text.length > MOST_WRITTEN)
  );
}

function leftOut({ words }: Texts, count: number): Paragraph {
  return paragraph(subtle(words.moreOfThese(count)));
}
