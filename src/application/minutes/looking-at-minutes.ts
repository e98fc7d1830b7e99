import type { AccountId, Person } from '../../domain/forum/person';
import { leads, namedIn, prepares, publishersOf } from '../../domain/forum/roles';
import type { MinutesStep, StartedMinutes } from '../../domain/minutes/minutes';
import { mayReadText } from '../../domain/minutes/reading-text';
import { dueDay, openStepsOf, waitedFor } from '../../domain/minutes/open-steps';
import { awaitedInMinutes } from '../../domain/todo/minutes-tasks';
import { byDay, type Due } from '../../domain/todo/task';
import type { Dependencies } from '../dependencies';
import { forumsOf } from '../forum/forums-of';
import type { Belonging } from '../forum/membership';
import { unreadableIn } from '../unreadable';
import type { View, ViewOf } from '../views';
import type { OnReminder } from '../reminding/reminder-name';
import { lookAtMinutes, type LookingAtMinutes, type MinutesOf } from './acting-on-minutes';
import { minutesIn } from './minutes-in';
import { overdueView } from './minutes-posts';
import type { ListedMinutes, ListedOne } from './minutes-view';
import { minutesChainView, stepToOpen, stepWaitingFor, taskView } from './minutes-shown';

const MOST_LISTED = 10;

interface OnPage {
  /** From 0. */
  readonly page: number;
}

type Seeing = Extract<LookingAtMinutes, { readonly kind: 'seen' }>;

/** The minutes in the way that helps this person most: the step that they can take, else the whole chain. */
export async function openMinutes(
  dependencies: Dependencies,
  belonging: Belonging,
  { from = null, ...of }: MinutesOf & OnReminder,
): Promise<View> {
  const looking = await lookAtMinutes(dependencies, belonging, of);
  if (looking.kind === 'unknown') return { card: 'message', message: looking.notice };
  const { minutes } = looking;
  const seen = { ...looking, calendar: dependencies.calendar, from };
  const step = stepToOpen(minutes, seen);
  if (step !== undefined) return taskView(seen, minutes, step, null);
  return minutesChainView(seen, minutes, null, unreachedIn(dependencies, looking));
}

/** Every step with who and when. */
export async function showChain(dependencies: Dependencies, belonging: Belonging, of: MinutesOf): Promise<View> {
  const looking = await lookAtMinutes(dependencies, belonging, of);
  if (looking.kind === 'unknown') return { card: 'message', message: looking.notice };
  const unreached = unreachedIn(dependencies, looking);
  const related = await relatedTo(dependencies, looking.minutes);
  return minutesChainView({ ...looking, calendar: dependencies.calendar }, looking.minutes, null, unreached, related);
}

/** How far the minutes have come. */
export async function showStatus(dependencies: Dependencies, belonging: Belonging, of: MinutesOf): Promise<View> {
  const looking = await lookAtMinutes(dependencies, belonging, of);
  if (looking.kind === 'unknown') return { card: 'message', message: looking.notice };
  const { minutes } = looking;
  return { card: 'minutesStatus', minutes, openSteps: openStepsOf(minutes, dependencies.calendar) };
}

/** What became of a step that the person had. */
export async function showStepOver(
  dependencies: Dependencies,
  belonging: Belonging,
  { step, ...of }: MinutesOf & { readonly step: MinutesStep },
): Promise<View> {
  const looking = await lookAtMinutes(dependencies, belonging, of);
  if (looking.kind === 'unknown') return { card: 'message', message: looking.notice };
  return { card: 'minutesTaskOver', minutes: looking.minutes, step, viewer: belonging.actor.id, hasLeft: false };
}

/** What of the minutes is late, and with whom. */
export async function showOverdue(dependencies: Dependencies, belonging: Belonging, of: MinutesOf): Promise<View> {
  const looking = await lookAtMinutes(dependencies, belonging, of);
  if (looking.kind === 'unknown') return { card: 'message', message: looking.notice };
  const { charter, minutes } = looking;
  return overdueView(minutes, { charter, calendar: dependencies.calendar, now: dependencies.clock.now() });
}

