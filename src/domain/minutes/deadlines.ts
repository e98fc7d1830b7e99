import { addWorkingDays, workingDayFrom, type Calendar } from '../calendar';
import { isLocalDate, later, type LocalDate } from '../time';
import type { MinutesDeadlines, SigningStep } from './minutes';

const DRAFT_WORKING_DAYS = 5;
const VERIFIED_WORKING_DAYS = 10;
const APPROVED_DAYS = 14;
/** What each step has at least after the one before it, so that whoever has it is not left without a day. */
const STEP_WORKING_DAYS = 2;
const DAY_MS = 86_400_000;

/**
 * Draft 5 and verified 10 working days after the meeting, approved 14 calendar days after it, each on a working
 * day and no sooner than two working days after the one before it. A day that has passed when the chain starts is the
 * next working day instead.
 */
export function usualDeadlines(calendar: Calendar, meetingOn: LocalDate, today: LocalDate): MinutesDeadlines {
  const first = addWorkingDays(calendar, today, 1);
  const draft = later(addWorkingDays(calendar, meetingOn, DRAFT_WORKING_DAYS), first);
  const verified = later(addWorkingDays(calendar, meetingOn, VERIFIED_WORKING_DAYS), nextStep(calendar, draft));
  const approved = later(workingDayFrom(calendar, plusDays(meetingOn, APPROVED_DAYS)), nextStep(calendar, verified));
  return { draft, verified, approved };
}

/**
 * The days when one step is given until `day`. The later steps keep their days, or are moved so that each has its two
 * working days. Nothing is moved when `day` is not a day.
 */
export function extendedDeadlines(
  calendar: Calendar,
  { draft, verified, approved }: MinutesDeadlines,
  step: SigningStep,
  day: LocalDate,
): MinutesDeadlines {
  if (!isLocalDate(day)) return { draft, verified, approved };
  const after = (due: LocalDate, before: LocalDate) => later(due, nextStep(calendar, before));
  switch (step) {
    case 'draft': {
      const moved = after(verified, day);
      return { draft: day, verified: moved, approved: after(approved, moved) };
    }
    case 'verify':
      return { draft, verified: day, approved: after(approved, day) };
    case 'approve':
      return { draft, verified, approved: day };
  }
}

/** The first day that a step can be due when the one before it is due on `day`. */
export function nextStep(calendar: Calendar, day: LocalDate): LocalDate {
  return addWorkingDays(calendar, day, STEP_WORKING_DAYS);
}

function plusDays(day: LocalDate, count: number): LocalDate {
  return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);
}
