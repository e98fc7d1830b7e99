import type { Application } from '../state-funds/application/read-application';
import type { ProjectYear } from '../state-funds/state-funds';
import { withoutDays } from '../terms/conditions';
import { isLocalDate, type LocalDate } from '../time';
import type { Renewal } from '../terms/terms-notes';
import { MATTER_PARTS, ofEachField, type DraftFields, type ResolutionContent } from './content';

/** What forums send out most often, going by their papers: see `matter-templates.sv.ts`. */
export const MATTER_TEMPLATES = ['financing', 'newMember', 'guideline', 'assignment'] as const;
export type MatterTemplate = (typeof MATTER_TEMPLATES)[number];

/** What a draft was begun from, when it was not begun empty. */
export type DraftSource =
  | { readonly kind: 'template'; readonly template: MatterTemplate }
  /** An earlier matter, as it was called when its text was copied; `number` is of the decision that it ended in. */
  | { readonly kind: 'matter'; readonly id: string; readonly title: string; readonly number: string | null }
  /** The decision that the matter goes on with, as it was called then. */
  | {
      readonly kind: 'renewal';
      readonly way: Renewal;
      readonly id: string;
      readonly title: string;
      readonly number: string;
      /** Of the project, if the decision is about state funds. */
      readonly projectYear?: ProjectYear | undefined;
    }
  /** An application for state funds, as it was sent: the matter keeps it in the applicant's words. */
  | { readonly kind: 'application'; readonly id: string; readonly application: Application };

/** The content with the application that the matter was begun with, if it is about state funds. */
export function withApplication(content: ResolutionContent, source: DraftSource | null): ResolutionContent {
  const { stateFunds } = content;
  if (stateFunds === undefined || source?.kind !== 'application') return content;
  return { ...content, stateFunds: { ...stateFunds, application: source.application } };
}

/** The mark in a template of what the sender is to fill in. A text with a mark left cannot be sent. */
export const BLANK = '[…]';

/**
 * The text of an earlier matter, to begin another with: without the year of its money and without its days, but for how long
 * it holds where that is still ahead.
 */
export function copiedFields(fields: DraftFields, today: LocalDate): DraftFields {
  const copied = new Set<string>(MATTER_PARTS.filter(({ isCopied }) => isCopied).map(({ id }) => id));
  const taken = ofEachField((field) => (copied.has(field) ? fields[field] : ''));
  const copy = { ...taken, conditions: withoutDays(taken.conditions) };
  const { validUntil, prolongUntil } = fields;
  return isLocalDate(validUntil.trim()) && validUntil.trim() > today ? { ...copy, validUntil, prolongUntil } : copy;
}
