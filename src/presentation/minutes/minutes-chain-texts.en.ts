import type { Instant, LocalDate } from '../../domain/time';
import type { AtMeeting } from '../../domain/decision/report-note';
import type { MinutesStep, ApprovalCorrection, SigningStep, EarlierAddress } from '../../domain/minutes/minutes';
import { day, moment } from '../dates.en';
import { listed } from '../forum/listed.en';
import { NO_PATIENT_DATA } from '../no-patient-data.en';

const step: Readonly<Record<MinutesStep, string>> = {
  draft: 'The minutes',
  verify: 'The verification (justering)',
  approve: 'The approval',
  publish: 'Publication',
};

const taken: Readonly<Record<MinutesStep, string>> = {
  draft: 'the minutes',
  verify: 'the verification (justering)',
  approve: 'the approval',
  publish: 'the publication',
};

export const minutesChainTexts = {
  heading: 'Verification (justering) step by step',
  steps: {
    draft: 'Being written (vid anteckningarna)',
    verify: 'Verified (justerat)',
    approve: 'Approved (godkänt)',
    meeting: 'Approved at the next meeting',
    publish: 'Published',
  },
  draft: {
    by: (name: string, dueOn: LocalDate) => `${name} is to hand in the minutes by ${day(dueOn)}.`,
    submitted: (name: string, version: number, at: Instant) => `${name} handed in version ${version} ${on(at)}.`,
    newVersionBy: (name: string, dueOn: LocalDate) => `${name} is to hand in a new version by ${day(dueOn)}.`,
    never: 'No minutes were handed in.',
  },
  verify: {
    done: (name: string, version: number, at: Instant) => `${name} verified version ${version} ${on(at)}.`,
    asked: (name: string, version: number, at: Instant) =>
      `${name} asked for a change in version ${version} ${on(at)}.`,
    waiting: (name: string, dueOn: LocalDate) => `${name} has not verified yet. By ${day(dueOn)}.`,
    never: (name: string) => `${name} did not verify.`,
  },
  approve: {
    done: (name: string, version: number, at: Instant) => `${name} approved version ${version} ${on(at)}.`,
    waiting: (name: string, dueOn: LocalDate) => `${name} has not approved yet. By ${day(dueOn)}.`,
    never: (name: string) => `${name} did not approve.`,
    later: (name: string, dueOn: LocalDate) => `${name} approves when everybody has verified, by ${day(dueOn)}.`,
  },
  meeting: {
    done: (meetingOn: LocalDate, item: string) => `Approved at the meeting on ${day(meetingOn)}, item ${item}.`,
    next: 'To be taken up at the meeting after the one that the minutes are from.',
    later: 'To be taken up at the next meeting after the approval.',
    never: 'Not taken up.',
  },
  publish: {
    done: (name: string, at: Instant) => `${name} announced ${on(at)} that the minutes are published.`,
    waiting: (names: readonly string[], dueOn: LocalDate) =>
      `${who(names)} is to publish the minutes by ${day(dueOn)}.`,
    later: 'To be published when the minutes are approved.',
    notGated: 'Not published yet. The charter asks for no verification (justering) first.',
    never: 'Not published.',
  },
  withdrawn: (name: string, at: Instant) => `${name} stopped the verification (justering) ${on(at)}.`,
  reason: 'Reason: ',
  handedToMeeting: (name: string, at: Instant) => `${name} left the question to the next meeting ${on(at)}.`,
  takenBack: (name: string, at: Instant) => `${name} took the question back ${on(at)}.`,
  approvalCorrected: ({ from, to, by, at }: ApprovalCorrection) =>
    `${by.name} corrected the approval ${on(at)}: from ${meetingItem(from)} to ${to === null ? 'not approved at a meeting' : meetingItem(to)}.`,
  settled: (meetingOn: LocalDate, item: string) =>
    `The meeting on ${day(meetingOn)} settled the question, item ${item}.`,
  step: 'Step',
  byWhom: 'Who and when',
  toggleRecords: 'Versions and changes',
  versions: 'Versions',
  version: (at: Instant, name: string) => `, ${on(at)}, ${name}.`,
  changed: ' Changed: ',
  fingerprint: ' The file’s fingerprint: ',
  onlyLinked: ' Only a link: the text is not bound.',
  requests: 'Changes asked for',
  request: (version: number, at: Instant) => `, version ${version}, ${on(at)}.`,
  where: ' Where: ',
  what: '; what: ',
  meetings: 'Questions for the meeting',
  handovers: 'Steps that have been handed over',
  handover: (which: SigningStep, from: string, to: string, by: string, at: Instant) =>
    `${step[which]}: from ${from} to ${to}, by ${by} ${on(at)}.`,
  extensions: 'More time',
  extension: (which: SigningStep, until: LocalDate, by: string, at: Instant) =>
    `${step[which]}: to ${day(until)}, by ${by} ${on(at)}.`,
  inExport: 'Choose Export to read all of it in full.',
  unreached: 'Could not be reached: ',
  handOver: {
    open: 'Hand over',
    to: {
      label: 'Who is to take over?',
      placeholder: 'Choose a person',
      hint: 'Choose a person and then whose step it is. Nobody can have two steps.',
      missing: 'Choose a person.',
    },
    send: (which: SigningStep, name: string) => `Hand over ${taken[which]} from ${name}`,
  },
  extend: {
    open: 'Extend',
    day: {
      label: 'New last day',
      hint: 'Choose a day and then what it is for. Later steps move along if needed.',
      missing: 'Choose a day.',
    },
    send: {
      draft: 'Extend the minutes',
      verify: 'Extend the verification',
      approve: 'Extend the approval',
    } satisfies Record<SigningStep, string>,
  },
  withdraw: {
    open: 'Stop the verification',
    label: 'Why is the verification (justering) stopped?',
    hint: `The verification ends and cannot be opened again. The reason is shown to everybody in the forum. ${NO_PATIENT_DATA}`,
    missing: 'Write a reason.',
    send: 'Stop the verification',
  },
  corrects: (title: string) => `Corrects ${title}. Write minutes to read them.`,
  correctedBy: (title: string, state: string) => `There is a correction: ${title}. ${state}. Write minutes to read it.`,
  moveAddress: {
    open: 'Change the address',
    label: 'New address on the web',
    hint: 'The page where the minutes are. Begins with https://. The text does not change.',
    missing: 'Write the address.',
    send: 'Change the address',
  },
  moved: ({ by, at }: EarlierAddress) => `${by.name} changed the address ${on(at)}.`,
  takeFromMeeting: 'Take back from the meeting',
  correct: 'Correct',
  export: 'Export',
  kept: {
    id: (id: string) => `Id: ${id}`,
    corrects: (id: string) => `Correction of the minutes with id ${id}`,
    started: (name: string, at: Instant) => `Started by ${name} ${on(at)}`,
    gated: 'Published only when they are verified (justerade) and approved.',
    ungated: 'May be published without verification (justering) by the charter.',
    signers: 'Who does what',
    noteTaker: (name: string, dueOn: LocalDate) => `Writes: ${name}, by ${day(dueOn)}`,
    verifier: (name: string, dueOn: LocalDate) => `Verifies: ${name}, by ${day(dueOn)}`,
    approver: (name: string, dueOn: LocalDate) => `Approves: ${name}, by ${day(dueOn)}`,
    publishers: (names: readonly string[]) => `Publishes: ${names.length === 0 ? 'the process lead' : listed(names)}`,
    attestations: 'Verified (justerat) in earlier versions',
    address: 'Address: ',
    addressWithheld: 'shown only to those who write, verify, approve or publish',
    earlierAddress: (name: string, at: Instant) => `Earlier address, changed by ${name} ${on(at)}: `,
    hash: 'The version’s code: ',
    noted: (name: string, at: Instant) => `Noted by ${name} ${on(at)}.`,
  },
  summary: (title: string) => `Verification (justering) step by step: ${title}`,
};

