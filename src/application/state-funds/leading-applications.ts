import type { BegunApplication } from '../../domain/state-funds/application/application';
import { applicationDraft } from '../../domain/state-funds/application/application-draft';
import { applyingParty } from '../../domain/state-funds/application/applying-party';
import {
  decideApplication,
  type ApplicationCommand,
  type InvitationFields,
} from '../../domain/state-funds/application/decide-application';
import { invitationCode } from '../../domain/state-funds/application/invitation-code';
import type { Dependencies } from '../dependencies';
import { languageOfForum } from '../forum/language-of-forum';
import type { Belonging } from '../forum/membership';
import { todayOf } from '../forum/today';
import { idOfContent, idOfForm } from '../ids-of-forms';
import type { FormNote } from '../notice';
import { applicationRef, resolutionRef } from '../records/refs';
import { actOnMatter } from '../resolution/acting-on-matter';
import { uuidOf } from '../uuid-of';
import type { View } from '../views';

interface OneApplication {
  readonly forumId: string;
  readonly applicationId: string;
}

/** More than a forum gets in some years. */
const MOST_LISTED = 100;

/** A forum's applications for state funds, with the way to invite somebody to apply. */
export async function showApplications(
  dependencies: Dependencies,
  belonging: Belonging,
  { page, note = null }: { readonly page: number; readonly note?: FormNote | null },
): Promise<View> {
  const { forum, charter } = belonging;
  if (charter.stateFunds === undefined) {
    return { card: 'message', message: { type: 'applicationsOff', forum: charter.name } };
  }
  const applications = (await dependencies.applications.list(forum.id, MOST_LISTED)).flatMap(({ state }) =>
    state.status === 'notBegun' ? [] : [state],
  );
  return {
    card: 'applications',
    forumId: forum.id,
    charter,
    applications,
    today: todayOf(dependencies),
    fields: { recipient: '', lastDay: '' },
    faults: [],
    newId: dependencies.newId(),
    page,
    note,
  };
}

/** Makes a code for somebody outside the forum to apply with. The same form makes one; other content makes another. */
export async function inviteApplicant(
  dependencies: Dependencies,
  belonging: Belonging,
  { key, fields }: { readonly key: string; readonly fields: InvitationFields },
): Promise<View> {
  const { forum, actor } = belonging;
  const id = idOfContent('application', forum.id, actor.id, key, [fields.recipient, fields.lastDay]);
  const invitation = { code: invitationCode(id), fields };
  const begun = await begin(dependencies, belonging, id, invitation);
  if (begun.kind === 'begun') {
    return { card: 'application', application: begun.application, isLeader: true, note: { type: 'applicantInvited' } };
  }
  if (begun.refusal.type !== 'invitationFaulty') return { card: 'message', message: begun.refusal };
  const { faults } = begun.refusal;
  const list = await showApplications(dependencies, belonging, { page: 0, note: begun.refusal });
  return list.card === 'applications' ? { ...list, fields, faults, newId: key } : list;
}

/** The form of an application that has come in another way, for a leader to fill in. */
export async function fillInApplication(
  dependencies: Dependencies,
  belonging: Belonging,
  { key }: { readonly key: string },
): Promise<View> {
  const { forum, actor } = belonging;
  const id = idOfForm('application', forum.id, actor.id, key);
  const begun = await begin(dependencies, belonging, id, null);
  if (begun.kind === 'refused') return { card: 'message', message: begun.refusal };
  const { application } = begun;
  return { card: 'applicationForm', application, fields: application.fields, faults: [], note: null };
}

/** The code is good for nothing any more, or the application is not to be taken up. */
export async function withdrawApplication(
  dependencies: Dependencies,
  { actor }: Belonging,
  one: OneApplication,
): Promise<View> {
  const acted = await act(dependencies, one, { type: 'withdraw', by: actor });
  if (acted.kind === 'refused') return { card: 'message', message: acted.refusal };
  const note = { type: 'applicationWithdrawn' } as const;
  return { card: 'application', application: acted.application, isLeader: true, note };
}

/**
 * Begins the matter about an application, with its text filled in. It is begun once; when that draft is withdrawn or the matter is
 * struck, another can be begun.
 */
export async function takeUpApplication(
  dependencies: Dependencies,
  belonging: Belonging,
  one: OneApplication,
): Promise<View> {
  const { forumId, applicationId } = one;
  const { forum, charter, actor } = belonging;
  const ref = applicationRef(forumId, applicationId);
  const known = (await dependencies.applications.read(ref))?.state;
  if (known === undefined || known.status === 'notBegun') {
    return { card: 'message', message: { type: 'unknownApplication' } };
  }
  const id = await matterToBegin(dependencies, known);
  const acted = await act(dependencies, one, { type: 'takeUp', by: actor, matter: id });
  if (acted.kind === 'refused') return { card: 'message', message: acted.refusal };
  const { sent } = acted.application;
  if (sent === null) return { card: 'message', message: { type: 'applicationNotSent' } };
  const { application } = sent;
  const applicant = applyingParty(
    application.organisation,
    charter.parties.map(({ name }) => name),
  );
  const fields = applicationDraft(application, applicant, charter.wording, languageOfForum(forum));
  const source = { kind: 'application', id: applicationId, application } as const;
  const begun = await actOnMatter(dependencies, belonging, { forumId, resolutionId: id }, (by) => {
    return { type: 'startDraft', by, id, forumId, fields, askedIn: null, source };
  });
  if (begun.change.kind === 'refused') return { card: 'message', message: begun.change.refusal };
  const note = { type: 'applicationTakenUp' } as const;
  return { card: 'application', application: acted.application, isLeader: true, note };
}

/** The matter that is being made of it; another where that one has come to nothing. */
async function matterToBegin(
  { resolutions }: Pick<Dependencies, 'resolutions'>,
  { forumId, id, matters }: BegunApplication,
): Promise<string> {
  const last = matters.at(-1);
  const status = last === undefined ? 'struck' : (await resolutions.read(resolutionRef(forumId, last)))?.state.status;
  const isOver = status === 'struck' || status === 'withdrawn';
  return last === undefined || isOver ? uuidOf(['application', forumId, id, matters.length]) : last;
}

async function begin(
  dependencies: Dependencies,
  { forum, charter, actor }: Belonging,
  id: string,
  invitation: Extract<ApplicationCommand, { readonly type: 'begin' }>['invitation'],
) {
  const { name: forumName, shortName } = charter;
  const setting = { isOn: charter.stateFunds !== undefined, today: todayOf(dependencies) };
  const of = { id, forumId: forum.id, forumName, shortName };
  return act(
    dependencies,
    { forumId: forum.id, applicationId: id },
    { type: 'begin', by: actor, ...of, invitation, ...setting },
  );
}

async function act(
  { applications, nudge }: Pick<Dependencies, 'applications' | 'nudge'>,
  { forumId, applicationId }: OneApplication,
  command: ApplicationCommand,
) {
  const ref = applicationRef(forumId, applicationId);
  const change = await applications.change(ref, (state, now) => decideApplication(state, command, now));
  if (change.kind === 'refused') return change;
  if (change.state.status === 'notBegun') {
    return { kind: 'refused', refusal: { type: 'unknownApplication' } } as const;
  }
  if (change.isNews) nudge(ref);
  return { kind: 'begun', application: change.state } as const;
}
