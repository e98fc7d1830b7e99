import { createSwedishCalendar } from '../../src/adapters/calendar/swedish-calendar';
import { USUAL_EVES_OFF } from '../../src/domain/eves';
import type { Charter } from '../../src/domain/forum/charter';
import { USUAL_TIMES } from '../../src/domain/forum/forum-time';
import type { Person } from '../../src/domain/forum/person';
import type { Actor } from '../../src/domain/forum/roles';
import type { MinutesCommand, SeenVersion } from '../../src/domain/minutes/commands';
import { decideMinutes } from '../../src/domain/minutes/decide-minutes';
import type { Presence } from '../../src/domain/minutes/presence';
import type { MinutesEvent } from '../../src/domain/minutes/events';
import { evolveMinutes } from '../../src/domain/minutes/evolve-minutes';
import {
  type MinutesStart,
  noMinutes,
  type Minutes,
  type MinutesDocument,
  type StartedMinutes,
} from '../../src/domain/minutes/minutes';
import type { Instant } from '../../src/domain/time';
import { thenOf } from './given';
import { actor } from './matter';

/** The forum's calendar, with no eves off but the usual ones. */
export const calendar = createSwedishCalendar();

/** Monday 20 October 2025, 10.00 in Stockholm: the working day after the meeting of Friday 17 October. */
const STARTED: Instant = '2025-10-20T08:00:00.000Z';

/** So many hours after the minutes were started. */
export function hoursAfter(hours: number): Instant {
  return new Date(Date.parse(STARTED) + hours * 3_600_000).toISOString();
}

export const noteTaker = actor('notes', 'noteTaker');
export const verifier = actor('lead', 'processLead', 'verifier');
export const secondVerifier = actor('second', 'verifier');
export const approver = actor('chair', 'chair', 'approver');
export const viceChair = actor('vice', 'viceChair');
export const member = actor('r1');

/** A forum of these people, with the roles that they have: `verifier` is the process lead, `approver` the chair. */
export function forumOf(...people: readonly Actor[]): Charter {
  const holding = (role: 'chair' | 'viceChair' | 'processLead') =>
    people.filter(({ roles }) => roles.includes(role)).map(({ id }) => id);
  return {
    kind: 'lgs',
    name: 'Forum',
    shortName: 'F',
    parties: [],
    absences: [],
    wording: 'decides',
    times: USUAL_TIMES,
    roles: {
      chair: holding('chair'),
      viceChair: holding('viceChair'),
      processLead: holding('processLead'),
      noteTaker: [],
      verifier: [],
      approver: [],
    },
    members: people.map(({ id, name }) => ({ id, name, address: `29:${id}`, standing: 'attending' })),
  };
}

/** As an event names somebody. */
export function named({ id, name }: Person): Person {
  return { id, name };
}

export const start: MinutesStart = {
  id: 'minutes',
  forumId: 'forum',
  forumName: 'Ledningsgrupp i samverkan',
  shortName: 'LGS',
  title: 'LGS 2025-10-17',
  meetingOn: '2025-10-17',
  corrects: null,
  isGated: true,
  deadlines: { draft: '2025-10-24', verified: '2025-10-31', approved: '2025-10-31' },
  evesOff: USUAL_EVES_OFF,
  suggested: null,
  noteTaker: named(noteTaker),
  verifiers: [named(verifier), named(secondVerifier)],
  approver: named(approver),
};

export function minutesStarted(changes: Partial<MinutesStart> = {}): Extract<MinutesEvent, { type: 'minutesStarted' }> {
  return { type: 'minutesStarted', at: STARTED, by: named(verifier), start: { ...start, ...changes } };
}

export function documentOf(number: number): MinutesDocument {
  return { url: `https://example.org/lgs/version-${number}`, label: `0.${number}`, contentHash: null };
}

function seen(version = 1): SeenVersion {
  return { version, hash: `hash-${version}` };
}

export function versionSubmitted(number = 1, at = hoursAfter(number * 24), by: Person = noteTaker): MinutesEvent {
  const changes = number === 1 ? '' : 'Item 5 says who is asked.';
  const document = documentOf(number);
  return { type: 'versionSubmitted', at, by: named(by), number, document, changes, hash: `hash-${number}` };
}

export function verified(by: Person, version = 1, at = hoursAfter(version * 24 + 1)): MinutesEvent {
  return { type: 'verified', at, by: named(by), ...seen(version) };
}

export function changeRequested(by: Person, version = 1, at = hoursAfter(version * 24 + 2)): MinutesEvent {
  return { type: 'changeRequested', at, by: named(by), version, where: 'Item 5', what: 'Say who is asked.' };
}

export const handedToMeeting: MinutesEvent = {
  type: 'handedToMeeting',
  at: hoursAfter(30),
  by: named(noteTaker),
  reason: 'We do not agree on item 5.',
};

export const settledAtMeeting: MinutesEvent = {
  type: 'settledAtMeeting',
  at: hoursAfter(40),
  by: named(verifier),
  meetingOn: '2025-11-19',
  item: '1 b',
};

