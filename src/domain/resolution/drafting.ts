import type { AccountId } from '../forum/person';
import { leads, prepares, presides } from '../forum/roles';
import { signed } from '../forum/signed';
import { sameData } from '../same-data';
import type { Instant } from '../time';
import { accept, refuse } from '../verdict';
import { readDraft, unsavable } from './read-draft';
import {
  isDraftForMeeting,
  isEditable,
  isResponsible,
  openedBy,
  previewsOf,
  type Draft,
  type ReferredBack,
  type Resolution,
  type Started,
} from './resolution';
import { faultyReason, type CommandOf, type ResolutionVerdict } from './resolution-verdict';

export function startDraft(resolution: Resolution, command: CommandOf<'startDraft'>, now: Instant): ResolutionVerdict {
  if (resolution.status !== 'notStarted') return accept();
  if (!prepares(command.by)) return refuse({ type: 'mayNotPrepare' });
  const { by, id, forumId, fields, askedIn, source } = command;
  const begun = { type: 'draftStarted', at: now, by: signed(by), id, forumId, fields, askedIn } as const;
  return accept({ ...begun, ...(source !== undefined && { source }) });
}

export function saveDraft(resolution: Started, command: CommandOf<'saveDraft'>, now: Instant): ResolutionVerdict {
  if (!prepares(command.by) && !isResponsible(resolution, command.by.id)) return refuse({ type: 'mayNotPrepare' });
  if (!isEditable(resolution)) return refuse({ type: 'alreadySent' });
  const { by, fields, aim, namesake, shortage, lockedBy } = command;
  const saved = {
    type: 'draftSaved',
    at: now,
    by: signed(by),
    fields,
    aim,
    ...(namesake !== undefined && { namesake }),
    ...(shortage !== undefined && { shortage }),
    ...(lockedBy !== undefined && { lockedBy }),
  } as const;
  if (sameData(resolution.fields, fields)) {
    const last = resolution.forms.find((use) => use.by.id === by.id);
    const isSame =
      last?.aim === aim &&
      last.revision === resolution.revision &&
      sameData(last.namesake, namesake ?? null) &&
      sameData(resolution.shortage, shortage ?? null) &&
      sameData(resolution.lockedBy, lockedBy ?? []);
    return isSame ? accept() : accept(saved);
  }
  if (command.revision !== resolution.revision) return refuse({ type: 'staleDraft' });
  const faults = unsavable(fields);
  if (faults.length > 0) return refuse({ type: 'draftFaulty', faults });
  return accept(saved);
}

/** A preview is of a text that could be sent. */
export function askPreview(resolution: Started, command: CommandOf<'askPreview'>, now: Instant): ResolutionVerdict {
  if (!prepares(command.by) && !isResponsible(resolution, command.by.id)) return refuse({ type: 'mayNotPrepare' });
  if (!isEditable(resolution)) return refuse({ type: 'alreadySent' });
  if (command.revision !== resolution.revision) return refuse({ type: 'staleDraft' });
  const reading = readDraft(resolution.fields, command.decider);
  if (reading.kind === 'faulty') return refuse({ type: 'draftFaulty', faults: reading.faults });
  if (hasPreview(resolution, command.by.id)) return accept();
  return accept({ type: 'previewAsked', at: now, by: signed(command.by) });
}

/** Those who prepare but do not preside ask the chair or vice chair to send. */
export function requestSending(
  resolution: Started,
  command: CommandOf<'requestSending'>,
  now: Instant,
): ResolutionVerdict {
  if (!prepares(command.by) && !isResponsible(resolution, command.by.id)) return refuse({ type: 'mayNotPrepare' });
  if (!isEditable(resolution)) return refuse({ type: 'alreadySent' });
  if (command.revision !== resolution.revision) return refuse({ type: 'staleDraft' });
  const reading = readDraft(resolution.fields, command.decider);
  if (reading.kind === 'faulty') return refuse({ type: 'draftFaulty', faults: reading.faults });
  if (resolution.sendingRequestedBy !== null) return accept();
  return accept({ type: 'sendingRequested', at: now, by: signed(command.by) });
}

