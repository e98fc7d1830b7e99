import type { ChairDecisionWarning } from '../../domain/chair-decision/decide-chair-decision';
import { decideChairDecision } from '../../domain/chair-decision/decide-chair-decision';
import type { ChairDecisionFields } from '../../domain/chair-decision/read-chair-decision';
import { decisionOfChair } from '../../domain/decision/decision-of-chair';
import type { Dependencies } from '../dependencies';
import type { Belonging } from '../forum/membership';
import { todayOf } from '../forum/today';
import { idOfForm } from '../ids-of-forms';
import { chairDecisionRef } from '../records/refs';
import type { View } from '../views';
import { numberChairDecision } from './numbering';

/** The form for a decision of the chair's own. */
export function openChairDecision(dependencies: Dependencies, { forum, charter }: Belonging): View {
  const decidedOn = todayOf(dependencies);
  const fields = { title: '', text: '', reason: '', decidedOn, amount: '', changesCharter: false };
  const decisionId = dependencies.newId();
  return {
    card: 'chairDecisionForm',
    forumId: forum.id,
    decisionId,
    charter,
    fields,
    faults: [],
    warnings: [],
    made: null,
  };
}

/**
 * Registers the chair's decision, once the chair has seen what speaks against deciding it alone. `decisionId`
 * is the form's: the same form sent twice makes one decision. When it is sent again with other content, the chair is
 * told what is registered and is shown the content as the form of another decision, to send or to drop.
 */
export async function makeChairDecision(
  dependencies: Dependencies,
  { charter, actor }: Belonging,
  {
    forumId,
    decisionId,
    fields,
    confirmed,
  }: {
    readonly forumId: string;
    readonly decisionId: string;
    readonly fields: ChairDecisionFields;
    readonly confirmed: readonly ChairDecisionWarning[];
  },
): Promise<View> {
  const { name: forumName, shortName, wording } = charter;
  const id = idOfForm('chairDecision', forumId, actor.id, decisionId);
  const ref = chairDecisionRef(forumId, id);
  const make = { type: 'make', by: actor, id, forumId, forumName, shortName, wording } as const;
  const today = todayOf(dependencies);
  const change = await dependencies.chairDecisions.change(ref, (state, now) =>
    decideChairDecision(state, { ...make, fields, today, confirmed }, now),
  );
  if (change.kind === 'accepted') {
    const { state } = change;
    if (state.status === 'none') return { card: 'message', message: { type: 'unknownChairDecision' } };
    // The receipt stands as it is given, so the number is taken in the turn.
    const sequence = await numberChairDecision(dependencies, ref, state);
    dependencies.nudge(ref);
    const { number, title } = decisionOfChair(state, sequence, dependencies.calendar, charter.kind);
    return { card: 'chairDecisionMade', forumName: state.forumName, number, title };
  }
  const { refusal } = change;
  const form = { card: 'chairDecisionForm', forumId, decisionId, charter, fields, made: null } as const;
  switch (refusal.type) {
    case 'chairDecisionFaulty':
      return { ...form, faults: refusal.faults, warnings: [] };
    case 'chairDecisionWarned':
      return { ...form, faults: [], warnings: refusal.warnings };
    case 'chairDecisionMadeAlready': {
      const { title, decidedOn } = refusal;
      const anew = { decisionId: dependencies.newId(), made: { title, decidedOn } };
      return { ...form, ...anew, faults: [], warnings: [] };
    }
    case 'mayNotMakeChairDecision':
    case 'unknownChairDecision':
      return { card: 'message', message: refusal };
  }
}
