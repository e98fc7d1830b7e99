import type { AccountId } from '../../domain/forum/person';
import type { Charter } from '../../domain/forum/charter';
import { leadersIn } from '../../domain/resolution/handling';
import { isRecused } from '../../domain/resolution/recusal';
import type { Started } from '../../domain/resolution/resolution';
import type { Round } from '../../domain/resolution/round';
import type { WantedPost } from './wanted-post';

/** The editions of the card. */
const EDITION = {
  recused: 'recused',
  presidesNoMore: 'presides no more',
  leadsNoMore: 'handed over',
} as const;

/** Takes the place of a card that asks something of a role, with a person who no longer has that role in the matter. */
export function handedOverPost(
  resolution: Started,
  round: Round | null,
  charter: Charter,
  key: string,
  id: AccountId,
): WantedPost {
  const why = whyHandedOver(resolution, charter, id);
  return {
    key,
    to: { kind: 'person', id, fallback: null },
    view: { card: 'handedOver', resolution, round, why },
    edition: EDITION[why],
    onlyIfPosted: true,
  };
}

/** Whoever still leads the matter, as a process lead, has lost only what the presidium alone is asked for. */
function whyHandedOver(resolution: Started, charter: Charter, id: AccountId): keyof typeof EDITION {
  if (isRecused(resolution, id)) return 'recused';
  return leadersIn(resolution, charter).includes(id) ? 'presidesNoMore' : 'leadsNoMore';
}

/** Whether a card in this edition is one that took the place of another. */
export function isHandedOver(edition: string | null): boolean {
  return Object.values(EDITION).some((one) => one === edition);
}
