import { diffWordsWithSpace } from 'diff';
import { isOtherFile, SECTIONS, type Attachment, type VotedField } from '../../domain/resolution/content';
import type { Money } from '../../domain/money/money';
import { sameData } from '../../domain/same-data';
import type { Round } from '../../domain/resolution/round';
import { bytesOf } from '../card-size';
import { displayable } from '../display-text';
import type { Element } from '../card-template';
import { sections } from '../sections';
import { bold, paragraph, plain, struckThrough, subtle, underlined, type Paragraph, type TextRun } from '../text-run';
import type { Texts } from '../texts';
import { attachmentLabel } from './attachments';
import { linesOfTerms } from '../terms/told-terms';
import { clauseChanges, type ClauseChange } from './clause-changes';
import { proposalLines } from './proposal-text';

/** Unchanged text on either side of a change is cut to this. */
const CONTEXT = 30;
/** More changes than this in a field, or more changed text, are told as a rewriting. */
const MOST_CHANGES = 6;
const MOST_CHANGED = 500;
/** Of a clause as it was, to stay within the card's 28 KB. */
const MOST_SHOWN = 300;
/** In bytes, of a card that shows the matter and what became of its clauses. */
const ROOM_FOR_TEXT = 9000;
/** In words. Bounds the time that comparing takes. */
const MOST_EDITS = 500;

type Field = Exclude<
  VotedField,
  'attachments' | 'amount' | 'budgetYear' | 'costCentre' | 'conditions' | 'ifUnmet' | 'validUntil' | 'prolongUntil'
>;

/** The title, the proposal, and the other parts that are voted on as they are read. */
const FIELDS: readonly Field[] = ['title', 'clauses', ...SECTIONS.filter((field) => field !== 'shortNotice')];

/** What differs from the last text, word by word: said in words as well as shown by lines through and under. */
export function textChanges(texts: Texts, previous: Round, round: Round): readonly Element[] {
  const changed = FIELDS.flatMap((field) => {
    const before = textIn(texts, previous, field);
    const after = textIn(texts, round, field);
    if (before === after) return [];
    if (field === 'clauses') return proposalChanges(texts, previous, round, before, after);
    return [
      paragraph(bold(texts.changes.field[field]), wordChanges(texts, before, after) ?? plain(texts.changes.rewritten)),
    ];
  });
  const attachments = attachmentChanges(texts, previous.content.attachments, round.content.attachments);
  if (attachments.length > 0) changed.push(paragraph(bold(texts.changes.field.attachments), attachments));
  const money = moneyChanges(texts, previous.content.money, round.content.money);
  if (money.length > 0) changed.push(paragraph(bold(texts.changes.field.amount), money));
  const none: readonly Paragraph[] = [paragraph(plain(texts.changes.none))];
  const terms = termsChanges(texts, previous, round);
  if (terms.length > 0) changed.push(paragraph(bold(texts.changes.field.conditions), terms));
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

/** Compares whole attachments, since nobody reads a link word by word. */
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
    ...after
      .filter((one) => before.some((earlier) => isOtherFile(earlier, one)))
      .flatMap((one) => plain(`[${texts.changes.otherFile}${attachmentLabel(texts, one)}] `)),
  ];
}

/** The money before and now as whole sentences: an amount with figures struck in it is read wrongly. */
function moneyChanges(texts: Texts, before: Money | undefined, after: Money | undefined): readonly TextRun[] {
  if (sameData(before, after)) return [];
  const told = (money: Money) => displayable(texts.money.money(money));
  return [
    ...(before === undefined ? [] : removed(texts, told(before), ' ')),
    ...(after === undefined ? [] : added(texts, told(after), '')),
  ];
}

/** The lines that have come and gone: a condition is read as a whole. */
function termsChanges(texts: Texts, previous: Round, round: Round): readonly TextRun[] {
  const [before, after] = [previous, round].map(({ content }) => linesOfTerms(texts, content.terms).map(displayable));
  const gone = (before ?? []).filter((line) => after?.includes(line) !== true);
  const come = (after ?? []).filter((line) => before?.includes(line) !== true);
  if ([...gone, ...come].join('').length > MOST_CHANGED) return plain(texts.changes.rewritten);
  return [
    ...gone.flatMap((line) => removed(texts, line, ' ')),
    ...come.flatMap((line, index) => added(texts, line, index === come.length - 1 ? '' : ' ')),
  ];
}

