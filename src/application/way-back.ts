import type { Draft, PreviewCard, ReferredBack } from '../domain/resolution/resolution';
import type { OnReminder } from './reminding/on-reminder';
import { writtenName } from './reminding/reminder-name';
import type { View } from './views';

/** The verbs that show a card which somebody can come back to, because something can be opened from it. */
export const RETURNS = [
  'help.show',
  'forums.choose',
  'composition.show',
  'register.open',
  'seat.open',
  'roles.open',
  'export.show',
  'todo.show',
  'matters.show',
  'matter.history',
  'matter.deliveries',
  'deliveries.show',
  'vote.view',
  'preview.show',
  'declined.show',
  'course.show',
  'tally.show',
  'rework.show',
  'reminder.show',
  'decisions.show',
  'decision.show',
  'meetings.show',
  'reports.show',
  'minutes.list',
  'minutes.open',
  'minutes.chain',
  'minutes.export',
  'minutes.status',
  'minutes.over',
  'minutes.overdue',
] as const;
export type Return = (typeof RETURNS)[number];

/**
 * Every verb that only shows something, and does it again whenever it is asked to. What is opened with one of them takes
 * the place of the card that it was opened from, so it has a button that leads back there.
 */
export const OPENINGS = [
  ...RETURNS,
  'matter.show',
  // Of several forums, one is chosen first.
  'draft.start',
  'draft.open',
  'preview.change',
  'preview.startDeclining',
  'chairDecision.open',
  'minutes.form',
  'minutes.correct',
  'details.open',
  'times.open',
  'import.open',
  'departure.show',
  'account.show',
  'channel.show',
] as const;
export type Opening = (typeof OPENINGS)[number];

