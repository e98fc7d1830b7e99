import type { DraftFields } from '../../domain/resolution/content';
import { readAttachments } from '../../domain/resolution/read-draft';
import type { Element } from '../card-template';
import { folded, sections } from '../sections';
import { paragraphs } from '../text-run';
import type { Texts } from '../texts';
import { attachmentLinks } from './attachments';

/** What a text that has not been sent proposes, and the reasons for it behind a button. */
export function draftText(texts: Texts, fields: DraftFields): readonly Element[] {
  const { matter } = texts;
  const { question, clauses, background } = fields;
  const reasons = sections({ heading: matter.background, paragraphs: paragraphs(background) });
  return [
    ...sections(
      { heading: matter.question, paragraphs: paragraphs(question) },
      { heading: matter.proposal.decides, paragraphs: paragraphs(clauses) },
    ),
    ...(reasons.length === 0 ? [] : folded('offered', matter.toggleReasons, reasons)),
    ...attachmentLinks(texts, readAttachments(fields.attachments).found),
  ];
}