function added({ changes }: Texts, text: string, after: string): readonly TextRun[] {
  return [...plain(`[${changes.added}`), ...underlined(text), ...plain(`]${after}`)];
}

function removed({ changes }: Texts, text: string, after: string): readonly TextRun[] {
  return [...plain(`[${changes.removed}`), ...struckThrough(text), ...plain(`]${after}`)];
}

/**
 * The proposal is what is decided, so it is told clause by clause: what is changed in each, which are new, which are struck
 * and which are as they were.
 */
function proposalChanges(
  texts: Texts,
  previous: Round,
  round: Round,
  before: string,
  after: string,
): readonly Paragraph[] {
  const { changes } = texts;
  const all = clauseChanges(previous.content.points.map(displayable), round.content.points.map(displayable));
  const told = all.filter(({ type }) => type !== 'unchanged');
  const isOnly = round.content.points.length === 1 && previous.content.points.length === 1;
  // The points are the same, so what leads in to them is not.
  if (told.length === 0) {
    return [paragraph(bold(changes.field.clauses), wordChanges(texts, before, after) ?? plain(changes.rewritten))];
  }
  const kept = all.flatMap((one) => (one.type === 'unchanged' ? [changes.clause.kept(one.number, one.formerly)] : []));
  const paragraphs = [
    ...told.map((one) => toldClause(texts, one, isOnly)),
    ...(kept.length === 0 ? [] : [paragraph(subtle(changes.clause.unchanged(texts.words.listed(kept))))]),
  ];
  const isTooMuch = bytesOf(paragraphs) > ROOM_FOR_TEXT - bytesOf(round.content);
  return isTooMuch ? [paragraph(bold(changes.field.clauses), plain(changes.rewritten))] : paragraphs;
}

function toldClause(texts: Texts, change: ClauseChange, isOnly: boolean): Paragraph {
  const { clause, field } = texts.changes;
  switch (change.type) {
    case 'unchanged':
      return paragraph(subtle(clause.unchanged(clause.kept(change.number, change.formerly))));
    case 'new':
      return paragraph(bold(clause.isNew(change.number)));
    case 'struck':
      return paragraph(bold(clause.struck(change.formerly)), plain(quotedBefore(texts, change.before)));
    case 'changed': {
      const words = wordChanges(texts, change.before, change.after);
      if (words !== null) return paragraph(bold(isOnly ? field.clauses : clause.changed(change.number)), words);
      const lead = isOnly ? clause.onlyRewritten : clause.rewritten(change.number);
      return paragraph(bold(lead), plain(quotedBefore(texts, change.before)));
    }
  }
}

function quotedBefore({ words }: Texts, text: string): string {
  return words.quoted(text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)}${words.cutReason}`);
}

/** What differs, with a little of what stands around it; `null` where so much does that it is another text. */
function wordChanges(texts: Texts, before: string, after: string): readonly TextRun[] | null {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (parts === undefined) return null;
  const changed = parts.filter(isChanged);
  const length = changed.reduce((sum, { value }) => sum + value.length, 0);
  if (changed.length > MOST_CHANGES || length > MOST_CHANGED) return null;
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

/** Joins neighbouring runs that look the same, to keep the card small. Braces stay apart: see `text-run.ts`. */
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

/** Cuts unchanged text to its end before a change and its beginning after one. */
function cut(text: string, followsChange: boolean, precedesChange: boolean): string {
  const most = CONTEXT * (Number(followsChange) + Number(precedesChange));
  if (text.length <= most) return text;
  const start = followsChange ? text.slice(0, CONTEXT).replace(/(?<!\S)\S+$/, '') : '';
  const end = precedesChange ? text.slice(-CONTEXT).replace(/^\S*/, '') : '';
  return `${start}…${end}`;
}