/** A card to come back to: the verb that shows it, with the ids and pages that it reads. */
export interface Waypoint {
  readonly verb: Return;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Where somebody came from, the nearest first. */
export type WayBack = readonly Waypoint[];

/** Nobody goes further in without turning back, and each step weighs something on every button. */
export const MOST_STEPS = 4;

/** A page of the same card is no step on the way, nor is a copy of it. */
const PAGES_AND_COPIES = ['page', 'part', 'shownAs', 'shownNumber'];

/** The way back from a view that is shown in answer to a button, which `came` from those cards. */
export function wayBackFrom(view: View, came: WayBack): WayBack {
  if (view.card === 'message') return [];
  const here = waypointOf(view);
  const been = here === null ? -1 : came.findIndex((other) => isSame(other, here));
  return came.slice(been + 1);
}

/** Where whatever is opened from a view leads back to. */
export function wayBackTo(view: View, wayBack: WayBack): WayBack {
  const here = waypointOf(view);
  return here === null ? wayBack : [here, ...wayBack].slice(0, MOST_STEPS);
}

function isSame(one: Waypoint, other: Waypoint): boolean {
  return one.verb === other.verb && subjectOf(one) === subjectOf(other);
}

function subjectOf({ data }: Waypoint): string {
  const ids = Object.entries(data).filter(([key]) => !PAGES_AND_COPIES.includes(key));
  return JSON.stringify(ids.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** What shows this person the same again; `null` for a card that nothing is opened from. */
function waypointOf(view: View): Waypoint | null {
  switch (view.card) {
    // What is opened from the answer to what is no command leads to the help, which offers the same and more.
    case 'help':
    case 'notUnderstood':
      return {
        verb: 'help.show',
        data: { forum: view.ways.asked.forum ?? '', message: view.ways.asked.message ?? '' },
      };
    case 'chooseForum':
      return { verb: 'forums.choose', data: { purpose: view.purpose } };
    case 'composition':
      return { verb: 'composition.show', data: { ...ofForum(view), page: view.page } };
    case 'registerMenu':
      return { verb: 'register.open', data: ofForum(view) };
    case 'seat':
      return {
        verb: 'seat.open',
        data: { ...ofForum(view), seat: view.seat.fields.number ?? 'new', ...changingIn(view) },
      };
    case 'roles':
      return { verb: 'roles.open', data: { ...ofForum(view), ...changingIn(view) } };
    case 'export':
      return { verb: 'export.show', data: { forum: view.forumId, part: view.part } };
    case 'todo':
      return { verb: 'todo.show', data: { page: view.page } };
    case 'matters':
      return { verb: 'matters.show', data: { forum: view.forumId, page: view.page } };
    case 'vote':
    case 'reaction':
      return { verb: 'vote.view', data: matterOf(view) };
    case 'ownVote':
      return { verb: 'vote.view', data: { ...matterOf(view), ...onReminder(view) } };
    case 'course':
    case 'successions':
    case 'objections':
    case 'ruling':
    case 'handedOver':
    case 'referral':
      return { verb: 'course.show', data: matterOf(view) };
    case 'tally':
      return { verb: 'tally.show', data: matterOf(view) };
    case 'rework':
      return { verb: 'rework.show', data: matterOf(view) };
    case 'preview':
    case 'previewFaulty':
      return previewAt(view.resolution, view.shownOn);
    case 'sendingDeclined':
      return { verb: view.isAsker ? 'declined.show' : 'preview.show', data: matterOf(view) };
    // It has taken the place of the preview for good, so that nothing leads back there.
    case 'draftClosed':
      return { verb: 'preview.show', data: matterOf(view) };
    case 'history':
      return { verb: 'matter.history', data: { ...matterOf(view), page: view.page } };
    case 'deliveries':
      return { verb: 'matter.deliveries', data: { ...matterOf(view), page: view.page } };
    case 'delivered':
      return { verb: 'deliveries.show', data: { page: 0 } };
    case 'reminder':
      return { verb: 'reminder.show', data: { reminder: writtenName(view.name) } };
    case 'receipt':
      return { verb: 'reminder.show', data: { reminder: writtenName(view.from) } };
    case 'standIn':
      return waypointOf(view.of);
    case 'decisions':
      return { verb: 'decisions.show', data: { forum: view.forumId ?? '', page: view.page, sought: view.sought } };
    case 'decision':
      return { verb: 'decision.show', data: { forum: view.decision.forumId, decision: view.decision.id } };
    case 'meetings':
      return { verb: 'meetings.show', data: { forum: view.forumId } };
    case 'reports':
      return { verb: 'reports.show', data: { forum: view.forumId } };
    case 'minutesList':
      return { verb: 'minutes.list', data: { forum: view.forumId ?? '' } };
    case 'minutesTask':
      return { verb: 'minutes.open', data: { ...minutesOf(view), ...onReminder(view) } };
    case 'minutesChain':
      return { verb: 'minutes.chain', data: minutesOf(view) };
    case 'minutesExport':
      return { verb: 'minutes.export', data: { ...minutesOf(view), part: view.part } };
    case 'minutesStatus':
      return { verb: 'minutes.status', data: minutesOf(view) };
    case 'minutesTaskOver':
      return { verb: 'minutes.over', data: { ...minutesOf(view), step: view.step } };
    case 'minutesOverdue':
      return { verb: 'minutes.overdue', data: minutesOf(view) };
    case 'setup':
    case 'forumDetails':
    case 'timeSettings':
    case 'importForm':
    case 'importCheck':
    case 'departure':
    case 'departureSettled':
    case 'recognition':
    case 'recognitionSettled':
    case 'questionSettled':
    case 'channelNews':
    case 'draftForm':
    case 'decliningForm':
    case 'missingInChannel':
    case 'chatClosed':
    case 'mention':
    case 'welcome':
    case 'outcome':
    case 'webDecision':
    case 'chairDecisionForm':
    case 'chairDecisionMade':
    case 'minutesForm':
    case 'minutesFile':
    case 'replaced':
    case 'message':
      return null;
  }
}

function ofForum({ forum }: { readonly forum: { readonly id: string } }) {
  return { forum: forum.id };
}

/** The card that showed a text, where its reader has opened a form. */
export function previewAt(
  { forumId: forum, id: matter }: Draft | ReferredBack,
  { kind, number }: PreviewCard,
): Waypoint {
  return { verb: 'preview.show', data: { forum, matter, shownAs: kind, shownNumber: number } };
}

/** Whoever changes the days of a holding or a role has come from the card of all of them. */
function changingIn({ changing }: { readonly changing: { readonly id: string } | null }) {
  return changing === null ? {} : { changing: changing.id };
}

/** On the card of a reminder, what is done is met with its receipt. */
function onReminder({ from }: OnReminder) {
  return from == null ? {} : { reminder: writtenName(from) };
}

function matterOf({ resolution }: { readonly resolution: { readonly forumId: string; readonly id: string } }) {
  return { forum: resolution.forumId, matter: resolution.id };
}

function minutesOf({ minutes }: { readonly minutes: { readonly forumId: string; readonly id: string } }) {
  return { forum: minutes.forumId, minutes: minutes.id };
}
