import type { Draft, PreviewCard, ReferredBack } from '../domain/resolution/resolution';
import type { OnReminder } from './reminding/reminder-name';
import { writtenName } from './reminding/reminder-name';
import { beginningIn } from './resolution/begun-in';
import type { View, ViewOf } from './views';

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
  'starts.show',
  'matter.history',
  'terms.show',
  'editorial.show',
  'travel.show',
  'formal.show',
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
  'accounts.show',
  'costCentre.show',
  'booking.show',
  'followUps.show',
  'followUp.show',
  'applications.show',
  'application.show',
  'minutes.list',
  'minutes.open',
  'minutes.chain',
  'minutes.presence',
  'minutes.export',
  'minutes.status',
  'minutes.over',
  'minutes.overdue',
] as const;
export type Return = (typeof RETURNS)[number];

/**
 * Every verb that only shows something, and shows it again whenever it is asked to. The card that such a verb opens
 * takes the place of the card with the button, so it has a button that leads back there.
 */
export const OPENINGS = [
  ...RETURNS,
  'matter.show',
  'travel.open',
  // A person with several forums chooses one first.
  'draft.start',
  'absence.show',
  'draft.open',
  'preview.change',
  'preview.startDeclining',
  'chairDecision.open',
  'decisions.listForm',
  'minutes.form',
  'minutes.correct',
  'details.open',
  'times.open',
  'stateFunds.open',
  'import.open',
  'departure.show',
  'account.show',
  'channel.show',
  'followUpProposal.show',
] as const;
export type Opening = (typeof OPENINGS)[number];

