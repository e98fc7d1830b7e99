import type { AccountId, Person } from '../forum/person';
import type { Principal } from '../forum/principal';
import type { Instant } from '../time';

/** The answers, in the order in which a card offers them. */
export const CHOICES = ['approve', 'reject', 'needsAnchoring', 'objectToForm', 'recuse'] as const;
export type Choice = (typeof CHOICES)[number];

/**
 * What an elector's last answer does to the round. A round is adopted by answers that adopt and by nothing else:
 * whoever leaves the electorate is not counted, and an answer that waits asks for time.
 */
export type Effect = 'adopts' | 'refersBack' | 'movesToMeeting' | 'leavesElectorate' | 'waits';

/** What follows from an answer with some effect. */
interface Consequences {
  /** An answer that is not final asks for time: the round goes on waiting for a final one. */
  readonly isFinal: boolean;
  /** What the round comes to when it closes, whatever else is answered; `null` when the other answers settle that. */
  readonly endsIn: 'movedToMeeting' | 'referredBack' | null;
  /** Those who lead are told at once, and the cards that stand are redrawn. */
  readonly isToldAtOnce: boolean;
  /** What was said with the answer is read back to those who work on the text, should the matter not be adopted. */
  readonly isAgainst: boolean;
}

/** One row for each effect. Another effect is asked for here, and nowhere else. */
const EFFECTS: Readonly<Record<Effect, Consequences>> = {
  adopts: { isFinal: true, endsIn: null, isToldAtOnce: false, isAgainst: false },
  refersBack: { isFinal: true, endsIn: 'referredBack', isToldAtOnce: true, isAgainst: true },
  movesToMeeting: { isFinal: true, endsIn: 'movedToMeeting', isToldAtOnce: true, isAgainst: true },
  leavesElectorate: { isFinal: true, endsIn: null, isToldAtOnce: true, isAgainst: false },
  waits: { isFinal: false, endsIn: null, isToldAtOnce: false, isAgainst: true },
};

/** One row for each answer: its effect, and whether it must say why. */
const RULES = {
  approve: { effect: 'adopts', needsReason: false },
  reject: { effect: 'refersBack', needsReason: true },
  needsAnchoring: { effect: 'waits', needsReason: false },
  objectToForm: { effect: 'movesToMeeting', needsReason: true },
  recuse: { effect: 'leavesElectorate', needsReason: true },
} as const satisfies Readonly<Record<Choice, { readonly effect: Effect; readonly needsReason: boolean }>>;

/** The answers that have the effect. */
export type ChoiceThat<Wanted extends Effect> = {
  [Each in Choice]: (typeof RULES)[Each]['effect'] extends Wanted ? Each : never;
}[Choice];

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

/**
 * How many answers one voter can give in a round. Each is kept for good, so without a bound one person could fill what the
 * matter is kept in; nobody who is making up their mind comes near it. Jäv is taken all the same.
 */
export const BALLOTS_MOST = 20;

export function needsReason(choice: Choice): boolean {
  return RULES[choice].needsReason;
}

export function consequencesOf(choice: Choice): Consequences {
  return EFFECTS[RULES[choice].effect];
}

export function isFinal(choice: Choice): boolean {
  return consequencesOf(choice).isFinal;
}

/** The answers with which a round cannot be adopted any more. */
export const ENDING_CHOICES: readonly Choice[] = CHOICES.filter((choice) => consequencesOf(choice).endsIn !== null);

/** The answers of those who have not approved, and have not left the electorate either. */
export const CHOICES_AGAINST: readonly Choice[] = CHOICES.filter((choice) => consequencesOf(choice).isAgainst);

/** The answers that have one of these effects. */
export function choicesThat(...effects: readonly Effect[]): readonly Choice[] {
  return CHOICES.filter((choice) => effects.includes(RULES[choice].effect));
}

/**
 * The latest ballots of a list, worked out once. A list never changes, and a large round is asked for them hundreds of
 * times in a row.
 */
const latestIn = new WeakMap<readonly Ballot[], ReadonlyMap<AccountId, Ballot>>();

/** Each voter's latest ballot, in the order they were first cast. */
export function latestBallots(ballots: readonly Ballot[]): readonly Ballot[] {
  return [...ballotsByVoter(ballots).values()];
}

/** The same by voter. */
export function ballotsByVoter(ballots: readonly Ballot[]): ReadonlyMap<AccountId, Ballot> {
  const known = latestIn.get(ballots);
  if (known !== undefined) return known;
  const latest = new Map(ballots.map((ballot) => [ballot.voter, ballot]));
  latestIn.set(ballots, latest);
  return latest;
}
