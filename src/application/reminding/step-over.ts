import type { Charter } from '../../domain/forum/charter';
import type { AccountId } from '../../domain/forum/person';
import { publishersOf } from '../../domain/forum/roles';
import type { StartedMinutes } from '../../domain/minutes/minutes';
import type { Reminded } from '../../domain/reminding/reminder-day';
import type { PostEntry } from '../../ports/post-entry';
import type { Dependencies } from '../dependencies';

/** Longer than a step waits before its leaders see to it. */
const MOST_DAYS = 30;

/**
 * A step that has been taken, handed over or given more time leaves reminders of it standing, with those who sign and with
 * those who follow it up: they are to say so, whenever another card of the minutes has come to say something else.
 */
export async function tellWhoWasRemindedOfSteps(
  { reminderDays, nudge }: Pick<Dependencies, 'reminderDays' | 'nudge'>,
  minutes: StartedMinutes,
  charter: Charter,
  before: readonly PostEntry[],
  after: readonly PostEntry[],
): Promise<void> {
  const shown = new Map(before.map(({ key, contentHash }) => [key, contentHash]));
  if (after.every(({ key, contentHash }) => shown.get(key) === contentHash)) return;
  const isOfThese = (one: Reminded) =>
    (one.kind === 'minutes' && one.minutesId === minutes.id) ||
    (one.kind === 'outstanding' && one.forumId === minutes.forumId);
  for (const person of peopleOf(minutes, charter)) {
    for (const { ref, state } of await reminderDays.list(person, MOST_DAYS)) {
      if (state.status === 'day' && state.reminders.some(({ matters }) => matters.some(isOfThese))) nudge(ref);
    }
  }
}

/** Those who sign now or did until a step was handed over, and those who publish. */
function peopleOf(
  { noteTaker, verifiers, approver, handovers }: StartedMinutes,
  charter: Charter,
): readonly AccountId[] {
  const signers = [noteTaker, ...verifiers, approver, ...handovers.map(({ from }) => from)];
  return [...new Set([...signers.map(({ id }) => id), ...publishersOf(charter)])];
}
