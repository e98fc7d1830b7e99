import { z } from 'zod/v4';
import type { ReportNote } from '../../domain/decision/report-note';

/** What was noted of a meeting that heard of something, as it stands in events. */
export const reportNote: z.ZodType<ReportNote> = z.object({
  meeting: z.object({ meetingOn: z.string(), item: z.string() }).nullable(),
  at: z.string(),
});
