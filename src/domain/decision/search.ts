import { partiesWithout } from '../formal-decisions/formal-notes';
import { namesForum } from '../terms/delegated-to';
import { wordsInLine } from '../words';
import type { Decision } from './decision';

/** What somebody looks for in the register. An empty search finds every decision, the newest first. */
export interface DecisionSearch {
  /** As `wordsOf` reads them; each is to be found. */
  readonly words: readonly string[];
  readonly year: number | null;
  /** The last part of a number, which its series counts. */
  readonly sequence: number | null;
  readonly kind: Decision['kind'] | null;
  readonly isReported: boolean | null;
  /** Some party has not taken its own decision, as far as anybody has noted; `null` when that is not asked. */
  readonly awaitsParties: true | null;
}

/** Words that somebody writes, and the kind or the state that they mean. */
export interface Phrase {
  readonly words: readonly string[];
  readonly means: Partial<DecisionSearch>;
}

/** How near a decision is to the words. */
export const NEAREST_FIRST = ['words', 'beginnings', 'parts'] as const;
export type Nearness = (typeof NEAREST_FIRST)[number];

export const EVERYTHING: DecisionSearch = {
  words: [],
  year: null,
  sequence: null,
  kind: null,
  isReported: null,
  awaitsParties: null,
};

/**
 * The number of the rule by which `searchedText` chooses words, to be raised whenever other words come of the same decision.
 * What a store has indexed by an older rule it makes anew. The first had no number, and the owners of conditions.
 */
export const SEARCH_RULE = 3;

/**
 * What a decision is found by: number, forum, title, what was decided, its money, its terms and who applied for it, as words with a space on both sides of each.
 * Names and reasons are left out, since others find it than those who may read them.
 */
export function searchedText(decision: Decision): string {
  const { number, forumName, title } = decision;
  const decided = decision.kind === 'perCapsulam' ? decision.points : [decision.text];
  return wordsInLine([
    number,
    forumName,
    title,
    ...decided,
    ...moneyIn(decision),
    ...termsIn(decision),
    ...applicationIn(decision),
  ]);
}

/** The cost centre, and the amount in whole kronor, of a decision of the forum's. */
function moneyIn(decision: Decision): readonly string[] {
  if (decision.kind !== 'perCapsulam' || decision.money === null) return [];
  const { costCentre, amount } = decision.money;
  return [costCentre, String(amount.kronor)];
}

/**
 * The conditions and their days, what is delegated to which forum, and until when a decision of the forum's holds or may be
 * prolonged. Who is to see to a condition may be a person's name, and is left out, as is whatever names no forum.
 */
function termsIn(decision: Decision): readonly string[] {
  if (decision.kind !== 'perCapsulam' || decision.terms === null) return [];
  const { conditions, duties = [], ifUnmet, validUntil, prolongUntil, delegation } = decision.terms;
  const days = duties.map(({ due }) => due ?? '');
  const to = delegation !== undefined && namesForum(delegation.to, decision) ? [delegation.to] : [];
  const delegated = delegation === undefined ? [] : [...to, delegation.matters];
  return [...conditions, ...days, ifUnmet, validUntil ?? '', prolongUntil ?? '', ...delegated];
}

/** The organisation that applied for state funds, and for which project. */
function applicationIn(decision: Decision): readonly string[] {
  const application = decision.kind === 'perCapsulam' ? decision.stateFunds?.application : undefined;
  return application === undefined ? [] : [application.organisation, application.project];
}

/** Whether everything but the words is as it is looked for. */
export function isAsSought(
  { year, sequence, kind, isReported, awaitsParties }: DecisionSearch,
  decision: Decision,
): boolean {
  return (
    (year === null || decision.year === year) &&
    (sequence === null || (decision.kind !== 'earlier' && decision.sequence === sequence)) &&
    (kind === null || decision.kind === kind) &&
    (isReported === null || (decision.kind !== 'earlier' && (decision.reported !== null) === isReported)) &&
    (awaitsParties === null || isAwaitingParties(decision))
  );
}

/** Whether some party has yet to take its own decision. */
export function isAwaitingParties(decision: Decision): boolean {
  return decision.kind === 'perCapsulam' && partiesWithout(decision.parties, decision.formalNotes).length > 0;
}

/** A word is found also inside another, as the parts of compounds are. `undefined` when one is not found. */
export function nearnessOf(searched: string, words: readonly string[]): Nearness | undefined {
  if (words.every((word) => searched.includes(` ${word} `))) return 'words';
  if (words.every((word) => searched.includes(` ${word}`))) return 'beginnings';
  return words.every((word) => searched.includes(soughtIn(word))) ? 'parts' : undefined;
}

/** A word of one or two letters is inside most others, so it is to begin one. */
export function soughtIn(word: string): string {
  return isShort(word) ? ` ${word}` : word;
}

export function isShort(word: string): boolean {
  return word.length < 3;
}
