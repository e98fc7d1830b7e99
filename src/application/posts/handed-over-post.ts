import type { AccountId } from '../../domain/forum/person';
import { isRecused } from '../../domain/resolution/recusal';
import type { Started } from '../../domain/resolution/resolution';
import type { Round } from '../../domain/resolution/round';
import type { WantedPost } from './wanted-post';

/** Takes the place of a card that asks something of a role, with a person who no longer has that role in the matter. */
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
