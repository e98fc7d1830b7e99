import type { Notice } from '../../application/notice';

export const CHAIR_DECISION_NOTICES = [
  'mayNotMakeChairDecision',
  'chairDecisionMadeAlready',
  'unknownChairDecision',
] as const satisfies readonly Notice['type'][];

/** The refusals about a decision of the chair's own. */
export type ChairDecisionNotice = Extract<Notice, { readonly type: (typeof CHAIR_DECISION_NOTICES)[number] }>;
