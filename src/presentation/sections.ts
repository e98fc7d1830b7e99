import { loadPart, type Element } from './card-template';
import { paragraph, small, type Paragraph } from './text-run';

export interface Section {
  /** The heading, in our own words; `null` for none. */
  readonly heading: string | null;
  readonly paragraphs: readonly Paragraph[];
}

/** A button that shows some parts of a card and hides others. */
export interface Toggle {
  readonly title: string;
  readonly targets: readonly { readonly elementId: string; readonly isVisible: boolean }[];
}

/** Part of a card behind a button. */
export interface Fold {
  readonly id: string;
  /** What the button says. */
  readonly toggle: string;
  readonly items: readonly Element[];
  /** Whether it is unfolded to begin with. */
  readonly isOpen?: boolean;
}

const expandSections: (data: { sections: readonly object[] }) => readonly Element[] = loadPart('sections');
const expandBanner: (data: { banners: readonly object[] }) => readonly Element[] = loadPart('banner');
const expandFolded: (data: { folds: readonly Required<Fold>[] }) => readonly Element[] = loadPart('folded');
interface TitleData {
  readonly heading: string;
  readonly forums: readonly Paragraph[];
  readonly lines: readonly Paragraph[];
}

const expandTitle: (data: TitleData) => readonly Element[] = loadPart('title');

/** Headings with text under them; those without text are left out. */
export function sections(...all: readonly Section[]): readonly Element[] {
  const filled = all.filter(({ paragraphs }) => paragraphs.length > 0);
  return expandSections({
    sections: filled.map(({ heading, paragraphs }) => ({ headings: heading === null ? [] : [heading], paragraphs })),
  });
}

/** What the person should read first, set off from the rest. */
export function banner(...paragraphs: readonly Paragraph[]): readonly Element[] {
  return expandBanner({ banners: paragraphs.length === 0 ? [] : [{ paragraphs }] });
}

/** Long text behind a button. */
export function folded(id: string, toggle: string, items: readonly Element[]): readonly Element[] {
  return foldedBeside({ id, toggle, items });
}

/** The same with the buttons beside each other, where they are short. */
export function foldedBeside(...folds: readonly Fold[]): readonly Element[] {
  return folds.length === 0 ? [] : expandFolded({ folds: folds.map((fold) => ({ isOpen: false, ...fold })) });
}

/** The heading of a card and the lines under it. */
export function titled(heading: string, ...lines: readonly Paragraph[]): readonly Element[] {
  return expandTitle({ heading, forums: [], lines });
}

/** The same of a list or a form in one forum, which stands small above it as on every card. */
export function titledIn(forum: string, heading: string, ...lines: readonly Paragraph[]): readonly Element[] {
  return expandTitle({ heading, forums: [paragraph(small(forum))], lines });
}
