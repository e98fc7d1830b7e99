import { z } from 'zod/v4';
import type { Calendar } from '../../domain/calendar';
import { EVES } from '../../domain/eves';
import type { MinutesEvent } from '../../domain/minutes/events';
import { evolveMinutes } from '../../domain/minutes/evolve-minutes';
import { noMinutes, type Minutes, SIGNING_STEPS } from '../../domain/minutes/minutes';
import { nextMinutesMoment } from '../../domain/minutes/minutes-reminders';
import { openStepsOf } from '../../domain/minutes/open-steps';
import { PRESENCES } from '../../domain/minutes/presence';
import { readByType, schemasByType } from './schemas-by-type';
import type { RecordType } from './record-type';

const at = z.string();
const person = z.object({ id: z.string(), name: z.string() });
const version = z.int().positive();
const hash = z.string();
const step = z.enum(SIGNING_STEPS);
const deadlines = z.object({ draft: z.string(), verified: z.string(), approved: z.string() });
const start = z.object({
  id: z.string(),
  forumId: z.string(),
  forumName: z.string(),
  shortName: z.string(),
  title: z.string(),
  meetingOn: z.string(),
  corrects: z.string().nullable(),
  isGated: z.boolean(),
  deadlines,
  evesOff: z.array(z.enum(EVES)),
  noteTaker: person,
  verifiers: z.array(person),
  approver: person,
  suggested: z.object({ url: z.string(), label: z.string() }).nullable(),
});
const document = z.object({ url: z.string(), label: z.string(), contentHash: z.string().nullable() });

const minutesEvents = schemasByType<MinutesEvent>()({
  minutesStarted: { at, by: person, start },
  versionSubmitted: {
    at,
    by: person,
    number: version,
    document,
    changes: z.string(),
    hash,
  },
  verified: { at, by: person, version, hash },
  changeRequested: {
    at,
    by: person,
    version,
    where: z.string(),
    what: z.string(),
  },
  handedToMeeting: { at, by: person, reason: z.string() },
  takenFromMeeting: { at, by: person },
  settledAtMeeting: {
    at,
    by: person,
    meetingOn: z.string(),
    item: z.string(),
  },
  approved: { at, by: person, version, hash },
  addressMoved: { at, by: person, address: z.string() },
  published: { at, by: person, address: z.string() },
  approvedAtMeeting: {
    at,
    by: person,
    meetingOn: z.string(),
    item: z.string(),
    notedAt: at.optional(),
  },
  meetingApprovalCorrected: {
    at,
    by: person,
    to: z.object({ meetingOn: z.string(), item: z.string() }).nullable(),
    notedAt: at,
  },
  stepHandedOver: { at, by: person, step, from: person, to: person },
  stepExtended: {
    at,
    by: person,
    step,
    day: z.string(),
    deadlines: deadlines.optional(),
  },
  presenceNoted: {
    at,
    by: person,
    item: z.string(),
    presence: z.enum(PRESENCES),
    people: z.array(z.object({ seat: z.int().positive(), person })),
  },
  remindersAsked: { at },
  minutesWithdrawn: { at, by: person, reason: z.string() },
});

/** Minutes as a record: concern those who have an open step. */
export function minutesRecord(calendar: Calendar): RecordType<Minutes, MinutesEvent> {
  return {
    kind: 'minutes',
    initial: noMinutes,
    parseEvent: (stored) => readByType(minutesEvents, stored),
    evolve: evolveMinutes,
    concerns: (minutes) => {
      if (minutes.status === 'none') return [];
      return openStepsOf(minutes, calendar).flatMap(({ people }) => people.map(({ id }) => id));
    },
    nextMoment: (minutes, now) => (minutes.status === 'none' ? null : nextMinutesMoment(minutes, calendar, now)),
  };
}
