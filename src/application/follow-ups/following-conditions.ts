import type { PerCapsulamDecision } from '../../domain/decision/decision';
import type { Charter } from '../../domain/forum/charter';
import { ownerNamed } from '../../domain/follow-ups/owners';
import type { Language } from '../../domain/language';
import type { Dependencies } from '../dependencies';
import { commandFollowUps } from './commanding';

/** Has those reminded whose it is to see that a decision's conditions are met, until they are ticked off. */
export async function followConditions(
  dependencies: Pick<Dependencies, 'followUps' | 'nudge'>,
  { forumId, id, number, terms, termsNotes: notes }: PerCapsulamDecision,
  { charter, language }: { readonly charter: Charter; readonly language: Language },
): Promise<void> {
  const conditions = terms?.conditions ?? [];
  const duties = (terms?.duties ?? []).map(({ condition, owner, due }) => ({
    ...{ condition, due },
    text: conditions[condition - 1] ?? '',
    owner: ownerNamed(owner, charter),
  }));
  if (duties.length === 0) return;
  const decision = { id, number, language, notes, conditionCount: conditions.length, duties };
  await commandFollowUps(dependencies, forumId, { type: 'followConditions', decision });
}
