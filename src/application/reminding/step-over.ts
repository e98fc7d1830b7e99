import type { Charter } from '../../domain/forum/charter';
import type { Ready } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/forum/person';
import { publishersOf } from '../../domain/forum/roles';
import type { StartedMinutes } from '../../domain/minutes/minutes';
import type { Reminded } from '../../domain/reminding/reminder-day';
import type { PostEntry } from '../../ports/post-entry';
import type { Dependencies } from '../dependencies';
import { isNewEdition } from '../posts/reconcile';
import type { WantedPost } from '../posts/wanted-post';
import { bringUpToDate } from './bringing-up-to-date';

/** Longer than a step waits before the leaders see to it. */
const MOST_DAYS = 30;

/**
 * When a step has been taken, handed over or extended, reminders of it still stand with the signers and with those who
 * follow the minutes. They are to say what happened whenever another card of the minutes is to. The reminder days are
 * claimed before that card is updated, as when a round is over.
 */
export async function tellWhoWasRemindedOfSteps(
  dependencies: Pick<Dependencies, 'clock' | 'reminderDays' | 'nudge'>,
  minutes: StartedMinutes,
  charter: Charter,
  wanted: readonly WantedPost[],
  ledger: readonly PostEntry[],
): Promise<void> {
  const now = dependencies.clock.now();
  if (!wanted.some((post) => isNewEdition(post, ledger, now))) return;
  const isOfThese = (one: Reminded) =>
    (one.kind === 'minutes' && one.minutesId === minutes.id) ||
    (one.kind === 'outstanding' && one.forumId === minutes.forumId);
  for (const person of peopleOf(minutes, charter)) {
    for (const { ref, state } of await dependencies.reminderDays.list(person, MOST_DAYS)) {
      const isReminded = state.status === 'day' && state.reminders.some(({ matters }) => matters.some(isOfThese));
      if (isReminded) await bringUpToDate(dependencies, ref);
    }
  }
}

/** The people who sign now, those who signed before a step was handed over, and those who publish. */
function peopleOf(
  { noteTaker, verifiers, approver, handovers }: StartedMinutes,
  charter: Charter,
): readonly AccountId[] {
  const signers = [noteTaker, ...verifiers, approver, ...handovers.map(({ from }) => from)];
  return [...new Set([...signers.map(({ id }) => id), ...publishersOf(charter)])];
}

/**
 * When the roles of a forum have changed, reminders of its minutes still stand with those who published them before. They are
 * to ask nothing more of them.
 */
export async function tellWhoPublishedBefore(
  { reminderDays, nudge }: Pick<Dependencies, 'reminderDays' | 'nudge'>,
  { id: forumId, register }: Pick<Ready, 'id' | 'register'>,
  charter: Charter,
): Promise<void> {
  const publish = publishersOf(charter);
  const before = new Set(register.roleTerms.map(({ person }) => person).filter((id) => !publish.includes(id)));
  const isOfThese = (one: Reminded) =>
    one.forumId === forumId && (one.kind === 'outstanding' || (one.kind === 'minutes' && one.step === 'publish'));
  for (const person of before) {
    for (const { ref, state } of await reminderDays.list(person, MOST_DAYS)) {
      const isReminded = state.status === 'day' && state.reminders.some(({ matters }) => matters.some(isOfThese));
      if (isReminded) await bringUpToDate({ reminderDays, nudge }, ref);
    }
  }
}
