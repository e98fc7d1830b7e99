import type { Calendar } from '../../domain/calendar';
import type { Charter } from '../../domain/forum/charter';
import type { AccountId } from '../../domain/forum/person';
import { belongsTo, namedIn, publishersOf } from '../../domain/forum/roles';
import { isTyped } from '../../domain/forum/typed-person';
import { openChangeRequests, type MinutesStep, type StartedMinutes } from '../../domain/minutes/minutes';
import { isOverdue } from '../../domain/minutes/minutes-reminders';
import { phaseOf, signersGone, turnsOf, waitedFor, type Turn } from '../../domain/minutes/turn';
import { isOfficeHours } from '../../domain/office-hours';
import type { Instant } from '../../domain/time';
import type { PostEntry } from '../../ports/post-entry';
import type { WantedPost } from '../posts/wanted-post';

const NEWS_MS = 7 * 86_400_000;

export interface MinutesSetting {
  readonly charter: Charter;
  readonly calendar: Calendar;
  readonly now: Instant;
}

/**
 * Every card that should stand in Teams because of these minutes: how far they have come and that they are
 * published, in the channel; each step, in
 * the chats of those whose it is; and what is overdue, in the chair's. `posted` is what already stands: steps that are
 * over are found there.
 */
export function minutesPosts(
  minutes: StartedMinutes,
  setting: MinutesSetting,
  posted: readonly PostEntry[],
): readonly WantedPost[] {
  const turns = turnsOf(minutes, setting.calendar);
  const tasks = turns.flatMap((turn) => taskPosts(minutes, turn, setting));
  const overdue = overduePosts(minutes, setting);
  const standing = new Set([...tasks, ...overdue].map(({ key }) => key));
  return [
    {
      key: 'status',
      to: { kind: 'channel' },
      view: { card: 'minutesStatus', minutes, turns },
      edition: null,
      onlyIfPosted: false,
    },
    ...publishedPost(minutes, turns, setting),
    ...tasks,
    ...overdue,
    ...posted
      .filter((entry) => !standing.has(entry.key) && !isStillAsked(minutes, entry, tasks))
      .flatMap((entry) => overPosts(minutes, entry, setting)),
  ];
}

/** That they are published is told to everyone once, on a card of its own; it is no news a week later. */
function publishedPost(
  minutes: StartedMinutes,
  turns: readonly Turn[],
  { now }: MinutesSetting,
): readonly WantedPost[] {
  const { publication } = minutes;
  if (publication === null) return [];
  const isNews = Date.parse(now) - Date.parse(publication.at) < NEWS_MS;
  const view = { card: 'minutesStatus', minutes, turns } as const;
  return [{ key: 'published', to: { kind: 'channel' }, view, edition: null, onlyIfPosted: !isNews }];
}

/** A card that stands for a new version is a new one, so that Teams tells of it. */
function taskPosts(minutes: StartedMinutes, turn: Turn, { charter }: MinutesSetting): readonly WantedPost[] {
  const { step, dueOn } = turn;
  const version = minutes.versions.length;
  const requests = openChangeRequests(minutes).length;
  const name = step === 'draft' && requests > 0 ? `${step}-${version}-${requests}` : `${step}-${version}`;
  return waitedFor(turn, charter).map(({ id }) => ({
    ...toPerson(`${name}:${id}`, id),
    view: { card: 'minutesTask', minutes, step, dueOn, viewer: id, note: null },
    edition: 'waiting',
    onlyIfPosted: false,
  }));
}

/**
 * The note taker gets a card for each change that is asked for, but a new version is asked for all along: what they have
 * filled in on the card before is left alone.
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
  const late = lateTurns(minutes, setting);
  if (late.length === 0) return [];
  const publishers = namedIn(charter, publishersOf(charter));
  const gone = signersGone(minutes, charter);
  const steps = late.map(({ step }) => step).join('-');
  return toldOfDelays(charter).map((id) => ({
    ...toPerson(`overdue-${steps}-${minutes.versions.length}:${id}`, id),
    view: { card: 'minutesOverdue', minutes, turns: late, publishers, gone, isLate: true },
    edition: late.map(({ dueOn, people }) => [dueOn, ...people.map((one) => one.id)].join()).join(';'),
    onlyIfPosted: !isOfficeHours(own, now),
  }));
}

function lateTurns(minutes: StartedMinutes, { calendar, now }: MinutesSetting): readonly Turn[] {
  const own = calendar.withEvesOff(minutes.evesOff);
  return turnsOf(minutes, calendar).filter((turn) => isOverdue(turn, own, own.dayOf(now)));
}

/** The chair, or the vice chair while no chair has an account. */
function toldOfDelays({ roles }: Charter): readonly AccountId[] {
  const chairs = roles.chair.filter((id) => !isTyped(id));
  return chairs.length > 0 ? chairs : roles.viceChair;
}

/** A step that has been taken, or waits for somebody else by now. */
function overPosts(
  minutes: StartedMinutes,
  { key, recipient }: PostEntry,
  setting: MinutesSetting,
): readonly WantedPost[] {
  const [, name] = /^(draft|verify|approve|publish|overdue)-/.exec(key) ?? [];
  if (name === undefined || recipient === null) return [];
  const isLate = lateTurns(minutes, setting).length > 0;
  const hasLeft = !belongsTo(setting.charter, recipient);
  const edition = `over-${phaseOf(minutes)}-${minutes.versions.length}`;
  const post = { ...toPerson(key, recipient), onlyIfPosted: true };
  if (name === 'overdue') {
    const over = { card: 'minutesOverdue', minutes, turns: [], publishers: [], gone: [], isLate } as const;
    return [{ ...post, edition: `${edition}-${isLate}`, view: over }];
  }
  const over = { card: 'minutesTaskOver', minutes, step: stepNamed(name), viewer: recipient, hasLeft } as const;
  return [{ ...post, edition: hasLeft ? `${edition}-left` : edition, view: over }];
}

function stepNamed(name: string): MinutesStep {
  const steps: readonly MinutesStep[] = ['draft', 'verify', 'approve', 'publish'];
  return steps.find((step) => step === name) ?? 'draft';
}

function toPerson(key: string, id: AccountId) {
  return { key, to: { kind: 'person', id, fallback: null } } as const;
}
