import type { Round } from '../../domain/resolution/round';
import type { Element } from '../card-template';
import { sections, titled } from '../sections';
import { bold, large, paragraph, subtle } from '../text-run';
import type { Texts } from '../texts';
import { titleOfRound } from './matter-title';

/** What it is, whose it is and, while the round is open, until when. */
export function matterHead(texts: Texts, round: Round, isOpen: boolean): readonly Element[] {
  const { matter } = texts;
  return titled(
    round.number === 1 ? matter.heading : matter.headingRound(round.number),
    paragraph(subtle(round.forumName)),
    paragraph(large(titleOfRound(texts, round))),
    ...(isOpen ? [paragraph(bold(matter.answerBy(round.deadline.closesAt)))] : []),
    ...(isOpen && round.extended ? [paragraph(subtle(matter.extended))] : []),
  );
}

/** what the forum agrees on binds nobody until each principal has decided. */
export function ownDecisions({ matter }: Texts): readonly Element[] {
  return sections({ heading: null, paragraphs: [paragraph(subtle(matter.ownDecisions))] });
}