/** A card to come back to: the verb that shows it, with the ids and pages that it reads. */
export interface Waypoint {
  readonly verb: Return;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Where somebody came from, the nearest first. */
export type WayBack = readonly Waypoint[];

/** How many cards back a button can lead. Each step adds to the size of every button. */
export const MOST_STEPS = 5;

/** Another page of the same card is no step on the way, nor is a copy of the card. */
const PAGES_AND_COPIES = ['page', 'part', 'shownAs', 'shownNumber'];

/** The way back from a view that is shown in answer to a button, which `came` from those cards. */
export function wayBackFrom(view: View, came: WayBack): WayBack {
  if (view.card === 'message') return [];
  const here = waypointOf(view);
  const been = here === null ? -1 : came.findIndex((other) => isSame(other, here));
  return came.slice(been + 1);
}

/** Where the cards opened from a view lead back to. */
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

type Waypoints = { readonly [Name in View['card']]?: (view: ViewOf<Name>) => Waypoint | null };

/** For every card that something is opened from, what shows somebody the same card again. */
const WAYPOINTS: Waypoints = {
  // What is opened from the answer to what is no command leads to the help, which offers the same and more.
  help: helpFor,
  notUnderstood: helpFor,
  chooseForum: (view) => ({ verb: 'forums.choose', data: { purpose: view.purpose } }),
  composition: (view) => ({ verb: 'composition.show', data: { ...ofForum(view), page: view.page } }),
  registerMenu: (view) => ({ verb: 'register.open', data: ofForum(view) }),
  seat: (view) => ({
    verb: 'seat.open',
    data: { ...ofForum(view), seat: view.seat.fields.number ?? 'new', ...changingIn(view) },
  }),
  roles: (view) => ({ verb: 'roles.open', data: { ...ofForum(view), ...changingIn(view) } }),
  export: (view) => ({ verb: 'export.show', data: { forum: view.forumId, part: view.part } }),
  todo: (view) => ({ verb: 'todo.show', data: { page: view.page } }),
  startMatter: ({ forumId: forum, asked, page, sought: soughtMatter }) => ({
    verb: 'starts.show',
    data: { ...beginningIn(forum, asked), page, soughtMatter },
  }),
  matters: (view) => ({ verb: 'matters.show', data: { forum: view.forumId, page: view.page } }),
  vote: (view) => ({ verb: 'vote.view', data: matterOf(view) }),
  reaction: (view) => ({ verb: 'vote.view', data: matterOf(view) }),
  ownVote: (view) => ({ verb: 'vote.view', data: { ...matterOf(view), ...onReminder(view) } }),
  course: courseOf,
  successions: courseOf,
  objections: courseOf,
  enquiry: courseOf,
  enquiryReply: (view) => ({ verb: 'vote.view', data: matterOf(view) }),
  ruling: courseOf,
  handedOver: courseOf,
  referral: courseOf,
  tally: (view) => ({ verb: 'tally.show', data: matterOf(view) }),
  rework: (view) => ({ verb: 'rework.show', data: matterOf(view) }),
  preview: (view) => previewAt(view.resolution, view.shownOn),
  previewFaulty: (view) => previewAt(view.resolution, view.shownOn),
  sendingDeclined: (view) => ({ verb: view.isAsker ? 'declined.show' : 'preview.show', data: matterOf(view) }),
  // The card has taken the preview's place for good, so nothing leads back to the preview.
  draftClosed: (view) => ({ verb: 'preview.show', data: matterOf(view) }),
  history: (view) => ({ verb: 'matter.history', data: { ...matterOf(view), page: view.page } }),
  editorial: ({ decision: { forumId: forum, id: matter } }) => ({ verb: 'editorial.show', data: { forum, matter } }),
  formalDecisions: ({ decision: { forumId: forum, id: matter } }) => ({ verb: 'formal.show', data: { forum, matter } }),
  travel: (view) => ({ verb: 'travel.show', data: matterOf(view) }),
  terms: ({ decision: { forumId: forum, id: matter } }) => ({ verb: 'terms.show', data: { forum, matter } }),
  deliveries: (view) => ({ verb: 'matter.deliveries', data: { ...matterOf(view), page: view.page } }),
  delivered: () => ({ verb: 'deliveries.show', data: { page: 0 } }),
  reminder: (view) => ({ verb: 'reminder.show', data: { reminder: writtenName(view.name) } }),
  receipt: (view) => ({ verb: 'reminder.show', data: { reminder: writtenName(view.from) } }),
  standIn: ({ of }) => waypointOf(of),
  decisions: (view) => ({
    verb: 'decisions.show',
    data: { forum: view.forumId ?? '', page: view.page, sought: view.sought },
  }),
  decision: (view) => ({ verb: 'decision.show', data: { forum: view.decision.forumId, decision: view.decision.id } }),
  meetings: (view) => ({ verb: 'meetings.show', data: { forum: view.forumId } }),
  reports: (view) => ({ verb: 'reports.show', data: { forum: view.forumId } }),
  accounts: (view) => ({ verb: 'accounts.show', data: { forum: view.forumId, year: view.year } }),
  costCentre: ({ forumId: forum, year, number, openedFrom: matter }) =>
    matter === undefined
      ? { verb: 'costCentre.show', data: { forum, year, number } }
      : { verb: 'booking.show', data: { forum, matter } },
  followUps: (view) => ({ verb: 'followUps.show', data: { forum: view.forumId, page: view.page } }),
  followUp: (view) => ({ verb: 'followUp.show', data: { forum: view.forumId, followUp: view.followUp.id } }),
  applications: (view) => ({ verb: 'applications.show', data: { forum: view.forumId, page: view.page } }),
  application: ({ application: { forumId: forum, id } }) => ({
    verb: 'application.show',
    data: { forum, application: id },
  }),
  minutesList: (view) => ({ verb: 'minutes.list', data: { forum: view.forumId ?? '', page: view.page } }),
  minutesTask: (view) => ({ verb: 'minutes.open', data: { ...minutesOf(view), ...onReminder(view) } }),
  minutesPresence: (view) => ({ verb: 'minutes.presence', data: minutesOf(view) }),
  minutesChain: (view) => ({ verb: 'minutes.chain', data: minutesOf(view) }),
  minutesExport: (view) => ({ verb: 'minutes.export', data: { ...minutesOf(view), part: view.part } }),
  minutesStatus: (view) => ({ verb: 'minutes.status', data: minutesOf(view) }),
  minutesTaskOver: (view) => ({ verb: 'minutes.over', data: { ...minutesOf(view), step: view.step } }),
  minutesOverdue: (view) => ({ verb: 'minutes.overdue', data: minutesOf(view) }),
};

/** What shows this person the same view again; `null` for a card that nothing is opened from. */
function waypointOf(view: View): Waypoint | null {
  return waypointOfCard(view.card, view);
}

function waypointOfCard<Name extends View['card']>(name: Name, view: ViewOf<Name>): Waypoint | null {
  const waypoint: Waypoints[Name] = WAYPOINTS[name];
  return waypoint?.(view) ?? null;
}

function helpFor({ ways: { asked } }: ViewOf<'help' | 'notUnderstood'>): Waypoint {
  return { verb: 'help.show', data: { forum: asked.forum ?? '', message: asked.message ?? '' } };
}

function courseOf(view: { readonly resolution: { readonly forumId: string; readonly id: string } }): Waypoint {
  return { verb: 'course.show', data: matterOf(view) };
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

/** A person who changes the days of a holding or a role came from the card of all of them. */
function changingIn({ changing }: { readonly changing: { readonly id: string } | null }) {
  return changing === null ? {} : { changing: changing.id };
}

/** On a reminder's card, the answer to what is done is its receipt. */
function onReminder({ from }: OnReminder) {
  return from == null ? {} : { reminder: writtenName(from) };
}

function matterOf({ resolution }: { readonly resolution: { readonly forumId: string; readonly id: string } }) {
  return { forum: resolution.forumId, matter: resolution.id };
}

function minutesOf({ minutes }: { readonly minutes: { readonly forumId: string; readonly id: string } }) {
  return { forum: minutes.forumId, minutes: minutes.id };
}
