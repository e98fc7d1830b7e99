import { leads } from '../../domain/forum/roles';
import type { Person } from '../../domain/forum/person';
import type { BegunApplication } from '../../domain/state-funds/application/application';
import {
  decideApplication,
  type ApplicationCommand,
  type ApplicationRefusal,
} from '../../domain/state-funds/application/decide-application';
import { readInvitationCode } from '../../domain/state-funds/application/invitation-code';
import type { ApplicationFields } from '../../domain/state-funds/application/read-application';
import type { Dependencies } from '../dependencies';
import { charterToday, todayOf } from '../forum/today';
import { membershipOf } from '../forum/membership';
import { applicationRef, forumRef } from '../records/refs';
import { placeOfCode } from '../records/application-record';
import type { FormNote } from '../notice';
import type { View } from '../views';

interface OneApplication {
  readonly forumId: string;
  readonly applicationId: string;
}

/** More than anybody applies for at a time. */
const MOST_OF_ONE = 20;

/**
 * Answers somebody who writes that they apply: with the code that they have been sent, or without one to go on with what is theirs.
 * They need not be in any forum, and are shown nothing of one but its name.
 */
export async function answerApplicant(
  dependencies: Dependencies,
  person: Person,
  { sought }: { readonly sought: string },
): Promise<View> {
  return sought.trim() === '' ? goOnApplying(dependencies, person) : openWithCode(dependencies, person, sought);
}

async function goOnApplying({ applications }: Dependencies, person: Person): Promise<View> {
  const own = (await applications.concerning(person.id, MOST_OF_ONE)).flatMap(({ state }) =>
    state.status === 'notBegun' ? [] : [state],
  );
  const one = own.find(({ status }) => status === 'open') ?? own[0];
  return one === undefined ? { card: 'message', message: { type: 'codeMissing' } } : asTheirs(one, null);
}

async function openWithCode(dependencies: Dependencies, by: Person, typed: string): Promise<View> {
  const { applications } = dependencies;
  const code = readInvitationCode(typed);
  const [found] = code === null ? [] : await applications.concerning(placeOfCode(code), 1);
  if (found === undefined || found.state.status === 'notBegun') {
    return { card: 'message', message: { type: 'unknownApplication' } };
  }
  const setting = await settingOf(dependencies, found.state.forumId);
  const change = await applications.change(found.ref, (state, now) =>
    decideApplication(state, { type: 'open', by, ...setting }, now),
  );
  if (change.kind === 'refused') return { card: 'message', message: change.refusal };
  const { state } = change;
  return state.status === 'notBegun'
    ? { card: 'message', message: { type: 'unknownApplication' } }
    : asTheirs(state, null);
}

/** An application as it stands: to whoever has its code, and to those who lead the forum. */
export async function showApplication(dependencies: Dependencies, person: Person, one: OneApplication): Promise<View> {
  const looking = await lookAt(dependencies, person, one);
  if (looking === undefined) return unknown();
  const { application, isLeader } = looking;
  if (!isLeader && application.applicant?.id !== person.id) return unknown();
  return { card: 'application', application, isLeader, note: null };
}

/** The form to go on with, also where it has been sent and is to be changed. */
export async function editApplication(dependencies: Dependencies, person: Person, one: OneApplication): Promise<View> {
  const looking = await lookAt(dependencies, person, one);
  if (looking === undefined) return unknown();
  const { application, isLeader } = looking;
  const isTheirs = application.invitation === null ? isLeader : application.applicant?.id === person.id;
  if (!isTheirs) return unknown();
  if (application.matters.length > 0 || application.status === 'withdrawn') {
    return { card: 'application', application, isLeader, note: null };
  }
  return formOf(application, null);
}

/** Keeps what has been typed, however unfinished it is. */
export async function saveApplication(
  dependencies: Dependencies,
  person: Person,
  { fields, ...one }: OneApplication & { readonly fields: ApplicationFields },
): Promise<View> {
  const saved = await save(dependencies, person, one, fields);
  if (saved.kind === 'refused') return afterRefusal(saved, fields);
  return formOf(saved.application, { type: 'saved' });
}

