import type { Wording } from '../../domain/forum/wording';
import { formOfPoint, type PointForm } from '../../domain/resolution/proposal';
import { paragraphOf, said, strong, type Block } from '../document/document';
import { bold, paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';

/** A round or a decision: the forum's names, and its word for deciding. */
interface Deciding {
  readonly wording: Wording;
  readonly forumName: string;
  readonly shortName: string;
}

/** The words read in bold, and the words after them. */
interface Line {
  readonly lead: string;
  readonly text: string;
}

/** What is to be decided, or has been, as a decision is read: "LGS beslutar att …", and its points numbered when there are several. */
export function proposalParagraphs(texts: Texts, of: Deciding, points: readonly string[]): readonly Paragraph[] {
  return linesOf(texts, of, points).map(({ lead, text }) => paragraph(bold(lead), plain(text)));
}

/** The same paragraphs in a document. */
export function proposalBlocks(texts: Texts, of: Deciding, points: readonly string[]): readonly Block[] {
  return linesOf(texts, of, points).map(({ lead, text }) => paragraphOf(strong(lead), said(text)));
}

export function proposalLines(texts: Texts, of: Deciding, points: readonly string[]): readonly string[] {
  return linesOf(texts, of, points).map(({ lead, text }) => lead + text);
}

/** The lines once the matter has been decided: "LGS har beslutat att …". */
export function decidedLines(texts: Texts, of: Deciding, points: readonly string[]): readonly string[] {
  return linesOf(texts, of, points, texts.matter.ledIn).map(({ lead, text }) => lead + text);
}

function linesOf(
  { matter }: Texts,
  of: Deciding,
  points: readonly string[],
  leadInOf = matter.leadIn,
): readonly Line[] {
  const leadIn = leadInOf(of.wording, of.shortName);
  const forms = points.map((point) => formOfPoint(point, { name: of.forumName, shortName: of.shortName }));
  const leads: Readonly<Record<PointForm, string>> = { goesOn: `${leadIn} `, phrase: `${leadIn}: `, sentence: '' };
  const led = points.map((text, index): Line => ({ lead: leads[forms[index] ?? 'sentence'], text }));
  if (led.length < 2) return led;
  const kinds = new Set(forms);
  // An endorsement leads in to all that is not a sentence of its own; "beslutar" not to both "att" and a phrase.
  if (!kinds.has('sentence') && (kinds.size === 1 || of.wording === 'endorses')) {
    const common = leads[kinds.has('phrase') ? 'phrase' : 'goesOn'];
    return [{ lead: common.trimEnd(), text: '' }, ...points.map(numbered)];
  }
  return led.map(({ lead, text }) => lead + text).map(numbered);
}

function numbered(text: string, index: number): Line {
  return { lead: '', text: `${index + 1}. ${text}` };
}
