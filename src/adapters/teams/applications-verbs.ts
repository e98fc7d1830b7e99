import { z } from 'zod/v4';
import {
  editApplication,
  saveApplication,
  sendApplication,
  showApplication,
} from '../../application/state-funds/applying';
import {
  fillInApplication,
  inviteApplicant,
  showApplications,
  takeUpApplication,
  withdrawApplication,
} from '../../application/state-funds/leading-applications';
import { CRITERIA, ofEachCriterion } from '../../domain/state-funds/criteria';
import { typedDay } from './typed-day';
import { typedText } from './typed-text';
import { count, id, verbAnywhere, verbFor, type Verbs } from './verb';

const list = z
  .object({ forum: id, page: count.default(0) })
  .transform((data) => ({ forumId: data.forum, page: data.page }));

const shown = z
  .object({ forum: id, application: id })
  .transform((data) => ({ forumId: data.forum, applicationId: data.application }));

const toFillIn = z
  .object({ forum: id, application: z.uuid() })
  .transform((data) => ({ forumId: data.forum, key: data.application }));

const invited = z
  .object({ forum: id, application: z.uuid(), invitedWhom: typedText, applyUntil: typedDay })
  .transform(({ forum: forumId, application: key, invitedWhom: recipient, applyUntil: lastDay }) => ({
    forumId,
    key,
    fields: { recipient, lastDay },
  }));

/** What was typed; the input of each answer is named after its criterion. */
const typed = z
  .object({
    forum: id,
    application: id,
    appliedProject: typedText,
    appliedBy: typedText,
    appliedAmount: typedText,
    appliedYear: typedText,
    ...Object.fromEntries(CRITERIA.map((criterion) => [`answer_${criterion}`, typedText])),
  })
  .transform(({ forum: forumId, application: applicationId, ...data }) => {
    const { appliedProject: project, appliedBy: organisation, appliedAmount: amount, appliedYear: year } = data;
    const answers = new Map<string, unknown>(Object.entries(data));
    return {
      forumId,
      applicationId,
      fields: {
        project,
        organisation,
        amount,
        year,
        answers: ofEachCriterion((criterion) => String(answers.get(`answer_${criterion}`) ?? '')),
      },
    };
  });

/** What can be done with applications for state funds. */
export const applicationsVerbs = {
  'applications.show': verbFor('leadingApplications', list, showApplications),
  'applications.invite': verbFor('leadingApplications', invited, inviteApplicant),
  'applications.fillIn': verbFor('leadingApplications', toFillIn, fillInApplication),
  'application.show': verbAnywhere('applicants', shown, showApplication),
  'application.takeUp': verbFor('leadingApplications', shown, takeUpApplication),
  'application.withdraw': verbFor('leadingApplications', shown, withdrawApplication),
  'application.edit': verbAnywhere('applicants', shown, editApplication),
  'application.save': verbAnywhere('applicants', typed, saveApplication),
  'application.send': verbAnywhere('applicants', typed, sendApplication),
} satisfies Verbs;
