import type { Round } from '../../domain/resolution/round';
import type { Started } from '../../domain/resolution/resolution';
import { loadPart, type Element } from '../card-template';
import { folded, sections } from '../sections';
import { bold, paragraph, paragraphs, plain, type Paragraph, type TextRun } from '../text-run';
import type { Texts } from '../texts';
import { attachmentLinks } from './attachments';
import { textChanges } from './text-changes';

interface MatterData {
  readonly t: Texts['matter'];
  readonly intro: readonly TextRun[];
  readonly clauses: readonly Paragraph[];
  readonly changes: readonly Element[];
  readonly sections: readonly Element[];
  readonly background: readonly Element[];
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
  const background = paragraphs(content.background);
  return expand({
    t: matter,
    intro: proposalIntro(texts, round),
    clauses: clauseParagraphs(texts, content.clauses),
    changes: previous === undefined ? [] : textChanges(texts, previous, content),
    sections: sections(
      { heading: matter.question, paragraphs: paragraphs(content.question) },
      { heading: matter.urgency, paragraphs: paragraphs(content.urgency) },
      { heading: matter.shortNotice, paragraphs: paragraphs(round.shortNotice) },
    ),
    background:
      content.background.length > LONG_BACKGROUND
        ? folded('background', matter.toggleBackground, sections({ heading: null, paragraphs: background }))
        : sections({ heading: matter.background, paragraphs: background }),
    attachments: attachmentLinks(texts, content.attachments),
  });
}

/** `LGS beslutar` */
export function proposalIntro(
  { matter }: Texts,
  { wording, shortName }: Pick<Round, 'wording' | 'shortName'>,
): readonly TextRun[] {
  return bold(matter.intro(wording, shortName));
}

export function clauseParagraphs({ matter }: Texts, clauses: readonly string[]): readonly Paragraph[] {
  return clauses.map((clause, index) => paragraph(plain(matter.clause(index + 1, clause))));
}
