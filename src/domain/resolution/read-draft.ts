import { hasBlankInLink, isPlainHttps, tidyLink } from '../https-link';
import { saysSomething } from '../says-something';
import type { Attachment, DraftField, DraftFields, ResolutionContent } from './content';
import { readProposal, type Decider } from './proposal';

/** Longest allowed, in characters. Together they keep the first card of 60 members below 28 KB (design section 7). */
export const MOST: Readonly<Record<Exclude<DraftField, 'lastDay'>, number>> = {
  title: 150,
  urgency: 600,
  question: 600,
  clauses: 2500,
  background: 3000,
  attachments: 2500,
  shortNotice: 600,
};

/** A draft may be kept with more text than can be sent, but not without end. */
const MOST_SAVED = 12_000;

const MOST_POINTS = 12;
const MOST_ATTACHMENTS = 8;

export type DraftFault =
  | { readonly field: DraftField; readonly fault: 'missing' }
  | { readonly field: DraftField; readonly fault: 'tooLong'; readonly most: number; readonly length: number }
  | { readonly field: 'clauses' | 'attachments'; readonly fault: 'tooMany'; readonly most: number }
  | { readonly field: 'attachments'; readonly fault: 'notNameAndLink'; readonly line: number }
  | { readonly field: 'attachments'; readonly fault: 'notHttps' | 'blankInLink'; readonly line: number }
  | { readonly field: 'lastDay'; readonly fault: 'notADate' }
  | { readonly field: 'lastDay'; readonly fault: 'notWorkingDay' }
  | { readonly field: 'lastDay'; readonly fault: 'tooSoon'; readonly workingDays: number }
  | { readonly field: 'lastDay'; readonly fault: 'tooLate' }
  | { readonly field: 'shortNotice'; readonly fault: 'missingForShortNotice'; readonly workingDays: number };

export type DraftReading =
  | { readonly kind: 'content'; readonly content: ResolutionContent }
  | { readonly kind: 'faulty'; readonly faults: readonly DraftFault[] };

/** Reads a draft as a matter ready to send, or tells every fault at once, field by field. */
export function readDraft(fields: DraftFields, decider: Decider): DraftReading {
  const points = readProposal(fields.clauses, decider);
  const attachments = readAttachments(fields.attachments);
  const faults: DraftFault[] = [
    ...(['title', 'urgency', 'question', 'clauses', 'background'] as const)
      .filter((field) => !saysSomething(field === 'clauses' ? points.join('') : fields[field]))
      .map((field): DraftFault => ({ field, fault: 'missing' })),
    ...tooLong(fields),
    ...(points.length > MOST_POINTS ? [{ field: 'clauses', fault: 'tooMany', most: MOST_POINTS } as const] : []),
    ...attachments.faults,
  ];
  if (faults.length > 0) return { kind: 'faulty', faults };
  return {
    kind: 'content',
    content: {
      title: fields.title.trim(),
      urgency: fields.urgency.trim(),
      question: fields.question.trim(),
      points,
      background: fields.background.trim(),
      attachments: attachments.found,
    },
  };
}

/** Fields with more text than is ever kept, whether the draft is sent or only saved. */
export function unsavable(fields: DraftFields): readonly DraftFault[] {
  return (Object.keys(fields) as readonly DraftField[])
    .filter((field) => fields[field].length > MOST_SAVED)
    .map((field) => ({
      field,
      fault: 'tooLong',
      most: field === 'lastDay' ? 10 : MOST[field],
      length: fields[field].length,
    }));
}

function tooLong(fields: DraftFields): readonly DraftFault[] {
  return (Object.entries(MOST) as readonly (readonly [keyof typeof MOST, number])[])
    .filter(([field, most]) => fields[field].trim().length > most)
    .map(([field, most]) => ({ field, fault: 'tooLong', most, length: fields[field].trim().length }));
}

function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function readAttachments(text: string): {
  readonly found: readonly Attachment[];
  readonly faults: readonly DraftFault[];
} {
  const found: Attachment[] = [];
  const faults: DraftFault[] = [];
  lines(text).forEach((line, index) => {
    const { name, link } = nameAndLink(line);
    if (hasBlankInLink(fromLink(line)) && !isLink(link))
      faults.push({ field: 'attachments', fault: 'blankInLink', line: index + 1 });
    else if (name === '' || !isLink(link))
      faults.push({ field: 'attachments', fault: 'notNameAndLink', line: index + 1 });
    else if (isPlainHttps(link)) found.push({ name, url: link });
    else faults.push({ field: 'attachments', fault: 'notHttps', line: index + 1 });
  });
  if (found.length > MOST_ATTACHMENTS) faults.push({ field: 'attachments', fault: 'tooMany', most: MOST_ATTACHMENTS });
  return { found, faults };
}

/** The last word of a line, and what stands before it, without what separates the two. */
function nameAndLink(line: string): { readonly name: string; readonly link: string } {
  const before = line.replace(/(?<!\S)\S+$/, '');
  const lastWord = line.slice(before.length);
  return { name: before.replace(/(?<![\s,;:–-])[\s,;:–-]+$/, ''), link: tidyLink(lastWord.replace(/^[,;:–-]+/, '')) };
}

function isLink(word: string): boolean {
  return /^[^:]+:\/\/./.test(word);
}

/** The line from where a link begins in it. */
function fromLink(line: string): string {
  const start = line.search(/https?:\/\//i);
  return start < 0 ? '' : line.slice(start);
}