/** The whole chain as text and as data to keep elsewhere, one part of it. */
export async function exportChain(
  dependencies: Dependencies,
  belonging: Belonging,
  { part = 0, ...of }: MinutesOf & { readonly part?: number | undefined },
): Promise<ViewOf<'minutesExport' | 'message'>> {
  const looking = await lookAtMinutes(dependencies, belonging, of);
  if (looking.kind === 'unknown') return { card: 'message', message: looking.notice };
  const { charter, actor, minutes } = looking;
  const publishers = namedIn(charter, publishersOf(charter));
  const openSteps = openStepsOf(minutes, dependencies.calendar);
  return { card: 'minutesExport', minutes, openSteps, mayReadText: mayReadText(minutes, actor), publishers, part };
}

/** The forum's minutes, latest changed first, and the way to start new ones. */
export async function listMinutes(
  dependencies: Dependencies,
  { forum: { id: forumId }, charter, actor }: Belonging,
  { page }: OnPage,
): Promise<View> {
  const latest = await minutesIn(dependencies, forumId, MOST_LISTED);
  // The whole channel reads it: what waits for whom is for their own chats.
  const minutes = latest.map((one) => ({ minutes: one, own: null, awaited: [] }));
  const unreadable = unreadableIn(dependencies, [forumId], 'minutes');
  const forum = { forumId, charter, mayStart: prepares(actor), minutes, unreadable };
  return { card: 'minutesList', forumId, forums: [forum], page };
}

/**
 * The minutes of all the person's forums, each with what it waits for: from the person and, in forums that they lead,
 * from others.
 */
export async function listOwnMinutes(dependencies: Dependencies, person: Person, { page }: OnPage): Promise<View> {
  const forums = await forumsOf(dependencies, person);
  if (forums.length === 0) return { card: 'message', message: { type: 'noForums' } };
  const listed = await Promise.all(forums.map((belonging) => listedIn(dependencies, belonging)));
  return { card: 'minutesList', forumId: null, forums: listed, page };
}

/** Minutes that wait for somebody come first, by their day; then the latest of the others. */
async function listedIn(dependencies: Dependencies, { forum, charter, actor }: Belonging): Promise<ListedMinutes> {
  const { calendar, clock } = dependencies;
  const seen = { charter, actor, calendar };
  const all = (await minutesIn(dependencies, forum.id)).map((minutes): ListedOne => {
    const step = stepWaitingFor(minutes, seen);
    return {
      minutes,
      own: step === undefined ? null : { step, dueOn: dueDay(minutes, step, calendar) },
      awaited: leads(actor) ? awaitedInMinutes(minutes, { ...seen, now: clock.now() }) : [],
    };
  });
  const waiting = byDay(all.filter(isWaiting), dueOf);
  const unreadable = unreadableIn(dependencies, [forum.id], 'minutes');
  const rest = all.filter((one) => !isWaiting(one)).slice(0, MOST_LISTED);
  return { forumId: forum.id, charter, mayStart: prepares(actor), minutes: [...waiting, ...rest], unreadable };
}

function isWaiting({ own, awaited }: ListedOne): boolean {
  return own !== null || awaited.length > 0;
}

function dueOf({ own, awaited: [first] }: ListedOne): Due {
  return { day: own?.dueOn ?? first?.day ?? null, isOverdue: false };
}

/** The minutes that these minutes correct, and those that correct these: each has a chain of its own. */
async function relatedTo(dependencies: Dependencies, of: StartedMinutes): Promise<readonly StartedMinutes[]> {
  const all = await minutesIn(dependencies, of.forumId);
  return all.filter(({ id, corrects, withdrawal }) => {
    return withdrawal === null && (id === of.corrects || corrects === of.id);
  });
}

/** The people with an open step whose cards have not got through to them. */
function unreachedIn({ calendar }: Dependencies, { charter, minutes, posts }: Seeing): readonly AccountId[] {
  const people = openStepsOf(minutes, calendar).flatMap((openStep) => waitedFor(openStep, charter).map(({ id }) => id));
  const failed = posts.filter(({ posted, failure }) => posted === null && failure !== null);
  return people.filter((person) => failed.some(({ recipient }) => recipient === person));
}