export const minutesStatusTexts = {
  heading: 'Minutes',
  atMeeting: 'The verification (justering) rests until the meeting has settled what is to stand.',
  published: (at: Instant) => `Publication was announced ${on(at)}.`,
  summary: (title: string, state: string) => `${state}: ${title}`,
};

export const minutesOverdueTexts = {
  heading: 'The verification (justering) is late',
  headingOver: 'The verification (justering) is no longer late',
  headingOld: 'This card no longer holds',
  late: (names: readonly string[], what: string, dueOn: LocalDate, since: Instant) =>
    `${who(names)} is to ${what}. The last day was ${day(dueOn)}. Has waited since ${day(since)}.`,
  next: 'Please get in touch with whoever is waited for. Among the steps you can remind, hand the step over or extend the time.',
  over: 'You need not do anything.',
  stillLate:
    'The verification (justering) is still late, but no longer as the card said. Choose Show all steps to see where it stands.',
  summary: (title: string) => `The verification (justering) is late, get in touch: ${title}`,
  summaryOver: (title: string) => `No longer late: ${title}`,
  summaryOld: (title: string) => `Still late: ${title}`,
};

function who(names: readonly string[]): string {
  return names.length === 0 ? 'The process lead' : listed(names);
}

function meetingItem({ meetingOn, item }: AtMeeting): string {
  return `the meeting on ${day(meetingOn)}, item ${item}`;
}

function on(at: string): string {
  return `on ${moment(at)}`;
}
