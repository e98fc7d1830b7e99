import type { Wording } from '../forum/wording';
import type { Instant, LocalDate } from '../time';
import type { EarlierDecision, EarlierStatus } from './decision';

/** What a file says of one decision from before this register. What it does not say is `null`, and is never guessed. */
export interface EarlierRow {
  /** The forum as the source names it. */
  readonly forumName: string;
  readonly decidedOn: LocalDate | null;
  readonly status: EarlierStatus | null;
  /** How the decision was made, in the words of the source. */
  readonly form: string | null;
  readonly text: string;
  readonly source: string;
}

export interface DecisionImported extends EarlierRow {
  readonly type: 'decisionImported';
  readonly at: Instant;
  readonly id: string;
  readonly forumId: string;
  readonly shortName: string;
  readonly wording: Wording;
  /** What the decision is called by, since it has no number of ours. */
  readonly mark: string;
  /** Its row among the decisions of the file. */
  readonly place: number;
}

export interface NothingImported {
  readonly status: 'none';
}

export type ImportedDecision = NothingImported | { readonly status: 'imported'; readonly decision: EarlierDecision };

export const nothingImported: ImportedDecision = { status: 'none' };

/** Before every day that is known, so that a decision without a day comes last. */
const UNKNOWN_DAY: Instant = '0001-01-01T00:00:00.000Z';

export function evolveImportedDecision(state: ImportedDecision, event: DecisionImported): ImportedDecision {
  return state.status === 'imported' ? state : { status: 'imported', decision: earlierDecision(event) };
}

function earlierDecision(event: DecisionImported): EarlierDecision {
  const { id, forumId, mark, place, forumName, shortName, wording, source, decidedOn, text, status, form, at } = event;
  return {
    kind: 'earlier',
    id,
    forumId,
    number: mark,
    year: decidedOn === null ? 0 : Number(decidedOn.slice(0, 4)),
    sequence: place,
    forumName,
    forumKind: null,
    shortName,
    wording,
    title: source,
    decidedAt: decidedOn === null ? UNKNOWN_DAY : `${decidedOn}T00:00:00.000Z`,
    decidedOn,
    reported: null,
    unreportedAt: null,
    text,
    status,
    form,
    importedAt: at,
  };
}
