import type { AccountId } from '../../domain/forum/person';
import type { Day, Reminded, ReminderName } from '../../domain/reminding/reminder-day';
import { areAllBy } from '../../domain/reminding/reminder-times';
import { ballotOf } from '../../domain/resolution/round';
import type { Dependencies } from '../dependencies';
import { reminderDayRef } from '../records/refs';
import type { View } from '../views';
import type { DoneItem } from './reminding-view';
import { everythingWaiting } from './everything-waiting';
import type { ReminderSources } from './find-reminded';
import { receiptOf } from './reminder-posts';
import type { OpenMatter } from './waiting-matters';

/** What has just been read or saved by this process, with what others had saved before it, need not be read again. */
export const JUST_NOW_MS = 1_000;

/**
 * What waits for a person after they have done something on a reminder of that day, in all their forums, the first to
 * do first. Matters that they have said today they need time for are left out, or the person would go round in a
 * circle.
 */
export async function leftToDo(
  dependencies: ReminderSources,
  person: AccountId,
  day: Pick<Day, 'reminders'> | undefined,
): Promise<readonly Reminded[]> {
  const { calendar, clock } = dependencies;
  const now = clock.now();
  const today = calendar.startOf(calendar.dayOf(now));
  const asked = day?.reminders.flatMap(({ matters }) => matters) ?? [];
  const isLeft = ({ round }: OpenMatter) => (ballotOf(round, person)?.at ?? '') < today;
  return everythingWaiting(dependencies, person, asked, now, isLeft);
}

/** What is left for a person who has this reminder's card before them. */
export async function leftAfter(
  dependencies: ReminderSources & Pick<Dependencies, 'reminderDays'>,
  person: AccountId,
  { day }: Pick<ReminderName, 'day'>,
): Promise<readonly Reminded[]> {
  const state = (await dependencies.reminderDays.read(reminderDayRef(person, day)))?.state;
  return leftToDo(dependencies, person, state?.status === 'day' ? state : undefined);
}

/** The answer to what somebody did on a reminder's card. The card is to be redrawn after this, to say the same from then on. */
export async function receiptView(
  dependencies: ReminderSources & Pick<Dependencies, 'reminderDays' | 'leftSaid'>,
  person: AccountId,
  from: ReminderName,
  of: DoneItem,
): Promise<View> {
  const left = (await leftToDo(dependencies, person, await dayOfCard(dependencies, person, from))).length;
  dependencies.leftSaid.note(receiptOf(of), left);
  return { card: 'receipt', from, receipt: { of, left } };
}

/** The day as this process remembers it, where no other can have sent anything since: the store is not asked for what is known. */
async function dayOfCard(
  { reminderDays, clock }: Pick<Dependencies, 'reminderDays' | 'clock'>,
  person: AccountId,
  { day }: ReminderName,
): Promise<Day | undefined> {
  const ref = reminderDayRef(person, day);
  const known = (await reminderDays.recall(ref, Infinity))?.state;
  if (known?.status === 'day' && areAllBy(known, clock.now())) return known;
  const state = (await reminderDays.recall(ref, JUST_NOW_MS))?.state;
  return state?.status === 'day' ? state : undefined;
}
