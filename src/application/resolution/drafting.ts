import { prepares, presides, type Actor } from '../../domain/forum/roles';
import type { ResolutionCommand, ResolutionRefusal } from '../../domain/resolution/commands';
import type { DraftFields } from '../../domain/resolution/content';
import { actorInMatter } from '../../domain/resolution/handling';
import { isRecused } from '../../domain/resolution/recusal';
import { isEditable, isResponsible, type FormAim, type Namesake } from '../../domain/resolution/resolution';
import { sameData } from '../../domain/same-data';
import { shortageIn } from '../accounts/shortages';
import type { Dependencies } from '../dependencies';
import { applicantChosen } from './chosen-applicant';
import { lockedNow } from './following-terms';
import { resolutionRef } from '../records/refs';
import type { Belonging } from '../forum/membership';
import type { FormNote, Notice } from '../notice';
import type { View } from '../views';
import {
  actOnMatter,
  actOnMatterUnseen,
  lookAtMatter,
  showWhatFollows,
  type ActedOnMatter,
  type Matter,
} from './acting-on-matter';
import { draftClosedView, draftFormView, readRound, unseenAway } from './draft-views';
import { askToSend, namesakeIn, sendRound, type SeenDraft, type SeenWarnings } from './sending';

export interface TypedDraft extends Matter {
  /** The revision the form was opened at. */
  readonly revision: number;
  readonly fields: DraftFields;
  /** The last day that the form suggested; '' when it suggested none. */
  readonly suggestedLastDay: string;
}

/** The form of a draft, or of a matter that was referred back, to go on with. */
export async function openForm(dependencies: Dependencies, belonging: Belonging, matter: Matter): Promise<View> {
  const looking = await lookAtMatter(dependencies, belonging, matter);
  if (looking.kind === 'unknown') return { card: 'message', message: looking.notice };
  const { resolution, actor } = looking;
  if (!prepares(actor) && !isResponsible(resolution, actor.id)) {
    return { card: 'message', message: { type: 'mayNotPrepare' } };
  }
  if (!isEditable(resolution)) return draftClosedView(resolution);
  if (isRecused(resolution, actor.id)) return { card: 'message', message: { type: 'recused' } };
  const setting = { charter: looking.charter, calendar: dependencies.calendar, now: dependencies.clock.now() };
  return draftFormView(setting, resolution, actor, { fields: resolution.fields, faults: [], note: null });
}

export async function saveDraft(dependencies: Dependencies, belonging: Belonging, sent: TypedDraft): Promise<View> {
  const typed = await withApplicant(dependencies, belonging, sent);
  const saving = await savingOf(dependencies, typed, 'save');
  return formAfter(dependencies, typed, await actOnMatter(dependencies, belonging, typed, saving), { type: 'saved' });
}

/** Saves the text, and puts a preview below the form. */
export async function previewDraft(dependencies: Dependencies, belonging: Belonging, sent: TypedDraft): Promise<View> {
  const typed = await withApplicant(dependencies, belonging, sent);
  const saving = await savingOf(dependencies, typed, 'preview');
  return saveFirst(dependencies, belonging, typed, saving, async (revision) => {
    const asked = await actOnMatter(dependencies, belonging, typed, (by, decider) => ({
      type: 'askPreview',
      by,
      revision,
      decider,
    }));
    return formAfter(dependencies, typed, asked, { type: 'previewBelow' });
  });
}

/** Saves the text, and sends the matter out if the person may; otherwise asks the presidium to. */
export async function sendDraft(
  dependencies: Dependencies,
  belonging: Belonging,
  sent: TypedDraft & SeenWarnings,
): Promise<View> {
  const typed = await withApplicant(dependencies, belonging, sent);
  const { title } = typed.fields;
  const namesake = typed.seenTitle === title ? null : await namesakeIn(dependencies, typed, title);
  const command = await savingOf(dependencies, typed, 'send', namesake);
  return saveFirst(dependencies, belonging, typed, command, async (revision, saved) => {
    if (namesake !== null) return formAfter(dependencies, typed, saved, { type: 'sameTitle', ...namesake });
    const away = unseenAwayBy(dependencies, saved, typed);
    if (away !== null) return formAfter(dependencies, typed, saved, away);
    const round = await sendRound(dependencies, belonging, { ...typed, revision });
    if (round.change.kind === 'refused' && isLeftToOthers(round.change.refusal)) {
      const asked = await askToSend(dependencies, belonging, { ...typed, revision });
      return formAfter(dependencies, typed, asked, { type: 'sendingRequested' });
    }
    return formAfter(dependencies, typed, round, null);
  });
}

/** What was typed, with the organisation that was chosen as the register has it. */
async function withApplicant<Typed extends TypedDraft>(
  { resolutions }: Pick<Dependencies, 'resolutions'>,
  { charter }: Belonging,
  typed: Typed,
): Promise<Typed> {
  const { fields, forumId, resolutionId } = typed;
  const known = await resolutions.recall(resolutionRef(forumId, resolutionId), Infinity);
  return { ...typed, fields: { ...fields, applicant: applicantChosen(fields.applicant, charter, known?.state) } };
}

