import type { Person } from '../../domain/forum/person';
import { prepares } from '../../domain/forum/roles';
import { isEditable, type OpenedPreview, type PreviewCard } from '../../domain/resolution/resolution';
import type { Dependencies } from '../dependencies';
import type { View } from '../views';
import { act, lookAt, type Matter } from './acting';
import { draftClosedView, formAsLeft, previewView } from './draft-views';

/** The card that was tapped. */
export interface ShownOn {
  readonly shownOn: PreviewCard;
}

type Previewing<Input> = (dependencies: Dependencies, person: Person, data: Matter & ShownOn & Input) => Promise<View>;

/** Opens the form in the place of a card that shows the text. */
export const changePreviewed: Previewing<object> = (dependencies, person, data) =>
  open(dependencies, person, data, 'form');

/** Opens the form with which a request to send is declined. */
export const startDeclining: Previewing<object> = (dependencies, person, data) =>
  open(dependencies, person, data, 'decline');

/** Shows the text again. */
export const showPreview: Previewing<object> = (dependencies, person, data) => open(dependencies, person, data, null);

async function open(
  dependencies: Dependencies,
  person: Person,
  { shownOn, ...matter }: Matter & ShownOn,
  into: OpenedPreview['into'] | null,
): Promise<View> {
  const acting = await act(dependencies, person, matter, (by) => ({ type: 'openPreview', by, card: shownOn, into }));
  if (acting.kind === 'outsider') return { card: 'message', message: acting.notice };
  const { change, charter, actor } = acting;
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

/** What a request to send was answered with, to those who work on the text. */
export async function showDeclined(dependencies: Dependencies, person: Person, matter: Matter): Promise<View> {
  const looking = await lookAt(dependencies, person, matter);
  if (looking.kind === 'outsider') return { card: 'message', message: looking.notice };
  const { resolution, actor } = looking;
  if (!prepares(actor)) return { card: 'message', message: { type: 'mayNotPrepare' } };
  if (!isEditable(resolution) || resolution.declined === null) return draftClosedView(resolution);
  const { declined } = resolution;
  return { card: 'sendingDeclined', resolution, declined, isAsker: declined.askedBy.id === person.id };
}

/** Declines a request to send, with the reason that is told to whoever asked. A fault in it leaves it where it is. */
export const declineSending: Previewing<{ readonly reason: string }> = async (dependencies, person, data) => {
  const { shownOn, reason } = data;
  const request = shownOn.number;
  const acting = await act(dependencies, person, data, (by) => ({ type: 'declineSending', by, request, reason }));
  if (acting.kind === 'outsider') return { card: 'message', message: acting.notice };
  const { change } = acting;
  const { state } = change;
  if (state.status === 'notStarted') return { card: 'message', message: { type: 'unknownMatter' } };
  if (change.kind === 'refused') return { card: 'message', message: change.refusal };
  if (!isEditable(state) || state.declined === null) return draftClosedView(state);
  return { card: 'sendingDeclined', resolution: state, declined: state.declined, isAsker: false };
};
