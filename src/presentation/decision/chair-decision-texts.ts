import type { Amount } from '../../domain/chair-decision/amount';
import type { ChairDecisionWarning } from '../../domain/chair-decision/decide-chair-decision';
import type { ChairDecisionFault, ChairDecisionField } from '../../domain/chair-decision/read-chair-decision';
import type { LocalDate } from '../../domain/time';

export interface ChairDecisionTexts {
  readonly heading: string;
  readonly amount: (amount: Amount) => string;
  readonly changesCharter: string;
  readonly reason: string;
  readonly decided: (on: LocalDate, by: string) => string;
  /** To the chair, in the place of the form. */
  readonly made: (number: string) => string;
  readonly summary: (number: string, title: string) => string;
}

export interface ChairDecisionFormTexts {
  readonly heading: string;
  readonly introduction: string;
  readonly field: Readonly<Record<ChairDecisionField, { readonly label: string; readonly hint: string }>>;
  readonly changesCharter: { readonly label: string; readonly title: string };
  readonly fault: (fault: ChairDecisionFault) => string;
  readonly notMade: string;
  /** The form has been sent before, with other content. */
  readonly madeAlready: (title: string, decidedOn: LocalDate) => string;
  readonly warning: Readonly<Record<ChairDecisionWarning, string>>;
  readonly make: string;
  readonly makeAnyway: string;
  readonly open: (shortName: string) => string;
  readonly summary: (shortName: string) => string;
}
