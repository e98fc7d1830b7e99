import type { Decision } from '../../domain/decision/decision';
import type { Instant } from '../../domain/time';
import { lineOf, paragraphOf, said, sectionOf, type Document } from '../document/document';
import { titleOf } from '../resolution/matter-title';
import type { Texts } from '../texts';
import { answerSections, decidedBlocks, sectionsAbout, type Reading } from './told-decision';

export interface Extracted extends Reading {
  /** When it is taken out. */
  readonly at: Instant;
}

/** One decision, to be entered in the diary of each principal. */
export function decisionExtract(texts: Texts, decision: Decision, { at, isPublic }: Extracted): Document {
  const { decision: t, extract, chairDecision } = texts;
  const isByChair = decision.kind === 'chair';
  const kind = isByChair
    ? chairDecision.heading
    : decision.wording === 'endorses'
      ? t.headingEndorsed
      : extract.decided;
  const last = [
    ...(isPublic ? [t.withoutNames] : []),
    ...(isByChair ? [] : [extract.fingerprint(decision.textHash)]),
    extract.takenOut(at),
  ];
  return {
    over: extract.heading,
    title: lineOf(titleOf(texts, decision.title)),
    under: [decision.forumName, `${kind} ${decision.number}`].map(lineOf),
    sections: [
      ...sectionOf(kind, decidedBlocks(texts, decision)),
      ...sectionsAbout(texts, decision, { isPublic }),
      ...(isByChair || isPublic ? [] : answerSections(texts, decision)),
      ...sectionOf(
        null,
        last.map((line) => paragraphOf(said(line))),
      ),
    ],
  };
}
