import { z } from 'zod/v4';
import type { Calendar } from '../../domain/calendar';
import {
  ENDED_HOW,
  evolveFollowUps,
  LAPSED_BECAUSE,
  MONTHS_BEFORE,
  noFollowUps,
  RECURRENCES,
  type FollowUps,
  type FollowUpsEvent,
} from '../../domain/follow-ups/follow-ups';
import { nextFollowUpsMoment } from '../../domain/follow-ups/reminding';
import { readByType, schemasByType } from './schemas-by-type';
import type { RecordType } from './record-type';

const at = z.string();
const person = z.object({ id: z.string(), name: z.string() });
const owner = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('nobody') }),
  z.object({ kind: z.literal('person'), person }),
  z.object({ kind: z.literal('seat'), seat: z.int().positive() }),
  z.object({ kind: z.literal('forum') }),
  z.object({ kind: z.literal('leaders') }),
  z.object({ kind: z.literal('group'), name: z.string() }),
]);
const due = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('day'), on: z.string() }),
  z.object({ kind: z.literal('meeting'), from: z.string().nullable() }),
]);
const source = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('byHand') }),
  z.object({ kind: z.literal('decision'), decision: z.string(), number: z.string() }),
  z.object({ kind: z.literal('minutes'), meetingOn: z.string(), item: z.string() }),
  z.object({ kind: z.literal('cycle') }),
  z.object({
    kind: z.literal('condition'),
    decision: z.string(),
    number: z.string(),
    condition: z.int().positive(),
  }),
  z.object({ kind: z.literal('finalReport'), decision: z.string(), number: z.string() }),
  z.object({ kind: z.literal('application'), application: z.string() }),
  z.object({
    kind: z.literal('runsOut'),
    decision: z.string(),
    number: z.string(),
    validUntil: z.string(),
    monthsBefore: z.literal(MONTHS_BEFORE),
  }),
]);
const proposal = { id: z.string(), title: z.string(), owner, due, source };
const followUp = z.string();
const reason = z.string();

const followUpsEvents = schemasByType<FollowUpsEvent>()({
  followUpProposed: { at, proposal: z.object(proposal) },
  proposalDeclined: { at, by: person, proposal: z.string() },
  followUpAdded: {
    at,
    by: person.nullable(),
    followUp: z.object({ ...proposal, recurs: z.enum(RECURRENCES) }),
  },
  followUpMoved: { at, by: person, followUp, to: z.object({ owner, due }), reason },
  followUpEnded: { at, by: person, followUp, how: z.enum(ENDED_HOW), reason },
  followUpLapsed: { at, followUp, because: z.enum(LAPSED_BECAUSE) },
  followUpTakenUp: { at, followUp, meeting: z.object({ meetingOn: z.string(), item: z.string() }).nullable() },
  followUpsReminded: {
    at,
    day: z.string(),
    reminders: z.array(z.object({ followUp, people: z.array(z.string()) })),
  },
  reminderCardsSettled: { at, followUps: z.array(z.string()) },
});

/** What a forum follows up, as a record. */
export function followUpsRecord(calendar: Calendar): RecordType<FollowUps, FollowUpsEvent> {
  return {
    kind: 'followUps',
    initial: noFollowUps,
    parseEvent: (stored) => readByType(followUpsEvents, stored),
    evolve: evolveFollowUps,
    concerns: () => [],
    nextMoment: (state, now) => nextFollowUpsMoment(state, calendar, now),
  };
}
