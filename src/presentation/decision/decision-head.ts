import type { Decision, PerCapsulamDecision } from '../../domain/decision/decision';
import type { Element } from '../card-template';
import { titleOf } from '../resolution/matter-title';
import { bold, paragraph, plain } from '../text-run';
import type { Texts } from '../texts';
import { head, stateBand } from '../head';

/** Whose decision it is, its number and what it is about. */
export function decisionHead(texts: Texts, heading: string, decision: Decision): readonly Element[] {
  const { forumName, number, title } = decision;
  const shown = paragraph(bold(texts.decision.numbered(number)));
  return head({
    kind: heading,
    forum: forumName,
    state:
      decision.kind === 'earlier'
        ? stateBand(decision.status === 'decided' ? 'adopted' : 'draft', texts.earlier.became(decision.status), shown)
        : stateBand('adopted', texts.words.status.adopted, shown),
    title: titleOf(texts, title),
    lines: [],
  });
}

/** The head of a card about something of a decision, such as its conditions: what, for which forum, and of which decision. */
export function headOfPart(
  texts: Texts,
  part: string,
  forum: string,
  { number, title }: PerCapsulamDecision,
): readonly Element[] {
  return head({ kind: part, forum, state: [], title: titleOf(texts, title), lines: [paragraph(plain(number))] });
}
