import { z } from 'zod/v4';
import { isOptional, ofEachField, ofEachVotedText, type DraftField } from '../../domain/resolution/content';
import { CLOSING_CAUSES } from '../../domain/resolution/round';
import { PRINCIPALS } from '../../domain/forum/principal';
import { WORDINGS } from '../../domain/forum/wording';
import type { Calendar } from '../../domain/calendar';
import { DELIVERY_FAILURES } from '../../domain/delivery-failure';
import { EVES, USUAL_EVES_OFF } from '../../domain/eves';
import { CHOICES } from '../../domain/resolution/ballot';
import { FINDINGS, ofEachCriterion } from '../../domain/state-funds/criteria';
import { PROJECT_YEARS } from '../../domain/state-funds/state-funds';
import { RENEWALS } from '../../domain/terms/terms-notes';
import { MATTER_TEMPLATES } from '../../domain/resolution/draft-source';
import { STOPS, TURNINGS_BACK } from '../../domain/resolution/passing';
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
import { readByType, schemasByType } from './schemas-by-type';
import { applicationSchema } from './application-record';
import type { RecordType } from './record-type';
import { reportNote } from './report-note';

const person = z.object({ id: z.string(), name: z.string() });
/** Matters from before an optional part was added lack it. */
const part = (field: DraftField) => (isOptional(field) ? z.string().default('') : z.string());
const fields = z.object(ofEachField(part));
const elector = person.extend({
  principal: z.enum(PRINCIPALS),
  seat: z.int().positive().nullable().default(null),
});
/**
 * Rounds from before there were reminders have none. Rounds from before members were given the matter at the opening
 * are not given it late.
 */
const deadline = z.object({
  lastDay: z.string(),
  closesAt: z.string(),
  rulingDueAt: z.string(),
  opening: z.string().nullable().default(null),
  reminders: z.array(z.string()).default([]),
  tallyAt: z.string().nullable().default(null),
  evesOff: z.array(z.enum(EVES)).default([...USUAL_EVES_OFF]),
});
const tooLittleLeft = z.object({
  kind: z.literal('tooLittleLeft'),
  number: z.string(),
  name: z.string(),
  year: z.int().positive(),
  left: z.object({ kronor: z.int(), isApproximate: z.boolean() }),
});
const shortage = z.discriminatedUnion('kind', [
  tooLittleLeft,
  z.object({ kind: z.literal('unknownCostCentre'), costCentre: z.string(), year: z.int().positive() }),
]);
const termsSchema = z.object({
  conditions: z.array(z.string()),
  duties: z
    .array(z.object({ condition: z.int().positive(), owner: z.string(), due: z.string().nullable() }))
    .optional(),
  ifUnmet: z.string(),
  validUntil: z.string().nullable(),
  prolongUntil: z.string().nullable(),
  delegation: z.object({ to: z.string(), matters: z.string(), reviewOn: z.string() }).optional(),
});
const stateFundsSchema = z.object({
  projectYear: z.literal(PROJECT_YEARS),
  judgments: z.object(ofEachCriterion(() => z.object({ finding: z.enum(FINDINGS), comment: z.string() }))),
  application: applicationSchema.optional(),
});
const round = z.object({
  number: z.int().positive(),
  content: z.preprocess(
    withPoints,
    z.object({
      ...ofEachVotedText(part),
      points: z.array(z.string()),
      attachments: z.array(z.object({ name: z.string(), url: z.string(), fileHash: z.string().optional() })),
      applicant: z.string().optional(),
      money: z
        .object({
          amount: z.object({ kronor: z.int().positive(), isApproximate: z.boolean(), isYearly: z.boolean() }),
          year: z.int().positive(),
          costCentre: z.string(),
        })
        .optional(),
      terms: termsSchema.optional(),
      stateFunds: stateFundsSchema.optional(),
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
  shortage: tooLittleLeft.optional(),
  parties: z.array(z.object({ name: z.string(), principal: z.enum(PRINCIPALS) })).optional(),
});
const at = z.string();
const reason = z.string();

const namedForum = z.object({ id: z.string(), name: z.string() });
const parcel = z.object({
  from: namedForum,
  matter: z.string(),
  passing: z.int().positive(),
  fields,
  message: z.string(),
  question: z.string(),
  stops: z.array(z.object({ forum: z.string(), on: z.string(), what: z.enum(STOPS), number: z.string() })),
});
const passingNews = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['takenUp', 'recalled']), at }),
  z.object({ kind: z.enum(TURNINGS_BACK), at, text: z.string() }),
  z.object({ kind: z.literal('decided'), at, forum: z.string(), number: z.string(), on: z.string() }),
  z.object({ kind: z.enum(['ended', 'wentBack', 'toMeeting']), at, forum: z.string() }),
  z.object({ kind: z.literal('wentOn'), at, forum: z.string(), to: z.string() }),
]);

