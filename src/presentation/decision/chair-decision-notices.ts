import type { Notice } from '../../application/notice';

const CHAIR_DECISION_NOTICES = [
  'mayNotMakeChairDecision',
  'chairDecisionMadeAlready',
  'unknownChairDecision',
] as const satisfies readonly Notice['type'][];

/** What is refused about a decision of the chair's own. */
export type ChairDecisionNotice = Extract<Notice, { readonly type: (typeof CHAIR_DECISION_NOTICES)[number] }>;

export function isChairDecisionNotice(notice: Notice): notice is ChairDecisionNotice {
  const types: readonly Notice['type'][] = CHAIR_DECISION_NOTICES;
  return types.includes(notice.type);
}
