import { signed } from '../forum/signed';
import { plusMonths } from '../month-arithmetic';
import { nextDay, type Instant, type LocalDate } from '../time';
import { accept } from '../verdict';
import {
  followUpIn,
  isOver,
  type FollowUp,
  type FollowUpDue,
  type FollowUps,
  type FollowUpsEvent,
  type NewFollowUp,
  type Recurrence,
} from './follow-ups';
import type { CommandOf, FollowUpsVerdict } from './follow-ups-verdict';
import { lapse, nextReminder, nextReminderFrom } from './running-out';

type Added = Extract<FollowUpsEvent, { readonly type: 'followUpAdded' }>;

const MONTHS = {
  quarterly: 3,
  halfYearly: 6,
  yearly: 12,
  every18Months: 18,
  every24Months: 24,
} as const satisfies Readonly<Record<Exclude<Recurrence, 'never'>, number>>;

/** The follow-ups of the yearly cycle that are not there yet (004:112). */
export function addCycle(state: FollowUps, { by, followUps }: CommandOf<'addCycle'>, now: Instant): FollowUpsVerdict {
  return addThose(state, followUps, (followUp) => ({ type: 'followUpAdded', at: now, by: signed(by), followUp }));
}

/** What was followed up before this record was kept is followed up here. */
export function adopt(state: FollowUps, { followUps }: CommandOf<'adopt'>, now: Instant): FollowUpsVerdict {
  return addThose(state, followUps, (followUp) => ({ type: 'followUpAdded', at: now, by: null, followUp }));
}

/**
 * One that recurs and whose day is past gets its next, and stays open itself until somebody says what came of it. The next
 * reminder of a decision that runs out takes the place of the one before.
 */
export function passTime(state: FollowUps, { today }: CommandOf<'passTime'>, now: Instant): FollowUpsVerdict {
  const passed = state.followUps.filter((one) => isPassed(state, one, today));
  const events = passed.flatMap((one): readonly FollowUpsEvent[] => [
    ...nextOf(state, one, today, now),
    ...(one.source.kind === 'runsOut' ? [lapse(one, 'next', now)] : []),
  ]);
  return accept(...events);
}

/** Whether one that is open is to get its next, or to give way to it. */
export function isPassed(state: FollowUps, followUp: FollowUp, today: LocalDate): boolean {
  const from = nextFrom(followUp);
  if (from === undefined || isOver(followUp)) return false;
  const hasNext = freshNext(state, followUp, today) === undefined;
  return hasNext ? followUp.source.kind === 'runsOut' : from <= today;
}

/** The day from which there is a next of it; `undefined` when there is none, or a meeting has to take it up first. */
export function nextFrom({ source, recurs, due }: FollowUp): LocalDate | undefined {
  if (source.kind === 'runsOut') return nextReminderFrom(source);
  return recurs === 'never' || due.kind !== 'day' ? undefined : nextDay(due.on);
}

/** The next of a follow-up that recurs, or of a reminder of what runs out, once. */
export function nextOf(state: FollowUps, followUp: FollowUp, today: LocalDate, now: Instant): readonly Added[] {
  const next = freshNext(state, followUp, today);
  return next === undefined ? [] : [{ type: 'followUpAdded', at: now, by: null, followUp: next }];
}

/** The next, unless there is none or it is there already. */
function freshNext(state: FollowUps, followUp: FollowUp, today: LocalDate): NewFollowUp | undefined {
  const { source } = followUp;
  const next = source.kind === 'runsOut' ? nextReminder(followUp, source, today) : nextRecurring(followUp, today);
  return next === undefined || followUpIn(state, next.id) !== undefined ? undefined : next;
}

function nextRecurring(followUp: FollowUp, today: LocalDate): NewFollowUp | undefined {
  const { recurs, title, owner, source, due } = followUp;
  if (recurs === 'never') return undefined;
  return { id: nextIdOf(followUp), title, owner, source, due: nextDue(due, MONTHS[recurs], today), recurs };
}

function addThose(
  state: FollowUps,
  followUps: readonly NewFollowUp[],
  eventOf: (followUp: NewFollowUp) => Added,
): FollowUpsVerdict {
  return accept(...followUps.filter(({ id }) => followUpIn(state, id) === undefined).map(eventOf));
}

/** `<id>`, `<id>~2`, `<id>~3` … */
function nextIdOf({ id }: FollowUp): string {
  const at = id.lastIndexOf('~');
  return at < 0 ? `${id}~2` : `${id.slice(0, at)}~${Number(id.slice(at + 1)) + 1}`;
}

/** The first day after today that lies whole periods after the last; one that was only for a meeting counts from today. */
function nextDue(due: FollowUpDue, months: number, today: LocalDate): FollowUpDue {
  const from = due.kind === 'day' ? due.on : (due.from ?? today);
  let periods = 1;
  while (plusMonths(from, periods * months) <= today) periods += 1;
  const day = plusMonths(from, periods * months);
  return due.kind === 'day' ? { kind: 'day', on: day } : { kind: 'meeting', from: day };
}