export function approved(version = 1, at = hoursAfter(version * 24 + 3)): MinutesEvent {
  return { type: 'approved', at, by: named(approver), ...seen(version) };
}

export const published: MinutesEvent = {
  type: 'published',
  at: hoursAfter(28),
  by: named(verifier),
  address: 'https://example.org/lgs/2025-10-17',
};

export const takenFromMeeting: MinutesEvent = { type: 'takenFromMeeting', at: hoursAfter(35), by: named(noteTaker) };

export const approvedAtMeeting = {
  type: 'approvedAtMeeting',
  at: hoursAfter(24 * 30),
  by: named(verifier),
  meetingOn: '2025-11-19',
  item: '1 b',
} as const satisfies MinutesEvent;

export const withdrawn: MinutesEvent = {
  type: 'minutesWithdrawn',
  at: hoursAfter(41),
  by: named(verifier),
  reason: 'Started twice.',
};

export function handedOver(step: 'draft' | 'verify' | 'approve', from: Person, to: Person, at = hoursAfter(2)) {
  return {
    type: 'stepHandedOver',
    at,
    by: named(verifier),
    step,
    from: named(from),
    to: named(to),
  } as const satisfies MinutesEvent;
}

/** The minutes of 17 October with two verifiers, by how far they have come. */
export const upTo = {
  drafting: [minutesStarted()],
  verifying: [minutesStarted(), versionSubmitted()],
  changing: [minutesStarted(), versionSubmitted(), changeRequested(verifier)],
  atMeeting: [minutesStarted(), versionSubmitted(), changeRequested(verifier), handedToMeeting],
  settled: [minutesStarted(), versionSubmitted(), changeRequested(verifier), handedToMeeting, settledAtMeeting],
  approving: [minutesStarted(), versionSubmitted(), verified(verifier), verified(secondVerifier)],
  publishing: [minutesStarted(), versionSubmitted(), verified(verifier), verified(secondVerifier), approved()],
  done: [minutesStarted(), versionSubmitted(), verified(verifier), verified(secondVerifier), approved(), published],
  withdrawn: [minutesStarted(), withdrawn],
  /** A forum whose charter does not ask for verified minutes. */
  ungated: [minutesStarted({ isGated: false }), versionSubmitted()],
} satisfies Record<string, readonly MinutesEvent[]>;

export function minutesAfter(...events: readonly MinutesEvent[]): StartedMinutes {
  const minutes = events.reduce<Minutes>(evolveMinutes, noMinutes);
  if (minutes.status === 'none') throw new Error('the minutes are not started');
  return minutes;
}

/** givenMinutes(what has happened).when(command, at this moment).then(what happens). */
export function givenMinutes(...history: readonly MinutesEvent[]) {
  const minutes = history.reduce<Minutes>(evolveMinutes, noMinutes);
  return {
    when: (command: MinutesCommand, now: Instant = hoursAfter(100)) => thenOf(decideMinutes(minutes, command, now)),
  };
}

export const verify = (by: Actor, version = 1) => ({ type: 'verify', by, seen: seen(version) }) as const;
export const approve = (by: Actor, version = 1) => ({ type: 'approve', by, seen: seen(version) }) as const;
export const requestChange = (by: Actor, version = 1) =>
  ({ type: 'requestChange', by, seen: seen(version), where: ' Item 5 ', what: ' Say who is asked. ' }) as const;
export const submit = (number: number, by: Actor = noteTaker) =>
  ({
    type: 'submitVersion',
    by,
    after: number - 1,
    document: documentOf(number),
    changes: number === 1 ? '' : ' Item 5 says who is asked. ',
    hash: `hash-${number}`,
  }) as const;
export const publish = (by: Actor, version = 1) =>
  ({
    type: 'publish',
    by,
    seen: seen(version),
    address: ' https://example.org/lgs/2025-10-17 ',
    isReviewed: true,
  }) as const;
export const noteMeeting = (about: 'minutes' | 'disputedMinutes', meetingOn = '2025-11-19', notedAt = hoursAfter(90)) =>
  ({ type: 'noteMeeting', by: named(verifier), about, meeting: { meetingOn, item: '1 b' }, notedAt }) as const;
export const handOver = (step: 'draft' | 'verify' | 'approve', from: Person, to: Person, by: Actor = verifier) =>
  ({ type: 'handOver', by, step, from: from.id, to }) as const;

function seatholder(seat: number) {
  return { seat, person: { id: `seat-${seat}`, name: `Holder ${seat}` } };
}

export function presenceNoted(item: string, presence: Presence, ...seats: readonly number[]): MinutesEvent {
  const people = seats.map(seatholder);
  return { type: 'presenceNoted', at: hoursAfter(3), by: named(noteTaker), item, presence, people };
}

/** `after`: how many notes there were when the form was drawn. */
export function notePresence(item: string, presence: Presence, seats: readonly number[], after = 0) {
  return { type: 'notePresence', by: noteTaker, item, presence, people: seats.map(seatholder), after } as const;
}
