import type { Wording } from '../forum/wording';
import type { AccountId, Person } from '../forum/person';
import type { Instant } from '../time';
import { isFinal, latestBallots, type Ballot, type Choice, type Elector } from './ballot';
import type { ResolutionContent } from './content';
import type { Deadline } from './deadline';
import { nobodyReached, type Reaching } from './reaching';

export type ClosingCause = 'complete' | 'deadline' | 'early';

/** Somebody who answers in the place of one who left the seat without having answered, because the chair said so. */
export interface Succession {
  readonly at: Instant;
  readonly by: Person;
  readonly from: Elector;
  readonly to: Elector;
}

/** One sending of the matter to the members. Its text never changes, nor does the number who vote. */
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
  readonly successions: readonly Succession[];
  readonly coOpted: readonly AccountId[];
  /** Every ballot ever cast, in order. */
  readonly ballots: readonly Ballot[];
  readonly closing: { readonly at: Instant; readonly cause: ClosingCause; readonly by: Person | null } | null;
  readonly reaching: Reaching;
}

/** A round as it stands the moment it opens. */
export type OpeningRound = Omit<Round, 'ballots' | 'closing' | 'extended' | 'successions' | 'reaching'>;

export function openedRound(opening: OpeningRound): Round {
  return { ...opening, extended: false, successions: [], ballots: [], closing: null, reaching: nobodyReached };
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
  const electors = [...round.electorate, ...round.successions.map(({ from }) => from)];
  return electors.find((elector) => elector.id === voter)?.name ?? voter;
}
