import type { Decision, Reported } from '../../domain/decision/decision';
import type { Principal } from '../../domain/forum/principal';
import type { Instant, LocalDate } from '../../domain/time';

export interface DecisionTexts {
  readonly heading: string;
  readonly headingEndorsed: string;
  readonly numbered: (number: string) => string;
  readonly unanimous: string;
  /** In a matter that took more than one. */
  readonly inRound: (round: number) => string;
  readonly sentAt: (at: Instant) => string;
  readonly decidedAt: (at: Instant) => string;
  readonly standpoints: string;
  readonly approves: (principal: Principal, count: number) => string;
  readonly recused: (name: string) => string;
  readonly notes: string;
  /** What each member can pass on in their own line, and what the next meeting is told. */
  readonly forward: string;
  readonly forwarded: (sentence: string, number: string, on: LocalDate) => string;
  readonly reported: (reported: Reported | null) => string;
  readonly summary: (heading: string, number: string, title: string) => string;
  /** On what everybody may read. */
  readonly withoutNames: string;
  readonly decidedOn: (on: LocalDate) => string;
}

export interface DecisionsTexts {
  readonly heading: string;
  readonly none: string;
  readonly howToSearch: string;
  readonly sought: (words: string) => string;
  readonly notFound: string;
  readonly onlyNear: string;
  readonly noMore: string;
  readonly item: (decision: Pick<Decision, 'kind' | 'number' | 'decidedOn'>) => string;
  readonly summary: string;
}
