import type { Wording } from '../forum/wording';
import type { Language } from '../language';
import { emptyDraft, type DraftFields } from './content';
import type { MatterTemplate } from './draft-source';
import * as english from './matter-templates.en';
import * as swedish from './matter-templates.sv';

const TEXTS = { sv: swedish.templateTexts, en: english.templateTexts } as const satisfies Record<Language, object>;

/** A draft to fill in, in the forum's language and in its own way of deciding. */
export function templateFields(template: MatterTemplate, wording: Wording, language: Language): DraftFields {
  return { ...emptyDraft, ...TEXTS[language][template](wording) };
}
