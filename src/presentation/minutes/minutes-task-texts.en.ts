import type { Instant, LocalDate } from '../../domain/time';
import { day, moment } from '../dates.en';
import { NO_PATIENT_DATA } from '../no-patient-data.en';

export const minutesTaskTexts = {
  heading: {
    draft: 'Finish the minutes',
    newVersion: 'Make a new version of the minutes',
    verify: 'Verify (justera) the minutes',
    approve: 'Approve the minutes',
    publish: 'Publish the minutes',
  },
  summary: {
    draft: (title: string) => `Finish: ${title}`,
    newVersion: (title: string) => `Make a new version: ${title}`,
    verify: (title: string) => `Verify (justera): ${title}`,
    approve: (title: string) => `Approve: ${title}`,
    publish: (title: string) => `Publish: ${title}`,
  },
  signing: {
    verify: {
      meaning: 'To verify (justera) is to attest that the minutes agree with what was said and decided.',
      file: (version: number) => `You attest version ${version} and no other.`,
      link: (version: number) => `You attest version ${version} as you read it now.`,
    },
    approve: {
      meaning: 'When you approve, no more versions are taken, and a later change becomes a correction by itself.',
      file: (version: number) => `You approve version ${version} and no other.`,
      link: (version: number) => `You approve version ${version} as you read it now.`,
    },
  },
  bound: {
    file: (version: number) =>
      `Version ${version} is a file that was sent in. Its content is bound by a fingerprint, so that it shows if the text has been changed.`,
    link: (version: number) =>
      `Version ${version} is only a link. The text behind it is not bound: it can be changed without showing here. Ask whoever writes to send the file itself if it is to be bound.`,
  },
  changedSince: (version: number) => `Changed since version ${version}`,
  otherVerifiers: 'Others who verify (justerar)',
  verifiedBy: 'Verification (justering)',
  approvedBy: 'Approval',
  hasVerified: (name: string, at: Instant) => `${name} verified ${on(at)}.`,
  hasApproved: (name: string, at: Instant) => `${name} approved ${on(at)}.`,
  hasAsked: (name: string) => `${name} has asked for a change.`,
  notYet: (name: string) => `${name} has not verified yet.`,
  asked: {
    awaitsVersion: (at: Instant) => `You asked for a change ${on(at)}. A new version is awaited.`,
    mayVerify: (at: Instant, version: number) =>
      `You asked for a change ${on(at)}. You can still verify version ${version}. Then what you asked for is taken back.`,
    mayApprove: (at: Instant, version: number) =>
      `You asked for a change ${on(at)}. You can still approve version ${version}. Then what you asked for is taken back.`,
  },
  verify: 'Verified (justerat)',
  approve: 'Approved (godkänt)',
  requestChange: {
    open: 'Ask for a change',
    where: { label: 'Where?', hint: 'For example: item 6, second paragraph.', missing: 'Write where in the text.' },
    what: { label: 'What is to be changed?', hint: NO_PATIENT_DATA, missing: 'Write what is to be changed.' },
    send: 'Send the request',
  },
  requests: 'Changes asked for',
  request: (name: string, where: string) => `${name}, ${where}: `,
  requestsLeft: 'Write minutes, choose Show all steps and then Export to read all of them in full.',
  settled: (meetingOn: LocalDate, item: string) =>
    `The meeting on ${day(meetingOn)} settled what is to stand (item ${item}). Write it into a new version.`,
  submit: {
    url: {
      label: 'Link to the minutes',
      hint: 'Begins with https://. Everybody who is to verify must be able to open the link.',
    },
    label: { label: 'The document’s own version (optional)', hint: 'For example: draft 2.' },
    changes: (version: number) => `What has changed since version ${version}?`,
    changesHint: `Everybody verifies (justerar) the new version anew. ${NO_PATIENT_DATA}`,
    sendFile:
      'A link does not bind the text behind it. If you send me the file itself here in the chat instead, its content is bound by a fingerprint, so that it shows if the text has been changed.',
    send: (version: number) => `Hand in version ${version}`,
  },
  handToMeeting: {
    open: 'Take up at a meeting',
    label: 'Why does the meeting need to settle the question?',
    hint: `The question is taken up at the next meeting. The verification (justering) rests until then. ${NO_PATIENT_DATA}`,
    missing: 'Write a reason.',
    send: 'Take up at a meeting',
  },
  publish: {
    open: 'Publish',
    notGated: 'The charter does not ask for the minutes to be verified (justerade) before they are published.',
    checks: 'Before you publish',
    check: {
      reviewed: { label: 'Reading through', title: 'I have read the whole text.' },
      reviewedPersonal: {
        label: 'Personal data',
        title: 'Somebody has gone through the personal data. Only what is needed is left.',
      },
      reviewedSensitive: {
        label: 'Sensitive data',
        title: 'The text has no personal identity numbers, patient data or other sensitive data.',
      },
      reviewedVersion: { label: 'Version', title: (version: number) => `It is version ${version} that is published.` },
    },
    notDone: 'Tick when it is done.',
    address: {
      label: 'Address on the web',
      hint: 'The page where the minutes are. Begins with https://.',
      missing: 'Write the address.',
    },
    send: 'Published',
  },
};

export const minutesTaskOverTexts = {
  heading: 'Done for now',
  withdrawn: (name: string, at: Instant) => `${name} stopped the verification (justering) ${on(at)}.`,
  takenOver: (name: string) => `${name} has taken over the step.`,
  submitted: (version: number, at: Instant) => `You handed in version ${version} ${on(at)}.`,
  verified: (version: number, at: Instant) => `You verified (justerade) version ${version} ${on(at)}.`,
  verifiedEarlier: (version: number, current: number) =>
    `You verified (justerade) version ${version}, but now version ${current} holds. You get a new card when it is to be verified.`,
  approved: (version: number, at: Instant) => `You approved version ${version} ${on(at)}.`,
  asked: (version: number, at: Instant) => `You asked for a change in version ${version} ${on(at)}.`,
  mayApproveAnyway: (version: number) =>
    `If you still want to approve version ${version}, choose Show all steps and then Open.`,
  mayVerifyAnyway: (version: number) =>
    `If you still want to verify (justera) version ${version}, choose Show all steps and then Open.`,
  newVersion: (version: number) =>
    `Version ${version} is here now and is to be verified (justeras). You get a new card when it is your turn.`,
  newerCard: 'A newer card about this is further down in the chat.',
  atMeeting: 'The question is left to the next meeting. The verification (justering) rests until then.',
  published: (name: string, at: Instant) => `${name} announced ${on(at)} that the minutes are published.`,
  notYours: 'The step is no longer yours. You need not do anything.',
  summary: (title: string) => `Done for now: ${title}`,
};

function on(at: string): string {
  return `on ${moment(at)}`;
}
