import type { Notice } from '../../application/notice';

export const TERMS_NOTICES = [
  'unknownCondition',
  'evidenceMissing',
  'conditionChangedSince',
  'nothingRunsOut',
  'alreadyRenewed',
  'optionLocked',
  'nothingDelegated',
  'delegationEndedAlready',
  'delegationEnded',
  'nothingToReport',
  'reportFaulty',
  'reportChangedSince',
  'resultsReported',
  'conditionMet',
  'conditionTakenBack',
] as const satisfies readonly Notice['type'][];

/** The notices about what a decision holds on, and for how long. */
export type TermsNotice = Extract<Notice, { readonly type: (typeof TERMS_NOTICES)[number] }>;
