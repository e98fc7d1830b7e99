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
import { ofEachCriterion } from '../../domain/state-funds/criteria';
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

/** The input of each answer is named after its criterion. */
const answers = z
  .looseObject({})
  .transform((data): unknown => ofEachCriterion((criterion) => data[`answer_${criterion}`]))
  .pipe(z.object(ofEachCriterion(() => typedText)));

/** What was typed. */
const typed = z.intersection(
  shown,
  z
    .looseObject({})
    .transform((data): unknown => ({ lines: data, answers: data }))
    .pipe(
      z.object({
        lines: z.object({
          appliedProject: typedText,
          appliedBy: typedText,
          appliedAmount: typedText,
          appliedYear: typedText,
        }),
        answers,
      }),
    )
    .transform(({ lines, answers: given }) => {
      const { appliedProject: project, appliedBy: organisation, appliedAmount: amount, appliedYear: year } = lines;
      return { fields: { project, organisation, amount, year, answers: given } };
    }),
);

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
