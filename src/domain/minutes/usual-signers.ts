import type { Charter } from '../forum/charter';
import type { AccountId } from '../forum/person';
import { isTyped } from '../forum/typed-person';

export interface UsualSigners {
  readonly noteTaker: AccountId;
  readonly verifiers: readonly AccountId[];
  readonly approver: AccountId;
}

/**
 * Who usually signs: the forum's note taker; its verifiers, or else a process lead; its approver, or else the chair, the
 * vice chair when the chair took the notes. '' for nobody. Never the same person twice.
 */
export function usualSigners({ roles }: Charter): UsualSigners {
  const known = (ids: readonly AccountId[]) => ids.filter((id) => !isTyped(id));
  const [noteTaker = ''] = known(roles.noteTaker);
  const approvers = known([...roles.approver, ...roles.chair, ...roles.viceChair]);
  const approver = approvers.find((id) => id !== noteTaker) ?? '';
  const isFree = (id: AccountId) => id !== noteTaker && id !== approver;
  const appointed = known(roles.verifier).filter(isFree);
  const verifiers = appointed.length > 0 ? appointed : known(roles.processLead).filter(isFree).slice(0, 1);
  return { noteTaker, verifiers, approver };
}
