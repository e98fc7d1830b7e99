import type { PerCapsulamDecision } from '../../domain/decision/decision';
import type { Language } from '../../domain/language';
import { delegationEndedBy, renewedBy } from '../../domain/terms/terms-notes';
import type { Dependencies } from '../dependencies';
import { todayOf } from '../forum/today';
import { commandFollowUps } from './commanding';

/**
 * Has the forum reminded of a decision that runs out, until it has decided how it goes on with it, and of what a decision
 * delegates until further notice.
 */
export async function followRunningOut(
  dependencies: Pick<Dependencies, 'followUps' | 'clock' | 'calendar' | 'nudge'>,
  { forumId, id, number, title, terms, termsNotes }: PerCapsulamDecision,
  language: Language,
): Promise<void> {
  const delegation = terms?.delegation;
  if (delegation !== undefined) {
    const isEnded = delegationEndedBy(termsNotes) !== undefined;
    const delegated = { id, number, delegation, language };
    await commandFollowUps(dependencies, forumId, { type: 'followDelegation', delegated, isEnded });
  }
  if (terms?.validUntil == null) return;
  const decision = { id, number, title, validUntil: terms.validUntil, language };
  const isDecided = renewedBy(termsNotes) !== undefined;
  const command = { type: 'followRunningOut', decision, isDecided, today: todayOf(dependencies) } as const;
  await commandFollowUps(dependencies, forumId, command);
}
