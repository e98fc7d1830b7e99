import { prepares } from '../forum/roles';
import { signed } from '../forum/signed';
import { sameData } from '../same-data';
import type { Instant } from '../time';
import { accept, refuse } from '../verdict';
import { readDraft, unsavable } from './read-draft';
import { isEditable, isResponsible, type Resolution, type Started } from './resolution';
import type { CommandOf, ResolutionVerdict } from './resolution-verdict';

export function startDraft(resolution: Resolution, command: CommandOf<'startDraft'>, now: Instant): ResolutionVerdict {
  if (resolution.status !== 'notStarted') return accept();
  if (!prepares(command.by)) return refuse({ type: 'mayNotPrepare' });
  const { id, forumId, fields, askedIn } = command;
  return accept({ type: 'draftStarted', at: now, by: signed(command.by), id, forumId, fields, askedIn });
}

export function saveDraft(resolution: Started, command: CommandOf<'saveDraft'>, now: Instant): ResolutionVerdict {
  if (!prepares(command.by) && !isResponsible(resolution, command.by.id)) return refuse({ type: 'mayNotPrepare' });
  if (!isEditable(resolution)) return refuse({ type: 'alreadySent' });
  if (sameData(resolution.fields, command.fields)) return accept();
  if (command.revision !== resolution.revision) return refuse({ type: 'staleDraft' });
  const faults = unsavable(command.fields);
  if (faults.length > 0) return refuse({ type: 'draftFaulty', faults });
  return accept({ type: 'draftSaved', at: now, by: signed(command.by), fields: command.fields });
}

/** A preview is of a text that could be sent. */
export function askPreview(resolution: Started, command: CommandOf<'askPreview'>, now: Instant): ResolutionVerdict {
  if (!prepares(command.by) && !isResponsible(resolution, command.by.id)) return refuse({ type: 'mayNotPrepare' });
  if (!isEditable(resolution)) return refuse({ type: 'alreadySent' });
  if (command.revision !== resolution.revision) return refuse({ type: 'staleDraft' });
  const reading = readDraft(resolution.fields);
  if (reading.kind === 'faulty') return refuse({ type: 'draftFaulty', faults: reading.faults });
  if (resolution.previewers.some(({ id }) => id === command.by.id)) return accept();
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
  const reading = readDraft(resolution.fields);
  if (reading.kind === 'faulty') return refuse({ type: 'draftFaulty', faults: reading.faults });
  if (resolution.sendingRequestedBy !== null) return accept();
  return accept({ type: 'sendingRequested', at: now, by: signed(command.by) });
}
