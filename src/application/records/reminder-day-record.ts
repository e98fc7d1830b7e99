import { z } from 'zod/v4';
import { MINUTES_STEPS } from '../../domain/minutes/minutes';
import type { Calendar } from '../../domain/calendar';
import { EVES } from '../../domain/eves';
import {
  evolveReminderDay,
  noReminders,
  type ReminderDay,
  type ReminderDayEvent,
  REMINDER_RESULTS,
} from '../../domain/reminding/reminder-day';
import { nextMoment } from '../../domain/reminding/reminder-times';
import { readByType, schemasByType } from './schemas-by-type';
import type { RecordType } from './record-type';

const at = z.string();
const forumId = z.string();
const matter = z.union([
  z.object({
    /** Reminders from before there were other kinds are about matters. */
    kind: z.literal('resolution').default('resolution'),
    forumId,
    resolutionId: z.string(),
    round: z.int().positive(),
    closesAt: z.string(),
    request: z.int().positive().nullable().default(null),
  }),
  z.object({
    kind: z.literal('minutes'),
    forumId,
    minutesId: z.string(),
    step: z.enum(MINUTES_STEPS),
  }),
  z.object({ kind: z.literal('outstanding'), forumId }),
  z.object({ kind: z.literal('followUp'), forumId, followUpId: z.string() }),
]);
const matters = z.array(matter);

const reminderDayEvents = schemasByType<ReminderDayEvent>()({
  reminderAsked: {
    at,
    person: z.string(),
    day: z.string(),
    evesOff: z.array(z.enum(EVES)),
    notBefore: z.string(),
    matters,
  },
  reminderPlanned: { at, matters },
  reminderDropped: { at },
  reminderSettled: {
    at,
    number: z.int().positive(),
    result: z.enum(REMINDER_RESULTS),
    matters: matters.optional(),
  },
  reminderContinued: { at, number: z.int().positive(), matter },
});

/** One person's reminders on one day. */
export function reminderDayRecord(calendar: Calendar): RecordType<ReminderDay, ReminderDayEvent> {
  return {
    kind: 'reminderDay',
    initial: noReminders,
    parseEvent: (stored) => readByType(reminderDayEvents, stored),
    evolve: evolveReminderDay,
    concerns: () => [],
    nextMoment: (state, now) => nextMoment(state, calendar, now),
  };
}
