import type { Notice } from '../application/notice';

export const PUT_TOGETHER = [
  'registerFaulty',
  'departsFromCharter',
  'fileForNoForum',
  'fileUnread',
  'costCentresUnread',
  'costCentresForNoForum',
  'draftFaulty',
  'meetingFaulty',
  'chairDecisionFaulty',
  'chairDecisionWarned',
  'roundNotOpen',
  'reminderDayFaulty',
  'remindedRecently',
  'noneToRemind',
  'absenceFaulty',
  'stateFundsFaulty',
  'yearBeforeNotDecided',
  'yearAskedAlready',
  'absenceSaid',
  'absenceTakenBack',
  'absenceInPerson',
  'nobodyWaitsForYou',
  'awayOnLastDay',
  'enquiryMade',
  'enquiredTooOften',
  'enquiryTextMissing',
  'enquiryTooLate',
  'enquiryNotForYou',
  'alreadyReplied',
] as const satisfies readonly Notice['type'][];

/** The notices that are put together of several sentences, or of words from the register and the forms. */
export type NoticePutTogether = Extract<Notice, { readonly type: (typeof PUT_TOGETHER)[number] }>;
