import { displayable, oneLine } from './display-text';

/** Text that Adaptive Cards show as it is, without reading markdown in it. Text from people goes nowhere else. */
export interface TextRun {
  readonly type: 'TextRun';
  readonly text: string;
  readonly weight?: 'Bolder';
  readonly size?: 'Large' | 'Small';
  readonly color?: 'Accent';
  readonly isSubtle?: true;
  readonly underline?: true;
  readonly strikethrough?: true;
}

/** One RichTextBlock. */
export interface Paragraph {
  readonly runs: readonly TextRun[];
}

type Look = Omit<TextRun, 'type' | 'text'>;

export function plain(text: string): readonly TextRun[] {
  return runsOf(text, {});
}

export function bold(text: string): readonly TextRun[] {
  return runsOf(text, { weight: 'Bolder' });
}

export function subtle(text: string): readonly TextRun[] {
  return runsOf(text, { isSubtle: true });
}

export function large(text: string): readonly TextRun[] {
  return runsOf(text, { weight: 'Bolder', size: 'Large' });
}

export function small(text: string): readonly TextRun[] {
  return runsOf(text, { isSubtle: true, size: 'Small' });
}

/** Text that looks as if it leads somewhere. */
export function linked(text: string): readonly TextRun[] {
  return runsOf(text, { color: 'Accent', underline: true });
}

export function underlined(text: string): readonly TextRun[] {
  return runsOf(text, { underline: true });
}

export function struckThrough(text: string): readonly TextRun[] {
  return runsOf(text, { strikethrough: true });
}

export function paragraph(...runs: readonly (readonly TextRun[])[]): Paragraph {
  return { runs: runs.flat() };
}

/** One paragraph a line; empty lines are left out. */
export function paragraphs(text: string): readonly Paragraph[] {
  return linesOf(text).map((line) => paragraph(plain(line)));
}

/** A name in bold before a text that may have several lines. */
export function ledBy(lead: string, text: string): readonly Paragraph[] {
  const [first = '', ...rest] = linesOf(text);
  return [paragraph(bold(lead), plain(first)), ...rest.map((line) => paragraph(plain(line)))];
}

function linesOf(text: string): readonly string[] {
  return displayable(text)
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '');
}

/** Cuts the text between braces, so that no client takes a person's `{{DATE(...)}}` for a function of its own. */
function runsOf(text: string, look: Look): readonly TextRun[] {
  return displayable(text)
    .replace(/\n/g, ' ')
    .split(/(?<=\{)(?=\{)/)
    .filter((part) => part !== '')
    .map((part) => ({ type: 'TextRun', text: part, ...look }));
}
