import type { Wording } from '../forum/wording';
import type { Language } from '../language';
import { lastDayOf, yearAfter, type ProjectYear } from '../state-funds/state-funds';
import { typedCondition } from '../terms/conditions';
import type { Terms } from '../terms/terms';
import type { LocalDate } from '../time';
import { metBy, type Renewal, type TermsNote } from '../terms/terms-notes';
import { writtenDay } from '../written-day';
import { emptyDraft, MATTER_PARTS, type DraftFields } from './content';
import { BLANK } from './draft-source';
import type { RenewalTexts } from './renewal-texts.sv';
import * as english from './renewal-texts.en';
import * as swedish from './renewal-texts.sv';

/** The decision that runs out, with the text that it was decided on. */
export interface RunningOut {
  readonly number: string;
  readonly title: string;
  readonly fields: DraftFields;
  readonly terms: Terms;
  readonly notes: readonly TermsNote[];
  /** The year of a project with state funds that the decision is about, and the year that it is paid in. */
  readonly grant: { readonly projectYear: ProjectYear; readonly year: number } | null;
}

const TEXTS = { sv: swedish.renewalTexts, en: english.renewalTexts } as const satisfies Record<Language, RenewalTexts>;

/**
 * A draft that goes on with a decision. When it is prolonged it keeps its money, of a year that is to be filled in, and the
 * conditions that are not met, with whose they are and what happens if they are not; the day of its option is the end.
 */
export function renewalFields(of: RunningOut, way: Renewal, wording: Wording, language: Language): DraftFields {
  const { number, title, fields, terms, notes, grant } = of;
  const conditions = terms.conditions.map((text, index) => ({
    text,
    isMet: metBy(notes, index + 1) !== undefined,
  }));
  const dayOrBlank = (day: LocalDate | null) => (day === null ? BLANK : writtenDay(day, language));
  // State funds are granted for one year at a time.
  const end = grant === null ? terms.prolongUntil : lastDayOf(grant.year + 1);
  const [validUntil, until] = [dayOrBlank(terms.validUntil), dayOrBlank(end)];
  const renewed = { number, title, validUntil, until, conditions };
  const texts = TEXTS[language][way](renewed, wording);
  const unmet = conditions.flatMap(({ text, isMet }, index) => {
    const owner = terms.duties?.find(({ condition }) => condition === index + 1)?.owner ?? '';
    return isMet ? [] : [typedCondition(text, owner)];
  });
  const goesOn = way === 'prolong' || way === 'prolongEdited';
  return {
    ...emptyDraft,
    ...texts,
    title: texts.title.slice(0, MATTER_PARTS[0].most),
    attachments: fields.attachments,
    ...(goesOn && { amount: fields.amount, costCentre: fields.costCentre, validUntil: end ?? '' }),
    ...(goesOn && fields.amount !== '' && { budgetYear: grant === null ? BLANK : String(grant.year + 1) }),
    ...(goesOn && grant !== null && { projectYear: String(yearAfter(grant.projectYear) ?? '') }),
    ...(goesOn && unmet.length > 0 && { conditions: unmet.join('\n'), ifUnmet: terms.ifUnmet }),
  };
}
