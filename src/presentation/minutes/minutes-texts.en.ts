import type { MinutesPhase } from '../../domain/minutes/open-steps';
import type { Instant, LocalDate } from '../../domain/time';
import type { MinutesStep } from '../../domain/minutes/minutes';
import { day } from '../dates.en';
import { listed } from '../forum/listed.en';

const task: Readonly<Record<MinutesStep, string>> = {
  draft: 'Finish',
  verify: 'Verify (justera)',
  approve: 'Approve',
  publish: 'Publish',
};

export const minutesTexts = {
  phase: {
    drafting: 'The minutes are being written',
    changing: 'A new version is awaited',
    verifying: 'Being verified (justeras)',
    approving: 'Verified (justerade), to be approved',
    publishing: 'Approved, to be published',
    atMeeting: 'Left to the next meeting',
    done: 'Published',
    withdrawn: 'The verification (justering) has been stopped',
  } satisfies Record<MinutesPhase, string>,
  doBy: (step: MinutesStep, dueOn: LocalDate) => `${task[step]} by ${day(dueOn)}.`,
  meeting: (meetingOn: LocalDate) => `The meeting on ${day(meetingOn)}`,
  correction: 'Correction of earlier minutes',
  version: (number: number, label: string) => (label === '' ? `Version ${number}` : `Version ${number} (${label})`),
  waitsFor: (names: readonly string[], what: string, dueOn: LocalDate | null) => {
    const who = names.length === 0 ? 'the process lead' : listed(names);
    const when = dueOn === null ? '' : ` by ${day(dueOn)}`;
    return `Waits for ${who} to ${what}${when}.`;
  },
  toDo: {
    draft: 'hand in the minutes',
    newVersion: 'hand in a new version',
    verify: 'verify (justera)',
    approve: 'approve',
    publish: 'publish',
  },
  since: (at: Instant) => `Has waited since ${day(at)}.`,
  gone: (names: readonly string[]) =>
    `No longer in the forum: ${listed(names)}. Somebody else needs to take over the step.`,
  verified: (count: number, all: number, version: number) =>
    all === 1
      ? `Version ${version} is ${count === 0 ? 'not verified (justerad) yet' : 'verified (justerad)'}.`
      : `${count === 0 ? 'None' : count} of ${all} have verified (justerat) version ${version}.`,
  read: (version: number, host: string) => `Read version ${version} (${host})`,
  readPublished: (host: string) => `Read the text (${host})`,
  open: 'Open',
  showChain: 'Show all steps',
  remind: {
    draft: 'Remind about the minutes',
    verify: 'Remind to verify (justera)',
    approve: 'Remind to approve',
    publish: 'Remind to publish',
  } satisfies Record<MinutesStep, string>,
};
