import type { Wording } from '../../domain/forum/wording';
import { formOfPoint, type PointForm } from '../../domain/resolution/proposal';
import { paragraphOf, said, strong, type Block } from '../document/document';
import type { Section } from '../sections';
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

/**
 * A proposal under a heading of its own. Where all points go on from one lead-in, the heading says what the lead-in says, and
 * the card whose decision it is: what is decided by whom is said once.
 */
export function proposalUnderHeading(
  texts: Texts,
  of: Deciding,
  points: readonly string[],
): Section & { readonly heading: string } {
  const { matter } = texts;
  if (sharedForm(of, formsOf(of, points)) === null) {
    return { heading: matter.proposal[of.wording], paragraphs: proposalParagraphs(texts, of, points) };
  }
  return {
    heading: of.wording === 'endorses' ? matter.proposalToEndorse : matter.proposal[of.wording],
    paragraphs: points.map((text, index) => paragraph(plain(points.length === 1 ? text : numbered(text, index).text))),
  };
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
  const leadIn = leadInOf[of.wording](of.shortName);
  const forms = formsOf(of, points);
  const leads: Readonly<Record<PointForm, string>> = { goesOn: `${leadIn} `, phrase: `${leadIn}: `, sentence: '' };
  const led = points.map((text, index): Line => ({ lead: leads[forms[index] ?? 'sentence'], text }));
  if (led.length < 2) return led;
  const shared = sharedForm(of, forms);
  return shared === null
    ? led.map(({ lead, text }) => lead + text).map(numbered)
    : [{ lead: leads[shared].trimEnd(), text: '' }, ...points.map(numbered)];
}

function formsOf(of: Deciding, points: readonly string[]): readonly PointForm[] {
  return points.map((point) => formOfPoint(point, { name: of.forumName, shortName: of.shortName }));
}

/**
 * How all points go on from one lead-in. An endorsement leads in to all that is not a sentence of its own; "beslutar" not
 * to both "att" and a phrase.
 */
function sharedForm(of: Deciding, forms: readonly PointForm[]): Exclude<PointForm, 'sentence'> | null {
  const kinds = new Set(forms);
  if (kinds.size === 0 || kinds.has('sentence') || (kinds.size > 1 && of.wording === 'decides')) return null;
  return kinds.has('phrase') ? 'phrase' : 'goesOn';
}

function numbered(text: string, index: number): Line {
  return { lead: '', text: `${index + 1}. ${text}` };
}
