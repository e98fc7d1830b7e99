import type { Calendar } from '../../domain/calendar';
import type { Charter } from '../../domain/forum/charter';
import type { AccountId, Person } from '../../domain/forum/person';
import { belongsTo, leadersOf, namedIn, publishersOf } from '../../domain/forum/roles';
import { isTyped } from '../../domain/forum/typed-person';
import { openChangeRequests, type MinutesStep, type StartedMinutes, MINUTES_STEPS } from '../../domain/minutes/minutes';
import { isOverdue } from '../../domain/minutes/minutes-reminders';
import { phaseOf, signersGone, openStepsOf, waitedFor, type OpenStep } from '../../domain/minutes/open-steps';
import { isOfficeHours, nextOfficeMoment } from '../../domain/office-hours';
import type { Instant } from '../../domain/time';
import { isRefusal } from '../../domain/trying-again';
import type { PostEntry } from '../../ports/post-entry';
import { missingInChannel } from '../delivery/missing-in-channel';
import { failureBelieved } from '../posts/belief';
import { lateComer } from '../posts/late-comer';
import type { WantedPost } from '../posts/wanted-post';
import type { View } from '../views';

/** How the key of a card about somebody's closed chat begins; step, version, person and reader follow. */
const CLOSED_CHAT = 'closed';
const NEWS_MS = 7 * 86_400_000;

export interface MinutesSetting {
  readonly charter: Charter;
  readonly calendar: Calendar;
  readonly now: Instant;
}

/**
 * Every card that should stand in Teams because of these minutes: how far they have come and that they are published, in
 * the channel; each step, in the chats of those whose it is; and what is overdue, in the chair's. `posted` is what already
 * stands: steps that are over are found there.
 */
export function minutesPosts(
  minutes: StartedMinutes,
  setting: MinutesSetting,
  posted: readonly PostEntry[],
): readonly WantedPost[] {
  const openSteps = openStepsOf(minutes, setting.calendar);
  const tasks = openSteps.flatMap((openStep) => taskPosts(minutes, openStep, setting, posted));
  const overdue = overduePosts(minutes, setting);
  const standing = new Set([...tasks, ...overdue].map(({ key }) => key));
  const expected = { key: 'status', what: 'minutes', title: minutes.title, isToldOf: true } as const;
  const notBefore = nextOfficeMoment(setting.calendar.withEvesOff(minutes.evesOff), setting.now);
  return [
    {
      key: 'status',
      to: { kind: 'channel' },
      view: { card: 'minutesStatus', minutes, openSteps },
      edition: null,
      onlyIfPosted: false,
      waitsForCalm: true,
    },
    ...publishedPost(minutes, openSteps, setting),
    ...tasks,
    ...overdue,
    ...posted
      .filter((entry) => !standing.has(entry.key) && !isStillAsked(minutes, entry, tasks))
      .flatMap((entry) => overPosts(minutes, entry, setting)),
    ...missingInChannel(expected, leadersOf(setting.charter), posted, notBefore),
    ...closedChatPosts(minutes, openSteps, setting, posted, notBefore),
  ];
}

/** Cards to those who lead, about each step that waits for somebody whom it cannot be asked of in their own chat. */
function closedChatPosts(
  minutes: StartedMinutes,
  openSteps: readonly OpenStep[],
  { charter }: MinutesSetting,
  posted: readonly PostEntry[],
  notBefore: Instant,
): readonly WantedPost[] {
  const { title } = minutes;
  const told = openSteps.flatMap((openStep) =>
    unreachable(minutes, openStep, charter, posted).flatMap((person) =>
      leadersOf(charter)
        .filter((id) => id !== person.id)
        .map((id): WantedPost => {
          const view = { card: 'chatClosed', step: openStep.step, name: person.name, title, isOver: false } as const;
          const key = `${CLOSED_CHAT}-${openStep.step}-${minutes.versions.length}-${person.id}:${id}`;
          return { ...toPerson(key, id), view, edition: 'closed', onlyIfPosted: false, notBefore };
        }),
    ),
  );
  const closed = new Set(told.map(({ key }) => key));
  const over = posted.flatMap(({ key, recipient }): readonly WantedPost[] => {
    const step = MINUTES_STEPS.find((one) => key.startsWith(`${CLOSED_CHAT}-${one}-`));
    if (step === undefined || recipient === null || closed.has(key)) return [];
    const people = [...charter.members, ...signersOf(minutes)];
    const name = people.find(({ id }) => key.endsWith(`-${id}:${recipient}`))?.name ?? '';
    const view = { card: 'chatClosed', step, name, title, isOver: true } as const;
    return [{ ...toPerson(key, recipient), view, edition: 'over', onlyIfPosted: true }];
  });
  return [...told, ...over];
}

/** The people whose step it is and whose own chats have refused the card more than in passing. */
export function unreachable(
  minutes: StartedMinutes,
  openStep: OpenStep,
  charter: Charter,
  posted: readonly PostEntry[],
): readonly Person[] {
  const name = taskName(minutes, openStep);
  return waitedFor(openStep, charter).filter(({ id }) => {
    const entry = posted.find(({ key }) => key === `${name}:${id}`);
    const why = entry === undefined ? null : failureBelieved(entry);
    return why !== null && isRefusal(why);
  });
}

function signersOf({ noteTaker, verifiers, approver }: StartedMinutes): readonly Person[] {
  return [noteTaker, ...verifiers, approver];
}

