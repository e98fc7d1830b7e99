import type { Person } from '../../domain/forum/person';
import { timeOf } from '../../domain/forum/forum-time';
import { prepares } from '../../domain/forum/roles';
import { emptyDraft, type DraftFields } from '../../domain/resolution/content';
import { usualLastDay } from '../../domain/resolution/deadline';
import type { Dependencies } from '../dependencies';
import type { Asked } from '../forum/forum-view';
import type { FormNote } from '../notice';
import type { View } from '../views';
import { act, lookAt, type Acting, type Matter } from './acting';
import { draftFormView, readRound } from './draft-views';
import { isEditable, isResponsible } from '../../domain/resolution/resolution';
import { askToSend, sendRound } from './sending';

export interface TypedDraft extends Matter {
  /** The revision the form was opened at. */
  readonly revision: number;
  readonly fields: DraftFields;
}

/** Starts an empty draft; its form comes in the sender's personal chat, or else under the message that asked for it. */
export async function startDraft(
  dependencies: Dependencies,
  person: Person,
  forumId: string,
  asked: Asked,
): Promise<View> {
  const { calendar, clock, newId } = dependencies;
  const id = newId();
  const acting = await act(dependencies, person, { forumId, resolutionId: id }, (by, charter) => ({
    type: 'startDraft',
    by,
    id,
    forumId,
    fields: { ...emptyDraft, lastDay: usualLastDay(timeOf(charter, calendar), clock.now()) },
    askedIn: asked.message,
  }));
  if (acting.kind === 'outsider') return { card: 'message', message: acting.notice };
  const { change } = acting;
  if (change.kind === 'refused') return { card: 'message', message: change.refusal };
  return { card: 'message', message: { type: asked.forum === null ? 'formIsHere' : 'formIsInPersonalChat' } };
}

/** The form of a draft, or of a matter that was referred back, to go on with. */
export async function openForm(dependencies: Dependencies, person: Person, matter: Matter): Promise<View> {
  const looking = await lookAt(dependencies, person, matter);
  if (looking.kind === 'outsider') return { card: 'message', message: looking.notice };
  const { resolution, actor } = looking;
  if (!prepares(actor) && !isResponsible(resolution, actor.id)) {
    return { card: 'message', message: { type: 'mayNotPrepare' } };
  }
  if (!isEditable(resolution)) return { card: 'draftClosed', resolution };
  const setting = { charter: looking.charter, calendar: dependencies.calendar, now: dependencies.clock.now() };
  return draftFormView(setting, resolution, actor, { fields: resolution.fields, faults: [], note: null });
}

export async function saveDraft(dependencies: Dependencies, person: Person, typed: TypedDraft): Promise<View> {
  return formAfter(dependencies, typed, await save(dependencies, person, typed), { type: 'saved' });
}

/** Saves, and puts a preview below the form. */
export async function previewDraft(dependencies: Dependencies, person: Person, typed: TypedDraft): Promise<View> {
  const saved = await save(dependencies, person, typed);
  const revision = acceptedRevision(saved);
  if (revision === undefined || saved.kind !== 'acted') return formAfter(dependencies, typed, saved, null);
  const faulty = faultyForm(dependencies, typed, saved);
  if (faulty !== undefined) return faulty;
  const asked = await act(dependencies, person, typed, (by) => ({ type: 'askPreview', by, revision }));
  return formAfter(dependencies, typed, asked, { type: 'previewBelow' });
}

/** Saves, and sends the matter out if the person may, else asks the presidium to. */
export async function sendDraft(dependencies: Dependencies, person: Person, typed: TypedDraft): Promise<View> {
  const saved = await save(dependencies, person, typed);
  const revision = acceptedRevision(saved);
  if (revision === undefined || saved.kind !== 'acted') return formAfter(dependencies, typed, saved, null);
  const faulty = faultyForm(dependencies, typed, saved);
  if (faulty !== undefined) return faulty;
  const sent = await sendRound(dependencies, person, { ...typed, revision });
  if (sent.kind === 'acted' && sent.change.kind === 'refused' && sent.change.refusal.type === 'mayNotPreside') {
    const asked = await askToSend(dependencies, person, { ...typed, revision });
    return formAfter(dependencies, typed, asked, { type: 'sendingRequested' });
  }
  return formAfter(dependencies, typed, sent, null);
}

/** Removes a draft that was never sent. */
export async function discardDraft(dependencies: Dependencies, person: Person, matter: Matter): Promise<View> {
  const acting = await act(dependencies, person, matter, (by) => ({ type: 'withdraw', by, reason: '' }));
  if (acting.kind === 'outsider') return { card: 'message', message: acting.notice };
  const { change } = acting;
  if (change.kind === 'refused' || change.state.status === 'notStarted') {
    return { card: 'message', message: change.kind === 'refused' ? change.refusal : { type: 'unknownMatter' } };
  }
  return { card: 'draftClosed', resolution: change.state };
}

function save(dependencies: Dependencies, person: Person, typed: TypedDraft): Promise<Acting> {
  const { fields, revision } = typed;
  return act(dependencies, person, typed, (by) => ({ type: 'saveDraft', by, fields, revision }));
}

/** The revision a saved draft is at; `undefined` when it could not be saved. */
function acceptedRevision(acting: Acting): number | undefined {
  if (acting.kind === 'outsider' || acting.change.kind === 'refused') return undefined;
  return isEditable(acting.change.state) ? acting.change.state.revision : undefined;
}

/** The form with every fault beside its field, if the saved text cannot be sent as it is. */
function faultyForm(
  dependencies: Dependencies,
  { fields }: TypedDraft,
  saved: Extract<Acting, { kind: 'acted' }>,
): View | undefined {
  const { charter, actor, change } = saved;
  const { calendar, clock } = dependencies;
  const setting = { charter, calendar, now: clock.now() };
  const reading = readRound(setting, fields);
  if (reading.kind === 'round' || !isEditable(change.state)) return undefined;
  const { faults } = reading;
  return draftFormView(setting, change.state, actor, { fields, faults, note: { type: 'draftFaulty', faults } });
}

/** The form again with what was typed and what became of it; or what the matter has turned into meanwhile. */
function formAfter(
  { calendar, clock }: Dependencies,
  { fields }: TypedDraft,
  acting: Acting,
  note: FormNote | null,
): View {
  if (acting.kind === 'outsider') return { card: 'message', message: acting.notice };
  const { charter, actor, change } = acting;
  const refusal = change.kind === 'refused' ? change.refusal : null;
  if (refusal?.type === 'mayNotPrepare' || change.state.status === 'notStarted') {
    return { card: 'message', message: refusal ?? { type: 'unknownMatter' } };
  }
  if (!isEditable(change.state)) return { card: 'draftClosed', resolution: change.state };
  const faults = refusal?.type === 'draftFaulty' ? refusal.faults : [];
  const setting = { charter, calendar, now: clock.now() };
  return draftFormView(setting, change.state, actor, { fields, faults, note: refusal ?? note });
}
