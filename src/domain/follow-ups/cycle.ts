import { signed } from '../forum/signed';
import { plusMonths } from '../month-arithmetic';
import type { Instant, LocalDate } from '../time';
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

/** One that recurs and whose day is past gets its next, and stays open itself until somebody says what came of it. */
export function passTime(state: FollowUps, { today }: CommandOf<'passTime'>, now: Instant): FollowUpsVerdict {
  return accept(...state.followUps.filter((one) => isPast(one, today)).flatMap((one) => nextOf(state, one, now)));
}

/** Whether one that recurs has a day that is past, and no next yet. */
export function lacksNext(state: FollowUps, followUp: FollowUp, today: LocalDate): boolean {
  return followUp.recurs !== 'never' && isPast(followUp, today) && followUpIn(state, nextIdOf(followUp)) === undefined;
}

/** The next of a follow-up that recurs, once. */
export function nextOf(state: FollowUps, followUp: FollowUp, now: Instant): readonly Added[] {
  const { recurs, title, owner, source } = followUp;
  if (recurs === 'never') return [];
  const id = nextIdOf(followUp);
  if (followUpIn(state, id) !== undefined) return [];
  const due = nextDue(followUp.due, MONTHS[recurs], now.slice(0, 10));
  return [{ type: 'followUpAdded', at: now, by: null, followUp: { id, title, owner, source, due, recurs } }];
}

function addThose(
  state: FollowUps,
  followUps: readonly NewFollowUp[],
  eventOf: (followUp: NewFollowUp) => Added,
): FollowUpsVerdict {
  return accept(...followUps.filter(({ id }) => followUpIn(state, id) === undefined).map(eventOf));
}

function isPast(followUp: FollowUp, today: LocalDate): boolean {
  const { due } = followUp;
  return due.kind === 'day' && due.on < today && !isOver(followUp);
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
