import type { Instant } from '../time';
import { accept } from '../verdict';
import type { Meetings, NewReport } from './meetings';
import type { MeetingsVerdict } from './meetings-verdict';
import { isWaiting } from './next-meeting';

export function list(state: Meetings, report: NewReport, now: Instant): MeetingsVerdict {
  if (state.reports.some(({ id }) => id === report.id)) return accept();
  return accept({ type: 'reportListed', at: now, by: null, report });
}

/** A report that a meeting has heard already stays on the list. */
export function unlist(state: Meetings, id: string, now: Instant): MeetingsVerdict {
  const report = state.reports.find((one) => one.id === id);
  if (report === undefined || !isWaiting(report)) return accept();
  return accept({ type: 'reportDropped', at: now, by: null, report: id });
}
