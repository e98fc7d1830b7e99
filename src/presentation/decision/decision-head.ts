import type { Decision } from '../../domain/decision/decision';
import type { Element } from '../card-template';
import { titleOf } from '../resolution/matter-title';
import { bold, paragraph } from '../text-run';
import type { Texts } from '../texts';
import { head, stateBand } from '../head';

/** Whose decision it is, its number and what it is about. */
export function decisionHead(
  texts: Texts,
  heading: string,
  { forumName, number, title }: Decision,
): readonly Element[] {
  return head({
    kind: heading,
    forum: forumName,
    state: stateBand('adopted', texts.words.status.adopted, paragraph(bold(texts.decision.numbered(number)))),
    title: titleOf(texts, title),
    lines: [],
  });
}
