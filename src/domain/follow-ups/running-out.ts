import type { Language } from '../language';
import { plusMonths } from '../month-arithmetic';
import type { Instant, LocalDate } from '../time';
import { accept } from '../verdict';
import { writtenDay } from '../written-day';
import {
  followUpIn,
  MONTHS_BEFORE,
  type FollowUp,
  type FollowUps,
  type FollowUpsEvent,
  type Lapsed,
  type NewFollowUp,
  type RunningOut,
} from './follow-ups';
import type { DecisionWithEnd } from './commands';
import type { CommandOf, FollowUpsVerdict } from './follow-ups-verdict';
import type { RunningOutTexts } from './running-out-texts.sv';
import * as english from './running-out-texts.en';
import * as swedish from './running-out-texts.sv';

const TEXTS = { sv: swedish.runningOutTexts, en: english.runningOutTexts } as const satisfies Record<
  Language,
  RunningOutTexts
>;

/** A reminder is there this long before its own day, in place of the one before it. */
const MONTHS_AHEAD = 1;

/**
 * The forum is reminded 12, 6 and 3 months before the decision's last day, of one of these at a time, until it has decided how it
 * goes on. Those whose day has come when the decision is made are left out.
 */
export function followRunningOut(
  state: FollowUps,
  { decision, isDecided, today }: CommandOf<'followRunningOut'>,
  now: Instant,
): FollowUpsVerdict {
  const own = state.followUps.filter(({ source }) => source.kind === 'runsOut' && source.decision === decision.id);
  if (isDecided) return accept(...own.filter(({ ended }) => ended === null).map((one) => lapse(one, 'decided', now)));
  const first = own.length === 0 ? firstReminder(decision, today) : undefined;
  return first === undefined ? accept() : accept({ type: 'followUpAdded', at: now, by: null, followUp: first });
}

/**
 * The reminder after this one, of the same decision and for the same people; `undefined` after the last. One whose time has
 * passed is left out.
 */
export function nextReminder(
  { title, owner }: NewFollowUp,
  source: RunningOut,
  today: LocalDate,
): NewFollowUp | undefined {
  const later = laterThan(source).find((each) => {
    const over = nextReminderFrom(each);
    return over === undefined || over > today;
  });
  return later && reminderOf(later, { title, owner });
}

/** The day from which the next reminder stands in place of this one. */
export function nextReminderFrom(source: RunningOut): LocalDate | undefined {
  const [next] = laterThan(source);
  return next && plusMonths(next.validUntil, -(next.monthsBefore + MONTHS_AHEAD));
}

export function lapse({ id }: FollowUp, because: Lapsed['because'], now: Instant): FollowUpsEvent {
  return { type: 'followUpLapsed', at: now, followUp: id, because };
}

/** One that the program has made is over by itself, unless somebody has ended it before. */
export function lapseOne(
  state: FollowUps,
  { followUp: id, because }: CommandOf<'lapse'>,
  now: Instant,
): FollowUpsVerdict {
  const followUp = followUpIn(state, id);
  return followUp === undefined || followUp.ended !== null ? accept() : accept(lapse(followUp, because, now));
}

function laterThan(source: RunningOut): readonly RunningOut[] {
  return MONTHS_BEFORE.filter((months) => months < source.monthsBefore).map((monthsBefore) => ({
    ...source,
    monthsBefore,
  }));
}

function firstReminder(decision: DecisionWithEnd, today: LocalDate): NewFollowUp | undefined {
  const { id, number, validUntil, language } = decision;
  const texts = TEXTS[language];
  const monthsBefore = MONTHS_BEFORE.find((months) => plusMonths(validUntil, -months) > today);
  if (monthsBefore === undefined) return undefined;
  const source = { kind: 'runsOut', decision: id, number, validUntil, monthsBefore } as const;
  const title = texts.title(decision, writtenDay(validUntil, language));
  return reminderOf(source, { title, owner: { kind: 'leaders' } });
}

function reminderOf(source: RunningOut, told: Pick<NewFollowUp, 'title' | 'owner'>): NewFollowUp {
  const { decision, validUntil, monthsBefore } = source;
  const due = { kind: 'day', on: plusMonths(validUntil, -monthsBefore) } as const;
  return { id: `runsOut:${decision}:${monthsBefore}`, ...told, due, source, recurs: 'never' };
}
