import type { Calendar } from '../../domain/calendar';
import type { ChairDecision } from '../../domain/chair-decision/chair-decision';
import type { Decision } from '../../domain/decision/decision';
import type { ImportedDecision } from '../../domain/decision/earlier';
import { decisionOf } from '../../domain/decision/decision-of';
import { decisionOfChair } from '../../domain/decision/decision-of-chair';
import { withReport, type ReportNote } from '../../domain/decision/report-note';
import type { Resolution } from '../../domain/resolution/resolution';

/** What the register is to have of a matter, with what is said of meetings that have heard of it; `undefined` before there is a decision. */
export function decisionOfMatter(state: Resolution, calendar: Calendar): Decision | undefined {
  if (state.status !== 'adopted' || state.sequence === null) return undefined;
  const decision = decisionOf({ ...state, report: null }, state.sequence, calendar, null);
  return decision === undefined ? undefined : noted(decision, state.report);
}

/** The same of a chair's decision. */
export function decisionByChair(state: ChairDecision, calendar: Calendar): Decision | undefined {
  if (state.status !== 'made' || state.sequence === null) return undefined;
  return noted(decisionOfChair({ ...state, report: null }, state.sequence, calendar, null), state.report);
}

/** The same of a decision from before this register. */
export function importedIn(state: ImportedDecision): Decision | undefined {
  return state.status === 'imported' ? state.decision : undefined;
}

function noted(decision: Decision, note: ReportNote | null): Decision {
  return note === null ? decision : withReport(decision, note);
}
