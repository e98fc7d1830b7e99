import type { Notice } from '../../application/notice';

export const FOLLOW_UPS_NOTICES = [
  'mayNotLeadFollowUps',
  'notYourFollowUp',
  'followUpFaulty',
  'followUpTextTooLong',
  'unknownFollowUp',
  'unknownProposal',
  'followUpOver',
  'conditionNotTickedOff',
  'followUpChangedSince',
  'followUpAdded',
  'followUpFinished',
  'followUpMoved',
  'followUpDropped',
  'proposalDeclined',
  'followUpsFound',
  'nothingToFollowUp',
  'cycleAdded',
] as const satisfies readonly Notice['type'][];

/** The notices about what a forum follows up. */
export type FollowUpsNotice = Extract<Notice, { readonly type: (typeof FOLLOW_UPS_NOTICES)[number] }>;
