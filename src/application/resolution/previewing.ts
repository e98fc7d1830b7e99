import { isEditable, type OpenedPreview, type PreviewCard } from '../../domain/resolution/resolution';
import type { Dependencies } from '../dependencies';
import type { Belonging } from '../forum/membership';
import type { View } from '../views';
import { actOnMatter, lookAtMatter, type Matter } from './acting-on-matter';
import { draftClosedView, formAsLeft, previewView } from './draft-views';

/** The card that was tapped. */
export interface ShownOn {
  readonly shownOn: PreviewCard;
}

type Previewing<Input> = (
  dependencies: Dependencies,
  belonging: Belonging,
  data: Matter & ShownOn & Input,
) => Promise<View>;

/** Opens the form in the place of a card that shows the text. */
export const changePreviewed: Previewing<object> = (dependencies, belonging, data) =>
  open(dependencies, belonging, data, 'form');

/** Opens the form with which a request to send is declined. */
export const startDeclining: Previewing<object> = (dependencies, belonging, data) =>
  open(dependencies, belonging, data, 'decline');

/** Shows the text again. */
export const showPreview: Previewing<object> = (dependencies, belonging, data) =>
  open(dependencies, belonging, data, null);

async function open(
  dependencies: Dependencies,
  belonging: Belonging,
  { shownOn, ...matter }: Matter & ShownOn,
  into: OpenedPreview['into'] | null,
): Promise<View> {
  const { change, charter, actor } = await actOnMatter(dependencies, belonging, matter, (by) => ({
    type: 'openPreview',
    by,
    card: shownOn,
    into,
  }));
  const { state } = change;
  if (state.status === 'notStarted') return { card: 'message', message: { type: 'unknownMatter' } };
  if (!isEditable(state)) return draftClosedView(state);
  if (change.kind === 'refused') return { card: 'message', message: change.refusal };
  const setting = { charter, calendar: dependencies.calendar, now: dependencies.clock.now() };
  switch (into) {
    case 'form':
      return formAsLeft(setting, state, actor);
    case 'decline':
      return { card: 'decliningForm', resolution: state, shownOn };
    case null:
      return previewView(setting, state, actor, shownOn, null);
  }
}

/** Puts the text that the card shows on the list of the next meeting. */
export const takePreviewedToMeeting: Previewing<{ readonly revision: number }> = async (
  dependencies,
  belonging,
  { shownOn, revision, ...matter },
) => {
  const { change, charter, actor } = await actOnMatter(dependencies, belonging, matter, (by, decider) => ({
    type: 'takeDraftToMeeting',
    by,
    revision,
    decider,
  }));
  const { state } = change;
  if (state.status === 'notStarted') return { card: 'message', message: { type: 'unknownMatter' } };
  if (!isEditable(state)) return draftClosedView(state);
  const refusal = change.kind === 'refused' ? change.refusal : null;
  if (refusal?.type === 'mayNotLead') return { card: 'message', message: refusal };
  const setting = { charter, calendar: dependencies.calendar, now: dependencies.clock.now() };
  return previewView(setting, state, actor, shownOn, refusal);
};

/** How the presidium answered a request to send, for those who work on the text. */
export async function showDeclined(dependencies: Dependencies, belonging: Belonging, matter: Matter): Promise<View> {
  const looking = await lookAtMatter(dependencies, belonging, matter);
  if (looking.kind === 'unknown') return { card: 'message', message: looking.notice };
  const { resolution, actor } = looking;
  if (!isEditable(resolution) || resolution.declined === null) return draftClosedView(resolution);
  const { declined } = resolution;
  return { card: 'sendingDeclined', resolution, declined, isAsker: declined.askedBy.id === actor.id };
}

/**
 * Declines a request to send. The reason is told to whoever asked. When the reason is faulty, the answer is a sentence
 * and the card stays.
 */
export const declineSending: Previewing<{ readonly reason: string }> = async (dependencies, belonging, data) => {
  const { shownOn, reason } = data;
  const request = shownOn.number;
  const { change } = await actOnMatter(dependencies, belonging, data, (by) => ({
    type: 'declineSending',
    by,
    request,
    reason,
  }));
  const { state } = change;
  if (state.status === 'notStarted') return { card: 'message', message: { type: 'unknownMatter' } };
  if (change.kind === 'refused') return { card: 'message', message: change.refusal };
  if (!isEditable(state) || state.declined === null) return draftClosedView(state);
  return { card: 'sendingDeclined', resolution: state, declined: state.declined, isAsker: false };
};
