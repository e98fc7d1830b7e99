import type { Eve } from '../eves';
import type { AccountId } from '../forum/person';
import type { Instant, LocalDate } from '../time';
import { accept, type Verdict } from '../verdict';
import {
  covers,
  isSameReminded,
  type Reminder,
  type Reminded,
  type ReminderDay,
  type ReminderDayEvent,
  type ReminderResult,
} from './reminder-day';

export type ReminderDayCommand =
  | {
      readonly type: 'ask';
      readonly person: AccountId;
      readonly day: LocalDate;
      readonly evesOff: readonly Eve[];
      readonly notBefore: Instant;
      /** No other reminder is sent when one from this moment or later has the matter on it. */
      readonly since: Instant;
      readonly matters: readonly Reminded[];
    }
  | { readonly type: 'plan'; readonly matters: readonly Reminded[] }
  | { readonly type: 'drop' }
  | {
      readonly type: 'settle';
      readonly number: number;
      readonly result: ReminderResult;
      /** The matters that stood on the card. */
      readonly matters: readonly Reminded[];
    }
  /** The person goes on from a reminder's card to this matter. */
  | { readonly type: 'continue'; readonly number: number; readonly matter: Reminded };

/** Refuses nothing, since only the program itself commands. Doing the same thing twice changes nothing. */
export function decideReminderDay(
  state: ReminderDay,
  command: ReminderDayCommand,
  now: Instant,
): Verdict<ReminderDayEvent, never> {
  if (command.type === 'ask') {
    const { person, day, evesOff, notBefore, since } = command;
    const matters = command.matters.filter((matter) => !isKnown(state, matter, since));
    if (matters.length === 0) return accept();
    return accept({ type: 'reminderAsked', at: now, person, day, evesOff, notBefore, matters });
  }
  if (state.status === 'none') return accept();
  switch (command.type) {
    case 'plan':
      if (state.pending === null) return accept();
      return command.matters.length === 0
        ? accept({ type: 'reminderDropped', at: now })
        : accept({ type: 'reminderPlanned', at: now, matters: command.matters });
    case 'drop':
      return state.pending === null ? accept() : accept({ type: 'reminderDropped', at: now });
    case 'settle': {
      const { number, result, matters } = command;
      const isOpen = state.reminders.some((reminder) => reminder.number === number && reminder.settled === null);
      return isOpen ? accept({ type: 'reminderSettled', at: now, number, result, matters }) : accept();
    }
    case 'continue': {
      const { number, matter } = command;
      const reminder = state.reminders.find((one) => one.number === number && isOnItsWayOrThere(one));
      if (reminder === undefined || reminder.matters.some((one) => isSameReminded(one, matter))) return accept();
      return accept({ type: 'reminderContinued', at: now, number, matter });
    }
  }
}

function isKnown(state: ReminderDay, matter: Reminded, since: Instant): boolean {
  if (state.status === 'none') return false;
  const asked = state.pending?.matters ?? [];
  const reminded = state.reminders.filter((reminder) => reminder.at >= since && isOnItsWayOrThere(reminder));
  return [...asked, ...reminded.flatMap(({ matters }) => matters)].some((other) => covers(other, matter));
}

function isOnItsWayOrThere({ settled }: Reminder): boolean {
  return settled === null || settled.result === 'delivered';
}
