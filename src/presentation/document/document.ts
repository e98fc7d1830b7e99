import type { Language } from '../../domain/language';
import { displayable, oneLine } from '../display-text';

/** What is told, before it is drawn on any medium: on a card, as text to copy, as a file to print, to edit or to count with. */
export interface Document {
  /** Of our own words in it. */
  readonly language: Language;
  readonly title: string;
  /** The line over the title, and the lines under it. */
  readonly over: string;
  readonly under: readonly string[];
  readonly sections: readonly DocumentSection[];
}

/** The language tag that a file says it is in, for whoever reads it aloud or looks for misspelt words. */
export const TAGS: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** Whom it is told: everybody reads a decision without names and reasons. */
export interface Reading {
  readonly isPublic: boolean;
}

export interface DocumentSection {
  /** The heading, in our own words; `null` for none. */
  readonly heading: string | null;
  readonly blocks: readonly Block[];
  /**
   * A record tells what has happened, the oldest first: a card shows the latest first, as much as it has room for. Details are
   * for what is kept, and stand on no card.
   */
  readonly role: 'body' | 'record' | 'details';
}

export type Block =
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  /** What belongs to the paragraph before it and is for what is kept: set in under it, and on no card. */
  | { readonly kind: 'detail'; readonly spans: readonly Span[] }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** Text from people is cleaned of what is not seen, and is never read as anything but text. Spans follow each other with no space added. */
export interface Span {
  readonly text: string;
  /**
   * `label` names what follows it. `written` are the words of a person, in several lines perhaps: a card cuts long ones. Of
   * `digits`, a code to compare, a card shows the first.
   */
  readonly look: 'plain' | 'strong' | 'label' | 'written' | 'digits';
}

/** Tables need the width of a page that lies down. */
export function isWide({ sections }: Document): boolean {
  return sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table'));
}

/** The text on one line, without the characters that no file format takes. */
export function lineOf(text: string): string {
  return oneLine(text).replace(NO_CHARACTERS, '');
}

const NO_CHARACTERS = /[\uFFFE\uFFFF]/g;

export function said(text: string): Span {
  return spanOf('plain', text);
}

export function strong(text: string): Span {
  return spanOf('strong', text);
}

export function label(text: string): Span {
  return spanOf('label', text);
}

export function digits(text: string): Span {
  return spanOf('digits', text);
}

/** The words of a person, with the lines they were written in. */
export function written(text: string): Span {
  return { text: displayable(text).replace(NO_CHARACTERS, '').trim(), look: 'written' };
}

/** A span on one line. A space at its beginning or end stays, since the next span follows at once. */
function spanOf(look: Span['look'], text: string): Span {
  return { text: displayable(text).replace(NO_CHARACTERS, '').replace(/\n/g, ' '), look };
}

export function paragraphOf(...spans: readonly Span[]): Block {
  return { kind: 'paragraph', spans: spans.filter(({ text }) => text !== '') };
}

export function detailOf(...spans: readonly Span[]): Block {
  return { kind: 'detail', spans: spans.filter(({ text }) => text !== '') };
}

/** One paragraph a line; empty lines are left out. */
export function paragraphsOf(text: string): readonly Block[] {
  return linesIn(text).map((line) => paragraphOf(said(line)));
}

/** The text in paragraphs, a line each, with the lead before the first. */
export function paragraphsLedBy(lead: string, text: string): readonly Block[] {
  const [first = '', ...rest] = linesIn(text);
  return [paragraphOf(strong(lead), said(first)), ...rest.map((line) => paragraphOf(said(line)))];
}

function linesIn(text: string): readonly string[] {
  return displayable(text)
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '');
}

/** A section that has something in it, or none. */
export function sectionOf(
  heading: string | null,
  blocks: readonly Block[],
  role: DocumentSection['role'] = 'body',
): readonly DocumentSection[] {
  return blocks.length === 0 ? [] : [{ heading, blocks, role }];
}
