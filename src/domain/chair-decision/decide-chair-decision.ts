import { laterNote, type ReportNote } from '../decision/report-note';
import { presides, type Actor } from '../forum/roles';
import { signed } from '../forum/signed';
import type { Wording } from '../forum/wording';
import { sameData } from '../same-data';
import type { Instant, LocalDate } from '../time';
import { accept, refuse, type Verdict } from '../verdict';
import type { ChairDecision, ChairDecisionEvent, MadeChairDecision } from './chair-decision';
import { mentionsAmount } from '../money/amount';
import {
  readChairDecision,
  type ChairDecisionContent,
  type ChairDecisionFault,
  type ChairDecisionFields,
} from './read-chair-decision';

/** What speaks against deciding it alone. */
export const CHAIR_DECISION_WARNINGS = ['amount', 'changesCharter'] as const;
export type ChairDecisionWarning = (typeof CHAIR_DECISION_WARNINGS)[number];

export type ChairDecisionCommand =
  | {
      readonly type: 'make';
      readonly by: Actor;
      readonly id: string;
      readonly forumId: string;
      readonly forumName: string;
      readonly shortName: string;
      readonly wording: Wording;
      readonly fields: ChairDecisionFields;
      readonly today: LocalDate;
      /** The warnings that the person has read and registers it in spite of. */
      readonly confirmed: readonly ChairDecisionWarning[];
    }
  | { readonly type: 'number'; readonly sequence: number }
  | { readonly type: 'noteReported'; readonly note: ReportNote };

export type ChairDecisionRefusal =
  | { readonly type: 'mayNotMakeChairDecision' }
  | { readonly type: 'chairDecisionFaulty'; readonly faults: readonly ChairDecisionFault[] }
  | { readonly type: 'chairDecisionWarned'; readonly warnings: readonly ChairDecisionWarning[] }
  /** The same form was sent twice, the second time with other content. The decision that is registered stands. */
  | { readonly type: 'chairDecisionMadeAlready'; readonly title: string; readonly decidedOn: LocalDate }
  | { readonly type: 'unknownChairDecision' };

/** The rules of a chair's decision: a reason, and a warning when it is about money or the charter. */
export function decideChairDecision(
  state: ChairDecision,
  command: ChairDecisionCommand,
  now: Instant,
): Verdict<ChairDecisionEvent, ChairDecisionRefusal> {
  if (command.type === 'number') {
    if (state.status === 'none') return refuse({ type: 'unknownChairDecision' });
    const { sequence } = command;
    return state.sequence === null ? accept({ type: 'chairDecisionNumbered', at: now, sequence }) : accept();
  }
  if (command.type === 'noteReported') {
    if (state.status === 'none') return refuse({ type: 'unknownChairDecision' });
    const { note } = command;
    return laterNote(state.report, note) === state.report
      ? accept()
      : accept({ type: 'chairDecisionReported', at: now, note });
  }
  const { by, id, forumId, forumName, shortName, wording, fields, today, confirmed } = command;
  if (!presides(by)) return refuse({ type: 'mayNotMakeChairDecision' });
  const reading = readChairDecision(fields, today);
  if (reading.kind === 'faulty') return refuse({ type: 'chairDecisionFaulty', faults: reading.faults });
  const { content } = reading;
  if (state.status === 'made') {
    const { title, decidedOn } = state;
    return sameData(contentOf(state), content)
      ? accept()
      : refuse({ type: 'chairDecisionMadeAlready', title, decidedOn });
  }
  const warnings: readonly ChairDecisionWarning[] = [
    ...(holdsAmount(content) ? (['amount'] as const) : []),
    ...(content.changesCharter ? (['changesCharter'] as const) : []),
  ];
  if (warnings.some((warning) => !confirmed.includes(warning)))
    return refuse({ type: 'chairDecisionWarned', warnings });
  const forum = { forumId, forumName, shortName, wording };
  return accept({ type: 'chairDecisionMade', at: now, by: signed(by), id, ...forum, ...content });
}

function contentOf(made: MadeChairDecision): ChairDecisionContent {
  const { title, text, reason, decidedOn, amount, changesCharter } = made;
  return { title, text, reason, decidedOn, amount, changesCharter };
}

function holdsAmount({ amount, title, text }: ChairDecisionContent): boolean {
  return amount !== null || [title, text].some(mentionsAmount);
}
