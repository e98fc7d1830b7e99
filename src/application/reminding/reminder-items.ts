import type { Calendar } from '../../domain/calendar';
import type { Day, Reminded, Reminder } from '../../domain/reminding/reminder-day';
import { isOpening, type CardOfDay } from '../../domain/resolution/reaching';
import { isWaitingFor } from '../../domain/resolution/reminders-due';
import { turnsOf } from '../../domain/minutes/turn';
import type { Instant } from '../../domain/time';
import type { ReminderItem } from '../views';
import type { FindReminded } from './find-reminded';

/** What a reminder lists, as it stands now. */
export function reminderItems(
  { person, day }: Pick<Day, 'person' | 'day'>,
  { matters, number }: Pick<Reminder, 'matters' | 'number'>,
  find: FindReminded,
  { calendar, now }: { readonly calendar: Calendar; readonly now: Instant },
): readonly ReminderItem[] {
  return matters.flatMap((reminded) => itemOf(reminded, person, { day, number }, find, calendar, now));
}

function itemOf(
  reminded: Reminded,
  person: string,
  card: CardOfDay,
  find: FindReminded,
  calendar: Calendar,
  now: Instant,
): readonly ReminderItem[] {
  switch (reminded.kind) {
    case 'resolution': {
      const resolution = find.matter(reminded);
      const round = resolution?.rounds.find(({ number }) => number === reminded.round);
      if (resolution === undefined || round === undefined) return [];
      const isWaiting = isWaitingFor(resolution, round, person, now);
      const isNew = isOpening(round, person, card);
      const request = round.reaching.requests.find(({ number }) => number === reminded.request) ?? null;
      return [{ kind: 'resolution', resolution, round, isWaiting, isNew, request }];
    }
    case 'minutes': {
      const minutes = find.minutes(reminded);
      if (minutes === undefined) return [];
      const { step } = reminded;
      const turn = turnsOf(minutes, calendar).find((one) => one.step === step);
      const isWaiting = turn !== undefined && (step === 'publish' || turn.people.some(({ id }) => id === person));
      return [{ kind: 'minutes', minutes, step, dueOn: turn?.dueOn ?? minutes.deadlines.approved, isWaiting }];
    }
    case 'outstanding': {
      const steps = find.outstanding(reminded);
      return [{ kind: 'outstanding', steps, isWaiting: steps.length > 0 }];
    }
  }
}
