import type { BegunApplication } from '../../domain/state-funds/application/application';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { dateField, faultsAt, textField } from '../fields';
import { turning, type Turning } from '../page-turning';
import { pageOfRows, type Row } from '../rows';
import { banner, titledIn } from '../sections';
import { bold, paragraph, plain } from '../text-run';
import type { Texts } from '../texts';
import { noteAboutApplication } from './note-about-application';
import { nameOfApplication, statusOfApplication } from './told-application';

type ListView = ViewOf<'applications'>;

interface ApplicationsData extends CommonData {
  readonly t: Texts['applications'];
  readonly forum: string;
  readonly application: string;
  readonly title: readonly Element[];
  readonly banner: readonly Element[];
  readonly rows: readonly Element[];
  readonly turns: readonly Turning[];
  readonly fields: readonly Element[];
}

const expand: (data: ApplicationsData) => Element = loadCard('applications');

/** A forum's applications for state funds, to those who lead it, with the ways to get one. */
export function applicationsCard(texts: Texts, view: ListView): Card {
  const { common, applications: t } = texts;
  const { charter, forumId, newId, note } = view;
  const rows = rowsOf(texts, view);
  const title = titledIn(charter.name, t.list.heading, ...(rows.length === 0 ? [paragraph(plain(t.list.none))] : []));
  return {
    content: pageOfRows(texts, rows, view.page, (elements, where) =>
      expand({
        common,
        t,
        forum: forumId,
        application: newId,
        title,
        banner: banner(...noteAboutApplication(texts, note, charter.name)),
        rows: elements,
        turns: turning(texts, where),
        fields: invitingFields(texts, view),
      }),
    ),
    summary: t.list.summary(charter.shortName),
  };
}

function rowsOf(texts: Texts, { applications: all, today }: ListView): readonly Row[] {
  const { group, open } = texts.applications.list;
  const isOver = ({ status, matters }: BegunApplication) => status === 'withdrawn' || matters.length > 0;
  const waiting = all.filter((one) => !isOver(one));
  const row = (one: BegunApplication, heading: string): Row => ({
    heading,
    lead: null,
    paragraphs: [
      paragraph(bold(nameOfApplication(texts, one))),
      ...statusOfApplication(texts, one, today).map((line) => paragraph(plain(line))),
    ],
    button: open,
    isFolded: isOver(one),
    opens: { card: 'application', forum: one.forumId, application: one.id },
  });
  return [
    ...waiting.filter(({ status }) => status === 'sent').map((one) => row(one, group.sent)),
    ...waiting.filter(({ status }) => status === 'open').map((one) => row(one, group.open)),
    ...all.filter(isOver).map((one) => row(one, group.over)),
  ];
}

function invitingFields(texts: Texts, { fields, faults }: ListView): readonly Element[] {
  const { invite: t } = texts.applications;
  return [
    ...textField(texts, {
      id: 'invitedWhom',
      ...t.recipient,
      isRequired: true,
      value: fields.recipient,
      faults: faultsAt(faults, 'recipient', t.fault),
    }),
    ...dateField(texts, {
      id: 'applyUntil',
      ...t.lastDay,
      isRequired: true,
      value: fields.lastDay,
      faults: faultsAt(faults, 'lastDay', t.fault),
    }),
  ];
}
