import type { Notice } from '../../application/notice';
import type { Texts } from '../texts';

export const TERMS_NOTICES = [
  'unknownCondition',
  'evidenceMissing',
  'conditionChangedSince',
  'nothingRunsOut',
  'alreadyRenewed',
  'optionLocked',
  'conditionMet',
  'conditionTakenBack',
] as const satisfies readonly Notice['type'][];

/** The notices about what a decision holds on, and for how long. */
export type TermsNotice = Extract<Notice, { readonly type: (typeof TERMS_NOTICES)[number] }>;

export function termsNotice({ terms: { notice: t } }: Texts, notice: TermsNotice): string {
  switch (notice.type) {
    case 'alreadyRenewed':
      return t.alreadyRenewed(notice.number);
    case 'optionLocked':
      return t.optionLocked(notice.conditions);
    case 'unknownCondition':
    case 'evidenceMissing':
    case 'conditionChangedSince':
    case 'nothingRunsOut':
    case 'conditionMet':
    case 'conditionTakenBack':
      return t[notice.type];
  }
}
