import { diffWordsWithSpace } from 'diff';
import { plain, struckThrough, underlined, type TextRun } from '../text-run';
import type { Texts } from '../texts';

/** Unchanged text on either side of a change is cut to this. */
const CONTEXT = 30;
/** More changes than this in a field, or more changed text, are told as a rewriting. */
const MOST_CHANGES = 6;
const MOST_CHANGED = 500;
/** In words. Bounds the time that comparing takes. */
const MOST_EDITS = 500;

/** What differs, with a little of what stands around it; `null` where so much does that it is another text. */
export function wordChanges(texts: Texts, before: string, after: string): readonly TextRun[] | null {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (parts === undefined) return null;
  const changed = parts.filter(isChanged);
  const length = changed.reduce((sum, { value }) => sum + value.length, 0);
  if (changed.length > MOST_CHANGES || length > MOST_CHANGED) return null;
  const shown = withWholeWords(parts);
  const runs = shown.flatMap((part, index) => {
    if (!isChanged(part)) return plain(cut(part.value, index > 0, index < shown.length - 1));
    const rest = part.value.trimStart();
    const lead = part.value.slice(0, part.value.length - rest.length);
    const text = rest.trimEnd();
    const tail = rest.slice(text.length);
    const next = shown[index + 1];
    const gap = next !== undefined && isChanged(next) ? ' ' : tail;
    return [...plain(lead), ...(part.added ? added(texts, text, gap) : removed(texts, text, gap))];
  });
  return joined(runs);
}

interface Part {
  readonly value: string;
  readonly added: boolean;
  readonly removed: boolean;
}

/** Where nothing but marks is changed, such as a full stop, the word that they stand at is told with them: a mark alone is not read aloud. */
function withWholeWords(parts: readonly Part[]): readonly Part[] {
  const all: Part[] = [];
  const left = [...parts];
  while (left.length > 0) {
    const end = left.findIndex((one) => !isChanged(one));
    const changed = left.splice(0, end < 0 ? left.length : end);
    const after = left.shift();
    const isOnlyMarks = changed.length > 0 && changed.every(({ value }) => isMarks(value));
    const before = isOnlyMarks ? all.pop() : undefined;
    const lead = before?.value.split(/\s/).at(-1) ?? '';
    const tail = isOnlyMarks ? (after?.value.split(/\s/)[0] ?? '') : '';
    if (before !== undefined) all.push({ ...before, value: before.value.slice(0, before.value.length - lead.length) });
    all.push(...(isOnlyMarks ? atTheirWord(changed, lead, tail) : changed));
    if (after !== undefined) all.push({ ...after, value: after.value.slice(tail.length) });
  }
  return all.filter(({ value }) => value !== '');
}

/** What went and what came, each with what stands before and after it. */
function atTheirWord(changed: readonly Part[], lead: string, tail: string): readonly Part[] {
  const textOf = (parts: readonly Part[]) => `${lead}${parts.map(({ value }) => value).join('')}${tail}`;
  return [
    { value: textOf(changed.filter(({ removed: isRemoved }) => isRemoved)), added: false, removed: true },
    { value: textOf(changed.filter(({ added: isAdded }) => isAdded)), added: true, removed: false },
  ];
}

/** Neither letters and digits nor spaces. */
function isMarks(text: string): boolean {
  return !/[\p{L}\p{N}\s]/u.test(text);
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

function isChanged({ added: isAdded, removed: isRemoved }: Part): boolean {
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

export function added({ changes }: Texts, text: string, after: string): readonly TextRun[] {
  return [...plain(`[${changes.added}`), ...underlined(text), ...plain(`]${after}`)];
}

export function removed({ changes }: Texts, text: string, after: string): readonly TextRun[] {
  return [...plain(`[${changes.removed}`), ...struckThrough(text), ...plain(`]${after}`)];
}
