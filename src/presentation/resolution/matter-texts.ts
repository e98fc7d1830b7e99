import type { Wording } from '../../domain/forum/wording';
import type { Choice } from '../../domain/resolution/ballot';
import type { SectionField, VotedField } from '../../domain/resolution/content';
import type { Instant } from '../../domain/time';

export interface MatterTexts extends Readonly<Record<SectionField, string>> {
  readonly heading: string;
  readonly headingRound: (round: number) => string;
  readonly proposal: Readonly<Record<Wording, string>>;
  /** The forum's own lead-in to a decision. */
  readonly leadIn: (wording: Wording, shortName: string) => string;
  /** The same of what has been decided. */
  readonly ledIn: (wording: Wording, shortName: string) => string;
  readonly toggleBackground: string;
  readonly attachments: string;
  readonly attachment: (name: string, host: string) => string;
  readonly answerBy: (closesAt: Instant) => string;
  readonly extended: string;
  readonly ownDecisions: string;
}

export interface ChangesTexts {
  readonly heading: (previous: number) => string;
  readonly none: string;
  readonly added: string;
  readonly removed: string;
  readonly rewritten: string;
  readonly field: Readonly<Record<VotedField, string>>;
}

export interface AnswersTexts {
  readonly heading: string;
  readonly count: (answered: number, all: number) => string;
  readonly answered: string;
  readonly anchoring: (principal: string, count: number) => string;
  readonly silent: (principal: string, count: number) => string;
  /** Of a principal. */
  readonly noneMissing: string;
  readonly onlyWho: string;
  readonly standpoints: string;
  readonly group: (choice: Choice, count: number) => string;
  readonly notAnswered: (count: number) => string;
  readonly note: (name: string) => string;
}
