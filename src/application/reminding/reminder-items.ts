import type { Calendar } from '../../domain/calendar';
import type { Day, Reminded, Reminder } from '../../domain/reminding/reminder-day';
import { isOver } from '../../domain/follow-ups/follow-ups';
import { isPressing } from '../../domain/follow-ups/reminding';
import { stepTaken } from '../../domain/minutes/step-taken';
import { isOpening, type CardOfDay } from '../../domain/resolution/reaching';
import { isWaitingFor } from '../../domain/resolution/reminders-due';
import { ballotOf } from '../../domain/resolution/round';
import { openStepsOf } from '../../domain/minutes/open-steps';
import type { Instant } from '../../domain/time';
import type { ReminderItem } from './reminding-view';
import type { FindReminded } from './find-reminded';

/**
 * What a reminder lists, as it stands now. Something that the person has done since then no longer waits on it. `card`
 * says which of the day's cards it is, and so what the card gives the person for the first time; `null` for no card.
 */
export function reminderItems(
  { person }: Pick<Day, 'person'>,
  { at, matters }: Pick<Reminder, 'at' | 'matters'>,
  find: FindReminded,
  moment: { readonly calendar: Calendar; readonly now: Instant },
  card: CardOfDay | null,
): readonly ReminderItem[] {
  return matters.flatMap((reminded) => itemOf(reminded, person, at, find, moment, card));
}

function itemOf(
  reminded: Reminded,
  person: string,
  remindedAt: Instant,
  find: FindReminded,
  { calendar, now }: { readonly calendar: Calendar; readonly now: Instant },
  card: CardOfDay | null,
): readonly ReminderItem[] {
  switch (reminded.kind) {
    case 'resolution': {
      const resolution = find.matter(reminded);
      const round = resolution?.rounds.find(({ number }) => number === reminded.round);
      if (resolution === undefined || round === undefined) return [];
      const ballot = ballotOf(round, person);
      const isDone = ballot !== undefined && ballot.at >= remindedAt;
      const done = isDone ? ({ kind: 'ballot', resolution, round, ballot } as const) : null;
      const isWaiting = !isDone && isWaitingFor(resolution, round, person, now);
      const isNew = card !== null && isOpening(round, person, card);
      const request = round.reaching.requests.find(({ number }) => number === reminded.request) ?? null;
      return [{ kind: 'resolution', resolution, round, isWaiting, isNew, request, done }];
    }
    case 'minutes': {
      const minutes = find.minutes(reminded);
      if (minutes === undefined) return [];
      const { step } = reminded;
      const openStep = openStepsOf(minutes, calendar).find((one) => one.step === step);
      const taken = stepTaken(minutes, step, person);
      const isDone = taken !== undefined && taken.at >= remindedAt;
      const done = isDone ? ({ kind: 'step', minutes, taken } as const) : null;
      const isTheirs =
        openStep !== undefined &&
        (step === 'publish' ? find.publishes(reminded, person) : openStep.people.some(({ id }) => id === person));
      const dueOn = openStep?.dueOn ?? minutes.deadlines.approved;
      return [{ kind: 'minutes', minutes, step, dueOn, isWaiting: isTheirs && !isDone, done }];
    }
    case 'followUp': {
      const found = find.followUp(reminded);
      if (found === undefined) return [];
      const { followUp, dueOn, owners, forumName } = found;
      const { forumId } = reminded;
      const isTheirs = owners.includes(person) || find.publishes(reminded, person);
      const isWaiting = isTheirs && !isOver(followUp) && isPressing(dueOn, calendar, calendar.dayOf(now));
      return [{ kind: 'followUp', forumId, forumName, followUp, dueOn, isWaiting }];
    }
    case 'outstanding': {
      const steps = find.publishes(reminded, person) ? find.outstanding(reminded) : [];
      return [{ kind: 'outstanding', steps, isWaiting: steps.length > 0 }];
    }
  }
}
