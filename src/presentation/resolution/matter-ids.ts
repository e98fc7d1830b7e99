import type { Started } from '../../domain/resolution/resolution';
import type { Round } from '../../domain/resolution/round';

/** What the buttons of a card say about the matter: enough to find it, nothing to believe. */
export interface MatterIds {
  readonly forum: string;
  readonly matter: string;
}

export interface RoundIds extends MatterIds {
  readonly round: number;
  readonly hash: string;
}

export function matterIds({ forumId, id }: Started): MatterIds {
  return { forum: forumId, matter: id };
}

export function roundIds(resolution: Started, round: Round): RoundIds {
  return { ...matterIds(resolution), round: round.number, hash: round.textHash };
}
