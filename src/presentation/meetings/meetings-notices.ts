import type { Notice } from '../../application/notice';

export const MEETINGS_NOTICES = [
  'mayNotLeadMeetings',
  'meetingPlannedAlready',
  'unknownMeeting',
  'meetingChangedSince',
  'correctedSince',
  'meetingNotHeld',
  'nothingTicked',
  'itemMissing',
  'alreadyNoted',
  'ownMinutes',
  'meetingTextTooLong',
  'meetingSaved',
  'reportsNoted',
  'reportsCorrected',
  'agendaChangedSince',
  'agendaWithoutOwner',
  'agendaOwnerSet',
  'agendaSettled',
  'meetingHasNotes',
  'meetingNotChosen',
  'settledAlready',
  'meetingPlanned',
] as const satisfies readonly Notice['type'][];

/** The notices about meetings and what they hear of. */
export type MeetingsNotice = Extract<Notice, { readonly type: (typeof MEETINGS_NOTICES)[number] }>;
