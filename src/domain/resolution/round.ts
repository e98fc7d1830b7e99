import type { TooLittleLeft } from '../accounts/balances';
import type { Wording } from '../forum/wording';
import type { Party } from '../forum/parties';
import type { AccountId, Person } from '../forum/person';
import { PRINCIPALS, type Principal } from '../forum/principal';
import type { Instant } from '../time';
import { ballotsByVoter, choicesThat, isFinal, latestBallots, type Ballot, type Effect, type Elector } from './ballot';
import type { ResolutionContent } from './content';
import type { Deadline } from './deadline';
import type { Enquiry } from './enquiry';
import { nobodyReached, type Reaching } from './reaching';

export const CLOSING_CAUSES = ['complete', 'deadline', 'early', 'presidiumRecused'] as const;
export type ClosingCause = (typeof CLOSING_CAUSES)[number];

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
  /** How many times its answer time has run out with answers missing: each is ruled on by itself. */
  readonly lapses: number;
  readonly electorate: readonly Elector[];
  readonly successions: readonly Succession[];
  readonly coOpted: readonly AccountId[];
  /** Every ballot ever cast, in order. */
  readonly ballots: readonly Ballot[];
  /** Questions to those who lead, in order: nobody's answer to the matter. */
  readonly enquiries: readonly Enquiry[];
  readonly closing: { readonly at: Instant; readonly cause: ClosingCause; readonly by: Person | null } | null;
  readonly reaching: Reaching;
  /** Left out of a round whose cost centre had enough money left when the round was sent. */
  readonly shortage?: TooLittleLeft | undefined;
  /** Those who are to take their own formal decision, should it be adopted. Left out of rounds from before they were kept. */
  readonly parties?: readonly Party[] | undefined;
}

/** A round as it stands the moment it opens. */
export type OpeningRound = Omit<
  Round,
  'ballots' | 'enquiries' | 'closing' | 'extended' | 'lapses' | 'successions' | 'reaching'
>;

export function openedRound(opening: OpeningRound): Round {
  return {
    ...opening,
    extended: false,
    lapses: 0,
    successions: [],
    ballots: [],
    enquiries: [],
    closing: null,
    reaching: nobodyReached,
  };
}

export function ballotOf(round: Round, voter: AccountId): Ballot | undefined {
  return ballotsByVoter(round.ballots).get(voter);
}

/** The last ballots of those whose answer has one of these effects. */
export function ballotsThat(round: Round, ...effects: readonly Effect[]): readonly Ballot[] {
  const choices = choicesThat(...effects);
  return latestBallots(round.ballots).filter(({ choice }) => choices.includes(choice));
}

/** Those whose answers the round is decided by: whoever has recused has left the electorate. */
export function remainingElectors(round: Round): readonly Elector[] {
  const recused = new Set(ballotsThat(round, 'leavesElectorate').map(({ voter }) => voter));
  return round.electorate.filter(({ id }) => !recused.has(id));
}

/** Electors without a final answer: those who have said nothing, and those who need time. */
export function unanswered(round: Round): readonly Elector[] {
  const latest = ballotsByVoter(round.ballots);
  return round.electorate.filter(({ id }) => {
    const ballot = latest.get(id);
    return ballot === undefined || !isFinal(ballot.choice);
  });
}

/** Those who have not answered at all. */
export function silent(round: Round): readonly Elector[] {
  return unanswered(round).filter(({ id }) => ballotOf(round, id) === undefined);
}

/** Those who have answered that they need time to consult: the round goes on waiting for them. */
export function anchoring(round: Round): readonly Elector[] {
  return unanswered(round).filter(({ id }) => ballotOf(round, id) !== undefined);
}

/** The principals of whose electors everyone has declared jäv: without them the forum cannot decide. */
export function principalsRecused(round: Round): readonly Principal[] {
  const remaining = remainingElectors(round);
  return PRINCIPALS.filter((principal) => !remaining.some((elector) => elector.principal === principal));
}

export function electorName(round: Round, voter: AccountId): string {
  const electors = [...round.electorate, ...round.successions.map(({ from }) => from)];
  return electors.find((elector) => elector.id === voter)?.name ?? voter;
}
