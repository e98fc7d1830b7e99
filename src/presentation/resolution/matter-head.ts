import type { Started } from '../../domain/resolution/resolution';
import type { Round } from '../../domain/resolution/round';
import type { Element } from '../card-template';
import { head, stateBand } from '../head';
import { sections } from '../sections';
import { bold, paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { titleOfRound } from './matter-title';
import { roundResult } from './round-result';
import { isCurrent, isOpen } from './standing-of-round';

/** The head of a card about a round: the forum, the state and the title. */
export function roundHead(
  texts: Texts,
  kind: string,
  round: Round,
  state: readonly Element[],
  ...lines: readonly Paragraph[]
): readonly Element[] {
  return head({ kind, forum: round.forumName, state, title: titleOfRound(texts, round), lines });
}

/** The head of a card about a matter: the forum, the state and the title. */
export function matterHead(texts: Texts, resolution: Started, round: Round): readonly Element[] {
  const open = isOpen(resolution, round);
  return headOf(texts, round, open ? untilWhen(texts, round) : stateOf(texts, resolution, round));
}

/** The head that the card will have once the matter is sent out. */
export function matterHeadToCome(texts: Texts, round: Round): readonly Element[] {
  return headOf(texts, round, untilWhen(texts, round));
}

/** The state of a round, and how one that is over ended. */
export function stateOf(texts: Texts, resolution: Started, round: Round): readonly Element[] {
  const status = isCurrent(resolution, round) ? resolution.status : 'referredBack';
  return stateBand(status, texts.words.status[status], ...roundResult(texts, resolution, round));
}

function headOf(texts: Texts, round: Round, state: readonly Element[]): readonly Element[] {
  const { matter } = texts;
  return roundHead(texts, round.number === 1 ? matter.heading : matter.headingRound(round.number), round, state);
}

/** Until when a round can be answered. */
export function untilWhen(texts: Texts, round: Round): readonly Element[] {
  return stateBand(
    'open',
    texts.words.status.open,
    paragraph(bold(texts.matter.answerBy(round.deadline.closesAt))),
    ...(round.extended ? [paragraph(plain(texts.matter.extended))] : []),
  );
}

/** what the forum agrees on binds nobody until each principal has decided. */
export function ownDecisions({ matter }: Texts): readonly Element[] {
  return sections({ heading: null, paragraphs: [paragraph(subtle(matter.ownDecisions))] });
}
