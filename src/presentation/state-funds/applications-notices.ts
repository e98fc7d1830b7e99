import type { Notice } from '../../application/notice';

export const APPLICATIONS_NOTICES = [
  'mayNotLeadApplications',
  'unknownApplication',
  'invitationFaulty',
  'applicationFaulty',
  'applicationsOff',
  'codeTooOld',
  'codeUsed',
  'codeWithdrawn',
  'codeMissing',
  'applicationTakenUpAlready',
  'applicationNotSent',
  'applicantInvited',
  'applicationSent',
  'applicationWithdrawn',
  'applicationTakenUp',
  'applicationsInPerson',
] as const satisfies readonly Notice['type'][];

/** What became of an application for state funds, or of an invitation to make one. */
export type ApplicationsNotice = Extract<Notice, { readonly type: (typeof APPLICATIONS_NOTICES)[number] }>;