/** The publication is told to everybody once, on a card of its own. A week later it is no news. */
function publishedPost(
  minutes: StartedMinutes,
  openSteps: readonly OpenStep[],
  { now }: MinutesSetting,
): readonly WantedPost[] {
  const { publication } = minutes;
  if (publication === null) return [];
  const isNews = Date.parse(now) - Date.parse(publication.at) < NEWS_MS;
  const view = { card: 'minutesStatus', minutes, openSteps } as const;
  return [
    { key: 'published', to: { kind: 'channel' }, view, edition: null, onlyIfPosted: !isNews, waitsForCalm: true },
  ];
}

/** The name of a step's card. A new version has a new card, so that Teams notifies of it. */
function taskName(minutes: StartedMinutes, { step }: OpenStep): string {
  const version = minutes.versions.length;
  const requests = openChangeRequests(minutes).length;
  return step === 'draft' && requests > 0 ? `${step}-${version}-${requests}` : `${step}-${version}`;
}

function taskPosts(
  minutes: StartedMinutes,
  openStep: OpenStep,
  { charter, calendar, now }: MinutesSetting,
  posted: readonly PostEntry[],
): readonly WantedPost[] {
  const { step, dueOn } = openStep;
  const name = taskName(minutes, openStep);
  return waitedFor(openStep, charter).map(({ id }) => ({
    ...toPerson(`${name}:${id}`, id),
    view: { card: 'minutesTask', minutes, step, dueOn, viewer: id, note: null },
    edition: 'waiting',
    onlyIfPosted: false,
    // Publishing follows the role, which changes hands at midnight. The other steps belong to people by name.
    ...(step === 'publish' ? lateComer(posted, name, id, calendar.withEvesOff(minutes.evesOff), now) : {}),
  }));
}

/**
 * Whether a note taker's earlier card still asks for something. Each requested change brings a card, but all of them
 * ask for the same new version, so what was filled in on an earlier card is left alone.
 */
function isStillAsked(
  { versions }: StartedMinutes,
  { key, recipient }: PostEntry,
  tasks: readonly WantedPost[],
): boolean {
  const name = `draft-${versions.length}`;
  const isOfVersion = key.startsWith(`${name}:`) || key.startsWith(`${name}-`);
  const isAsked = tasks.some(
    (task) => task.key.startsWith(name) && task.to.kind === 'person' && task.to.id === recipient,
  );
  return isOfVersion && isAsked;
}

function overduePosts(minutes: StartedMinutes, setting: MinutesSetting): readonly WantedPost[] {
  const { charter, calendar, now } = setting;
  const own = calendar.withEvesOff(minutes.evesOff);
  const view = overdueView(minutes, setting);
  const late = view.openSteps;
  if (late.length === 0) return [];
  const steps = late.map(({ step }) => step).join('-');
  return toldOfDelays(charter).map((id) => ({
    ...toPerson(`overdue-${steps}-${minutes.versions.length}:${id}`, id),
    view,
    edition: late.map(({ dueOn, people }) => [dueOn, ...people.map((one) => one.id)].join()).join(';'),
    onlyIfPosted: !isOfficeHours(own, now),
    waitsForCalm: true,
  }));
}

/** What is late, and with whom. */
export function overdueView(
  minutes: StartedMinutes,
  setting: MinutesSetting,
): Extract<View, { readonly card: 'minutesOverdue' }> {
  const { charter } = setting;
  const openSteps = lateSteps(minutes, setting);
  const publishers = namedIn(charter, publishersOf(charter));
  return {
    card: 'minutesOverdue',
    minutes,
    openSteps,
    publishers,
    gone: signersGone(minutes, charter),
    isLate: openSteps.length > 0,
  };
}

function lateSteps(minutes: StartedMinutes, { calendar, now }: MinutesSetting): readonly OpenStep[] {
  const own = calendar.withEvesOff(minutes.evesOff);
  return openStepsOf(minutes, calendar).filter((openStep) => isOverdue(openStep, own, own.dayOf(now)));
}

/** The chair, or the vice chair while no chair has an account. */
function toldOfDelays({ roles }: Charter): readonly AccountId[] {
  const chairs = roles.chair.filter((id) => !isTyped(id));
  return chairs.length > 0 ? chairs : roles.viceChair;
}

const OVER = 'over';

/** Cards in the place of steps that have been taken, or that now wait for somebody else. */
function overPosts(
  minutes: StartedMinutes,
  { key, recipient, contentHash }: PostEntry,
  setting: MinutesSetting,
): readonly WantedPost[] {
  const [, name] = /^(draft|verify|approve|publish|overdue)-/.exec(key) ?? [];
  if (name === undefined || recipient === null) return [];
  const isLate = lateSteps(minutes, setting).length > 0;
  const hasLeft = !belongsTo(setting.charter, recipient);
  const edition = `${OVER}-${phaseOf(minutes)}-${minutes.versions.length}`;
  const post = { ...toPerson(key, recipient), onlyIfPosted: true };
  if (name === 'overdue') {
    const over = { card: 'minutesOverdue', minutes, openSteps: [], publishers: [], gone: [], isLate } as const;
    return [{ ...post, edition: `${edition}-${isLate}`, view: over }];
  }
  const over = { card: 'minutesTaskOver', minutes, step: stepNamed(name), viewer: recipient, hasLeft } as const;
  // The form of the step is closed at once. The card that replaces it leads to the leaders' forms, so later changes of
  // it wait for calm.
  const waitsForCalm = contentHash?.startsWith(OVER) === true;
  return [{ ...post, edition: hasLeft ? `${edition}-left` : edition, view: over, waitsForCalm }];
}

function stepNamed(name: string): MinutesStep {
  return MINUTES_STEPS.find((step) => step === name) ?? 'draft';
}

function toPerson(key: string, id: AccountId) {
  return { key, to: { kind: 'person', id, fallback: null } } as const;
}
