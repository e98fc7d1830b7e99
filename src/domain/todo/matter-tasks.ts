import type { Calendar } from '../calendar';
import type { AccountId } from '../forum/person';
import { leads, prepares, presides, type Actor } from '../forum/roles';
import { isToAnswer } from '../resolution/reminders-due';
import { actorInMatter } from '../resolution/handling';
import { isAway, questionIn, stageOf } from '../resolution/passing';
import { canBePassedOn } from '../resolution/passing-on';
import { awaitsReply } from '../resolution/enquiring';
import {
  currentRound,
  isOffered,
  isResponsible,
  type Draft,
  type Open,
  type ReferredBack,
  type Started,
  isUntouched,
} from '../resolution/resolution';
import { unanswered } from '../resolution/round';
import type { Instant } from '../time';
import type { AwaitedInMatter, Due, MatterTask } from './task';

/** Who looks, and when. */
export interface LookingAtMatter {
  readonly person: AccountId;
  /** What they are in the matter's forum; `undefined` for whoever has left it, and may still have a vote to cast. */
  readonly actor: Actor | undefined;
  readonly calendar: Calendar;
  readonly now: Instant;
}

const WITHOUT_DAY: Due = { day: null, isOverdue: false };

/** What the matter asks of the person now: one thing at most. */
export function taskInMatter(resolution: Started, looking: LookingAtMatter): MatterTask | undefined {
  const { calendar } = looking;
  const actor = actingIn(resolution, looking);
  if (resolution.status === 'open')
    return taskOfVoter(resolution, looking) ?? taskOfLeader(resolution, actor, calendar);
  if (actor === undefined) return undefined;
  const between = taskBetweenForums(resolution, actor);
  if (between !== undefined) return between;
  if (isOffered(resolution) || isAway(resolution.passings ?? [])) return undefined;
  switch (resolution.status) {
    case 'draft':
      return taskInDraft(resolution, actor);
    case 'lapsed':
      if (!presides(actor)) return undefined;
      return { kind: 'rule', resolution, ...until(resolution.rulingDueAt, calendar) };
    case 'referredBack':
      return taskInReferral(resolution, actor);
    case 'adopted':
    case 'movedToMeeting':
    case 'struck':
    case 'withdrawn':
      return undefined;
  }
}

/** What somebody who leads, or whose matter it is, waits for others to do with it. */
export function awaitedInMatter(resolution: Started, looking: LookingAtMatter): AwaitedInMatter | undefined {
  const { calendar } = looking;
  const actor = actingIn(resolution, looking);
  if (actor === undefined || !(leads(actor) || isWorkingOn(resolution, actor))) return undefined;
  if (isOffered(resolution)) return undefined;
  const passing = resolution.passings?.at(-1);
  if (passing !== undefined && isAway([passing])) {
    const isWaiting = stageOf(passing) === 'waiting';
    return isWaiting ? { kind: 'otherForum', resolution, to: passing.to, ...WITHOUT_DAY } : undefined;
  }
  switch (resolution.status) {
    case 'draft':
      return isAskedFor(resolution, actor) ? { kind: 'sending', resolution, ...WITHOUT_DAY } : undefined;
    case 'open':
      return answersAwaited(resolution, looking);
    case 'lapsed':
      if (presides(actor)) return undefined;
      return { kind: 'ruling', resolution, ...until(resolution.rulingDueAt, calendar) };
    case 'referredBack':
      return awaitedInReferral(resolution, actor);
    case 'adopted':
    case 'movedToMeeting':
    case 'struck':
    case 'withdrawn':
      return undefined;
  }
}

/** What another forum has handed over, or asked, waits for those who lead. */
function taskBetweenForums(resolution: Started, actor: Actor): MatterTask | undefined {
  if (!leads(actor)) return undefined;
  if (resolution.offer?.stage === 'waiting') return { kind: 'receive', resolution, ...WITHOUT_DAY };
  const isAsked = canBePassedOn(resolution) && questionIn(resolution.passings ?? []) !== null;
  return isAsked ? { kind: 'answerForum', resolution, ...WITHOUT_DAY } : undefined;
}

/** Whoever has declared jäv takes no part in the matter (P-14). */
function actingIn(resolution: Started, { actor }: LookingAtMatter): Actor | undefined {
  return actor === undefined ? undefined : actorInMatter(resolution, actor);
}

