import type {
  Decision,
  DecisionOfChair,
  EarlierDecision,
  PerCapsulamDecision,
  Standpoint,
} from '../../domain/decision/decision';
import { asItReads } from '../../domain/editorial/editorial-changes';
import { SECTIONS } from '../../domain/resolution/content';
import { PRINCIPALS } from '../../domain/forum/principal';
import { writtenToKeep } from '../dates';
import {
  detailOf,
  digits,
  label,
  paragraphOf,
  paragraphsLedBy,
  paragraphsOf,
  said,
  sectionOf,
  strong,
  type Block,
  type DocumentSection,
  type Reading,
} from '../document/document';
import { proposalBlocks } from '../resolution/proposal-text';
import { blocksOfCriteria, linesOfStateFunds } from '../state-funds/told-state-funds';
import { blocksOfVersions } from '../editorial/told-editorial';
import { blocksOfFormalDecisions } from '../formal-decisions/told-formal-decisions';
import { termsForEverybody } from '../../domain/terms/delegated-to';
import { blocksOfFollowUp, linesOfTerms } from '../terms/told-terms';
import type { Texts } from '../texts';

/** What was decided. */
export function decidedBlocks(texts: Texts, decision: Decision, reading: Reading): readonly Block[] {
  // The text of an imported decision may name people, and stands only where names may.
  if (decision.kind === 'earlier') return [];
  if (decision.kind === 'chair') return paragraphsOf(decision.text);
  const { money, stateFunds, shortName } = decision;
  const terms = reading.isPublic ? termsForEverybody(decision) : decision.terms;
  return [
    ...proposalBlocks(texts, decision, asItReads(decision).points),
    ...(money === null ? [] : [paragraphOf(said(texts.money.money(money)))]),
    ...[...linesOfTerms(texts, terms, reading), ...linesOfStateFunds(texts, stateFunds, shortName)].map((line) =>
      paragraphOf(said(line)),
    ),
  ];
}

/** When and how it was decided, and the text that was decided on. A decision is read for years, and each of its days says its own. */
export function sectionsAbout(texts: Texts, decision: Decision, reading: Reading): readonly DocumentSection[] {
  return writtenToKeep(() => toldAbout(texts, decision, reading));
}

function toldAbout(texts: Texts, decision: Decision, reading: Reading): readonly DocumentSection[] {
  if (decision.kind === 'perCapsulam') {
    return [
      ...sectionOf(texts.terms.followUp, blocksOfFollowUp(texts, decision, reading)),
      ...sectionOf(null, factsOfRound(texts, decision, reading)),
      ...sectionOf(texts.formal.heading, blocksOfFormalDecisions(texts, decision, reading)),
      ...sectionOf(texts.editorial.heading, blocksOfVersions(texts, decision, reading)),
      ...matterText(texts, asItReads(decision), reading),
    ];
  }
  if (decision.kind === 'earlier') return imported(texts, decision, reading);
  return [
    ...(reading.isPublic ? [] : sectionOf(texts.chairDecision.reason, paragraphsOf(decision.reason))),
    ...sectionOf(null, factsOfChair(texts, decision, reading)),
  ];
}

function factsOfRound({ decision: t, matter }: Texts, decision: PerCapsulamDecision, { isPublic }: Reading) {
  const inFullOrDetail = isPublic ? detailOf : paragraphOf;
  return [
    paragraphOf(said(t.unanimous)),
    ...(decision.round > 1 ? [inFullOrDetail(said(t.inRound(decision.round)))] : []),
    inFullOrDetail(said(t.sentAt(decision.sentAt))),
    paragraphOf(said(isPublic ? t.decidedOn(decision.decidedOn) : t.decidedAt(decision.decidedAt))),
    paragraphOf(said(t.reported(decision.reported))),
    paragraphOf(said(matter.ownDecisions)),
  ];
}

function factsOfChair({ decision: t, chairDecision, money }: Texts, decision: DecisionOfChair, { isPublic }: Reading) {
  const { amount, changesCharter, decidedOn, decidedBy, reported } = decision;
  const inFullOrDetail = isPublic ? detailOf : paragraphOf;
  return [
    ...(amount === null ? [] : [paragraphOf(said(money.amount(amount)))]),
    ...(changesCharter ? [inFullOrDetail(said(chairDecision.changesCharter))] : []),
    paragraphOf(said(isPublic ? t.decidedOn(decidedOn) : chairDecision.decided(decidedOn, decidedBy))),
    paragraphOf(said(t.reported(reported))),
  ];
}

function imported({ earlier: t }: Texts, decision: EarlierDecision, { isPublic }: Reading) {
  const { decidedOn, status, form, title, text } = decision;
  return [
    ...sectionOf(null, isPublic ? [paragraphOf(said(t.withoutText))] : paragraphsOf(text)),
    ...sectionOf(
      null,
      [t.imported, t.day(decidedOn), t.became(status), ...(isPublic ? [] : [t.form(form)]), t.source(title)].map(
        (line) => paragraphOf(said(line)),
      ),
    ),
  ];
}

/** A card has the papers as links, and the question and the background in the matter's history. */
function matterText(texts: Texts, decision: PerCapsulamDecision, { isPublic }: Reading) {
  const { matter, extract } = texts;
  const { attachments } = decision;
  const papers = attachments.flatMap(({ name, url, fileHash }) => [
    paragraphOf(said(extract.paper(name, url))),
    ...(fileHash === undefined ? [] : [detailOf(label(extract.paperFingerprint), digits(fileHash))]),
  ]);
  return [
    ...SECTIONS.filter((field) => field !== 'shortNotice').flatMap((field) =>
      sectionOf(matter[field], paragraphsOf(decision[field]), field === 'urgency' && !isPublic ? 'body' : 'details'),
    ),
    ...sectionOf(texts.stateFunds.heading, blocksOfCriteria(texts, decision.stateFunds, { isPublic }), 'details'),
    ...sectionOf(extract.papers, papers, 'details'),
  ];
}

/** Who answered what, and what they wrote. */
export function answerSections(texts: Texts, { standpoints }: PerCapsulamDecision): readonly DocumentSection[] {
  const { decision: t, words } = texts;
  const saying = (choice: Standpoint['choice']) => standpoints.filter((one) => one.choice === choice);
  const approving = PRINCIPALS.flatMap((principal): readonly Block[] => {
    const names = saying('approve')
      .filter((one) => one.principal === principal)
      .map(({ name }) => name);
    if (names.length === 0) return [];
    return [paragraphOf(strong(t.approves(principal, names.length)), said(names.join(', ')))];
  });
  const recused = saying('recuse').flatMap(({ name, note }) => paragraphsLedBy(t.recused(name), note));
  const notes = saying('approve')
    .filter(({ note }) => note !== '')
    .flatMap(({ name, note }) => paragraphsLedBy(words.said(name), note));
  return [...sectionOf(t.standpoints, [...approving, ...recused]), ...sectionOf(t.notes, notes)];
}
