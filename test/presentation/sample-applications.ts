import applications from '../../src/demo/applications.json';
import type { BegunApplication } from '../../src/domain/state-funds/application/application';
import type { Application, ApplicationFields } from '../../src/domain/state-funds/application/read-application';
import { ofEachCriterion } from '../../src/domain/state-funds/criteria';
import type { ApplicationsNotice } from '../../src/presentation/state-funds/applications-notices';
import { CHAIR, charterOf, TODAY, type Say } from './sample-forum';
import { FORUM_ID } from './sample-matter';
import { withStateFunds } from './sample-state-funds';
import type { NoticeSamples, Samples } from './sample-views';

const NEW_ID = '5c0e8a4e-1b7d-4f43-8f0a-7d9c2b6e3a78';
const AT = '2026-06-03T08:00:00.000Z';
const { comorbidity: FIRST } = applications.applied;

/** The demo's first application as it is typed, cut to what a field takes. */
function appliedBy(say: Say): ApplicationFields {
  const cut = (text: string, most: number) =>
    Array.from(say(text))
      .slice(0, most / 2)
      .join('');
  const { amount } = FIRST;
  return {
    ...{ project: cut(FIRST.project, 100), organisation: cut(FIRST.organisation, 100), amount, year: '2027' },
    answers: ofEachCriterion((criterion) => cut(FIRST.answers[criterion], 1000).slice(0, 500)),
  };
}

/** The same as it is read. */
export function applicationOf(say: Say): Application {
  const { project, organisation, answers } = appliedBy(say);
  const amount = { kronor: 300_000, isApproximate: false, isYearly: false };
  return { project, organisation, amount, year: 2027, answers };
}

/** Applications for state funds, in every state that one can be in. */
export function applicationsSamples(say: Say): Pick<Samples, 'applications' | 'application' | 'applicationForm'> {
  const charter = withStateFunds(charterOf(say));
  const applicant = { id: 'account-80', name: say('Enhetschef på vårdcentralen') };
  const fields = appliedBy(say);
  const invited: BegunApplication = {
    ...({ status: 'open', id: 'application-1', forumId: FORUM_ID } as const),
    ...{ forumName: charter.name, shortName: charter.shortName },
    begunBy: { id: CHAIR, name: say('Processledare') },
    begunAt: AT,
    invitation: {
      ...{ code: 'BCDF-GHKM-NPRS', lastDay: '2026-08-31' },
      recipient: Array.from(say('Vårdcentralen för hemlösa')).slice(0, 50).join(''),
    },
    ...{ applicant: null, fields: { ...fields, answers: ofEachCriterion(() => '') }, sent: null, matters: [] },
  };
  const opened = { ...invited, id: 'application-2', applicant };
  const sent: BegunApplication = {
    ...{ ...opened, id: 'application-3', status: 'sent', fields },
    sent: { application: applicationOf(say), by: applicant, at: AT },
  };
  const byHand = { ...invited, id: 'application-4', invitation: null };
  const takenUp = { ...sent, id: 'application-5', matters: ['matter-1'] };
  const withdrawn: BegunApplication = { ...invited, id: 'application-6', status: 'withdrawn' };
  const empty = { project: '', organisation: '', amount: '', year: '', answers: ofEachCriterion(() => '') };
  const list = {
    ...({ card: 'applications', forumId: FORUM_ID, charter, applications: [], today: TODAY } as const),
    ...{ fields: { recipient: '', lastDay: '' }, faults: [], newId: NEW_ID, page: 0, note: null },
  };
  const form = {
    ...({ card: 'applicationForm', application: opened, fields: empty, faults: [], note: null } as const),
  };
  const one = { card: 'application', application: sent, isLeader: true, note: null } as const;
  return {
    applications: {
      none: list,
      some: { ...list, applications: [sent, invited, opened, byHand, takenUp, withdrawn] },
      passed: { ...list, applications: [invited], today: '2026-09-01' },
      faulty: {
        ...list,
        fields: { recipient: say('En vårdcentral'), lastDay: '2026-05-01' },
        faults: [{ field: 'lastDay', fault: 'inThePast' }],
        note: {
          type: 'invitationFaulty',
          faults: [{ field: 'lastDay', fault: 'inThePast' }],
        },
      },
    },
    applicationForm: {
      empty: form,
      saved: { ...form, fields, note: { type: 'saved' } },
      byHand: { ...form, application: byHand },
      faulty: {
        ...form,
        fields: { ...fields, amount: say('mycket') },
        faults: [
          { field: 'amount', fault: 'notAnAmount' },
          { field: 'report', fault: 'missing' },
        ],
        note: { type: 'applicationFaulty', faults: [] },
      },
      tooLate: {
        ...form,
        fields,
        note: { type: 'codeTooOld', forum: charter.name, lastDay: '2026-06-01' },
      },
    },
    application: {
      receipt: { ...one, isLeader: false, note: { type: 'applicationSent' } },
      invited: { ...one, application: invited, note: { type: 'applicantInvited' } },
      sent: one,
      byHand: { ...one, application: byHand },
      takenUp: { ...one, application: takenUp, note: { type: 'applicationTakenUp' } },
      withdrawn: { ...one, application: withdrawn, note: { type: 'applicationWithdrawn' } },
    },
  };
}

const FORUM = 'Ledningsgrupp';

export const applicationsNotices: NoticeSamples<ApplicationsNotice['type']> = {
  mayNotLeadApplications: [{ type: 'mayNotLeadApplications' }],
  unknownApplication: [{ type: 'unknownApplication' }],
  invitationFaulty: [{ type: 'invitationFaulty', faults: [] }],
  applicationFaulty: [{ type: 'applicationFaulty', faults: [] }],
  applicationsOff: [{ type: 'applicationsOff', forum: FORUM }],
  codeTooOld: [{ type: 'codeTooOld', forum: FORUM, lastDay: '2026-06-01' }],
  codeUsed: [{ type: 'codeUsed', forum: FORUM }],
  codeWithdrawn: [{ type: 'codeWithdrawn', forum: FORUM }],
  codeMissing: [{ type: 'codeMissing' }],
  applicationTakenUpAlready: [{ type: 'applicationTakenUpAlready', forum: FORUM }],
  applicationNotSent: [{ type: 'applicationNotSent' }],
  applicantInvited: [{ type: 'applicantInvited' }],
  applicationSent: [{ type: 'applicationSent' }],
  applicationWithdrawn: [{ type: 'applicationWithdrawn' }],
  applicationTakenUp: [{ type: 'applicationTakenUp' }],
  applicationsInPerson: [{ type: 'applicationsInPerson' }],
};
