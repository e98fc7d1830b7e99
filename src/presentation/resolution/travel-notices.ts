import type { Notice } from '../../application/notice';

export const TRAVEL_NOTICES = [
  'cannotBePassedOn',
  'cannotBeRecalled',
  'offerSettled',
  'chooseReceivingForum',
  'passedOn',
  'passingRecalled',
  'offerTakenUp',
  'offerTurnedBack',
] as const satisfies readonly Notice['type'][];

/** The notices about a matter that goes from one forum to another. */
export type TravelNotice = Extract<Notice, { readonly type: (typeof TRAVEL_NOTICES)[number] }>;