/**
 * A question that waits for those who lead, who have until the last day: somebody is to answer the matter after them. Whoever has
 * an answer of their own to give has the question's card besides.
 */
function taskOfLeader(resolution: Open, actor: Actor | undefined, calendar: Calendar): MatterTask | undefined {
  const round = currentRound(resolution);
  if (round === undefined || actor === undefined || !leads(actor)) return undefined;
  const enquiry = round.enquiries.find((one) => one.by.id !== actor.id && awaitsReply(resolution, round, one));
  return enquiry && { kind: 'reply', resolution, round, enquiry, ...until(round.deadline.closesAt, calendar) };
}

function taskOfVoter(resolution: Open, { person, calendar, now }: LookingAtMatter): MatterTask | undefined {
  const round = currentRound(resolution);
  if (round === undefined || !isToAnswer(resolution, round, person, now)) return undefined;
  return { kind: 'answer', resolution, round, ...until(round.deadline.closesAt, calendar) };
}

function taskInDraft(resolution: Draft, actor: Actor): MatterTask | undefined {
  const { sendingRequestedBy: askedBy } = resolution;
  if (askedBy !== null) return presides(actor) ? { kind: 'send', resolution, askedBy, ...WITHOUT_DAY } : undefined;
  const isToFinish = isWorkingOn(resolution, actor) && prepares(actor) && !isUntouched(resolution);
  return isToFinish ? { kind: 'finishDraft', resolution, ...WITHOUT_DAY } : undefined;
}

function taskInReferral(resolution: ReferredBack, actor: Actor): MatterTask | undefined {
  const { sendingRequestedBy: askedBy, rework } = resolution;
  if (askedBy !== null) return presides(actor) ? { kind: 'send', resolution, askedBy, ...WITHOUT_DAY } : undefined;
  if (isResponsible(resolution, actor.id) || isPreviewing(resolution, actor)) {
    return { kind: 'rework', resolution, ...WITHOUT_DAY };
  }
  return rework === null && leads(actor) ? { kind: 'takeUp', resolution, ...WITHOUT_DAY } : undefined;
}

/** Nothing is awaited from others while the person's own answer is the only one that is missing. */
function answersAwaited(resolution: Open, { person, calendar, now }: LookingAtMatter): AwaitedInMatter | undefined {
  const round = currentRound(resolution);
  if (round === undefined || now >= round.deadline.closesAt) return undefined;
  if (!unanswered(round).some(({ id }) => id !== person)) return undefined;
  return { kind: 'answers', resolution, round, ...until(round.deadline.closesAt, calendar) };
}

function awaitedInReferral(resolution: ReferredBack, actor: Actor): AwaitedInMatter | undefined {
  const { sendingRequestedBy, rework } = resolution;
  if (sendingRequestedBy !== null) {
    return isAskedFor(resolution, actor) ? { kind: 'sending', resolution, ...WITHOUT_DAY } : undefined;
  }
  if (taskInReferral(resolution, actor) !== undefined) return undefined;
  return rework === null
    ? { kind: 'takingUp', resolution, ...WITHOUT_DAY }
    : { kind: 'reworking', resolution, by: rework.responsible, ...WITHOUT_DAY };
}

/** The presidium has been asked to send it, by somebody who may not. */
function isAskedFor({ sendingRequestedBy }: Draft | ReferredBack, actor: Actor): boolean {
  return sendingRequestedBy !== null && !presides(actor);
}

/** Whether the matter is this person's: they started it, are to rework it, or have asked for a preview or to have it sent. */
function isWorkingOn(resolution: Started, actor: Actor): boolean {
  if (resolution.startedBy.id === actor.id) return true;
  if (resolution.status !== 'draft' && resolution.status !== 'referredBack') return false;
  const isAsker = resolution.sendingRequestedBy?.id === actor.id;
  return isAsker || isResponsible(resolution, actor.id) || isPreviewing(resolution, actor);
}

function isPreviewing({ previewers }: Draft | ReferredBack, { id }: Actor): boolean {
  return previewers.some((previewer) => previewer.id === id);
}

function until(at: Instant, calendar: Calendar): Due {
  return { day: calendar.dayOf(at), isOverdue: false };
}
