import type { Decision, PerCapsulamDecision } from '../../domain/decision/decision';
import { PRINCIPALS } from '../../domain/forum/principal';
import type { Instant } from '../../domain/time';
import {
  lineOf,
  paragraphOf,
  paragraphsLedBy,
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
      ...sectionOf(kind, isByChair ? paragraphsOf(decision.text) : points(texts, decision)),
      ...sectionOf(null, lines(factsOf(texts, decision, isPublic))),
      ...(isByChair ? sectionOf(chairDecision.reason, isPublic ? [] : paragraphsOf(decision.reason)) : []),
      ...(isByChair ? [] : matterText(texts, decision)),
      ...(isByChair || isPublic ? [] : answers(texts, decision)),
      ...sectionOf(null, lines(last)),
    ],
  };
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
    .flatMap(({ name, note }) => paragraphsLedBy(t.recused(name), note));
  const notes = standpoints
    .filter(({ choice, note }) => choice === 'approve' && note !== '')
    .flatMap(({ name, note }) => paragraphsLedBy(words.said(name), note));
  return [...sectionOf(t.standpoints, [...approving, ...recused]), ...sectionOf(t.notes, notes)];
}
