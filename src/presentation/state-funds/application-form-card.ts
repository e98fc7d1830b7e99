import { APPLICATION_LINES } from '../../domain/state-funds/application/read-application';
import { CRITERIA } from '../../domain/state-funds/criteria';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { faultsAt, longTextField, textField } from '../fields';
import { banner, titledIn } from '../sections';
import { paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { noteAboutApplication } from './note-about-application';

type FormView = ViewOf<'applicationForm'>;

interface ApplicationFormData extends CommonData {
  readonly forum: string;
  readonly application: string;
  readonly title: readonly Element[];
  readonly banner: readonly Element[];
  readonly fields: readonly Element[];
  readonly send: string;
  readonly save: string;
}

const expand: (data: ApplicationFormData) => Element = loadCard('application-form');

/** The ids of the inputs. */
const INPUTS = {
  project: 'appliedProject',
  organisation: 'appliedBy',
  amount: 'appliedAmount',
  year: 'appliedYear',
} as const;

/** The form of an application: the criteria as questions (003:263 to 003:269, 003:283). An unfinished one can be saved. */
export function applicationFormCard(texts: Texts, view: FormView): Card {
  const { common, applications } = texts;
  const { form: t } = applications;
  const { application } = view;
  const { invitation, forumName } = application;
  return {
    content: expand({
      common,
      forum: application.forumId,
      application: application.id,
      title: titledIn(
        forumName,
        applications.heading,
        paragraph(plain(t.introduction(forumName))),
        ...(invitation === null ? [] : [paragraph(plain(t.lastDay(invitation.lastDay)))]),
      ),
      banner: banner(...noteAboutApplication(texts, view.note, forumName), ...toLookAt(texts, view)),
      fields: fieldsOf(texts, view),
      send: t.send,
      save: t.save,
    }),
    summary: t.summary(forumName),
  };
}

function toLookAt({ applications: { form: t }, stateFunds }: Texts, { faults }: FormView): readonly Paragraph[] {
  const isAt = (field: string) => faults.some((fault) => fault.field === field);
  const labels = [
    ...APPLICATION_LINES.filter(isAt).map((line) => t.field[line].label),
    ...CRITERIA.filter(isAt).map((criterion) => stateFunds.name[criterion]),
  ];
  return labels.length === 0 ? [] : [paragraph(plain(t.faultsAt(labels)))];
}

function fieldsOf(texts: Texts, { fields, faults }: FormView): readonly Element[] {
  const { applications, stateFunds } = texts;
  const { form: t } = applications;
  return [
    ...APPLICATION_LINES.flatMap((line) =>
      textField(texts, {
        id: INPUTS[line],
        ...t.field[line],
        isRequired: true,
        value: fields[line],
        faults: faultsAt(faults, line, t.fault),
      }),
    ),
    ...CRITERIA.flatMap((criterion) =>
      longTextField(texts, {
        id: `answer_${criterion}`,
        label: stateFunds.question[criterion],
        ...(criterion === 'report' && { hint: t.reportHint }),
        isRequired: true,
        value: fields.answers[criterion],
        faults: faultsAt(faults, criterion, t.fault),
      }),
    ),
  ];
}
