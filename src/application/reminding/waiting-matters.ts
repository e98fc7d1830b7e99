import type { AccountId } from '../../domain/forum/person';
import { mayRemind } from '../../domain/resolution/reminders-due';
import { currentRound, type Started } from '../../domain/resolution/resolution';
import type { Round } from '../../domain/resolution/round';
import type { Instant } from '../../domain/time';
import type { Dependencies } from '../dependencies';

/** A matter in its open round. */
export interface OpenMatter {
  readonly resolution: Started;
  readonly round: Round;
}

const MOST_WAITING = 60;

/** What waits for the person's answer in all their forums, the first to close first. */
export async function waitingMatters(
  { resolutions }: Pick<Dependencies, 'resolutions'>,
  person: AccountId,
  now: Instant,
): Promise<readonly OpenMatter[]> {
  const concerning = await resolutions.concerning(person, MOST_WAITING);
  return concerning
    .flatMap(({ state }) => openMatter(state.status === 'notStarted' ? undefined : state))
    .filter(({ round }) => mayRemind(round, person, now) && now < round.deadline.closesAt)
    .sort((one, other) => (one.round.deadline.closesAt < other.round.deadline.closesAt ? -1 : 1));
}

function openMatter(resolution: Started | undefined): readonly OpenMatter[] {
  const round = resolution?.status === 'open' ? currentRound(resolution) : undefined;
  return resolution === undefined || round === undefined ? [] : [{ resolution, round }];
}
