import type { Person } from '../../domain/forum/person';
import { leads, type Actor } from '../../domain/forum/roles';
import { actorInMatter } from '../../domain/resolution/handling';
import { isAway } from '../../domain/resolution/passing';
import {
  currentRound,
  isDraftForMeeting,
  isOffered,
  isResponsible,
  type Started,
} from '../../domain/resolution/resolution';
import { taskInMatter } from '../../domain/todo/matter-tasks';
import type { Dependencies } from '../dependencies';
import { membershipOf, type Belonging } from '../forum/membership';
import type { View } from '../views';
import { lookAtMatter, type LookingAtMatter, type Matter } from './acting-on-matter';
import { viewMatter } from './balloting';
import { draftClosedView, previewView } from './draft-views';
import { openForm } from './drafting';
import { leaderView, tallyView } from './leader-view';
import { unreadableIn } from '../unreadable';
import { travelView } from './passing-on';
import { startedIn } from './started-in';

/**
 * The forum's open and recent matters. The whole channel reads the answer, so drafts are left out, and so is what
 * waits for whom. `page` counts from 0.
 */
export async function listMatters(
  dependencies: Dependencies,
  { forum: { id: forumId }, charter }: Belonging,
  { page }: { readonly page: number },
): Promise<View> {
  const resolutions = (await startedIn(dependencies, forumId)).filter(
    (matter) => hasBeenSent(matter) || matter.passings !== undefined || isDraftForMeeting(matter),
  );
  const unreadable = unreadableIn(dependencies, [forumId], 'matters');
  return { card: 'matters', forumId, charter, resolutions, unreadable, page };
}

/**
 * The matter with what this person can do about it now: when it asks something of them, the card on which they do
 * that.
 */
export async function showMatter(dependencies: Dependencies, person: Person, matter: Matter): Promise<View> {
  const belonging = await membershipOf(dependencies, matter.forumId, person);
  if (belonging.kind === 'outsider') return viewMatter(dependencies, person, matter);
  const looking = await lookAtMatter(dependencies, belonging, matter);
  if (looking.kind === 'unknown') return { card: 'message', message: looking.notice };
  const { resolution, actor, charter } = looking;
  const moment = { calendar: dependencies.calendar, now: dependencies.clock.now() };
  const task = taskInMatter(resolution, { person: person.id, actor, ...moment });
  switch (task?.kind) {
    case 'finishDraft':
      return openForm(dependencies, belonging, matter);
    case 'send': {
      const shownOn = { kind: 'sending', number: task.resolution.requests } as const;
      return previewView({ charter, ...moment }, task.resolution, actor, shownOn, null);
    }
    case 'rework': {
      const round = currentRound(resolution);
      const isGiven = isResponsible(resolution, person.id) && round !== undefined;
      return isGiven ? { card: 'rework', resolution, round, isOver: false } : openForm(dependencies, belonging, matter);
    }
    case 'rule':
    case 'takeUp':
      return leaderView(dependencies, { charter, actor, change: unchanged(resolution) });
    case 'reply':
      return { card: 'enquiry', resolution, round: task.round, enquiry: task.enquiry };
    case 'receive':
    case 'answerForum':
      return travelView(dependencies, belonging, resolution, null);
    case 'answer':
    case undefined:
      if (isElsewhere(resolution)) return travelView(dependencies, belonging, resolution, null);
      if (isDraftForMeeting(resolution)) return draftClosedView(resolution);
      if (!hasBeenSent(resolution)) return openForm(dependencies, belonging, matter);
      return resolution.status === 'referredBack'
        ? showCourse(dependencies, belonging, matter)
        : viewMatter(dependencies, person, matter);
  }
}

/**
 * The course of the matter and what there is to decide about it, for those who lead it or rework it. Anybody else sees
 * the matter as a member does.
 */
export async function showCourse(dependencies: Dependencies, belonging: Belonging, matter: Matter): Promise<View> {
  const looking = await lookAtMatter(dependencies, belonging, matter);
  if (looking.kind === 'unknown') return { card: 'message', message: looking.notice };
  const { resolution, actor, charter } = looking;
  if (!mayFollow(actorInMatter(resolution, actor), resolution) || !hasBeenSent(resolution))
    return viewMatter(dependencies, actor, matter);
  return leaderView(dependencies, { charter, actor, change: unchanged(resolution) });
}

/** Who has not answered the last round. */
export async function showTally(dependencies: Dependencies, belonging: Belonging, matter: Matter): Promise<View> {
  const looking = await lookAtRound(dependencies, belonging, matter);
  if (looking.kind === 'unknown') return { card: 'message', message: looking.notice };
  const { resolution, round, charter } = looking;
  return tallyView(dependencies, resolution, round, charter);
}

/** What is to be supplied to a matter that was referred back. */
export async function showRework(dependencies: Dependencies, belonging: Belonging, matter: Matter): Promise<View> {
  const looking = await lookAtRound(dependencies, belonging, matter);
  if (looking.kind === 'unknown') return { card: 'message', message: looking.notice };
  const { resolution, round } = looking;
  return { card: 'rework', resolution, round, isOver: !isResponsible(resolution, belonging.actor.id) };
}

async function lookAtRound(dependencies: Dependencies, belonging: Belonging, matter: Matter) {
  const looking = await lookAtLedMatter(dependencies, belonging, matter);
  if (looking.kind === 'unknown') return looking;
  const { resolution, charter } = looking;
  const round = currentRound(resolution);
  if (round === undefined) return { kind: 'unknown', notice: { type: 'neverSent' } } as const;
  return { kind: 'seen', resolution, round, charter } as const;
}

async function lookAtLedMatter(
  dependencies: Dependencies,
  belonging: Belonging,
  matter: Matter,
): Promise<LookingAtMatter> {
  const looking = await lookAtMatter(dependencies, belonging, matter);
  if (looking.kind === 'unknown') return looking;
  if (mayFollow(looking.actor, looking.resolution)) return looking;
  return { kind: 'unknown', notice: { type: 'mayNotLead' } };
}

function mayFollow(actor: Actor, resolution: Started): boolean {
  return leads(actor) || isResponsible(resolution, actor.id);
}

/** Every round and ballot of the matter, except those of a round that is not finally closed. */
export async function showHistory(
  dependencies: Dependencies,
  belonging: Belonging,
  matter: Matter & { readonly page: number },
): Promise<View> {
  const looking = await lookAtMatter(dependencies, belonging, matter);
  if (looking.kind === 'unknown') return { card: 'message', message: looking.notice };
  if (!hasBeenSent(looking.resolution)) return openForm(dependencies, belonging, matter);
  const { resolution } = looking;
  const mayLead = leads(actorInMatter(resolution, belonging.actor));
  return { card: 'history', mayLead, resolution, page: matter.page };
}

function unchanged(state: Started) {
  return { kind: 'accepted', state, isNews: false, isToBeTended: false } as const;
}

/** What has not been sent here, and is not to be: another forum has it, or it waits for this one to take it up. */
function isElsewhere(resolution: Started): boolean {
  return !hasBeenSent(resolution) && (isOffered(resolution) || isAway(resolution.passings ?? []));
}

function hasBeenSent({ rounds }: Started): boolean {
  return rounds.length > 0;
}