const resolutionEvents = schemasByType<ResolutionEvent>()({
  draftStarted: {
    at,
    by: person,
    id: z.string(),
    forumId: z.string(),
    fields,
    askedIn: z.string().nullable(),
    source: z
      .discriminatedUnion('kind', [
        z.object({ kind: z.literal('template'), template: z.enum(MATTER_TEMPLATES) }),
        z.object({ kind: z.literal('matter'), id: z.string(), title: z.string(), number: z.string().nullable() }),
        z.object({
          kind: z.literal('renewal'),
          way: z.enum(RENEWALS),
          id: z.string(),
          title: z.string(),
          number: z.string(),
          projectYear: z.literal(PROJECT_YEARS).optional(),
        }),
        z.object({ kind: z.literal('application'), id: z.string(), application: applicationSchema }),
      ])
      .optional(),
  },
  draftSaved: {
    at,
    by: person,
    fields,
    aim: z.enum(FORM_AIMS).default('save'),
    namesake: z.object({ sentAt: z.string(), lastDay: z.string() }).optional(),
    shortage: shortage.optional(),
    lockedBy: z.array(z.int().positive()).optional(),
  },
  previewOpened: {
    at,
    by: person,
    card: z.object({ kind: z.enum(PREVIEW_KINDS), number: z.int().positive() }),
    into: z.enum(PREVIEW_FORMS).nullable(),
  },
  previewAsked: { at, by: person },
  sendingRequested: { at, by: person },
  sendingDeclined: { at, by: person, reason },
  roundOpened: { at, round },
  ballotCast: {
    at,
    voter: z.string(),
    choice: z.enum(CHOICES),
    reason,
    remindAt: z.string().nullable().default(null),
  },
  remindersAsked: {
    at,
    members: z.array(z.string()),
    requestsSeenTo: z.int().nonnegative().default(0),
  },
  reminderRequested: {
    at,
    by: person,
    line: z.string(),
    moment: z.string(),
    members: z.array(z.string()),
    later: z.object({ members: z.array(z.string()), by: z.string() }).nullable(),
    ownDay: z.array(z.string()),
    tooLate: z.array(z.string()),
    away: z.array(z.string()).optional(),
  },
  enquiryMade: { at, by: person, text: z.string() },
  enquiryReplied: { at, by: person, number: z.int().positive(), text: z.string() },
  reactionNoted: { at, member: z.string() },
  reachNoted: {
    at,
    round: z.int().positive(),
    attempt: z.object({
      at,
      member: z.string(),
      day: z.string(),
      number: z.int().positive(),
      failure: z.enum(DELIVERY_FAILURES).nullable(),
    }),
  },
  membersMentioned: {
    at,
    members: z.array(z.string()),
    absent: z.array(z.string()),
  },
  electorSucceeded: {
    at,
    by: person,
    elector: z.string(),
    successor: elector,
  },
  electorLinked: { at, typed: z.string(), account: person },
  roundClosed: {
    at,
    cause: z.enum(CLOSING_CAUSES),
    by: person.nullable(),
  },
  adopted: { at, decidedAt: z.string() },
  lapsed: { at, rulingDueAt: z.string() },
  deadlineExtended: { at, by: person, deadline },
  referredBack: {
    at,
    cause: z.enum(REFERRAL_CAUSES),
    by: person.nullable(),
    reason,
  },
  reworkAssigned: {
    at,
    by: person,
    responsible: person,
    whatToSupply: z.string(),
  },
  movedToMeeting: {
    at,
    cause: z.enum(MEETING_CAUSES),
    by: person.nullable(),
    reason,
  },
  struck: { at, by: person, reason },
  withdrawn: { at, by: person, reason },
  numbered: { at, sequence: z.int().positive() },
  decisionReported: { at, note: reportNote },
  conditionMet: { at, by: person, condition: z.int().positive(), evidence: z.string() },
  conditionTakenBack: { at, by: person, condition: z.int().positive(), reason },
  resultsReported: {
    at,
    by: person,
    done: z.string(),
    residents: z.int().nonnegative(),
    spent: z.object({ kronor: z.int().nonnegative(), isApproximate: z.boolean(), isYearly: z.boolean() }),
  },
  passedOn: { at, by: person, to: namedForum, parcel },
  passingRecalled: { at, by: person, passing: z.int().positive() },
  passingNoted: { at, passing: z.int().positive(), news: passingNews },
  offerReceived: { at, id: z.string(), forumId: z.string(), parcel },
  offerTakenUp: { at, by: person },
  offerTurnedBack: { at, by: person, how: z.enum(TURNINGS_BACK), text: z.string() },
  offerRecalled: { at },
  renewalBegun: { at, by: person, way: z.enum(RENEWALS), matter: z.string() },
  delegationEnded: { at, by: person, reason },
  yearClaimed: { at, year: z.literal(PROJECT_YEARS), matter: z.string() },
  yearYielded: { at, to: z.string() },
  formalDecisionNoted: {
    at,
    by: person,
    party: z.string(),
    body: z.string(),
    on: z.string(),
    reference: z.string(),
  },
  formalDecisionTakenBack: { at, by: person, party: z.string(), reason },
  editoriallyChanged: { at, by: person, before: z.string(), after: z.string(), why: z.string() },
  editorialSetAside: { at, by: person, changes: z.array(z.int().positive()), reason },
  renewed: { at, way: z.enum(RENEWALS), number: z.string(), until: z.string().nullable() },
});

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
