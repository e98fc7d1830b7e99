import type { AccountId } from '../../domain/forum/person';
import { withRequest, type Reminded } from '../../domain/reminding/reminder-day';
import type { Instant } from '../../domain/time';
import { waitingMinutes } from '../minutes/waiting-minutes';
import { remindedMatter } from './asking-reminder';
import { findReminded, type ReminderSources } from './find-reminded';
import { reminderItems } from './reminder-items';
import { waitingMatters, type OpenMatter } from './waiting-matters';

/**
 * What a reminder lists. Everything that waits for the person by name is on it, whether or not it was asked for. Of
 * what the person leads, and of what their forums follow up, only what was asked for and is still to be done is on it.
 * `isLeft` leaves out matters.
 */
export async function everythingWaiting(
  dependencies: ReminderSources,
  person: AccountId,
  asked: readonly Reminded[],
  now: Instant,
  isLeft: (matter: OpenMatter) => boolean = () => true,
): Promise<readonly Reminded[]> {
  const { calendar } = dependencies;
  const [matters, minutes] = await Promise.all([
    waitingMatters(dependencies, person, now),
    waitingMinutes(dependencies, person),
  ]);
  const led = asked.filter(isOnlyAsked);
  const find = await findReminded(dependencies, led);
  const isToBeDone = (one: Reminded) =>
    reminderItems({ person }, { at: now, matters: [one] }, find, { calendar, now }, null).some(
      ({ isWaiting }) => isWaiting,
    );
  return [
    ...matters.filter(isLeft).map(({ resolution, round }) => withRequest(remindedMatter(resolution, round), asked)),
    ...minutes.map(({ step }) => step),
    ...led.filter(isToBeDone),
  ];
}

/** Whether something is on a reminder only when its time has come: what waits for whoever leads, and what is followed up. */
function isOnlyAsked(one: Reminded): boolean {
  return one.kind === 'outstanding' || one.kind === 'followUp' || (one.kind === 'minutes' && one.step === 'publish');
}