/** Keeps what has been typed, and sends it to those who lead the forum. */
export async function sendApplication(
  dependencies: Dependencies,
  person: Person,
  { fields, ...one }: OneApplication & { readonly fields: ApplicationFields },
): Promise<View> {
  const saved = await save(dependencies, person, one, fields);
  if (saved.kind === 'refused') return afterRefusal(saved, fields);
  const { isLeader } = saved;
  const setting = await settingOf(dependencies, one.forumId);
  const sent = await command(dependencies, one, { type: 'send', by: person, isLeader, ...setting });
  if (sent.kind === 'refused') return afterRefusal(sent, fields);
  return { card: 'application', application: sent.application, isLeader, note: { type: 'applicationSent' } };
}

type Outcome =
  | { readonly kind: 'accepted'; readonly application: BegunApplication; readonly isLeader: boolean }
  | {
      readonly kind: 'refused';
      readonly refusal: ApplicationRefusal;
      readonly application: BegunApplication | null;
    };

async function save(
  dependencies: Dependencies,
  by: Person,
  one: OneApplication,
  fields: ApplicationFields,
): Promise<Outcome> {
  const isLeader = await isLeaderIn(dependencies, one.forumId, by);
  const saved = await command(dependencies, one, { type: 'save', by, isLeader, fields });
  return saved.kind === 'accepted' ? { ...saved, isLeader } : saved;
}

async function command(
  { applications, nudge }: Pick<Dependencies, 'applications' | 'nudge'>,
  { forumId, applicationId }: OneApplication,
  asked: ApplicationCommand,
): Promise<Outcome> {
  const ref = applicationRef(forumId, applicationId);
  const change = await applications.change(ref, (state, now) => decideApplication(state, asked, now));
  const application = change.state.status === 'notBegun' ? null : change.state;
  if (change.kind === 'refused') return { kind: 'refused', refusal: change.refusal, application };
  if (application === null) return { kind: 'refused', refusal: { type: 'unknownApplication' }, application };
  if (change.isNews) nudge(ref);
  return { kind: 'accepted', application, isLeader: false };
}

/** What was typed stays before the person, with what is wrong with it or why it is not sent. */
function afterRefusal(
  { refusal, application }: Extract<Outcome, { readonly kind: 'refused' }>,
  fields: ApplicationFields,
): View {
  if (application === null || refusal.type === 'unknownApplication') return unknown();
  const faults = refusal.type === 'applicationFaulty' ? refusal.faults : [];
  return { card: 'applicationForm', application, fields, faults, note: refusal };
}

function asTheirs(application: BegunApplication, note: FormNote | null): View {
  return application.status === 'open'
    ? formOf(application, note)
    : { card: 'application', application, isLeader: false, note };
}

function formOf(application: BegunApplication, note: FormNote | null): View {
  return { card: 'applicationForm', application, fields: application.fields, faults: [], note };
}

function unknown(): View {
  return { card: 'message', message: { type: 'unknownApplication' } };
}

async function lookAt(dependencies: Dependencies, person: Person, { forumId, applicationId }: OneApplication) {
  const application = (await dependencies.applications.read(applicationRef(forumId, applicationId)))?.state;
  if (application === undefined || application.status === 'notBegun') return undefined;
  return { application, isLeader: await isLeaderIn(dependencies, forumId, person) };
}

async function isLeaderIn(dependencies: Dependencies, forumId: string, person: Person): Promise<boolean> {
  const membership = await membershipOf(dependencies, forumId, person);
  return membership.kind === 'member' && leads(membership.actor);
}

/** Whether the forum takes applications today. */
async function settingOf(dependencies: Dependencies, forumId: string) {
  const forum = (await dependencies.forums.read(forumRef(forumId)))?.state;
  const isOn = forum?.status === 'ready' && charterToday(dependencies, forum).stateFunds !== undefined;
  return { isOn, today: todayOf(dependencies) };
}
