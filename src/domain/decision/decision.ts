import type { Principal } from '../forum/principal';
import type { Instant, LocalDate } from '../time';

export interface Standpoint {
  readonly name: string;
  readonly principal: Principal;
  readonly choice: 'approve' | 'recuse';
  /** The note to the record that came with a yes (protokollsanteckning), or the ground for a recusal. */
  readonly note: string;
  readonly at: Instant;
}

/** A numbered decision as it stands in the register. Never changed once recorded. */
export interface Decision {
  /** The id of the matter it ended. */
  readonly id: string;
  readonly forumId: string;
  readonly kind: 'perCapsulam';
  /** `LGS PC 2026:1` */
  readonly number: string;
  readonly year: number;
  readonly sequence: number;
  readonly forumName: string;
  readonly shortName: string;
  readonly wording: 'decides' | 'endorses';
  readonly title: string;
  readonly clauses: readonly string[];
  readonly round: number;
  readonly textHash: string;
  readonly sentAt: Instant;
  /** The last approval. */
  readonly decidedAt: Instant;
  /** `decidedAt` as a day in Stockholm. */
  readonly decidedOn: LocalDate;
  readonly standpoints: readonly Standpoint[];
}
