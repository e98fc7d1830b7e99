import { fingerprintOf, shortFingerprintOf } from '../../application/decision/fingerprint';
import type { Decision, PerCapsulamDecision } from '../../domain/decision/decision';
import { PRINCIPALS } from '../../domain/forum/principal';
import type { Instant } from '../../domain/time';
import {
  lineOf,
  paragraphOf,
  paragraphsOf,
  said,
  sectionOf,
  strong,
  type Block,
  type Document,
} from '../document/document';
import { titleOf } from '../resolution/matter-title';
import { proposalLines } from '../resolution/proposal-text';
import type { Texts } from '../texts';

export interface Extracted {
  /** When it is taken out. */
  readonly at: Instant;
  /** As everybody may read it: without names and reasons. */
  readonly isPublic: boolean;
  /** Whether it has just been found to be what its record says, whose events are as they were written. */
  readonly isVerified: boolean;
  /** Who had that looked at; `null` when nobody is to be named. */
  readonly verifiedBy: string | null;
}

/** One decision, to be entered in the diary of each principal. */
export function decisionExtract(texts: Texts, decision: Decision, extracted: Extracted): Document {
  const { at, isPublic } = extracted;
  const { decision: t, extract, chairDecision } = texts;
  const isByChair = decision.kind === 'chair';
  const kind = isByChair
    ? chairDecision.heading
    : decision.wording === 'endorses'
      ? t.headingEndorsed
      : extract.decided;
  const last = [...(isPublic ? [t.withoutNames] : []), extract.takenOut(at)];
  return {
    over: extract.heading,
    title: lineOf(titleOf(texts, decision.title)),
    under: [decision.forumName, `${kind} ${decision.number}`].map(lineOf),
    sections: [
      ...sectionOf(kind, isByChair ? paragraphsOf(decision.text) : points(texts, decision)),
      ...sectionOf(null, lines(factsOf(texts, decision, isPublic))),
      ...(isByChair ? sectionOf(chairDecision.reason, isPublic ? [] : paragraphsOf(decision.reason)) : []),
      ...(isByChair ? [] : matterText(texts, decision)),
      ...(isByChair || isPublic ? [] : answers(texts, decision)),
      ...sectionOf(extract.attested, lines(attestation(texts, decision, extracted))),
      ...sectionOf(null, lines(last)),
    ],
  };
}

/** By what the reader can tell that it is the decision of the register. */
function attestation({ extract }: Texts, decision: Decision, { at, isPublic, isVerified, verifiedBy }: Extracted) {
  return [
    isVerified ? extract.verified(at, isPublic ? null : verifiedBy) : extract.notVerified(at),
    decision.kind === 'chair'
      ? extract.fingerprint(fingerprintOf(decision))
      : extract.textFingerprint(fingerprintOf(decision)),
    extract.shortFingerprint(shortFingerprintOf(decision)),
  ];
}

function lines(some: readonly string[]): readonly Block[] {
  return some.map((line) => paragraphOf(said(line)));
}

function points(texts: Texts, decision: PerCapsulamDecision): readonly Block[] {
  return lines(proposalLines(texts, decision, decision.points));
}

function factsOf(texts: Texts, decision: Decision, isPublic: boolean): readonly string[] {
  const { decision: t, chairDecision } = texts;
  if (decision.kind === 'chair') {
    return [
      ...(decision.amount === null ? [] : [chairDecision.amount(decision.amount)]),
      ...(decision.changesCharter ? [chairDecision.changesCharter] : []),
      isPublic ? t.decidedOn(decision.decidedOn) : chairDecision.decided(decision.decidedOn, decision.decidedBy),
      t.reported(decision.reported),
    ];
  }
  return [
    t.unanimous,
    ...(decision.round > 1 ? [t.inRound(decision.round)] : []),
    t.sentAt(decision.sentAt),
    t.decidedAt(decision.decidedAt),
    t.reported(decision.reported),
    texts.matter.ownDecisions,
  ];
}

/** The text that was decided on, and the papers. */
function matterText(texts: Texts, { question, urgency, background, attachments }: PerCapsulamDecision) {
  const { matter, extract } = texts;
  return [
    ...sectionOf(matter.question, paragraphsOf(question)),
    ...sectionOf(matter.urgency, paragraphsOf(urgency)),
    ...sectionOf(matter.background, paragraphsOf(background)),
    ...sectionOf(extract.papers, lines(attachments.map(({ name, url }) => extract.paper(name, url)))),
  ];
}

function answers(texts: Texts, { standpoints }: PerCapsulamDecision) {
  const { decision: t, words } = texts;
  const approving = PRINCIPALS.flatMap((principal): readonly Block[] => {
    const names = standpoints
      .filter((one) => one.principal === principal && one.choice === 'approve')
      .map(({ name }) => name);
    if (names.length === 0) return [];
    return [paragraphOf(strong(t.approves(principal, names.length)), said(names.join(', ')))];
  });
  const recused = standpoints
    .filter(({ choice }) => choice === 'recuse')
    .map(({ name, note }) => paragraphOf(strong(t.recused(name)), said(note)));
  const notes = standpoints
    .filter(({ choice, note }) => choice === 'approve' && note !== '')
    .map(({ name, note }) => paragraphOf(strong(words.said(name)), said(note)));
  return [...sectionOf(t.standpoints, [...approving, ...recused]), ...sectionOf(t.notes, notes)];
}
