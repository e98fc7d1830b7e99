import type { Wording } from '../forum/forum';
import type { AccountId, Person } from '../forum/person';
import type { Instant } from '../time';
import { isFinal, latestBallots, type Ballot, type Choice, type Elector } from './ballot';
import type { ResolutionContent } from './content';
import type { Deadline } from './deadline';

export type ClosingCause = 'complete' | 'deadline' | 'early';

/** One sending of the matter to the members. Its text and electorate never change. */
export interface Round {
  readonly number: number;
  readonly content: ResolutionContent;
  readonly textHash: string;
  readonly shortNotice: string;
  readonly forumName: string;
  readonly shortName: string;
  readonly wording: Wording;
  readonly openedAt: Instant;
  readonly openedBy: Person;
  readonly deadline: Deadline;
  readonly extended: boolean;
  readonly electorate: readonly Elector[];
  readonly coOpted: readonly AccountId[];
  /** Every ballot ever cast, in order. */
  readonly ballots: readonly Ballot[];
  readonly closing: { readonly at: Instant; readonly cause: ClosingCause; readonly by: Person | null } | null;
}

export function ballotOf(round: Round, voter: AccountId): Ballot | undefined {
  return latestBallots(round.ballots).find((ballot) => ballot.voter === voter);
}

export function ballotsFor(round: Round, choice: Choice): readonly Ballot[] {
  return latestBallots(round.ballots).filter((ballot) => ballot.choice === choice);
}

/** Electors without a final answer. */
export function unanswered(round: Round): readonly Elector[] {
  const answered = new Set(
    latestBallots(round.ballots)
      .filter((ballot) => isFinal(ballot.choice))
      .map((ballot) => ballot.voter),
  );
  return round.electorate.filter((elector) => !answered.has(elector.id));
}

export function electorName(round: Round, voter: AccountId): string {
  return round.electorate.find((elector) => elector.id === voter)?.name ?? voter;
}
