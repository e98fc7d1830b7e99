import type { Round } from '../../domain/resolution/round';
import type { Started } from '../../domain/resolution/resolution';
import { loadPart, type Element } from '../card-template';
import { folded, sections, type Section } from '../sections';
import { bold, paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import {
  criteriaParagraphs,
  criteriaInShort,
  foldedCriteria,
  linesOfStateFunds,
} from '../state-funds/told-state-funds';
import { lineOfApplication } from '../state-funds/told-application';
import { linesOfTerms, termsInShort, termsLaterOn } from '../terms/told-terms';
import { attachmentLinks } from './attachments';
import type { SectionField } from '../../domain/resolution/content';
import { matterSections } from './matter-sections';
import { proposalUnderHeading } from './proposal-text';
import { textChanges } from './text-changes';

interface ProposalData {
  readonly heading: string;
  readonly proposal: readonly Paragraph[];
  readonly changes: readonly Element[];
}

const expand: (data: ProposalData) => readonly Element[] = loadPart('matter');

/** A background longer than this is behind a button. */
const LONG_BACKGROUND = 400;

/** What a round froze is drawn once in each language: it is the same on every voter's card. */
function drawnOnce<Of extends readonly unknown[]>(
  draw: (texts: Texts, round: Round, ...of: Of) => readonly Element[],
): typeof draw {
  const drawn = new WeakMap<Texts['matter'], WeakMap<Round['content'], readonly Element[]>>();
  return (texts, round, ...of) => {
    const inThese = drawn.get(texts.matter) ?? new WeakMap<Round['content'], readonly Element[]>();
    const known = inThese.get(round.content) ?? draw(texts, round, ...of);
    drawn.set(texts.matter, inThese.set(round.content, known));
    return known;
  };
}

/** What is to be decided and what of it is new: everything above the buttons. */
export const proposalOf = drawnOnce((texts, round, resolution: Started) => {
  const previous = resolution.rounds[round.number - 2];
  const { heading, paragraphs } = proposalUnderHeading(texts, round, round.content.points);
  return expand({
    heading,
    proposal: [
      ...cameFrom(texts, resolution),
      ...paragraphs,
      ...applicantParagraphs(texts, round),
      ...lines(lineOfApplication(texts, round.content.stateFunds?.application)),
      ...moneyInShort(texts, round),
      ...lines(termsInShort(texts, round.content.terms)),
      ...shortageParagraphs(texts, round),
    ],
    changes: previous === undefined ? [] : textChanges(texts, previous, round),
  });
});

/** The forum that passed the matter on to this one. */
function cameFrom({ travel: t }: Texts, { offer }: Started): readonly Paragraph[] {
  return offer === undefined ? [] : [paragraph(plain(t.from(offer.parcel.from.name)))];
}

/** Whose application it is, with the question of jäv: it is asked, never presumed. */
function applicantParagraphs({ applicant: t }: Texts, { content: { applicant } }: Round): readonly Paragraph[] {
  return applicant === undefined ? [] : [paragraph(bold(t.line(applicant)))];
}

export function applicantTold({ applicant: t }: Texts, { content: { applicant } }: Round): readonly Paragraph[] {
  return applicant === undefined ? [] : [paragraph(plain(t.told(applicant)))];
}

/** What the proposal costs. */
export function moneyParagraphs({ money: t }: Texts, { content: { money } }: Round): readonly Paragraph[] {
  return money === undefined ? [] : [paragraph(plain(t.money(money)))];
}

/** What the proposal costs, and how many of the criteria for state funds are met, in one line. */
function moneyInShort(texts: Texts, { content: { money, stateFunds } }: Round): readonly Paragraph[] {
  const told = [
    ...(money === undefined ? [] : [texts.money.money(money)]),
    ...(stateFunds === undefined ? [] : [criteriaInShort(texts, stateFunds)]),
  ];
  return told.length === 0 ? [] : [paragraph(plain(told.join(' ')))];
}

/** What the decision would hold on, and for how long. */
export function termsParagraphs(texts: Texts, { content: { terms } }: Round): readonly Paragraph[] {
  return lines(linesOfTerms(texts, terms, { isPublic: false }));
}

/** Which year of state funds it is, and how it stands against the criteria in short. */
export function stateFundsParagraphs(texts: Texts, { content, shortName }: Round): readonly Paragraph[] {
  return lines(linesOfStateFunds(texts, content.stateFunds, shortName));
}

/** What holds once it has been decided. One says yes to it too, and it stands next to the answers. */
function laterOn(texts: Texts, { content: { terms, stateFunds }, shortName }: Round): Section {
  const ofStateFunds = stateFunds === undefined ? [] : [texts.stateFunds.breakClause(shortName)];
  return { heading: texts.terms.laterOn, paragraphs: lines(termsLaterOn(texts, terms), ofStateFunds) };
}

function lines(...all: readonly (readonly string[])[]): readonly Paragraph[] {
  return all.flat().map((line) => paragraph(plain(line)));
}

/** That the money did not suffice when the matter was sent. */
function shortageParagraphs({ money: t }: Texts, { shortage }: Round): readonly Paragraph[] {
  return shortage === undefined ? [] : [paragraph(bold(t.tooLittleLeft(shortage)))];
}

/** What a member may want to know before they answer. */
export const reasonsOf = drawnOnce((texts, round) => {
  const { content } = round;
  const isLong = content.background.length > LONG_BACKGROUND;
  // The proposal answers the question, which is told with the background then.
  const isFolded = ({ field }: { readonly field: SectionField }) =>
    isLong && (field === 'question' || field === 'background');
  const all = matterSections(texts, round);
  return [
    ...sections(laterOn(texts, round)),
    ...foldedCriteria(texts, content),
    ...sections(...all.filter((section) => !isFolded(section))),
    ...(isLong ? folded('background', texts.matter.toggleBackground, sections(...all.filter(isFolded))) : []),
    ...attachmentLinks(texts, content.attachments),
  ];
});

/** The criteria one by one, where all of the text is behind one button. */
export function criteriaSection(texts: Texts, { content: { stateFunds } }: Round): Section {
  return { heading: texts.stateFunds.heading, paragraphs: criteriaParagraphs(texts, stateFunds) };
}

/** The same, folded, once nobody can answer any more. */
export const foldedReasons = drawnOnce((texts, round) =>
  folded('background', texts.matter.toggleReasons, [
    ...sections(laterOn(texts, round), ...matterSections(texts, round), criteriaSection(texts, round)),
    ...attachmentLinks(texts, round.content.attachments),
  ]),
);
