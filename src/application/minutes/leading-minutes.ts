import type { AccountId } from '../../domain/forum/person';
import type { Charter } from '../../domain/forum/charter';
import type { Actor } from '../../domain/forum/roles';
import { extendedDeadlines } from '../../domain/minutes/deadlines';
import type { Minutes, MinutesDeadlines, MinutesStep, SigningStep } from '../../domain/minutes/minutes';
import { isWaitedFor, openStepsOf, type OpenStep } from '../../domain/minutes/open-steps';
import { APART_MS } from '../../domain/reminding/reminder-times';
import { plusMilliseconds } from '../../domain/time';
import { othersWaitedFor } from '../../domain/todo/minutes-tasks';
import { nextOfficeMoment } from '../../domain/office-hours';
import type { Dependencies } from '../dependencies';
import type { Belonging } from '../forum/membership';
import { todayOf } from '../forum/today';
import type { Notice } from '../notice';
import { askReminder } from '../reminding/asking-reminder';
import type { View } from '../views';
import { actOnMinutes, lookAtMinutes, type ActedOnMinutes, type MinutesOf } from './acting-on-minutes';
import { unreachable } from './minutes-posts';
import { minutesChainView, peopleToSign } from './minutes-shown';

/**
 * Reminds the people whose step it is, as soon as the rules of reminders allow. Somebody who has just been reminded is
 * not reminded again.
 */
export async function remindOfStep(
  dependencies: Dependencies,
  belonging: Belonging,
  { step, ...of }: MinutesOf & { readonly step: MinutesStep },
): Promise<View> {
  const { calendar, clock } = dependencies;
  const looking = await lookAtMinutes(dependencies, belonging, of);
  if (looking.kind === 'unknown') return { card: 'message', message: looking.notice };
  const { actor, charter, minutes, posts } = looking;
  const openStep = openStepsOf(minutes, calendar).find((one) => one.step === step);
  if (openStep === undefined) return { card: 'message', message: { type: 'nobodyToRemind' } };
  const people = othersWaitedFor(openStep, charter, actor);
  if (people.length === 0) return { card: 'message', message: nobodyToRemind(openStep, charter, actor) };
  const closed = new Set(unreachable(minutes, openStep, charter, posts).map(({ id }) => id));
  const reachable = people.filter(({ id }) => !closed.has(id));
  const own = calendar.withEvesOff(minutes.evesOff);
  const now = clock.now();
  for (const { id } of reachable) {
    await askReminder(dependencies, id, {
      moment: nextOfficeMoment(own, now),
      since: plusMilliseconds(now, -APART_MS),
      evesOff: minutes.evesOff,
      matters: [{ kind: 'minutes', forumId: minutes.forumId, minutesId: minutes.id, step }],
    });
  }
  const reminded = reachable.map(({ name }) => name);
  const names = people.filter(({ id }) => closed.has(id)).map(({ name }) => name);
  // The card stays: on a list there are others to remind of.
  if (names.length > 0) return { card: 'message', message: { type: 'stepUnreachable', names, reminded } };
  return { card: 'message', message: { type: 'stepReminded', names: reminded } };
}

function nobodyToRemind(openStep: OpenStep, charter: Charter, { id }: Actor): Notice {
  if (isWaitedFor(openStep, charter, id)) return { type: 'stepIsYours' };
  if (openStep.people.length === 0) return { type: 'nobodyToRemind' };
  return { type: 'signersGone', names: openStep.people.map(({ name }) => name) };
}

export async function handOverStep(
  dependencies: Dependencies,
  belonging: Belonging,
  data: MinutesOf & { readonly step: SigningStep; readonly from: AccountId; readonly to: AccountId },
): Promise<View> {
  const { step, from } = data;
  const looking = await lookAtMinutes(dependencies, belonging, data);
  if (looking.kind === 'unknown') return { card: 'message', message: looking.notice };
  const to = peopleToSign(looking.charter).find(({ id }) => id === data.to);
  if (to === undefined) return { card: 'message', message: { type: 'nothingToHandOver' } };
  return chainAfter(
    dependencies,
    await actOnMinutes(dependencies, belonging, data, (by) => ({ type: 'handOver', by, step, from, to })),
  );
}

export async function extendStep(
  dependencies: Dependencies,
  belonging: Belonging,
  data: MinutesOf & { readonly step: SigningStep; readonly due: string; readonly day: string },
): Promise<View> {
  const { step, due, day } = data;
  const today = todayOf(dependencies);
  const acting = await actOnMinutes(dependencies, belonging, data, (by, _charter, minutes) => ({
    type: 'extend',
    by,
    step,
    due,
    day,
    deadlines: deadlinesWith(dependencies, minutes, step, day),
    today,
  }));
  return chainAfter(dependencies, acting);
}

function deadlinesWith({ calendar }: Dependencies, minutes: Minutes, step: SigningStep, day: string): MinutesDeadlines {
  if (minutes.status === 'none') return { draft: day, verified: day, approved: day };
  return extendedDeadlines(calendar.withEvesOff(minutes.evesOff), minutes.deadlines, step, day);
}

export async function moveAddress(
  dependencies: Dependencies,
  belonging: Belonging,
  data: MinutesOf & { readonly from: string; readonly address: string },
): Promise<View> {
  const { from, address } = data;
  return chainAfter(
    dependencies,
    await actOnMinutes(dependencies, belonging, data, (by) => ({ type: 'moveAddress', by, from, address })),
  );
}

export async function withdrawMinutes(
  dependencies: Dependencies,
  belonging: Belonging,
  data: MinutesOf & { readonly after: number; readonly reason: string },
): Promise<View> {
  const { after, reason } = data;
  return chainAfter(
    dependencies,
    await actOnMinutes(dependencies, belonging, data, (by) => ({ type: 'withdraw', by, after, reason })),
  );
}

function chainAfter({ calendar }: Dependencies, { change, charter, actor }: ActedOnMinutes): View {
  if (change.kind === 'refused') return { card: 'message', message: change.refusal };
  if (change.state.status === 'none') return { card: 'message', message: { type: 'unknownMinutes' } };
  return minutesChainView({ charter, actor, calendar }, change.state, null, []);
}
