import type { AccountId, Person } from '../forum/person';
import type { Principal } from '../forum/principal';
import type { Instant } from '../time';

export type Choice = 'approve' | 'reject' | 'needsAnchoring' | 'objectToForm' | 'recuse';

export interface Ballot {
  readonly voter: AccountId;
  readonly choice: Choice;
  /** The reason; for `approve` a note to the record (protokollsanteckning). '' when none was given. */
  readonly reason: string;
  /** When somebody who needs time has asked to be reminded; `null`: as everybody is. */
  readonly remindAt: Instant | null;
  readonly at: Instant;
}

/** Somebody who may vote in one round, frozen when it opened. */
export interface Elector extends Person {
  readonly principal: Principal;
  /** The seat they had that day; `null` in rounds from before there were seats. */
  readonly seat: number | null;
}

export const REASON_MOST = 1000;

/** A no, an objection and a recusal must say why. */
export function needsReason(choice: Choice): boolean {
  return choice === 'reject' || choice === 'objectToForm' || choice === 'recuse';
}

/** "Behöver förankra" asks for time: it is neither yes nor no, and the round goes on waiting. */
export function isFinal(choice: Choice): boolean {
  return choice !== 'needsAnchoring';
}

/** Each voter's latest ballot, in the order they were first cast. */
export function latestBallots(ballots: readonly Ballot[]): readonly Ballot[] {
  const latest = new Map<AccountId, Ballot>();
  for (const ballot of ballots) latest.set(ballot.voter, ballot);
  return [...latest.values()];
}
