import { drafts } from '../../../src/demo/lgs';
import { MOST } from '../../support/longest-parts';
import type { Typed } from '../../support/teams-client';

/** The three matters that the LGS really decided, over and over. */
export function realTexts(count: number): readonly Typed[] {
  return Array.from({ length: count }, (_, index) => realText(index));
}

function realText(index: number): Typed {
  const draft = drafts[index % drafts.length];
  if (draft === undefined) throw new Error('the demo has no matters');
  const { title, urgency, question, clauses, background, attachments } = draft;
  return { title, urgency, question, clauses, background, attachments };
}

/** Every field as long as it may be, in the words of the real matters. */
export function longestText(): Typed {
  const real = realText(0);
  const filled = (field: 'title' | 'urgency' | 'question' | 'background') =>
    `${real[field] ?? ''} `.repeat(MOST[field]).slice(0, MOST[field]).trim();
  const link = `https://kommun.example/${'handling/'.repeat(25)}`;
  return {
    title: filled('title'),
    urgency: filled('urgency'),
    question: filled('question'),
    background: filled('background'),
    clauses: linesWithin(MOST.clauses, 12, (line) => `att ${line}`),
    attachments: linesWithin(MOST.attachments, 8, (line) => `${line.slice(0, 40)} ${link}`),
  };
}

function linesWithin(most: number, count: number, lineOf: (words: string) => string): string {
  const length = Math.floor(most / count) - 10;
  const words = 'bevilja fortsatt finansiering av verksamheten under 2026 '.repeat(20);
  return Array.from({ length: count }, () => lineOf(words.slice(0, length)).slice(0, length).trim()).join('\n');
}
