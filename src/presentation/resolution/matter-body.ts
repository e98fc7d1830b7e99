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

interface MatterData {
  readonly t: Texts['matter'];
  readonly heading: string;
  readonly proposal: readonly Paragraph[];
  readonly changes: readonly Element[];
  readonly sections: readonly Element[];
  readonly attachments: readonly Element[];
}

const expand: (data: MatterData) => readonly Element[] = loadPart('matter');

/** A background longer than this is behind a button, so that the proposal and the buttons are near each other. */
const LONG_BACKGROUND = 400;

/** The matter as the members see it, the same on every card that shows it whole. */
export function matterBody(texts: Texts, resolution: Started, round: Round): readonly Element[] {
  const { matter } = texts;
  const { content } = round;
  const previous = resolution.rounds[round.number - 2];
  const all = matterSections(texts, round);
  return expand({
    t: matter,
    heading: matter.proposal[round.wording],
    proposal: proposalParagraphs(texts, round, content.points),
    changes: previous === undefined ? [] : textChanges(texts, previous, round),
    sections: all.flatMap(({ field, heading, paragraphs }) =>
      field === 'background' && content.background.length > LONG_BACKGROUND
        ? folded('background', matter.toggleBackground, sections({ heading: null, paragraphs }))
        : sections({ heading, paragraphs }),
    ),
    attachments: attachmentLinks(texts, content.attachments),
  });
}
