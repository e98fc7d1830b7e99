import { DELIVERY_FAILURES } from '../delivery-failure';
import type { Eve } from '../eves';
import type { AccountId } from '../forum/person';
import type { MinutesStep } from '../minutes/minutes';
import type { Instant, LocalDate } from '../time';

/** A matter as somebody is reminded of it. */
export interface RemindedMatter {
  readonly kind: 'resolution';
  readonly forumId: string;
  readonly resolutionId: string;
  readonly round: number;
  /** When the round closes: from then on the reminder says what became of the matter. */
  readonly closesAt: Instant;
  /** Which of the leaders' requests in the round the reminder was sent for; `null` for a reminder of the plan. */
  readonly request: number | null;
}

/** A step of some minutes that is the person's to take. */
export interface RemindedMinutes {
  readonly kind: 'minutes';
  readonly forumId: string;
  readonly minutesId: string;
  readonly step: MinutesStep;
}

/** Whatever minutes of a forum wait for others, told to its process leads. */
export interface RemindedForum {
  readonly kind: 'outstanding';
  readonly forumId: string;
}

/** Something that the forum follows up, and that waits for the person or for those who lead. */
export interface RemindedFollowUp {
  readonly kind: 'followUp';
  readonly forumId: string;
  readonly followUpId: string;
}

/** What a person is reminded of. */
export type Reminded = RemindedMatter | RemindedMinutes | RemindedForum | RemindedFollowUp;

/** `withdrawn`: everything on it was answered before it could be delivered. */
export const REMINDER_RESULTS = ['delivered', 'withdrawn', ...DELIVERY_FAILURES] as const;
export type ReminderResult = (typeof REMINDER_RESULTS)[number];

/** One reminder, of everything that waited for the person at that moment. */
export interface Reminder {
  readonly number: number;
  readonly at: Instant;
  /** Once the reminder is delivered: the matters that stood on its card, and those that the person went on to from it. */
  readonly matters: readonly Reminded[];
  /** `null` while it is on its way. */
  readonly settled: { readonly at: Instant; readonly result: ReminderResult } | null;
}

/** Which of a person's own reminders. */
export interface ReminderName {
  readonly day: LocalDate;
  readonly number: number;
}

/** What a person is still to be reminded of that day. */
export interface PendingReminder {
  readonly notBefore: Instant;
  readonly matters: readonly Reminded[];
}

export interface NoReminders {
  readonly status: 'none';
}

/**
 * One person's reminders on one day, from all their forums: so that they get one that lists everything, and never two
 * within four hours. A day is enough to look at, since nobody is reminded at night.
 */
export interface Day {
  readonly status: 'day';
  readonly person: AccountId;
  readonly day: LocalDate;
  /** The eves that the forum which last asked takes off: the next working day is found by them. */
  readonly evesOff: readonly Eve[];
  readonly pending: PendingReminder | null;
  readonly reminders: readonly Reminder[];
}

export type ReminderDay = NoReminders | Day;

export type ReminderDayEvent =
  | {
      readonly type: 'reminderAsked';
      readonly at: Instant;
      readonly person: AccountId;
      readonly day: LocalDate;
      readonly evesOff: readonly Eve[];
      readonly notBefore: Instant;
      readonly matters: readonly Reminded[];
    }
  | { readonly type: 'reminderPlanned'; readonly at: Instant; readonly matters: readonly Reminded[] }
  /** Nothing of what was asked for waits any more, or it has been put on another day's reminders. */
  | { readonly type: 'reminderDropped'; readonly at: Instant }
  | {
      readonly type: 'reminderSettled';
      readonly at: Instant;
      readonly number: number;
      readonly result: ReminderResult;
      /** The matters that stood on the card. Not in events from before this was kept. */
      readonly matters?: readonly Reminded[] | undefined;
    }
  /** The person went on from the card to something else that waited for them. */
  | { readonly type: 'reminderContinued'; readonly at: Instant; readonly number: number; readonly matter: Reminded };

export const noReminders: ReminderDay = { status: 'none' };

export function evolveReminderDay(state: ReminderDay, event: ReminderDayEvent): ReminderDay {
  if (event.type === 'reminderAsked') {
    const { person, day, evesOff, notBefore, matters } = event;
    const before: Day =
      state.status === 'day' ? state : { status: 'day', person, day, evesOff, pending: null, reminders: [] };
    const pending = before.pending ?? { notBefore, matters: [] };
    const first = notBefore < pending.notBefore ? notBefore : pending.notBefore;
    return { ...before, evesOff, pending: { notBefore: first, matters: [...pending.matters, ...matters] } };
  }
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'reminderPlanned': {
      const reminder = { number: state.reminders.length + 1, at: event.at, matters: event.matters, settled: null };
      return { ...state, pending: null, reminders: [...state.reminders, reminder] };
    }
    case 'reminderDropped':
      return { ...state, pending: null };
    case 'reminderSettled': {
      const settled = { at: event.at, result: event.result };
      return inReminder(state, event.number, ({ matters }) => ({ settled, matters: event.matters ?? matters }));
    }
    case 'reminderContinued':
      return inReminder(state, event.number, ({ matters }) => ({ matters: [...matters, event.matter] }));
  }
}

function inReminder(day: Day, number: number, change: (reminder: Reminder) => Partial<Reminder>): Day {
  const reminders = day.reminders.map((one) => (one.number === number ? { ...one, ...change(one) } : one));
  return { ...day, reminders };
}

export function isSameReminded(one: Reminded, other: Reminded): boolean {
  if (one.forumId !== other.forumId) return false;
  switch (one.kind) {
    case 'resolution':
      return other.kind === 'resolution' && one.resolutionId === other.resolutionId && one.round === other.round;
    case 'minutes':
      return other.kind === 'minutes' && one.minutesId === other.minutesId && one.step === other.step;
    case 'outstanding':
      return other.kind === 'outstanding';
    case 'followUp':
      return other.kind === 'followUp' && one.followUpId === other.followUpId;
  }
}

/**
 * Whether a reminder of `one` makes a reminder of `other` unnecessary: both are about the same thing, and `one` has
 * the leaders' latest request.
 */
export function covers(one: Reminded, other: Reminded): boolean {
  return isSameReminded(one, other) && requestOf(one) >= requestOf(other);
}

/** The matter with the latest of the leaders' requests for it. */
export function withRequest(matter: RemindedMatter, asked: readonly Reminded[]): RemindedMatter {
  const last = Math.max(0, ...asked.filter((one) => isSameReminded(one, matter)).map(requestOf));
  return { ...matter, request: last === 0 ? null : last };
}

function requestOf(one: Reminded): number {
  return one.kind === 'resolution' ? (one.request ?? 0) : 0;
}