/** Puts the text before the forum's next meeting without sending it out, as in a forum that decides at its meetings only. */
export function takeDraftToMeeting(
  resolution: Started,
  command: CommandOf<'takeDraftToMeeting'>,
  now: Instant,
): ResolutionVerdict {
  if (!leads(command.by)) return refuse({ type: 'mayNotLead' });
  if (isDraftForMeeting(resolution)) return accept();
  if (resolution.status !== 'draft' || !isEditable(resolution)) return refuse({ type: 'alreadySent' });
  if (command.revision !== resolution.revision) return refuse({ type: 'staleDraft' });
  const reading = readDraft(resolution.fields, command.decider);
  if (reading.kind === 'faulty') return refuse({ type: 'draftFaulty', faults: reading.faults });
  return accept({ type: 'movedToMeeting', at: now, cause: 'neverSent', by: signed(command.by), reason: '' });
}

/** A draft that was never sent may be removed by whoever started it, or by the presidium, and needs no reason. */
export function discardDraft(resolution: Started, command: CommandOf<'discardDraft'>, now: Instant): ResolutionVerdict {
  if (resolution.startedBy.id !== command.by.id && !presides(command.by)) return refuse({ type: 'mayNotPreside' });
  if (resolution.status === 'withdrawn' && resolution.rounds.length === 0) return accept();
  if (resolution.status !== 'draft' || !isEditable(resolution)) return refuse({ type: 'alreadySent' });
  if (command.revision !== resolution.revision) return refuse({ type: 'staleDraft' });
  return accept({ type: 'withdrawn', at: now, by: signed(command.by), reason: '' });
}

/** The presidium will not send the text as it is, and says why to whoever asked. */
export function declineSending(
  resolution: Started,
  command: CommandOf<'declineSending'>,
  now: Instant,
): ResolutionVerdict {
  if (!presides(command.by)) return refuse({ type: 'mayNotPreside' });
  if (!isEditable(resolution)) return refuse({ type: 'alreadySent' });
  const { declined } = resolution;
  const isSame = declined?.by.id === command.by.id && declined.reason === command.reason.trim();
  if (declined?.request === command.request && isSame) return accept();
  const isAsked = resolution.sendingRequestedBy !== null && resolution.requests === command.request;
  if (!isAsked) return refuse({ type: 'noSuchRequest' });
  const fault = faultyReason(command.reason, true);
  if (fault !== undefined) return fault;
  return accept({ type: 'sendingDeclined', at: now, by: signed(command.by), reason: command.reason.trim() });
}

/**
 * Somebody opens a form in the place of a card that shows the text, or closes it again. It is written down, since that
 * card would else be redrawn when somebody else changes the text.
 */
export function openPreview(resolution: Started, command: CommandOf<'openPreview'>, now: Instant): ResolutionVerdict {
  const { by, card, into } = command;
  if (!prepares(by) && !isResponsible(resolution, by.id)) return refuse({ type: 'mayNotPrepare' });
  if (!isEditable(resolution)) return refuse({ type: 'alreadySent' });
  if (into === 'decline') {
    if (!presides(by)) return refuse({ type: 'mayNotPreside' });
    const isAsked = resolution.sendingRequestedBy !== null && card.number === resolution.requests;
    if (card.kind !== 'sending' || !isAsked) return refuse({ type: 'noSuchRequest' });
  }
  const cards = card.kind === 'sending' ? resolution.requests : previewsOf(resolution, by.id);
  const isOne = card.number > 0 && card.number <= cards;
  if (!isOne || (openedBy(resolution, by.id, card)?.into ?? null) === into) return accept();
  return accept({ type: 'previewOpened', at: now, by: signed(by), card, into });
}

/** Whether this person has a preview that shows the text, and no form in its place. */
function hasPreview(resolution: Draft | ReferredBack, person: AccountId): boolean {
  const number = previewsOf(resolution, person);
  return number > 0 && openedBy(resolution, person, { kind: 'preview', number }) === undefined;
}
