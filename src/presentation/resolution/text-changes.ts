import { diffWordsWithSpace } from 'diff';
import { SECTIONS, type Attachment, type VotedField } from '../../domain/resolution/content';
import type { Round } from '../../domain/resolution/round';
import { displayable } from '../display-text';
import type { Element } from '../card-template';
import { sections } from '../sections';
import { bold, paragraph, plain, struckThrough, underlined, type Paragraph, type TextRun } from '../text-run';
import type { Texts } from '../texts';
import { attachmentLabel } from './attachments';
import { proposalLines } from './proposal-text';

/** Unchanged text on either side of a change is cut to this. */
const CONTEXT = 30;
/** More changes than this in a field, or more changed text, are told as a rewriting. */
const MOST_CHANGES = 6;
const MOST_CHANGED = 500;
/** Longest last wording shown whole, to stay within the card's 28 KB. */
const MOST_SHOWN = 1000;
/** In words. Bounds the time that comparing takes. */
const MOST_EDITS = 500;

type Field = Exclude<VotedField, 'attachments'>;

/** The title, the proposal, and the other parts that are voted on as they are read. */
const FIELDS: readonly Field[] = ['title', 'clauses', ...SECTIONS.filter((field) => field !== 'shortNotice')];

/** What differs from the last text, word by word: said in words as well as shown by lines through and under. */
export function textChanges(texts: Texts, previous: Round, round: Round): readonly Element[] {
  const changed = FIELDS.flatMap((field) => {
    const before = textIn(texts, previous, field);
    const after = textIn(texts, round, field);
    if (before === after) return [];
    return [paragraph(bold(texts.changes.field[field]), changesIn(texts, field, before, after))];
  });
  const attachments = attachmentChanges(texts, previous.content.attachments, round.content.attachments);
  if (attachments.length > 0) changed.push(paragraph(bold(texts.changes.field.attachments), attachments));
  const none: readonly Paragraph[] = [paragraph(plain(texts.changes.none))];
  return sections({
    heading: texts.changes.heading(previous.number),
    paragraphs: changed.length === 0 ? none : changed,
  });
}

function textIn(texts: Texts, round: Round, field: Field): string {
  return displayable(
    field === 'clauses' ? proposalLines(texts, round, round.content.points).join('\n') : round.content[field],
  );
}

/** Whole attachments: nobody reads a link word by word. */
function attachmentChanges(
  texts: Texts,
  before: readonly Attachment[],
  after: readonly Attachment[],
): readonly TextRun[] {
  const missingIn = (others: readonly Attachment[]) => (one: Attachment) =>
    !others.some(({ name, url }) => name === one.name && url === one.url);
  return [
    ...before.filter(missingIn(after)).flatMap((one) => removed(texts, attachmentLabel(texts, one), ' ')),
    ...after.filter(missingIn(before)).flatMap((one) => added(texts, attachmentLabel(texts, one), ' ')),
  ];
}

function added({ changes }: Texts, text: string, after: string): readonly TextRun[] {
  return [...plain(`[${changes.added}`), ...underlined(text), ...plain(`]${after}`)];
}

function removed({ changes }: Texts, text: string, after: string): readonly TextRun[] {
  return [...plain(`[${changes.removed}`), ...struckThrough(text), ...plain(`]${after}`)];
}

/** The proposal is what is decided, so its last wording is shown whole; other texts are found in the history. */
function rewritten(texts: Texts, field: Field, before: string): readonly TextRun[] {
  return field === 'clauses' && before.length <= MOST_SHOWN
    ? removed(texts, before, '')
    : plain(texts.changes.rewritten);
}

function changesIn(texts: Texts, field: Field, before: string, after: string): readonly TextRun[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (parts === undefined) return rewritten(texts, field, before);
  const changed = parts.filter(isChanged);
  const length = changed.reduce((sum, { value }) => sum + value.length, 0);
  if (changed.length > MOST_CHANGES || length > MOST_CHANGED) return rewritten(texts, field, before);
  const runs = parts.flatMap((part, index) => {
    if (!isChanged(part)) return plain(cut(part.value, index > 0, index < parts.length - 1));
    const rest = part.value.trimStart();
    const lead = part.value.slice(0, part.value.length - rest.length);
    const text = rest.trimEnd();
    const tail = rest.slice(text.length);
    const next = parts[index + 1];
    const gap = next !== undefined && isChanged(next) ? ' ' : tail;
    return [...plain(lead), ...(part.added ? added(texts, text, gap) : removed(texts, text, gap))];
  });
  return joined(runs);
}

/** Neighbours that look the same as one run, to keep the card small. Braces stay apart: see `text-run.ts`. */
function joined(runs: readonly TextRun[]): readonly TextRun[] {
  const all: TextRun[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    const isSame = last !== undefined && isUnmarked(last) && isUnmarked(run);
    if (isSame && !(last.text.endsWith('{') && run.text.startsWith('{'))) {
      all[all.length - 1] = { ...last, text: last.text + run.text };
    } else all.push(run);
  }
  return all;
}

function isUnmarked(run: TextRun): boolean {
  return run.underline === undefined && run.strikethrough === undefined;
}

function isChanged({
  added: isAdded,
  removed: isRemoved,
}: {
  readonly added: boolean;
  readonly removed: boolean;
}): boolean {
  return isAdded || isRemoved;
}

/** The end of the text before a change and the beginning of the text after it. */
function cut(text: string, followsChange: boolean, precedesChange: boolean): string {
  const most = CONTEXT * (Number(followsChange) + Number(precedesChange));
  if (text.length <= most) return text;
  const start = followsChange ? text.slice(0, CONTEXT).replace(/(?<!\S)\S+$/, '') : '';
  const end = precedesChange ? text.slice(-CONTEXT).replace(/^\S*/, '') : '';
  return `${start}…${end}`;
}
