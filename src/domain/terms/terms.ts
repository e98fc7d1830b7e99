import { isLocalDate, type LocalDate } from '../time';
import { linesOf, readConditions, type ConditionDuty } from './conditions';

/** Another forum decides a kind of matter until further notice (R-22, 000:81). Its own rules, not ours, say how. */
export interface Delegation {
  readonly to: string;
  readonly matters: string;
  /** The day by which this forum looks at it again, since "until further notice" has no end of its own. */
  readonly reviewOn: LocalDate;
}

/** What a decision holds on, and for how long (R-13, 003:173). */
export interface Terms {
  /** Each is ticked off by itself once the matter is decided. */
  readonly conditions: readonly string[];
  /** Whose the conditions are to see met. Left out when nobody is named and no day is set, as was always so before. */
  readonly duties?: readonly ConditionDuty[] | undefined;
  /** What happens if they are not met; '' when nobody has said. */
  readonly ifUnmet: string;
  /** The last day on which the decision holds; `null` for no end. */
  readonly validUntil: LocalDate | null;
  /** The last day that it may be prolonged to, once the conditions are met; `null` for no such option. */
  readonly prolongUntil: LocalDate | null;
  /** Left out of a decision that delegates nothing, as all were before. */
  readonly delegation?: Delegation | undefined;
}

/** As typed; all are '' in a matter without conditions that holds until further notice. */
export interface TermsFields {
  readonly conditions: string;
  readonly ifUnmet: string;
  readonly validUntil: string;
  readonly prolongUntil: string;
  readonly delegatedTo: string;
  readonly delegated: string;
  readonly reviewOn: string;
}

const MOST_CONDITIONS = 6;

export type TermsFault =
  | { readonly field: 'conditions' | 'validUntil'; readonly fault: 'missing' }
  | { readonly field: 'conditions'; readonly fault: 'tooManyConditions'; readonly most: number }
  | { readonly field: 'conditions'; readonly fault: 'notConditionOwnerDay'; readonly line: number }
  /** It would have to be met before the decision could be made. */
  | { readonly field: 'conditions'; readonly fault: 'metTooSoon'; readonly line: number }
  | { readonly field: 'validUntil' | 'prolongUntil'; readonly fault: 'notADate' }
  | { readonly field: 'prolongUntil'; readonly fault: 'notAfterValidUntil' }
  /** The decision would have ended before it could be made. */
  | { readonly field: 'validUntil'; readonly fault: 'endsTooSoon' }
  | { readonly field: 'delegatedTo' | 'delegated' | 'reviewOn'; readonly fault: 'missing' }
  | { readonly field: 'delegatedTo'; readonly fault: 'namesPerson' }
  | { readonly field: 'reviewOn'; readonly fault: 'notADate' }
  /** It would be looked at again before it could be made. */
  | { readonly field: 'reviewOn'; readonly fault: 'reviewedTooSoon' };

export interface TermsReading {
  /** `null` for none, and while there are faults. */
  readonly terms: Terms | null;
  readonly faults: readonly TermsFault[];
}

/** Reads what was typed. What happens if conditions are not met needs conditions; an option to prolong needs an end. */
export function readTerms(fields: TermsFields): TermsReading {
  const { conditions, duties, unreadable } = readConditions(fields.conditions);
  const [ifUnmet, until, longer] = [fields.ifUnmet.trim(), fields.validUntil.trim(), fields.prolongUntil.trim()];
  const [validUntil, prolongUntil] = [isLocalDate(until) ? until : null, isLocalDate(longer) ? longer : null];
  const faults: readonly TermsFault[] = [
    ...(ifUnmet !== '' && conditions.length === 0 ? [{ field: 'conditions', fault: 'missing' } as const] : []),
    ...(conditions.length > MOST_CONDITIONS
      ? [{ field: 'conditions', fault: 'tooManyConditions', most: MOST_CONDITIONS } as const]
      : []),
    ...unreadable.map((line) => ({ field: 'conditions', fault: 'notConditionOwnerDay', line }) as const),
    ...(until !== '' && validUntil === null ? [{ field: 'validUntil', fault: 'notADate' } as const] : []),
    ...(until === '' && longer !== '' ? [{ field: 'validUntil', fault: 'missing' } as const] : []),
    ...(longer !== '' && prolongUntil === null ? [{ field: 'prolongUntil', fault: 'notADate' } as const] : []),
    ...(validUntil !== null && prolongUntil !== null && prolongUntil <= validUntil
      ? [{ field: 'prolongUntil', fault: 'notAfterValidUntil' } as const]
      : []),
    ...faultsOfDelegation(fields),
  ];
  const delegation = delegationIn(fields);
  const saysNothing = conditions.length === 0 && validUntil === null && delegation === undefined;
  if (faults.length > 0 || saysNothing) return { terms: null, faults };
  const terms = {
    conditions,
    ...(duties.length > 0 && { duties }),
    ...{ ifUnmet, validUntil, prolongUntil },
    ...(delegation && { delegation }),
  };
  return { terms, faults: [] };
}

/** The parts of a matter that say what another forum decides. */
export const DELEGATION_FIELDS = ['delegatedTo', 'delegated', 'reviewOn'] as const;

/** All three are there, or none: a delegation says to whom, of what, and when it is looked at again. */
function faultsOfDelegation(fields: TermsFields): readonly TermsFault[] {
  const empty = DELEGATION_FIELDS.filter((field) => fields[field].trim() === '');
  if (empty.length === DELEGATION_FIELDS.length) return [];
  const reviewOn = fields.reviewOn.trim();
  return [
    ...empty.map((field) => ({ field, fault: 'missing' }) as const),
    ...(reviewOn !== '' && !isLocalDate(reviewOn) ? [{ field: 'reviewOn', fault: 'notADate' } as const] : []),
  ];
}

function delegationIn({ delegatedTo, delegated, reviewOn }: TermsFields): Delegation | undefined {
  const [to, matters, day] = [delegatedTo.trim(), delegated.trim(), reviewOn.trim()];
  return to === '' || !isLocalDate(day) ? undefined : { to, matters, reviewOn: day };
}

/** Of a line of its own on a card, in characters. */
const ROOM_OF_LINE = 80;

/**
 * How many characters of a card the terms take. The background has so much less room, or the first card of 60 members would
 * be too large.
 */
export function roomOfTerms(fields: TermsFields): number {
  const { conditions, ifUnmet, validUntil, prolongUntil, delegatedTo, delegated, reviewOn } = fields;
  const texts = [...linesOf(conditions), ifUnmet.trim(), `${delegatedTo}${delegated}`.trim()].filter(
    (line) => line !== '',
  );
  const days = [validUntil, prolongUntil, reviewOn].filter((day) => day.trim() !== '');
  return texts.join('').length + (texts.length + days.length) * ROOM_OF_LINE;
}

/** Whether the decision would not hold any more on the last day that the matter may be answered. */
export function endsBefore(terms: Terms | undefined, lastDay: LocalDate): boolean {
  return terms !== undefined && terms.validUntil !== null && terms.validUntil < lastDay;
}

/** The first condition, from 1, that would have to be met before the matter has been answered; `undefined` for none. */
export function metTooSoon(terms: Terms | undefined, lastDay: LocalDate): number | undefined {
  return terms?.duties?.find(({ due }) => due !== null && due <= lastDay)?.condition;
}

/** Whether what the decision delegates would be looked at again before the matter has been answered. */
export function isReviewedBy(terms: Terms | undefined, lastDay: LocalDate): boolean {
  return terms?.delegation !== undefined && terms.delegation.reviewOn <= lastDay;
}
