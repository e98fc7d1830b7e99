import { diffWordsWithSpace } from 'diff';
import type { ResolutionContent } from '../../domain/resolution/content';
import { displayable } from '../display-text';
import type { Element } from '../card-template';
import { sections } from '../sections';
import { bold, paragraph, plain, struckThrough, underlined, type Paragraph, type TextRun } from '../text-run';
import type { Texts } from '../texts';

/** Unchanged text on either side of a change is cut to this. */
const CONTEXT = 40;
/** More changes than this in a field, or more changed text, are told as a rewriting. */
const MOST_CHANGES = 16;
const MOST_CHANGED = 1200;

type Field = keyof Texts['changes']['field'];

const FIELDS: readonly Field[] = ['title', 'clauses', 'question', 'urgency', 'background', 'attachments'];

/** What differs from the last text, word by word: said in words as well as shown by lines through and under. */
export function textChanges(
  texts: Texts,
  previous: { readonly number: number; readonly content: ResolutionContent },
  content: ResolutionContent,
): readonly Element[] {
  const changed = FIELDS.flatMap((field) => {
    const before = textIn(texts, previous.content, field);
    const after = textIn(texts, content, field);
    return before === after ? [] : [paragraph(bold(texts.changes.field[field]), changesIn(texts, before, after))];
  });
  const none: readonly Paragraph[] = [paragraph(plain(texts.changes.none))];
  return sections({
    heading: texts.changes.heading(previous.number),
    paragraphs: changed.length === 0 ? none : changed,
  });
}

function textIn({ matter }: Texts, content: ResolutionContent, field: Field): string {
  switch (field) {
    case 'clauses':
      return displayable(content.clauses.map((clause, index) => matter.clause(index + 1, clause)).join('\n'));
    case 'attachments':
      return displayable(content.attachments.map(({ name, url }) => matter.attachmentLine(name, url)).join('\n'));
    case 'title':
    case 'question':
    case 'urgency':
    case 'background':
      return displayable(content[field]);
  }
}

function changesIn({ changes }: Texts, before: string, after: string): readonly TextRun[] {
  const parts = diffWordsWithSpace(before, after);
  const changed = parts.filter(({ added, removed }) => added || removed);
  const length = changed.reduce((sum, { value }) => sum + value.length, 0);
  if (changed.length > MOST_CHANGES || length > MOST_CHANGED) return plain(changes.rewritten);
  return parts.flatMap((part, index) => {
    const { added, removed, value } = part;
    if (!added && !removed) return plain(cut(value, index > 0, index < parts.length - 1));
    const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(value) ?? [];
    const next = parts[index + 1];
    const gap = next?.added === true || next?.removed === true ? ' ' : after;
    return added
      ? [...plain(`${before}[${changes.added}`), ...underlined(text), ...plain(`]${gap}`)]
      : [...plain(`${before}[${changes.removed}`), ...struckThrough(text), ...plain(`]${gap}`)];
  });
}

/** The end of the text before a change and the beginning of the text after it. */
function cut(text: string, followsChange: boolean, precedesChange: boolean): string {
  const most = CONTEXT * (Number(followsChange) + Number(precedesChange));
  if (text.length <= most) return text;
  const start = followsChange ? text.slice(0, CONTEXT).replace(/\S*$/, '') : '';
  const end = precedesChange ? text.slice(-CONTEXT).replace(/^\S*/, '') : '';
  return `${start}…${end}`;
}
