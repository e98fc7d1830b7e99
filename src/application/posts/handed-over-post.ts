import type { AccountId } from '../../domain/forum/person';
import { isRecused } from '../../domain/resolution/recusal';
import type { Started } from '../../domain/resolution/resolution';
import type { Round } from '../../domain/resolution/round';
import type { WantedPost } from './wanted-post';

/** In the place of a card that asks something of a role, with somebody who does not have it in this matter any more. */
export function handedOverPost(resolution: Started, round: Round | null, key: string, id: AccountId): WantedPost {
  const recused = isRecused(resolution, id);
  return {
    key,
    to: { kind: 'person', id, fallback: null },
    view: { card: 'handedOver', resolution, round, isRecused: recused },
    edition: recused ? 'recused' : 'handed over',
    onlyIfPosted: true,
  };
}
