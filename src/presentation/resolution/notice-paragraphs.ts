import type { Notice } from '../../application/notice';
import type { Round } from '../../domain/resolution/round';
import { bold, paragraph, type Paragraph } from '../text-run';
import type { Texts } from '../texts';

/** Why the outcome was not what the person asked for, if there is anything to say. */
export function noticeParagraphs(texts: Texts, note: Notice | null, round: Round): readonly Paragraph[] {
  return note === null ? [] : [paragraph(bold(texts.notice(note, round.shortName)))];
}
