import type { PerCapsulamDecision } from '../../domain/decision/decision';
import { leads } from '../../domain/forum/roles';
import { decide } from '../../domain/resolution/decide';
import { termsOf } from '../../domain/resolution/following-terms';
import { renewalFields, type RunningOut } from '../../domain/resolution/renewal-fields';
import type { Adopted, Resolution } from '../../domain/resolution/resolution';
import { lockedBy, type Renewal } from '../../domain/terms/terms-notes';
import type { FinalReportFields } from '../../domain/state-funds/final-report';
import type { Dependencies } from '../dependencies';
import { languageOfForum } from '../forum/language-of-forum';
import type { Belonging } from '../forum/membership';
import { resolutionRef } from '../records/refs';
import { uuidOf } from '../uuid-of';
import type { View, ViewOf } from '../views';
import { actOnMatter, type Matter } from './acting-on-matter';
import { decisionIn, lookAtDecision } from './decision-in';

interface SeenCondition extends Matter {
  /** From 1; 0 for none. */
  readonly condition: number;
  /** How much had been noted of it when the form was drawn. */
  readonly after: number;
}

/** What a decision holds on, for how long, and what has come of it. */
export async function showTerms(
  dependencies: Dependencies,
  belonging: Belonging,
  { note = null, typed = null, ...matter }: Matter & Partial<Pick<ViewOf<'terms'>, 'note' | 'typed'>>,
): Promise<View> {
  const looking = await lookAtDecision(dependencies, belonging, matter);
  if (looking.kind === 'unknown') return { card: 'message', message: looking.notice };
  const { charter, decision, actor } = looking;
  return { card: 'terms', charter, decision, mayLead: leads(actor), note, typed };
}

export async function meetCondition(
  dependencies: Dependencies,
  belonging: Belonging,
  { condition, after, evidence, ...matter }: SeenCondition & { readonly evidence: string },
): Promise<View> {
  const { change } = await actOnMatter(dependencies, belonging, matter, (by) => {
    return { type: 'meetCondition', by, condition, after, evidence };
  });
  if (change.kind === 'refused') return { card: 'message', message: change.refusal };
  return showTerms(dependencies, belonging, { ...matter, note: { type: 'conditionMet' } });
}

export async function takeBackCondition(
  dependencies: Dependencies,
  belonging: Belonging,
  { condition, after, reason, ...matter }: SeenCondition & { readonly reason: string },
): Promise<View> {
  const { change } = await actOnMatter(dependencies, belonging, matter, (by) => {
    return { type: 'takeBackCondition', by, condition, after, reason };
  });
  if (change.kind === 'refused') return { card: 'message', message: change.refusal };
  return showTerms(dependencies, belonging, { ...matter, note: { type: 'conditionTakenBack' } });
}

/** Tells what came of a year of state funds; what cannot be taken stays in the form. */
export async function reportResults(
  dependencies: Dependencies,
  belonging: Belonging,
  { after, fields, ...matter }: Matter & { readonly after: number; readonly fields: FinalReportFields },
): Promise<View> {
  const { change } = await actOnMatter(dependencies, belonging, matter, (by) => {
    return { type: 'reportResults', by, after, fields };
  });
  if (change.kind === 'accepted') {
    return showTerms(dependencies, belonging, { ...matter, note: { type: 'resultsReported' } });
  }
  const { refusal } = change;
  if (refusal.type !== 'reportFaulty' && refusal.type !== 'reportChangedSince') {
    return { card: 'message', message: refusal };
  }
  const faults = refusal.type === 'reportFaulty' ? refusal.faults : [];
  return showTerms(dependencies, belonging, { ...matter, note: refusal, typed: { fields, faults } });
}

/** The forum decides itself again what it had delegated. */
export async function endDelegation(
  dependencies: Dependencies,
  belonging: Belonging,
  { reason, ...matter }: Matter & { readonly reason: string },
): Promise<View> {
  const { change } = await actOnMatter(dependencies, belonging, matter, (by) => ({
    type: 'endDelegation',
    by,
    reason,
  }));
  if (change.kind === 'refused') return { card: 'message', message: change.refusal };
  return showTerms(dependencies, belonging, { ...matter, note: { type: 'delegationEnded' } });
}

/**
 * Begins the matter that goes on with a decision, with its text filled in. `after`: how much had been noted of the decision's
 * terms when the button was drawn, so that a button that is pressed twice begins one matter.
 */
export async function beginRenewal(
  dependencies: Dependencies,
  belonging: Belonging,
  { way, after, ...matter }: Matter & { readonly way: Renewal; readonly after: number },
): Promise<View> {
  const { forumId, resolutionId } = matter;
  const id = uuidOf(['renewal', forumId, resolutionId, way, after]);
  const { change, charter } = await actOnMatter(dependencies, belonging, matter, (by) => {
    return { type: 'beginRenewal', by, way, matter: id };
  });
  if (change.kind === 'refused') return { card: 'message', message: change.refusal };
  const resolution = change.state;
  const decision = decisionIn(dependencies, resolution);
  const terms = decision?.terms ?? null;
  if (resolution.status !== 'adopted' || decision === undefined || terms === null) {
    return { card: 'message', message: { type: 'unknownMatter' } };
  }
  const { number, title, termsNotes: notes } = decision;
  const running = { number, title, fields: resolution.fields, terms, notes, grant: grantOf(decision) };
  const fields = renewalFields(running, way, charter.wording, languageOfForum(belonging.forum));
  const projectYear = decision.stateFunds?.projectYear;
  const source = {
    ...({ kind: 'renewal', way, id: resolutionId, title, number } as const),
    ...(projectYear !== undefined && { projectYear }),
  };
  const begun = await actOnMatter(dependencies, belonging, { forumId, resolutionId: id }, (by) => {
    return { type: 'startDraft', by, id, forumId, fields, askedIn: null, source };
  });
  if (begun.change.kind === 'refused') return { card: 'message', message: begun.change.refusal };
  return { card: 'message', message: { type: 'formIsInPersonalChat' } };
}

/** Of a decision on state funds. */
function grantOf({ stateFunds, money }: PerCapsulamDecision): RunningOut['grant'] {
  return stateFunds === null || money === null ? null : { projectYear: stateFunds.projectYear, year: money.year };
}

/** The conditions that lock the option which the matter uses, as they stand now. */
export async function lockedNow(
  { resolutions }: Pick<Dependencies, 'resolutions'>,
  forumId: string,
  resolution: Resolution | undefined,
): Promise<readonly number[]> {
  if (resolution === undefined || resolution.status === 'notStarted' || resolution.source?.kind !== 'renewal')
    return [];
  const { id, way } = resolution.source;
  const renewed = (await resolutions.read(resolutionRef(forumId, id)))?.state;
  const terms = renewed?.status === 'adopted' ? termsOf(renewed) : undefined;
  return renewed?.status !== 'adopted' || terms === undefined ? [] : lockedBy(terms, renewed.termsNotes, way);
}

/** Tells the decision that a matter goes on with what has become of it. */
export async function noteRenewed(
  { resolutions, nudge }: Pick<Dependencies, 'resolutions' | 'nudge'>,
  { source }: Adopted,
  { forumId, number, terms }: PerCapsulamDecision,
): Promise<void> {
  if (source?.kind !== 'renewal') return;
  const ref = resolutionRef(forumId, source.id);
  const command = { type: 'noteRenewed', way: source.way, number, until: terms?.validUntil ?? null } as const;
  const change = await resolutions.change(ref, (state, now) => decide(state, command, now));
  if (change.kind === 'accepted' && change.isNews) nudge(ref);
}
