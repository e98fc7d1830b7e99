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
  const [noteTaker = ''] = known(roles.noteTaker);
  const approver = usualApprover(roles, noteTaker);
  const isFree = (id: AccountId) => id !== noteTaker && id !== approver;
  const appointed = known(roles.verifier).filter(isFree);
  const verifiers = appointed.length > 0 ? appointed : known(roles.processLead).filter(isFree).slice(0, 1);
  return { noteTaker, verifiers, approver };
}

/**
 * Who approves when `noteTaker` takes the notes: the person chosen. When the usual approver takes the notes, the next
 * in line approves; after the chair that is the vice chair.
 */
export function approverFor({ roles }: Charter, noteTaker: AccountId, chosen: AccountId): AccountId {
  const isUsual = chosen !== '' && chosen === usualApprover(roles, '');
  return chosen === noteTaker && isUsual ? usualApprover(roles, noteTaker) || chosen : chosen;
}

function usualApprover(roles: Charter['roles'], noteTaker: AccountId): AccountId {
  return known([...roles.approver, ...roles.chair, ...roles.viceChair]).find((id) => id !== noteTaker) ?? '';
}

function known(ids: readonly AccountId[]): readonly AccountId[] {
  return ids.filter((id) => !isTyped(id));
}
