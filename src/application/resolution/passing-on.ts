import { leads, type Actor } from '../../domain/forum/roles';
import type { ResolutionCommand } from '../../domain/resolution/commands';
import { actorInMatter } from '../../domain/resolution/handling';
import { stageOf, type NamedForum, type TurningBack } from '../../domain/resolution/passing';
import { canBePassedOn } from '../../domain/resolution/passing-on';
import { stopsOf } from '../../domain/resolution/passing-news';
import { isOffered, type Started } from '../../domain/resolution/resolution';
import type { Dependencies } from '../dependencies';
import { otherForums } from '../forum/forums-of-tenant';
import type { Belonging } from '../forum/membership';
import type { Notice } from '../notice';
import { forumRef } from '../records/refs';
import type { View } from '../views';
import { actOnMatter, lookAtMatter, type Matter } from './acting-on-matter';

/** Where the matter comes from and is; for those who lead, with what they can do about that. */
export async function showTravel(
  dependencies: Dependencies,
  belonging: Belonging,
  { note = null, ...matter }: Matter & { readonly note?: Notice | null },
): Promise<View> {
  const looking = await lookAtMatter(dependencies, belonging, matter);
  if (looking.kind === 'unknown') return { card: 'message', message: looking.notice };
  return travelView(dependencies, belonging, looking.resolution, note);
}

export async function travelView(
  dependencies: Dependencies,
  { charter, actor }: Belonging,
  resolution: Started,
  note: Notice | null,
): Promise<View> {
  const mayLead = leads(actorInMatter(resolution, actor));
  const isOutsidersDraft = !mayLead && resolution.rounds.length === 0 && resolution.passings === undefined;
  if (isOutsidersDraft) return { card: 'message', message: { type: 'mayNotLead' } };
  const shown = { forumName: charter.name, resolution, mayLead, note };
  const { offer } = resolution;
  if (offer !== undefined && isOffered(resolution)) return { card: 'offer', offer, ...shown };
  return { card: 'travel', ...shown, unreachable: await unreachableOf(dependencies, resolution) };
}

/** The form to hand the matter over; where it cannot be, what is known of where it is. */
export async function openPassing(dependencies: Dependencies, belonging: Belonging, matter: Matter): Promise<View> {
  const looking = await lookAtMatter(dependencies, belonging, matter);
  if (looking.kind === 'unknown') return { card: 'message', message: looking.notice };
  const { resolution } = looking;
  const { forum, charter, actor } = belonging;
  if (!leads(actorInMatter(resolution, actor))) return { card: 'message', message: { type: 'mayNotLead' } };
  if (!canBePassedOn(resolution)) {
    return travelView(dependencies, belonging, resolution, { type: 'cannotBePassedOn' });
  }
  const forums = await otherForums(dependencies, forum);
  return { card: 'passingForm', forumName: charter.name, resolution, forums };
}

async function unreachableOf({ forums }: Pick<Dependencies, 'forums'>, { passings }: Started): Promise<string | null> {
  const passing = passings?.at(-1);
  if (passing === undefined || stageOf(passing) !== 'waiting') return null;
  const receiving = (await forums.read(forumRef(passing.to.id)))?.state;
  return receiving?.status === 'ready' && !receiving.isLost ? null : passing.to.name;
}

/** Hands the matter to a forum that is in the list: no card is believed about that. */
export async function passOn(
  dependencies: Dependencies,
  belonging: Belonging,
  {
    to: chosen,
    after,
    message,
    ...matter
  }: Matter & {
    readonly to: string;
    readonly after: number;
    readonly message: string;
  },
): Promise<View> {
  const to = (await otherForums(dependencies, belonging.forum)).find(({ id }) => id === chosen);
  if (to === undefined) return { card: 'message', message: { type: 'chooseReceivingForum' } };
  const { forum, charter } = belonging;
  const from: NamedForum = { id: forum.id, name: charter.name };
  return act(dependencies, belonging, matter, { type: 'passedOn', to: to.name }, (by, resolution) => ({
    type: 'passOn',
    by,
    from,
    to,
    after,
    message,
    stops: stopsOf(resolution, charter.name, dependencies.calendar),
  }));
}

export function recallPassing(
  dependencies: Dependencies,
  belonging: Belonging,
  { passing, ...matter }: Matter & { readonly passing: number },
): Promise<View> {
  return act(dependencies, belonging, matter, { type: 'passingRecalled' }, (by) => ({
    type: 'recallPassing',
    by,
    passing,
  }));
}

/** The draft comes in the chat of whoever takes it up. */
export function takeUpOffer(dependencies: Dependencies, belonging: Belonging, matter: Matter): Promise<View> {
  return act(dependencies, belonging, matter, { type: 'offerTakenUp' }, (by) => ({ type: 'takeUpOffer', by }));
}

export function turnBackOffer(how: TurningBack) {
  return (
    dependencies: Dependencies,
    belonging: Belonging,
    { text, ...matter }: Matter & { readonly text: string },
  ): Promise<View> =>
    act(dependencies, belonging, matter, { type: 'offerTurnedBack', how }, (by) => ({
      type: 'turnBackOffer',
      by,
      how,
      text,
    }));
}

async function act(
  dependencies: Dependencies,
  belonging: Belonging,
  matter: Matter,
  note: Notice,
  commandOf: (by: Actor, resolution: Started) => ResolutionCommand,
): Promise<View> {
  const looking = await lookAtMatter(dependencies, belonging, matter);
  if (looking.kind === 'unknown') return { card: 'message', message: looking.notice };
  const { change } = await actOnMatter(dependencies, belonging, matter, (by, _, state) =>
    commandOf(by, state.status === 'notStarted' ? looking.resolution : state),
  );
  if (change.kind === 'refused') return { card: 'message', message: change.refusal };
  return showTravel(dependencies, belonging, { ...matter, note });
}
