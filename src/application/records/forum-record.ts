import { z } from 'zod/v4';
import { FORUM_KINDS } from '../../domain/forum/policy';
import { PRINCIPALS } from '../../domain/forum/principal';
import { LANGUAGES } from '../../domain/language';
import { DECIDING } from '../../domain/forum/deciding';
import { WORDINGS } from '../../domain/forum/wording';
import type { Calendar } from '../../domain/calendar';
import { evolveForum } from '../../domain/forum/evolve-forum';
import { unmetForum, type Forum, type ForumEvent, CHANNEL_LOSSES } from '../../domain/forum/forum';
import { EVES } from '../../domain/eves';
import { REMINDER_MOMENTS } from '../../domain/forum/forum-time';
import { SEAT_RIGHTS, type RegisterChange, ROLES, RULES } from '../../domain/forum/register';
import { nextDay } from '../../domain/time';
import { registerOf } from './first-setup';
import { withInterimMembers } from './interim-members';
import { shortNameMark } from './short-name-mark';
import { readByType, schemasByType } from './schemas-by-type';
import type { RecordType } from './record-type';

const person = z.object({ id: z.string(), name: z.string() });
const contact = person.extend({ address: z.string() });
const place = z.object({
  conversationId: z.string(),
  serviceUrl: z.string(),
  tenantId: z.string(),
  botId: z.string(),
  groupId: z.string().optional(),
  teamId: z.string().optional(),
});
const day = z.string().nullable();
const kind = z.enum(FORUM_KINDS);
const wording = z.enum(WORDINGS);
const deciding = z.enum(DECIDING).optional();
const language = z.enum(LANGUAGES).optional();
const seat = z.object({
  number: z.int().positive(),
  party: z.string(),
  principal: z.enum(PRINCIPALS),
  right: z.enum(SEAT_RIGHTS),
});
const holding = z.object({
  id: z.string(),
  seat: z.int().positive(),
  person: z.string(),
  from: day,
  until: day,
  interim: z.boolean(),
  basis: z.string(),
  awaitsApproval: z.literal(true).optional(),
});
const roleTerm = z.object({
  id: z.string(),
  role: z.enum(ROLES),
  person: z.string(),
  from: day,
  until: day,
  leftOn: day,
});
const registered = person.extend({ email: z.string().nullable() });
const exemption = z.object({
  breach: z.object({
    rule: z.enum(RULES),
    subject: z.string(),
  }),
  reason: z.string(),
});
const register = z.object({
  kind,
  name: z.string(),
  shortName: z.string(),
  wording,
  deciding,
  language,
  seats: z.array(seat),
  holdings: z.array(holding),
  roleTerms: z.array(roleTerm),
  people: z.array(registered),
  exemptions: z.array(exemption),
});
const registerChanges = schemasByType<RegisterChange>()({
  forumDescribed: {
    kind,
    name: z.string(),
    shortName: z.string(),
    wording,
    deciding,
    language,
  },
  seatSet: { seat },
  seatRemoved: { number: z.int().positive() },
  personNamed: { person: registered },
  holdingSet: { holding },
  holdingRemoved: { id: z.string() },
  roleTermSet: { term: roleTerm },
  roleTermRemoved: { id: z.string() },
});
const change = z.unknown().transform((stored) => readByType(registerChanges, stored));

const at = z.string();
const forumEvents = schemasByType<ForumEvent>()({
  forumJoined: { at, id: z.string(), place },
  forumMoved: { at, place },
  channelLost: {
    at,
    why: z.enum(CHANNEL_LOSSES),
  },
  channelFound: { at },
  channelRenamed: { at, name: z.string() },
  rosterOutdated: { at },
  rosterSeen: { at, roster: z.array(contact) },
  rosterChanged: {
    at,
    joined: z.array(contact),
    left: z.array(z.string()),
  },
  peopleRenamed: { at, people: z.array(person) },
  forumSetUp: { at, by: person, register },
  registerChanged: {
    at,
    by: person,
    changes: z.array(change),
    reason: z.string(),
    exemptions: z.array(exemption),
  },
  timesSet: {
    at,
    by: person,
    times: z.object({
      evesOff: z.array(z.enum(EVES)),
      /** Forums that set their times before openings could be chosen have them on. */
      opening: z.boolean().default(true),
      reminders: z.array(z.enum(REMINDER_MOMENTS)),
    }),
  },
  stateFundsSet: {
    at,
    by: person,
    decision: z.object({ decidedBy: z.string(), decidedOn: z.string(), number: z.string() }).nullable(),
  },
  departedKept: { at, by: person, person: z.string() },
  recognitionAsked: { at, person: contact },
  recognitionDeclined: { at, by: person, person: z.string() },
  absenceSaid: { at, by: person, from: z.string(), until: z.string() },
  absenceTakenBack: { at, by: person },
  accountLinked: { at, by: person.nullable(), typed: z.string(), person },
});

/**
 * A forum as a record: concerns its team and tenant, and everybody in its register and its channel, and is found by its short name. It is looked at anew every day: seats and
 * roles change hands by date, and Teams does not tell of everyone who leaves a channel.
 */
export function forumRecord(calendar: Calendar): RecordType<Forum, ForumEvent> {
  return {
    kind: 'forum',
    initial: unmetForum,
    parseEvent: (stored) => readByType(forumEvents, withInterimMembers(withRegister(stored))),
    evolve: evolveForum,
    concerns: (forum) => {
      if (forum.status === 'unmet') return [];
      const { teamId, tenantId } = forum.place;
      const team = [...(teamId === undefined ? [] : [concernOfTeam(teamId)]), concernOfTenant(tenantId)];
      if (forum.status === 'joined') return team;
      const people = [...forum.register.people, ...(forum.roster ?? [])];
      const found = [...team, shortNameMark(forum.register.shortName)];
      return [...new Set([...people.map(({ id }) => id), ...found])];
    },
    nextMoment: (forum, now) => (forum.status === 'unmet' ? null : calendar.startOf(nextDay(calendar.dayOf(now)))),
  };
}

/** What the forums of a team are found by, beside their people. */
export function concernOfTeam(teamId: string): string {
  return `team ${teamId}`;
}

/** What the forums of a tenant are found by. */
export function concernOfTenant(tenantId: string): string {
  return `tenant ${tenantId}`;
}

const firstSetup = z.looseObject({ type: z.literal('forumSetUp'), charter: z.unknown() });

/** A setup stored before there was a register holds a list of members instead. */
function withRegister(stored: unknown): unknown {
  const old = firstSetup.safeParse(stored).data;
  return old?.charter === undefined ? stored : { ...old, register: registerOf(old.charter) };
}
