import { displayable, oneLine } from '../display-text';

/** What is told, before it is drawn on any medium: as a file to print, to edit or to count with. */
export interface Document {
  readonly title: string;
  /** The line over the title, and the lines under it. */
  readonly over: string;
  readonly under: readonly string[];
  readonly sections: readonly DocumentSection[];
}

export interface DocumentSection {
  /** In our own words; `null` for none. */
  readonly heading: string | null;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** Text from people is cleaned of what is not seen, and is never read as anything but text. */
export interface Span {
  readonly text: string;
  readonly isStrong: boolean;
}

/** Tables need the width of a page that lies down. */
export function isWide({ sections }: Document): boolean {
  return sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table'));
}

/** On one line, and without what no file format takes. */
export function lineOf(text: string): string {
  return oneLine(text).replace(NO_CHARACTERS, '');
}

const NO_CHARACTERS = /[\uFFFE\uFFFF]/g;

export function said(text: string): Span {
  return { text: lineOf(text), isStrong: false };
}

export function strong(text: string): Span {
  return { text: lineOf(text), isStrong: true };
}

/** The words apart, and no space where there is nothing. */
export function paragraphOf(...spans: readonly Span[]): Block {
  return { kind: 'paragraph', spans: spans.filter(({ text }) => text !== '') };
}

/** One paragraph a line; empty lines are left out. */
export function paragraphsOf(text: string): readonly Block[] {
  return displayable(text)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => paragraphOf(said(line)));
}

/** A section that has something in it, or none. */
export function sectionOf(heading: string | null, blocks: readonly Block[]): readonly DocumentSection[] {
  return blocks.length === 0 ? [] : [{ heading, blocks }];
}
