import type { Decision } from '../../domain/decision/decision';
import type { Element } from '../card-template';
import { titleOf } from '../resolution/matter-title';
import { titled } from '../sections';
import { bold, large, paragraph, subtle } from '../text-run';
import type { Texts } from '../texts';

/** Whose decision it is, its number and what it is about. */
export function decisionHead(
  texts: Texts,
  heading: string,
  { forumName, number, title }: Decision,
): readonly Element[] {
  return titled(
    heading,
    paragraph(subtle(forumName)),
    paragraph(bold(texts.decision.numbered(number))),
    paragraph(large(titleOf(texts, title))),
  );
}
