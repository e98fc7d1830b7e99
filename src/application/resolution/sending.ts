import type { Charter } from '../../domain/forum/charter';
import { partiesIn } from '../../domain/forum/parties';
import { prepares, presides } from '../../domain/forum/roles';
import { withFileHashes } from '../../domain/resolution/content';
import { decide } from '../../domain/resolution/decide';
import { namesakeOf } from '../../domain/resolution/namesake';
import {
  isEditable,
  isResponsible,
  type Draft,
  type Namesake,
  type ReferredBack,
} from '../../domain/resolution/resolution';
import type { ResolutionVerdict } from '../../domain/resolution/resolution-verdict';
import { refuse } from '../../domain/verdict';
import { shortagesNow } from '../accounts/shortages';
import type { Dependencies } from '../dependencies';
import type { Belonging } from '../forum/membership';
import { claimSameYear } from '../state-funds/same-year';
import { resolutionRef } from '../records/refs';
import type { View } from '../views';
import { actOnMatter, lookAtMatter, type ActedOnMatter, type Matter } from './acting-on-matter';
import { draftClosedView, frozen, previewView, readRound, unseenAway } from './draft-views';
import type { ShownOn } from './previewing';
import { lockedNow } from './following-terms';
import { startedIn } from './started-in';

/** A matter at the revision the person has seen. */
export interface SeenDraft extends Matter {
  readonly revision: number;
}

/** What the card with the button warned of, so that the matter may be sent all the same. */
export interface SeenWarnings {
  /** The title under which the matter is sent although another matter under way has it; '' for none. */
  readonly seenTitle: string;
  /** Who was shown to be away on the last day to answer, by `seenAwayOf`. */
  readonly seenAway: string;
}

/** The forum's other matter under way with this title, of which the sender is warned. */
export async function namesakeIn(
  dependencies: Dependencies,
  { forumId, resolutionId: id }: Matter,
  title: string,
): Promise<Namesake | null> {
  return namesakeOf({ id, title }, await startedIn(dependencies, forumId));
}

/** Sends the saved text out, if it is still the one the person has seen. */
export async function sendRound(
  dependencies: Dependencies,
  { forum, charter, actor }: Belonging,
  seen: SeenDraft,
): Promise<ActedOnMatter> {
  const { resolutions, calendar, nudge } = dependencies;
  const shortages = await shortagesNow(dependencies, seen.forumId);
  const ref = resolutionRef(seen.forumId, seen.resolutionId);
  const { revision } = seen;
  const draft = (await resolutions.read(ref))?.state;
  const lockedBy = await lockedNow(dependencies, seen.forumId, draft);
  const isAsSeen = draft !== undefined && isEditable(draft) && draft.revision === revision;
  const sendable = isAsSeen && presides(actor) ? draft : undefined;
  const hashes = sendable === undefined ? NONE : await fileHashes(dependencies, charter, sendable);
  const sameYear = await claimSameYear(dependencies, seen.forumId, sendable);
  const parties = partiesIn(forum.register);
  const change = await resolutions.change(ref, (resolution, now): ResolutionVerdict => {
    if (resolution.status === 'notStarted') return refuse({ type: 'unknownMatter' });
    if (!presides(actor)) return refuse({ type: 'mayNotPreside' });
    const reading = readRound({ charter, calendar, now }, resolution);
    if (reading.kind === 'faulty' && isEditable(resolution)) {
      return refuse({ type: 'draftFaulty', faults: reading.faults });
    }
    if (reading.kind === 'faulty') return refuse({ type: 'alreadySent' });
    const content = withFileHashes(reading.round.content, hashes);
    const round = { ...reading.round, content, ...frozen(shortages(content.money)), parties };
    const opening = { type: 'openRound', by: actor, revision, round, lockedBy } as const;
    return decide(resolution, { ...opening, deciding: charter.deciding, ...(sameYear !== null && { sameYear }) }, now);
  });
  if (change.kind === 'accepted' && change.isNews) nudge(ref);
  return { charter, actor, change };
}

const NONE: ReadonlyMap<string, string> = new Map();

/** The fingerprints of the linked files now, if the text looks as if it could be sent. */
async function fileHashes(
  { calendar, clock, linkedFiles }: Dependencies,
  charter: Charter,
  draft: Draft | ReferredBack,
): Promise<ReadonlyMap<string, string>> {
  const reading = readRound({ charter, calendar, now: clock.now() }, draft);
  const attachments = reading.kind === 'round' ? reading.round.content.attachments : [];
  return attachments.length === 0 ? NONE : linkedFiles.hashes(attachments.map(({ url }) => url));
}

export async function askToSend(
  dependencies: Dependencies,
  belonging: Belonging,
  seen: SeenDraft,
): Promise<ActedOnMatter> {
  const { revision } = seen;
  return actOnMatter(dependencies, belonging, seen, (by, decider) => ({
    type: 'requestSending',
    by,
    revision,
    decider,
  }));
}

/** Sends from a preview card. */
export async function sendPreviewed(
  dependencies: Dependencies,
  belonging: Belonging,
  { shownOn, seenTitle, seenAway, ...seen }: SeenDraft & ShownOn & SeenWarnings,
): Promise<View> {
  const warned = await warnedPreview(dependencies, belonging, { ...seen, shownOn, seenTitle, seenAway });
  if (warned !== null) return warned;
  const { change, charter, actor } = await sendRound(dependencies, belonging, seen);
  if (change.state.status === 'notStarted') return { card: 'message', message: { type: 'unknownMatter' } };
  if (!prepares(actor) && !isResponsible(change.state, actor.id)) {
    return { card: 'message', message: { type: 'mayNotPreside' } };
  }
  if (!isEditable(change.state)) return draftClosedView(change.state);
  const { calendar, clock } = dependencies;
  const setting = { charter, calendar, now: clock.now() };
  return previewView(setting, change.state, actor, shownOn, change.kind === 'refused' ? change.refusal : null);
}

/** The preview with the warning that the sender has not seen; `null` when there is nothing to warn of. */
async function warnedPreview(
  dependencies: Dependencies,
  belonging: Belonging,
  { shownOn, seenTitle, seenAway, ...seen }: SeenDraft & ShownOn & SeenWarnings,
): Promise<View | null> {
  const looking = await lookAtMatter(dependencies, belonging, seen);
  if (looking.kind === 'unknown') return null;
  const { resolution, actor, charter } = looking;
  if (!isEditable(resolution) || resolution.revision !== seen.revision || !presides(actor)) return null;
  const { title } = resolution.fields;
  const namesake = seenTitle === title ? null : await namesakeIn(dependencies, seen, title);
  const { calendar, clock } = dependencies;
  const setting = { charter, calendar, now: clock.now() };
  const warning =
    namesake === null
      ? unseenAway(setting, resolution.fields, seenAway)
      : ({ type: 'sameTitle', ...namesake } as const);
  return warning === null ? null : previewView(setting, resolution, actor, shownOn, warning);
}
