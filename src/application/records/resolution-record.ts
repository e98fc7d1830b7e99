import { z } from 'zod/v4';
import { ofEachField, ofEachVotedText } from '../../domain/resolution/content';
import { CLOSING_CAUSES } from '../../domain/resolution/round';
import { PRINCIPALS } from '../../domain/forum/principal';
import { WORDINGS } from '../../domain/forum/wording';
import type { Calendar } from '../../domain/calendar';
import { DELIVERY_FAILURES } from '../../domain/delivery-failure';
import { EVES, USUAL_EVES_OFF } from '../../domain/eves';
import { CHOICES } from '../../domain/resolution/ballot';
import type { ResolutionEvent } from '../../domain/resolution/events';
import { evolve } from '../../domain/resolution/evolve';
import {
  FORM_AIMS,
  notStarted,
  type Resolution,
  PREVIEW_KINDS,
  PREVIEW_FORMS,
  REFERRAL_CAUSES,
  MEETING_CAUSES,
} from '../../domain/resolution/resolution';
import { waitsFor } from '../../domain/resolution/waiting';
import { canWait, nextMoment } from '../../domain/resolution/next-wake';
import { withPoints } from '../../ports/stored-points';
import { readByType, type SchemasByType } from './schemas-by-type';
import type { RecordType } from './record-type';
import { reportNote } from './report-note';

const person = z.object({ id: z.string(), name: z.string() });
const fields = z.object(ofEachField(() => z.string()));
const elector = person.extend({
  principal: z.enum(PRINCIPALS),
  seat: z.int().positive().nullable().default(null),
});
/** Rounds from before there were reminders have none, and those from before openings were told are not told late. */
const deadline = z.object({
  lastDay: z.string(),
  closesAt: z.string(),
  rulingDueAt: z.string(),
  opening: z.string().nullable().default(null),
  reminders: z.array(z.string()).default([]),
  tallyAt: z.string().nullable().default(null),
  evesOff: z.array(z.enum(EVES)).default([...USUAL_EVES_OFF]),
});
const round = z.object({
  number: z.int().positive(),
  content: z.preprocess(
    withPoints,
    z.object({
      ...ofEachVotedText(() => z.string()),
      points: z.array(z.string()),
      attachments: z.array(z.object({ name: z.string(), url: z.string() })),
    }),
  ),
  textHash: z.string(),
  shortNotice: z.string(),
  forumName: z.string(),
  shortName: z.string(),
  wording: z.enum(WORDINGS),
  openedAt: z.string(),
  openedBy: person,
  deadline,
  electorate: z.array(elector),
  coOpted: z.array(z.string()),
});
const at = z.string();
const reason = z.string();

const resolutionEvents = {
  draftStarted: z.object({
    type: z.literal('draftStarted'),
    at,
    by: person,
    id: z.string(),
    forumId: z.string(),
    fields,
    askedIn: z.string().nullable(),
  }),
  draftSaved: z.object({
    type: z.literal('draftSaved'),
    at,
    by: person,
    fields,
    aim: z.enum(FORM_AIMS).default('save'),
    namesake: z.object({ sentAt: z.string(), lastDay: z.string() }).optional(),
  }),
  previewOpened: z.object({
    type: z.literal('previewOpened'),
    at,
    by: person,
    card: z.object({ kind: z.enum(PREVIEW_KINDS), number: z.int().positive() }),
    into: z.enum(PREVIEW_FORMS).nullable(),
  }),
  previewAsked: z.object({ type: z.literal('previewAsked'), at, by: person }),
  sendingRequested: z.object({ type: z.literal('sendingRequested'), at, by: person }),
  sendingDeclined: z.object({ type: z.literal('sendingDeclined'), at, by: person, reason }),
  roundOpened: z.object({ type: z.literal('roundOpened'), at, round }),
  ballotCast: z.object({
    type: z.literal('ballotCast'),
    at,
    voter: z.string(),
    choice: z.enum(CHOICES),
    reason,
    remindAt: z.string().nullable().default(null),
  }),
  remindersAsked: z.object({
    type: z.literal('remindersAsked'),
    at,
    members: z.array(z.string()),
    requestsSeenTo: z.int().nonnegative().default(0),
  }),
  reminderRequested: z.object({
    type: z.literal('reminderRequested'),
    at,
    by: person,
    line: z.string(),
    moment: z.string(),
    members: z.array(z.string()),
    later: z.object({ members: z.array(z.string()), by: z.string() }).nullable(),
    ownDay: z.array(z.string()),
    tooLate: z.array(z.string()),
  }),
  reactionNoted: z.object({ type: z.literal('reactionNoted'), at, member: z.string() }),
  reachNoted: z.object({
    type: z.literal('reachNoted'),
    at,
    round: z.int().positive(),
    attempt: z.object({
      at,
      member: z.string(),
      day: z.string(),
      number: z.int().positive(),
      failure: z.enum(DELIVERY_FAILURES).nullable(),
    }),
  }),
  membersMentioned: z.object({
    type: z.literal('membersMentioned'),
    at,
    members: z.array(z.string()),
    absent: z.array(z.string()),
  }),
  electorSucceeded: z.object({
    type: z.literal('electorSucceeded'),
    at,
    by: person,
    elector: z.string(),
    successor: elector,
  }),
  electorLinked: z.object({ type: z.literal('electorLinked'), at, typed: z.string(), account: person }),
  roundClosed: z.object({
    type: z.literal('roundClosed'),
    at,
    cause: z.enum(CLOSING_CAUSES),
    by: person.nullable(),
  }),
  adopted: z.object({ type: z.literal('adopted'), at, decidedAt: z.string() }),
  lapsed: z.object({ type: z.literal('lapsed'), at, rulingDueAt: z.string() }),
  deadlineExtended: z.object({ type: z.literal('deadlineExtended'), at, by: person, deadline }),
  referredBack: z.object({
    type: z.literal('referredBack'),
    at,
    cause: z.enum(REFERRAL_CAUSES),
    by: person.nullable(),
    reason,
  }),
  reworkAssigned: z.object({
    type: z.literal('reworkAssigned'),
    at,
    by: person,
    responsible: person,
    whatToSupply: z.string(),
  }),
  movedToMeeting: z.object({
    type: z.literal('movedToMeeting'),
    at,
    cause: z.enum(MEETING_CAUSES),
    by: person.nullable(),
    reason,
  }),
  struck: z.object({ type: z.literal('struck'), at, by: person, reason }),
  withdrawn: z.object({ type: z.literal('withdrawn'), at, by: person, reason }),
  numbered: z.object({ type: z.literal('numbered'), at, sequence: z.int().positive() }),
  decisionReported: z.object({ type: z.literal('decisionReported'), at, note: reportNote }),
} satisfies SchemasByType<ResolutionEvent>;

/** A matter as a record: concerns those it waits for an answer from. */
export function resolutionRecord(calendar: Calendar): RecordType<Resolution, ResolutionEvent> {
  return {
    kind: 'resolution',
    initial: notStarted,
    parseEvent: (stored) => readByType(resolutionEvents, stored),
    evolve,
    concerns: (resolution) => (resolution.status === 'notStarted' ? [] : waitsFor(resolution)),
    nextMoment: (resolution, now) =>
      resolution.status === 'notStarted' ? null : nextMoment(resolution, calendar, now),
    canWait,
  };
}
