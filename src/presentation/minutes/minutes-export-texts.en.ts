import type { Instant, LocalDate } from '../../domain/time';
import type { SigningStep, ApprovalCorrection } from '../../domain/minutes/minutes';
import { dayOf, noon } from '../dates';
import { longDay, time } from '../dates.en';
import { listed } from '../forum/listed.en';

const step: Readonly<Record<SigningStep, string>> = {
  draft: 'The minutes',
  verify: 'The verification (justering)',
  approve: 'The approval',
};

const line = {
  title: (title: string) => `Minutes: ${title}`,
  forum: (name: string) => `Forum: ${name}`,
  meeting: (meetingOn: LocalDate) => `Day of the meeting: ${meetingOn} (${longDay(noon(meetingOn))})`,
  corrects: (id: string) => `Correction of the minutes with id ${id}`,
  id: (id: string) => `Id: ${id}`,
  started: (name: string, at: Instant) => `Started by ${name} ${on(at)}`,
  gated: (isGated: boolean): string =>
    isGated
      ? 'Published only when they are verified (justerade) and approved.'
      : 'May be published without verification (justering) by the charter.',
  signers: 'WHO DOES WHAT',
  noteTaker: (name: string, dueOn: LocalDate) => `At the minutes: ${name}, by ${dueOn}`,
  verifier: (name: string, dueOn: LocalDate) => `Verifies: ${name}, by ${dueOn}`,
  approver: (name: string, dueOn: LocalDate) => `Approves: ${name}, by ${dueOn}`,
  publishers: (names: readonly string[]) => `Publishes: ${names.length === 0 ? 'the process lead' : listed(names)}`,
  versions: 'VERSIONS',
  version: (number: number, label: string, name: string, at: Instant) =>
    `Version ${number}${label === '' ? '' : ` (${label})`}: handed in by ${name} ${on(at)}`,
  address: (url: string) => `  Address: ${url}`,
  addressWithheld: '  Address: shown only to those who write, verify, approve or publish',
  changes: (text: string) => `  Changed: ${text}`,
  hash: (hash: string) => `  The version’s code: ${hash}`,
  contentHash: (hash: string | null) =>
    hash === null
      ? '  The file’s fingerprint: missing, only a link is handed in'
      : `  The file’s fingerprint (SHA-256): ${hash}`,
  attestations: 'VERIFIED AND APPROVED',
  verified: (name: string, version: number, at: Instant) => `Verified version ${version}: ${name} ${on(at)}`,
  approved: (name: string, version: number, at: Instant) => `Approved version ${version}: ${name} ${on(at)}`,
  requests: 'CHANGES ASKED FOR',
  request: (name: string, version: number, at: Instant) => `${name}, version ${version}, ${on(at)}`,
  where: (text: string) => `  Where: ${text}`,
  what: (text: string) => `  What: ${text}`,
  meetings: 'AT MEETINGS',
  handedToMeeting: (name: string, at: Instant, reason: string) =>
    `Left to the next meeting by ${name} ${on(at)}. Reason: ${reason}`,
  takenBack: (name: string, at: Instant) => `  Taken back by ${name} ${on(at)}`,
  approvalCorrected: ({ from, to, by, at }: ApprovalCorrection) =>
    `The approval at the meeting corrected by ${by.name} ${on(at)}. Before: the meeting ${from.meetingOn}, item ${from.item}. After: ${to === null ? 'not approved at a meeting' : `the meeting ${to.meetingOn}, item ${to.item}`}`,
  settled: (meetingOn: LocalDate, item: string, name: string, at: Instant) =>
    `Settled at the meeting ${meetingOn}, item ${item}. Noted by ${name} ${on(at)}`,
  approvedAtMeeting: (meetingOn: LocalDate, item: string, name: string, at: Instant) =>
    `Approved at the meeting ${meetingOn}, item ${item}. Noted by ${name} ${on(at)}`,
  publication: 'PUBLISHING',
  moved: (address: string, name: string, at: Instant) => `  Earlier address, changed by ${name} ${on(at)}: ${address}`,
  published: (name: string, at: Instant) => `Published by ${name} ${on(at)}`,
  changesOfSteps: 'CHANGED STEPS',
  handover: (which: SigningStep, from: string, to: string, by: string, at: Instant) =>
    `${step[which]}: handed over from ${from} to ${to} by ${by} ${on(at)}`,
  extension: (which: SigningStep, day: LocalDate, by: string, at: Instant) =>
    `${step[which]}: extended to ${day} by ${by} ${on(at)}`,
  withdrawal: 'STOPPED',
  withdrawn: (name: string, at: Instant, reason: string) => `Stopped by ${name} ${on(at)}. Reason: ${reason}`,
};

export const minutesExportTexts = {
  heading: 'Save the history of the verification (justering)',
  explanation:
    'Copy the text and save it with whoever is responsible for the archive. The lower box has the same content in a form for machines.',
  inParts: (parts: number) =>
    `The history is too long for a card and is divided into ${parts} parts. Paste the parts of the text one after another, in order, and the parts of the data separately.`,
  part: (part: number, parts: number) => `Part ${part} of ${parts}`,
  asText: 'The history as text',
  asData: 'The history as data (JSON)',
  showPart: (part: number) => `Show part ${part}`,
  summary: (title: string) => `Save the history of the verification (justering): ${title}`,
  line,
};

function on(at: string): string {
  return `on ${dayOf(at)}, ${time(at)}`;
}
