import { z } from 'zod/v4';
import type { Calendar } from '../../domain/calendar';
import { DELIVERY_FAILURES } from '../../domain/delivery-failure';
import { EVES } from '../../domain/eves';
import {
  evolveReminderDay,
  noReminders,
  type ReminderDay,
  type ReminderDayEvent,
} from '../../domain/reminding/reminder-day';
import { nextMoment } from '../../domain/reminding/reminder-times';
import type { RecordType } from './record-keeper';

const at = z.string();
const matters = z.array(
  z.object({ forumId: z.string(), resolutionId: z.string(), round: z.int().positive(), closesAt: z.string() }),
);

const reminderDayEvent: z.ZodType<ReminderDayEvent> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('reminderAsked'),
    at,
    person: z.string(),
    day: z.string(),
    evesOff: z.array(z.enum(EVES)),
    notBefore: z.string(),
    matters,
  }),
  z.object({ type: z.literal('reminderPlanned'), at, matters }),
  z.object({ type: z.literal('reminderDropped'), at }),
  z.object({
    type: z.literal('reminderSettled'),
    at,
    number: z.int().positive(),
    result: z.enum(['delivered', 'withdrawn', ...DELIVERY_FAILURES]),
  }),
]);

/** One person's reminders on one day. */
export function reminderDayRecord(calendar: Calendar): RecordType<ReminderDay, ReminderDayEvent> {
  return {
    kind: 'reminderDay',
    initial: noReminders,
    parseEvent: (stored) => reminderDayEvent.parse(stored),
    evolve: evolveReminderDay,
    concerns: () => [],
    nextMoment: (state, now) => nextMoment(state, calendar, now),
  };
}
