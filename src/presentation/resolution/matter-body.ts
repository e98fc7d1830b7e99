import type { Round } from '../../domain/resolution/round';
import type { Started } from '../../domain/resolution/resolution';
import { loadPart, type Element } from '../card-template';
import { folded, sections } from '../sections';
import type { Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { attachmentLinks } from './attachments';
import { matterSections } from './matter-sections';
import { proposalParagraphs } from './proposal-text';
import { textChanges } from './text-changes';

interface ProposalData {
  readonly heading: string;
  readonly proposal: readonly Paragraph[];
  readonly changes: readonly Element[];
}

const expand: (data: ProposalData) => readonly Element[] = loadPart('matter');

/** A background longer than this is behind a button. */
const LONG_BACKGROUND = 400;

/** What is to be decided and what of it is new: everything above the buttons. */
export function proposalOf(texts: Texts, resolution: Started, round: Round): readonly Element[] {
  const previous = resolution.rounds[round.number - 2];
  return expand({
    heading: texts.matter.proposal[round.wording],
    proposal: proposalParagraphs(texts, round, round.content.points),
    changes: previous === undefined ? [] : textChanges(texts, previous, round),
  });
}

/** What a member may want to know before they answer. */
export function reasonsOf(texts: Texts, round: Round): readonly Element[] {
  const { content } = round;
  return [
    ...matterSections(texts, round).flatMap(({ field, heading, paragraphs }) =>
      field === 'background' && content.background.length > LONG_BACKGROUND
        ? folded('background', texts.matter.toggleBackground, sections({ heading: null, paragraphs }))
        : sections({ heading, paragraphs }),
    ),
    ...attachmentLinks(texts, content.attachments),
  ];
}

/** The same, folded, once nobody can answer any more. */
export function foldedReasons(texts: Texts, round: Round): readonly Element[] {
  return folded('background', texts.matter.toggleReasons, [
    ...sections(...matterSections(texts, round)),
    ...attachmentLinks(texts, round.content.attachments),
  ]);
}
