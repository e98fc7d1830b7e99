import { decisionOf } from '../../domain/decision/decision-of';
import type { Decision } from '../../domain/decision/decision';
import { isOpen } from '../../domain/decision/findable';
import { noFollowUps } from '../../domain/follow-ups/follow-ups';
import type { Charter } from '../../domain/forum/charter';
import type { Person } from '../../domain/forum/person';
import type { Dependencies } from '../dependencies';
import { membershipOf } from '../forum/membership';
import { followUpsRef, resolutionRef } from '../records/refs';
import type { Notice } from '../notice';
import type { View } from '../views';
import type { CameOfIt } from './decisions-view';

export type DecisionReading =
  /** `isPublic`: only what everybody may read of it; then there is no charter to tell of. */
  | { readonly kind: 'read'; readonly decision: Decision; readonly isPublic: boolean; readonly charter: Charter | null }
  | { readonly kind: 'refused'; readonly message: Notice };

/** The whole decision to those who belong to the forum; to others what everybody may read of it, where its forum publishes openly. */
export async function showDecision(
  dependencies: Dependencies,
  person: Person,
  forumId: string,
  decisionId: string,
): Promise<View> {
  const reading = await decisionFor(dependencies, person, forumId, decisionId);
  if (reading.kind === 'refused') return { card: 'message', message: reading.message };
  const { decision, charter } = reading;
  if (charter === null) return { card: 'webDecision', decision };
  return { card: 'decision', decision, cameOfIt: await whatCameOf(dependencies, decision, charter) };
}

/** What the forum follows up, or has followed up, because of the decision. */
export async function whatCameOf(
  { followUps }: Pick<Dependencies, 'followUps'>,
  { forumId, id }: Decision,
  charter: Charter,
): Promise<CameOfIt> {
  const all = (await followUps.look(followUpsRef(forumId)))?.state ?? noFollowUps;
  return {
    followUps: all.followUps.filter(({ source }) => source.kind === 'decision' && source.decision === id),
    charter,
  };
}

/** A decision as far as the person may read it. */
export async function decisionFor(
  dependencies: Dependencies,
  person: Person,
  forumId: string,
  decisionId: string,
): Promise<DecisionReading> {
  const membership = await membershipOf(dependencies, forumId, person);
  const decision = await dependencies.decisions.read(forumId, decisionId);
  if (membership.kind === 'member') {
    if (decision === undefined) return { kind: 'refused', message: { type: 'unknownMatter' } };
    return {
      kind: 'read',
      decision: await withItsText(dependencies, decision),
      isPublic: false,
      charter: membership.charter,
    };
  }
  if (decision !== undefined && isOpen(decision)) return { kind: 'read', decision, isPublic: true, charter: null };
  return { kind: 'refused', message: membership.notice };
}

/** Decisions from before their text was kept with them get the text of their matter. */
async function withItsText(
  { resolutions, calendar }: Pick<Dependencies, 'resolutions' | 'calendar'>,
  decision: Decision,
): Promise<Decision> {
  if (decision.kind !== 'perCapsulam' || decision.question !== '') return decision;
  const state = (await resolutions.look(resolutionRef(decision.forumId, decision.id)))?.state;
  if (state?.status !== 'adopted') return decision;
  const made = decisionOf(state, decision.sequence, calendar, decision.forumKind);
  if (made === undefined) return decision;
  const { urgency, question, background, attachments } = made;
  return { ...decision, urgency, question, background, attachments };
}
