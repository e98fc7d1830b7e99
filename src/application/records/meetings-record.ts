import { z } from 'zod/v4';
import {
  evolveMeetings,
  noMeetings,
  REPORT_KINDS,
  type Meetings,
  type MeetingsEvent,
  type NewReport,
  type ReportKind,
} from '../../domain/meetings/meetings';
import { isLeadersInWords } from '../../domain/follow-ups/leaders-in-words';
import { isLocalDate } from '../../domain/time';
import { readByType, schemasByType } from './schemas-by-type';
import type { RecordType } from './record-type';

const at = z.string();
const person = z.object({ id: z.string(), name: z.string() });
const meeting = z.object({
  id: z.string(),
  on: z.string(),
  from: z.string(),
  until: z.string(),
  place: z.string(),
  isDigital: z.boolean(),
  isCancelled: z.boolean(),
});
const listedReport = z.object({
  id: z.string(),
  kind: z.enum(REPORT_KINDS),
  subject: z.string(),
  number: z.string(),
  title: z.string(),
  owner: z.string(),
  isForLeaders: z.literal(true).optional(),
  dueOn: z.string().nullable(),
  minutesOf: z.string().optional(),
});

/**
 * Reports of minutes from before `minutesOf` was kept have the day of their meeting in their number. What those who lead
 * follow up had that in words.
 */
const report = listedReport.transform(({ minutesOf, isForLeaders, ...listed }): NewReport => {
  const rest: NewReport =
    isForLeaders || isLeadersInWords(listed.owner) ? { ...listed, owner: '', isForLeaders: true } : listed;
  const day = minutesOf ?? (isOfMinutes(rest.kind) ? rest.number.slice(-'2026-06-04'.length) : undefined);
  return day === undefined || !isLocalDate(day) ? rest : { ...rest, minutesOf: day };
});

function isOfMinutes(kind: ReportKind): boolean {
  return kind === 'minutes' || kind === 'disputedMinutes';
}

const meetingsEvents = schemasByType<MeetingsEvent>()({
  meetingPlanned: { at, by: person, meeting },
  meetingChanged: { at, by: person, meeting },
  reportListed: { at, by: person.nullable(), report },
  reportsNoted: {
    at,
    by: person,
    reports: z.array(z.string()),
    meetingOn: z.string(),
    item: z.string(),
  },
  reportsCorrected: {
    at,
    by: person,
    reports: z.array(z.string()),
    to: z.object({ meetingOn: z.string(), item: z.string() }).nullable(),
  },
  reportDropped: { at, by: person.nullable(), report: z.string() },
  agendaOwnerSet: { at, by: person, owner: z.string() },
  agendaSettled: { at, by: person, on: z.array(z.string()), off: z.array(z.string()) },
  reportsTold: { at, reports: z.array(z.string()) },
});

/**
 * A forum's meetings as a record. Time brings nothing about by itself, and nothing follows from a change but that what was
 * noted is written down with what it is about.
 */
export const meetingsRecord: RecordType<Meetings, MeetingsEvent> = {
  kind: 'meetings',
  initial: noMeetings,
  parseEvent: (stored) => readByType(meetingsEvents, stored),
  evolve: evolveMeetings,
  concerns: () => [],
  nextMoment: () => null,
  canWait: (_, { reports }) => reports.every(({ untold }) => untold === null),
};
