import type { Wording } from './wording';

/** What kind of forum it is: each has a charter of its own. */
export const FORUM_KINDS = ['lgs', 'vvg', 'temagrupp', 'nosam', 'styrgrupp'] as const;
export type ForumKind = (typeof FORUM_KINDS)[number];

/** What the charter of a kind of forum says about its composition. Where the charter is silent, there is no rule. */
export interface Policy {
  readonly wording: Wording;
  /** "Posten som vice ordförande innehåses av den huvudman som inte har ordförandeskapet." */
  readonly viceFromOtherPrincipal: boolean;
  /** How long a chair's term is at most; `null`: not said. */
  readonly chairTermMonths: number | null;
  /** The forum may agree to a longer term. */
  readonly chairTermMayBeExtended: boolean;
  /** What the chair passes between at the end of a term. */
  readonly chairPassesBetween: 'principals' | 'parties' | null;
  /** Whoever takes over in mid-term comes from the same principal and sits the term out. */
  readonly successorSitsTermOut: boolean;
  /** The chair is one of those who hold a seat. */
  readonly chairHoldsSeat: boolean;
  /** The forum itself approves its members, whom the parties nominate, also one for a period. */
  readonly appointsMembers: boolean;
  /** "Justerade minnesanteckningar publiceras på webben.": so wherever no charter says otherwise, as R-24 does. */
  readonly publishesVerifiedMinutesOnly: boolean;
  /** The charter has the forum put its minutes on the web, so what it has decided is for everybody to find. */
  readonly publishesOpenly: boolean;
  /** How many meetings a year there are at least; `null`: not said. */
  readonly meetingsAYear: number | null;
}
