import type { AccountId } from '../../domain/forum/person';
import { isWaitingFor } from '../../domain/resolution/reminders-due';
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
    .flatMap(({ state }): readonly OpenMatter[] => {
      const round = state.status === 'open' ? currentRound(state) : undefined;
      if (state.status !== 'open' || round === undefined) return [];
      return isWaitingFor(state, round, person, now) ? [{ resolution: state, round }] : [];
    })
    .sort((one, other) => (one.round.deadline.closesAt < other.round.deadline.closesAt ? -1 : 1));
}
