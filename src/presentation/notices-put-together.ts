import type { Notice } from '../application/notice';

const PUT_TOGETHER = [
  'registerFaulty',
  'departsFromCharter',
  'fileForNoForum',
  'fileUnread',
  'draftFaulty',
  'meetingFaulty',
  'chairDecisionFaulty',
  'chairDecisionWarned',
  'roundNotOpen',
  'reminderDayFaulty',
  'remindedRecently',
  'noneToRemind',
] as const satisfies readonly Notice['type'][];

/** What is put together of several sentences, or of what the register and the forms say. */
export type NoticePutTogether = Extract<Notice, { readonly type: (typeof PUT_TOGETHER)[number] }>;

export function isPutTogether(notice: Notice): notice is NoticePutTogether {
  const types: readonly Notice['type'][] = PUT_TOGETHER;
  return types.includes(notice.type);
}
