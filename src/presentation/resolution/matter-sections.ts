import { SECTIONS, type SectionField } from '../../domain/resolution/content';
import type { Round } from '../../domain/resolution/round';
import type { Section } from '../sections';
import { paragraphs } from '../text-run';
import type { Texts } from '../texts';

/** The text of one part of the matter in a round. */
export function sectionText({ content, shortNotice }: Round, field: SectionField): string {
  return field === 'shortNotice' ? shortNotice : content[field];
}

/** The matter's sections of text with their headings, in the order in which they are read. */
export function matterSections(texts: Texts, round: Round): readonly (Section & { readonly field: SectionField })[] {
  return SECTIONS.map((field) => ({
    field,
    heading: texts.matter[field],
    paragraphs: paragraphs(sectionText(round, field)),
  }));
}
