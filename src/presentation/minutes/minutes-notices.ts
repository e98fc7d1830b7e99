import type { Notice } from '../../application/notice';

const MINUTES_NOTICES = [
  'minutesStarted',
  'stepReminded',
  'stepUnreachable',
  'nobodyToRemind',
  'stepIsYours',
  'signersGone',
  'nothingToCorrect',
  'fileForNoMinutes',
  'unknownMinutes',
  'mayNotStartMinutes',
  'mayNotLeadMinutes',
  'samePersonTwice',
  'verifierMissing',
  'notYourStep',
  'staleVersion',
  'minutesChangedSince',
  'changesMissing',
  'changeTextMissing',
  'minutesReasonMissing',
  'minutesTextTooLong',
  'documentLinkFaulty',
  'blankInLink',
  'notLeftToMeeting',
  'nothingDisputed',
  'minutesLocked',
  'notVerified',
  'notApproved',
  'notReviewed',
  'addressFaulty',
  'notPublished',
  'nothingToHandOver',
  'dayNotLater',
  'notNowInMinutes',
] as const satisfies readonly Notice['type'][];

/** What a person is told about minutes. */
export type MinutesNotice = Extract<Notice, { readonly type: (typeof MINUTES_NOTICES)[number] }>;

export function isMinutesNotice(notice: Notice): notice is MinutesNotice {
  const types: readonly Notice['type'][] = MINUTES_NOTICES;
  return types.includes(notice.type);
}
