import type { Amount } from '../money/amount';
import type { ForumKind } from '../forum/policy';
import type { Principal } from '../forum/principal';
import type { Wording } from '../forum/wording';
import type { Money } from '../money/money';
import type { StateFunds } from '../state-funds/state-funds';
import type { Terms } from '../terms/terms';
import type { TermsNote } from '../terms/terms-notes';
import type { EditorialNote } from '../editorial/editorial-changes';
import type { FormalNote } from '../formal-decisions/formal-notes';
import type { Party } from '../forum/parties';
import type { ChoiceThat } from '../resolution/ballot';
import type { Attachment, VotedText } from '../resolution/content';
import type { Instant, LocalDate } from '../time';

/** The answers that a decision can have been made with: a yes, and leaving the electorate. */
export const STANDPOINTS = Object.values({ approve: 'approve', recuse: 'recuse' } as const satisfies {
  [Each in ChoiceThat<'adopts' | 'leavesElectorate'>]: Each;
});

export interface Standpoint {
  readonly name: string;
  readonly principal: Principal;
  readonly choice: (typeof STANDPOINTS)[number];
  /** The note to the record that came with a yes (protokollsanteckning), or the ground for a recusal. */
  readonly note: string;
  readonly at: Instant;
}

/** When a meeting of the forum heard of the decision. */
export interface Reported {
  readonly meetingOn: LocalDate;
  /** The item of the agenda, as the minutes name it. */
  readonly item: string;
  readonly at: Instant;
}

interface Numbered {
  /** Of the matter that it ended, or of the chair's decision itself. */
  readonly id: string;
  readonly forumId: string;
  /** `LGS PC 2026:1`, `LGS OB 2026:1` */
  readonly number: string;
  readonly year: number;
  readonly sequence: number;
  readonly forumName: string;
  /** What kind of forum it was then; `null` in decisions from before it was kept. */
  readonly forumKind: ForumKind | null;
  readonly shortName: string;
  readonly wording: Wording;
  readonly title: string;
  /**
   * To the second, so that those of one second stand by their number: the last approval, when the chair's was
   * registered, or the beginning of a day that the chair decided on before.
   */
  readonly decidedAt: Instant;
  /** `decidedAt` as a day in Stockholm. */
  readonly decidedOn: LocalDate;
  /**
   * `null` until a meeting has heard of the decision. Nothing but this, `unreportedAt`, `termsNotes`, `formalNotes` and
   * `editorialNotes` is ever changed in a decision.
   */
  readonly reported: Reported | null;
  /** When a note that a meeting had heard of it was taken back, until another one is made. */
  readonly unreportedAt: Instant | null;
}

/**
 * The texts that the members took a position on. Each is '' in decisions from before it was kept, and in a matter that does
 * not say.
 */
type DecidedTexts = Readonly<Record<VotedText, string>>;

export interface PerCapsulamDecision extends Numbered, DecidedTexts {
  readonly kind: 'perCapsulam';
  /** Each as it is read after the forum's lead-in. */
  readonly points: readonly string[];
  /** The papers that it was decided on. */
  readonly attachments: readonly Attachment[];
  /** `null` when the decision is about no money, and in decisions from before money was kept. */
  readonly money: Money | null;
  /** `null` when it has no conditions and no end, and in decisions from before it was kept. */
  readonly terms: Terms | null;
  /** What has been noted of them since. It only grows. */
  readonly termsNotes: readonly TermsNote[];
  /** `null` when it is not about state funds, and in decisions from before they were kept. */
  readonly stateFunds: StateFunds | null;
  /** Those who were to take their own formal decision. Empty in decisions from before they were kept. */
  readonly parties: readonly Party[];
  /** What has been noted of their own decisions since. It only grows. */
  readonly formalNotes: readonly FormalNote[];
  /** What has been noted of its wording since. It only grows. The texts here are as they were decided. */
  readonly editorialNotes: readonly EditorialNote[];
  readonly round: number;
  readonly textHash: string;
  readonly sentAt: Instant;
  readonly standpoints: readonly Standpoint[];
}

export interface DecisionOfChair extends Numbered {
  readonly kind: 'chair';
  readonly text: string;
  readonly reason: string;
  /** `null` when it is about no money. */
  readonly amount: Amount | null;
  readonly changesCharter: boolean;
  readonly decidedBy: string;
}

/** What the source of an imported decision says became of it. */
export const EARLIER_STATUSES = ['decided', 'noted', 'proposed', 'reported'] as const;
export type EarlierStatus = (typeof EARLIER_STATUSES)[number];

/**
 * From before this register. Its `number` is a mark of its content, its `sequence` its place in the file, and its
 * `title` its source. What nobody knows is `null`.
 */
export interface EarlierDecision extends Omit<Numbered, 'decidedOn'> {
  readonly kind: 'earlier';
  readonly decidedOn: LocalDate | null;
  /** The text of the source, which may name people. */
  readonly text: string;
  readonly status: EarlierStatus | null;
  readonly form: string | null;
  readonly importedAt: Instant;
}

/** A decision that was made here, with a number of ours. */
export type OwnDecision = PerCapsulamDecision | DecisionOfChair;

/** A decision as it stands in the register. */
export type Decision = OwnDecision | EarlierDecision;
