import type { ReportNote } from '../decision/report-note';
import type { Person } from '../forum/person';
import type { Wording } from '../forum/wording';
import type { Instant, LocalDate } from '../time';
import type { Amount } from '../money/amount';

export interface NoChairDecision {
  readonly status: 'none';
}

/** A decision that the chair has made for the forum (ordförandebeslut, R-20). Never changed once made. */
export interface MadeChairDecision {
  readonly status: 'made';
  readonly id: string;
  readonly forumId: string;
  readonly forumName: string;
  readonly shortName: string;
  readonly wording: Wording;
  readonly title: string;
  readonly text: string;
  readonly reason: string;
  readonly decidedOn: LocalDate;
  /** `null` when it is about no money. */
  readonly amount: Amount | null;
  /** It changes the forum's charter. */
  readonly changesCharter: boolean;
  readonly by: Person;
  readonly madeAt: Instant;
  /** Its place in the forum's series for the year, once the series has given it. */
  readonly sequence: number | null;
  /** What was last noted of a meeting that heard of it. */
  readonly report: ReportNote | null;
}

export type ChairDecision = NoChairDecision | MadeChairDecision;

export type ChairDecisionEvent =
  | {
      readonly type: 'chairDecisionMade';
      readonly at: Instant;
      readonly by: Person;
      readonly id: string;
      readonly forumId: string;
      readonly forumName: string;
      readonly shortName: string;
      readonly wording: Wording;
      readonly title: string;
      readonly text: string;
      readonly reason: string;
      readonly decidedOn: LocalDate;
      readonly amount: Amount | null;
      readonly changesCharter: boolean;
    }
  | { readonly type: 'chairDecisionNumbered'; readonly at: Instant; readonly sequence: number }
  | { readonly type: 'chairDecisionReported'; readonly at: Instant; readonly note: ReportNote };

export const noChairDecision: ChairDecision = { status: 'none' };

export function evolveChairDecision(state: ChairDecision, event: ChairDecisionEvent): ChairDecision {
  if (event.type === 'chairDecisionMade') {
    if (state.status === 'made') return state;
    const { id, forumId, forumName, shortName, wording, title, text, reason, decidedOn, amount, changesCharter, by } =
      event;
    const forum = { forumId, forumName, shortName, wording };
    const content = { title, text, reason, decidedOn, amount, changesCharter };
    return { status: 'made', id, ...forum, ...content, by, madeAt: event.at, sequence: null, report: null };
  }
  if (state.status === 'none') return state;
  return event.type === 'chairDecisionNumbered'
    ? { ...state, sequence: event.sequence }
    : { ...state, report: event.note };
}

/** `LGS OB 2026:1`. */
export function chairDecisionNumber(shortName: string, year: number, sequence: number): string {
  return `${shortName} OB ${year}:${sequence}`;
}
