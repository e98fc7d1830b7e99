import type { Person } from '../../domain/forum/person';
import { leads, presides, type Actor } from '../../domain/forum/roles';
import { currentRound, isResponsible, type Started } from '../../domain/resolution/resolution';
import { unanswered } from '../../domain/resolution/round';
import type { Dependencies } from '../dependencies';
import { forumsOf } from '../forum/forums-of';
import { membershipOf } from '../forum/membership';
import type { View, WaitingItem } from '../views';
import { lookAt, type Looking, type Matter } from './acting';
import { viewMatter } from './balloting';
import { openForm } from './drafting';
import { leaderView } from './leader-view';

const MOST_LISTED = 15;
const MOST_READ = 60;

/** The forum's open and recent matters. Drafts are left out: the whole channel reads the answer. */
export async function listMatters(dependencies: Dependencies, person: Person, forumId: string): Promise<View> {
  const membership = await membershipOf(dependencies, forumId, person);
  if (membership.kind === 'outsider') return { card: 'message', message: membership.notice };
  const resolutions = (await startedIn(dependencies, forumId)).filter(hasBeenSent).slice(0, MOST_LISTED);
  return { card: 'matters', forumId, charter: membership.charter, resolutions, viewer: person.id };
}

/** What waits for this person, in all their forums. */
export async function listWaiting(dependencies: Dependencies, person: Person): Promise<View> {
  const concerning = await dependencies.resolutions.concerning(person.id, MOST_READ);
  const own = concerning.flatMap(({ state }) => (state.status === 'notStarted' ? [] : [state]));
  const forums = await forumsOf(dependencies, person);
  if (forums.length === 0 && own.length === 0) return { card: 'message', message: { type: 'noForums' } };
  const led = forums.filter(({ actor }) => leads(actor));
  const inLed = await Promise.all(led.map(({ forum }) => startedIn(dependencies, forum.id)));
  const resolutions = new Map([...own, ...inLed.flat()].map((resolution) => [resolution.id, resolution]));
  const items = [...resolutions.values()].flatMap((resolution): readonly WaitingItem[] => {
    const membership = forums.find(({ forum }) => forum.id === resolution.forumId);
    const task = taskOf(resolution, person, membership?.actor);
    return task === undefined ? [] : [{ resolution, task }];
  });
  return { card: 'waiting', items: items.slice(0, MOST_LISTED) };
}

/** The matter with what this person can do about it now. */
export async function showMatter(dependencies: Dependencies, person: Person, matter: Matter): Promise<View> {
  const looking = await lookAt(dependencies, person, matter);
  if (looking.kind === 'outsider') return viewMatter(dependencies, person, matter);
  const { resolution, actor, charter } = looking;
  const task = taskOf(resolution, person, actor);
  switch (task) {
    case 'sendOrFinishDraft':
      return openForm(dependencies, person, matter);
    case 'rule':
    case 'rework':
      return leaderView(dependencies, { kind: 'acted', charter, actor, change: unchanged(resolution) });
    case 'answer':
    case undefined:
      return hasBeenSent(resolution)
        ? viewMatter(dependencies, person, matter)
        : openForm(dependencies, person, matter);
  }
}

/** How the matter goes, and what there is to decide about it now, to those who lead it or rework it. */
export async function showCourse(dependencies: Dependencies, person: Person, matter: Matter): Promise<View> {
  const looking = await lookAtLed(dependencies, person, matter);
  if (looking.kind === 'outsider') return { card: 'message', message: looking.notice };
  const { resolution, actor, charter } = looking;
  return leaderView(dependencies, { kind: 'acted', charter, actor, change: unchanged(resolution) });
}

/** Who has not answered the last round. */
export async function showTally(dependencies: Dependencies, person: Person, matter: Matter): Promise<View> {
  const looking = await lookAtRound(dependencies, person, matter);
  if (looking.kind === 'outsider') return { card: 'message', message: looking.notice };
  const { resolution, round } = looking;
  return { card: 'tally', resolution, round, asOf: dependencies.clock.now() };
}

/** What is to be supplied to a matter that was referred back. */
export async function showRework(dependencies: Dependencies, person: Person, matter: Matter): Promise<View> {
  const looking = await lookAtRound(dependencies, person, matter);
  if (looking.kind === 'outsider') return { card: 'message', message: looking.notice };
  const { resolution, round } = looking;
  return { card: 'rework', resolution, round, isOver: !isResponsible(resolution, person.id) };
}

async function lookAtRound(dependencies: Dependencies, person: Person, matter: Matter) {
  const looking = await lookAtLed(dependencies, person, matter);
  if (looking.kind === 'outsider') return looking;
  const { resolution } = looking;
  const round = currentRound(resolution);
  if (round === undefined) return { kind: 'outsider', notice: { type: 'neverSent' } } as const;
  return { kind: 'seen', resolution, round } as const;
}

async function lookAtLed(dependencies: Dependencies, person: Person, matter: Matter): Promise<Looking> {
  const looking = await lookAt(dependencies, person, matter);
  if (looking.kind === 'outsider') return looking;
  const { actor, resolution } = looking;
  if (leads(actor) || isResponsible(resolution, actor.id)) return looking;
  return { kind: 'outsider', notice: { type: 'mayNotLead' } };
}

/** Every round and ballot of the matter, except those of a round that is not finally closed. */
export async function showHistory(
  dependencies: Dependencies,
  person: Person,
  matter: Matter & { readonly page: number },
): Promise<View> {
  const looking = await lookAt(dependencies, person, matter);
  if (looking.kind === 'outsider') return { card: 'message', message: looking.notice };
  if (!hasBeenSent(looking.resolution)) return openForm(dependencies, person, matter);
  return { card: 'history', resolution: looking.resolution, page: matter.page };
}

function unchanged(state: Started) {
  return { kind: 'accepted', state, isNews: false, isToBeTended: false } as const;
}

async function startedIn({ resolutions }: Dependencies, forumId: string): Promise<readonly Started[]> {
  const kept = await resolutions.list(forumId, MOST_READ);
  return kept.flatMap(({ state }) => (state.status === 'notStarted' ? [] : [state]));
}

function hasBeenSent({ rounds }: Started): boolean {
  return rounds.length > 0;
}

function taskOf(resolution: Started, person: Person, actor: Actor | undefined): WaitingItem['task'] | undefined {
  const isPresiding = actor !== undefined && presides(actor);
  const isLeading = actor !== undefined && leads(actor);
  switch (resolution.status) {
    case 'draft':
      if (resolution.startedBy.id === person.id) return 'sendOrFinishDraft';
      return isPresiding && resolution.sendingRequestedBy !== null ? 'sendOrFinishDraft' : undefined;
    case 'open': {
      const round = currentRound(resolution);
      return round !== undefined && unanswered(round).some(({ id }) => id === person.id) ? 'answer' : undefined;
    }
    case 'lapsed':
      return isPresiding ? 'rule' : undefined;
    case 'referredBack':
      return isLeading || isResponsible(resolution, person.id) ? 'rework' : undefined;
    case 'adopted':
    case 'movedToMeeting':
    case 'struck':
    case 'withdrawn':
      return undefined;
  }
}
