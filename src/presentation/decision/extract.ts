import type { CameOfIt } from '../../application/decision/decisions-view';
import { fingerprintOf, shortFingerprintOf } from '../../application/decision/fingerprint';
import type { Decision } from '../../domain/decision/decision';
import type { Instant } from '../../domain/time';
import { writtenToKeep } from '../dates';
import { lineOf, paragraphOf, said, sectionOf, type Block, type Document, type Reading } from '../document/document';
import { titleOf } from '../resolution/matter-title';
import type { Texts } from '../texts';
import { answerSections, decidedBlocks, sectionsAbout } from './told-decision';
import { whatCameOfIt } from './what-came-of-it';

export interface Extracted extends Reading {
  /** When the extract is taken out. */
  readonly at: Instant;
  /** Whether it has just been found to be what its record says, whose events are as they were written. */
  readonly isVerified: boolean;
  /** Who had that looked at; `null` when nobody is to be named. */
  readonly verifiedBy: string | null;
  /** What the decision has set going; left out where that is not known, or not to be told. */
  readonly cameOfIt?: CameOfIt | null;
}

/** One decision, to be entered in the diary of each principal. */
export function decisionExtract(texts: Texts, decision: Decision, extracted: Extracted): Document {
  const { at, isPublic, cameOfIt = null } = extracted;
  const { decision: t, extract, chairDecision, earlier } = texts;
  const decided = decision.wording === 'endorses' ? t.headingEndorsed : extract.decided;
  const headings = { perCapsulam: decided, chair: chairDecision.heading, earlier: earlier.heading };
  const kind = headings[decision.kind];
  const last = [...(isPublic ? [t.withoutNames] : []), extract.takenOut(at)];
  return {
    language: texts.common.lang,
    over: extract.heading,
    title: lineOf(titleOf(texts, decision.title)),
    under: [decision.forumName, `${kind} ${decision.number}`].map(lineOf),
    sections: [
      ...sectionOf(kind, decidedBlocks(texts, decision, { isPublic })),
      ...sectionsAbout(texts, decision, { isPublic }),
      ...(decision.kind !== 'perCapsulam' || isPublic ? [] : answerSections(texts, decision)),
      ...(cameOfIt === null || isPublic ? [] : writtenToKeep(() => whatCameOfIt(texts, cameOfIt))),
      ...sectionOf(extract.attested, lines(attestation(texts, decision, extracted))),
      ...sectionOf(null, lines(last)),
    ],
  };
}

function lines(some: readonly string[]): readonly Block[] {
  return some.map((line) => paragraphOf(said(line)));
}

/** By what the reader can tell that it is the decision of the register. */
function attestation({ extract }: Texts, decision: Decision, { at, isPublic, isVerified, verifiedBy }: Extracted) {
  const fingerprint = fingerprintOf(decision);
  return [
    isVerified ? extract.verified(at, isPublic ? null : verifiedBy) : extract.notVerified(at),
    decision.kind === 'perCapsulam' ? extract.textFingerprint(fingerprint) : extract.fingerprint(fingerprint),
    extract.shortFingerprint(shortFingerprintOf(decision)),
  ];
}
