import type { Notice } from '../../application/notice';

export const FORMAL_NOTICES = [
  'unknownParty',
  'mayNotNoteFormal',
  'formalBodyMissing',
  'formalTooLong',
  'formalDayMissing',
  'formalDayAhead',
  'formalChangedSince',
  'formalDecisionNoted',
  'formalDecisionTakenBack',
] as const satisfies readonly Notice['type'][];

/** The notices about the principals' own decisions. */
export type FormalNotice = Extract<Notice, { readonly type: (typeof FORMAL_NOTICES)[number] }>;
