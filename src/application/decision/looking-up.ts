import { decisionOf } from '../../domain/decision/decision-of';
import type { Decision } from '../../domain/decision/decision';
import { isOpen } from '../../domain/decision/findable';
import type { Person } from '../../domain/forum/person';
import type { Dependencies } from '../dependencies';
import { membershipOf } from '../forum/membership';
import { resolutionRef } from '../records/refs';
import type { View } from '../views';

/** The whole decision to those who belong to the forum; to others what everybody may read of it, where its forum publishes openly. */
export async function showDecision(
  dependencies: Dependencies,
  person: Person,
  forumId: string,
  decisionId: string,
): Promise<View> {
  const membership = await membershipOf(dependencies, forumId, person);
  const decision = await dependencies.decisions.read(forumId, decisionId);
  if (membership.kind === 'member') {
    if (decision === undefined) return { card: 'message', message: { type: 'unknownMatter' } };
    return { card: 'decision', decision: await withItsText(dependencies, decision) };
  }
  if (decision !== undefined && isOpen(decision)) return { card: 'webDecision', decision };
  return { card: 'message', message: membership.notice };
}

/** Decisions from before the text that they were made on was kept with them have that of their matter. */
async function withItsText(
  { resolutions, calendar }: Pick<Dependencies, 'resolutions' | 'calendar'>,
  decision: Decision,
): Promise<Decision> {
  if (decision.kind === 'chair' || decision.question !== '') return decision;
  const state = (await resolutions.look(resolutionRef(decision.forumId, decision.id)))?.state;
  if (state?.status !== 'adopted') return decision;
  const made = decisionOf(state, decision.sequence, calendar, decision.forumKind);
  if (made === undefined) return decision;
  const { urgency, question, background, attachments } = made;
  return { ...decision, urgency, question, background, attachments };
}
