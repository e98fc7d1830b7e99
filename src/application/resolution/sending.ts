import type { Person } from '../../domain/forum/person';
import { prepares, presides } from '../../domain/forum/roles';
import { decide } from '../../domain/resolution/decide';
import { isEditable, isResponsible } from '../../domain/resolution/resolution';
import type { ResolutionVerdict } from '../../domain/resolution/resolution-verdict';
import { refuse } from '../../domain/verdict';
import type { Dependencies } from '../dependencies';
import { membershipOf } from '../forum/membership';
import { resolutionRef } from '../records/refs';
import type { View } from '../views';
import { act, type Acting, type Matter } from './acting';
import { draftClosedView, previewView, readRound } from './draft-views';
import type { ShownOn } from './previewing';

/** A matter at the revision the person has seen. */
export interface SeenDraft extends Matter {
  readonly revision: number;
}

/** Sends the saved text out, if it is still the one the person has seen. */
export async function sendRound(dependencies: Dependencies, person: Person, seen: SeenDraft): Promise<Acting> {
  const { resolutions, calendar, nudge } = dependencies;
  const membership = await membershipOf(dependencies, seen.forumId, person);
  if (membership.kind === 'outsider') return membership;
  const { charter, actor } = membership;
  const ref = resolutionRef(seen.forumId, seen.resolutionId);
  const { revision } = seen;
  const change = await resolutions.change(ref, (resolution, now): ResolutionVerdict => {
    if (resolution.status === 'notStarted') return refuse({ type: 'unknownMatter' });
    if (!presides(actor)) return refuse({ type: 'mayNotPreside' });
    const reading = readRound({ charter, calendar, now }, resolution.fields);
    if (reading.kind === 'faulty' && isEditable(resolution)) {
      return refuse({ type: 'draftFaulty', faults: reading.faults });
    }
    if (reading.kind === 'faulty') return refuse({ type: 'alreadySent' });
    return decide(resolution, { type: 'openRound', by: actor, revision, round: reading.round }, now);
  });
  if (change.kind === 'accepted' && change.isNews) nudge(ref);
  return { kind: 'acted', charter, actor, change };
}

export async function askToSend(dependencies: Dependencies, person: Person, seen: SeenDraft): Promise<Acting> {
  const { revision } = seen;
  return act(dependencies, person, seen, (by, decider) => ({ type: 'requestSending', by, revision, decider }));
}

/** Sends from a preview card. */
export async function sendPreviewed(
  dependencies: Dependencies,
  person: Person,
  { shownOn, ...seen }: SeenDraft & ShownOn,
): Promise<View> {
  const acting = await sendRound(dependencies, person, seen);
  if (acting.kind === 'outsider') return { card: 'message', message: acting.notice };
  const { change, charter, actor } = acting;
  if (change.state.status === 'notStarted') return { card: 'message', message: { type: 'unknownMatter' } };
  if (!prepares(actor) && !isResponsible(change.state, actor.id)) {
    return { card: 'message', message: { type: 'mayNotPreside' } };
  }
  if (!isEditable(change.state)) return draftClosedView(change.state);
  const { calendar, clock } = dependencies;
  const setting = { charter, calendar, now: clock.now() };
  return previewView(setting, change.state, actor, shownOn, change.kind === 'refused' ? change.refusal : null);
}
