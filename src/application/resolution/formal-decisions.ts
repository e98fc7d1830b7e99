import { isOneOf } from '../notice';
import { leads } from '../../domain/forum/roles';
import { partiesOfPerson } from '../../domain/forum/parties';
import { lookAtDecision } from './decision-in';
import type { Dependencies } from '../dependencies';
import type { Belonging } from '../forum/membership';
import { todayOf } from '../forum/today';
import type { Notice } from '../notice';
import type { View } from '../views';
import { actOnMatter, type Matter } from './acting-on-matter';

/** A party, from 1 as the decision has them, and how much had been noted of it when the form was drawn; both 0 for none. */
export interface SeenParty extends Matter {
  readonly party: number;
  readonly after: number;
}

/** As typed. */
export interface TypedFormalDecision {
  readonly body: string;
  readonly on: string;
  readonly reference: string;
}

interface Shown extends Matter {
  readonly note?: Notice | null;
  readonly typed?: (TypedFormalDecision & { readonly party: number }) | null;
}

/** Which parties have taken their own formal decision, and for those who may the forms to note it. */
export async function showFormalDecisions(
  dependencies: Dependencies,
  belonging: Belonging,
  { note = null, typed = null, ...matter }: Shown,
): Promise<View> {
  const looking = await lookAtDecision(dependencies, belonging, matter);
  if (looking.kind === 'unknown') return { card: 'message', message: looking.notice };
  const { charter, decision, actor } = looking;
  const sitsFor = sittingFor(dependencies, belonging);
  return { card: 'formalDecisions', charter, decision, mayLead: leads(actor), sitsFor, typed, note };
}

export async function noteFormalDecision(
  dependencies: Dependencies,
  belonging: Belonging,
  { party, after, body, on, reference, ...matter }: SeenParty & TypedFormalDecision,
): Promise<View> {
  const today = todayOf(dependencies);
  const sitsFor = sittingFor(dependencies, belonging);
  const { change } = await actOnMatter(dependencies, belonging, matter, (by) => {
    return { type: 'noteFormalDecision', by, sitsFor, party, after, body, on, reference, today };
  });
  if (change.kind === 'accepted') {
    return showFormalDecisions(dependencies, belonging, { ...matter, note: { type: 'formalDecisionNoted' } });
  }
  const { refusal } = change;
  if (!isOneOf(refusal, MENDABLE)) return { card: 'message', message: refusal };
  const typed = { party, body, on, reference };
  return showFormalDecisions(dependencies, belonging, { ...matter, note: refusal, typed });
}

export async function takeBackFormalDecision(
  dependencies: Dependencies,
  belonging: Belonging,
  { party, after, reason, ...matter }: SeenParty & { readonly reason: string },
): Promise<View> {
  const sitsFor = sittingFor(dependencies, belonging);
  const { change } = await actOnMatter(dependencies, belonging, matter, (by) => {
    return { type: 'takeBackFormalDecision', by, sitsFor, party, after, reason };
  });
  const note = change.kind === 'accepted' ? ({ type: 'formalDecisionTakenBack' } as const) : change.refusal;
  if (change.kind === 'refused' && !isOneOf(change.refusal, MENDABLE)) return { card: 'message', message: note };
  return showFormalDecisions(dependencies, belonging, { ...matter, note });
}

/** What whoever fills in the form can mend: the form is shown again, with what was typed. */
const MENDABLE = [
  'unknownParty',
  'formalBodyMissing',
  'formalTooLong',
  'formalDayMissing',
  'formalDayAhead',
  'formalChangedSince',
  'reasonMissing',
  'reasonTooLong',
] as const satisfies readonly Notice['type'][];

function sittingFor(dependencies: Dependencies, { forum, actor }: Belonging): readonly string[] {
  return partiesOfPerson(forum.register, actor.id, todayOf(dependencies));
}