/** They may work on the text, and not send it. */
function isLeftToOthers({ type }: ResolutionRefusal): boolean {
  return type === 'mayNotPreside' || type === 'ownPartyApplies';
}

/**
 * Saves the text first. Then goes on with a text that could be sent, or shows the form with its faults.
 */
async function saveFirst(
  dependencies: Dependencies,
  belonging: Belonging,
  typed: TypedDraft,
  command: (by: Actor) => ResolutionCommand,
  goOn: (revision: number, saved: ActedOnMatter) => Promise<View>,
): Promise<View> {
  // The form is redrawn once, when the outcome of everything that was asked for is known.
  const saved = await actOnMatterUnseen(dependencies, belonging, typed, command);
  const revision = acceptedRevision(saved);
  const faulty = faultyForm(dependencies, typed, saved);
  const view =
    revision === undefined || faulty !== undefined
      ? (faulty ?? formAfter(dependencies, typed, saved, null))
      : await goOn(revision, saved);
  showWhatFollows(dependencies, typed, saved);
  return view;
}

/** Removes a draft that was never sent. */
export async function discardDraft(dependencies: Dependencies, belonging: Belonging, seen: SeenDraft): Promise<View> {
  const { revision } = seen;
  const { change } = await actOnMatter(dependencies, belonging, seen, (by) => ({ type: 'discardDraft', by, revision }));
  if (change.kind === 'refused' || change.state.status === 'notStarted') {
    return { card: 'message', message: change.kind === 'refused' ? change.refusal : { type: 'unknownMatter' } };
  }
  return draftClosedView(change.state);
}

async function savingOf(
  dependencies: Dependencies,
  typed: TypedDraft,
  aim: FormAim,
  namesake: Namesake | null = null,
): Promise<(by: Actor) => ResolutionCommand> {
  const { revision, forumId, resolutionId } = typed;
  const fields = fieldsOf(typed);
  const shortage = await shortageIn(dependencies, forumId, fields);
  const known = await dependencies.resolutions.recall(resolutionRef(forumId, resolutionId), Infinity);
  const lockedBy = await lockedNow(dependencies, forumId, known?.state);
  return (by) => ({
    type: 'saveDraft',
    fields,
    revision,
    aim,
    by,
    ...(namesake !== null && { namesake }),
    ...(shortage !== null && { shortage }),
    ...(lockedBy.length > 0 && { lockedBy }),
  });
}

/**
 * The fields without a last day that nobody has touched: the last day then follows from the day on which the matter is
 * sent.
 */
function fieldsOf({ fields, suggestedLastDay }: TypedDraft): DraftFields {
  return fields.lastDay === suggestedLastDay ? { ...fields, lastDay: '' } : fields;
}

/** The revision a saved draft is at; `undefined` when it could not be saved. */
function acceptedRevision({ change }: ActedOnMatter): number | undefined {
  if (change.kind === 'refused') return undefined;
  return isEditable(change.state) ? change.state.revision : undefined;
}

/** The warning of those who are away, to whoever sends. Whoever asks the presidium to send leaves it to them. */
function unseenAwayBy(
  { calendar, clock }: Dependencies,
  { charter, actor, change: { state } }: ActedOnMatter,
  typed: TypedDraft & SeenWarnings,
): Notice | null {
  if (!presides(actorInMatter(state, actor))) return null;
  return unseenAway({ charter, calendar, now: clock.now() }, fieldsOf(typed), typed.seenAway);
}

/** The form with every fault beside its field, if the saved text cannot be sent as it is. */
function faultyForm(dependencies: Dependencies, typed: TypedDraft, saved: ActedOnMatter): View | undefined {
  const fields = fieldsOf(typed);
  if (saved.change.kind === 'refused') return undefined;
  const { charter, actor, change } = saved;
  const { calendar, clock } = dependencies;
  const setting = { charter, calendar, now: clock.now() };
  if (!isEditable(change.state)) return undefined;
  const reading = readRound(setting, { ...change.state, fields });
  if (reading.kind === 'round') return undefined;
  const { faults } = reading;
  return draftFormView(setting, change.state, actor, { fields, faults, note: { type: 'draftFaulty', faults } });
}

/** The form with what was typed and what became of it; or the card of what the matter has turned into meanwhile. */
function formAfter(
  { calendar, clock }: Dependencies,
  typed: TypedDraft,
  acted: ActedOnMatter,
  note: FormNote | null,
): View {
  const fields = fieldsOf(typed);
  const { charter, actor, change } = acted;
  const refusal = change.kind === 'refused' ? change.refusal : null;
  if (refusal?.type === 'mayNotPrepare' || change.state.status === 'notStarted') {
    return { card: 'message', message: refusal ?? { type: 'unknownMatter' } };
  }
  if (!isEditable(change.state)) {
    // A new card would wipe what was typed and not kept.
    const isKept = sameData(change.state.fields, fields);
    return isKept ? draftClosedView(change.state) : { card: 'message', message: { type: 'alreadySent' } };
  }
  const faults = refusal?.type === 'draftFaulty' ? refusal.faults : [];
  const setting = { charter, calendar, now: clock.now() };
  return draftFormView(setting, change.state, actor, { fields, faults, note: refusal ?? note });
}
