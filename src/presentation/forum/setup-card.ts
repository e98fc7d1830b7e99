import type { SetupField } from '../../domain/forum/setup';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { fitting } from '../card-size';
import { loadCard, type Element } from '../card-template';
import { banner, titled } from '../sections';
import { bold, paragraph, plain, type Paragraph } from '../text-run';
import { noticeText } from '../notice-text';
import type { Texts } from '../texts';
import { searchFor, type Search } from './person-chooser';
import { departures } from './register-banner';
import { setupForm } from './setup-form';

interface SetupCardData extends CommonData {
  readonly t: Texts['setup'];
  readonly forum: string;
  readonly title: readonly Element[];
  readonly banner: readonly Element[];
  /** None, or one. */
  readonly searches: readonly Search[];
  readonly fields: readonly Element[];
}

const expand: (data: SetupCardData) => Element = loadCard('setup');

const FIELDS: readonly SetupField[] = [
  'name',
  'shortName',
  'chair',
  'viceChair',
  'processLead',
  'otherProcessLead',
  'noteTaker',
  'otherNoteTaker',
  'voting',
  'coOpted',
];

/** So many people are offered in each of the nine lists: as many as there is room for. */
const OFFERED = [60, 40, 30, 24, 18, 12, 8] as const;

/** How a forum is composed, to fill in when it is new. */
export function setupCard(texts: Texts, view: ViewOf<'setup'>): Card {
  const { common, setup: t } = texts;
  const build = (most: number) => {
    const choosable = offering(view, most);
    return expand({
      common,
      t,
      forum: view.forum.id,
      title: titled(t.heading, paragraph(plain(t.introduction))),
      banner: banner(...noted(texts, view)),
      searches: searchFor(texts, choosable),
      fields: setupForm(texts, { ...view, choosable }),
    });
  };
  return { content: fitting(OFFERED, build), summary: t.summary };
}

function offering({ choosable: { people, query, left } }: ViewOf<'setup'>, most: number) {
  return { people: people.slice(0, most), query, left: left + Math.max(0, people.length - most) };
}

function noted(texts: Texts, { note, faults, fields }: ViewOf<'setup'>): readonly Paragraph[] {
  const { setup } = texts;
  if (note?.type === 'departsFromCharter') return departures(texts, note);
  const labels = FIELDS.filter((field) => faults.some((fault) => fault.field === field)).map(
    (field) => setup.fieldLabel[field],
  );
  return [
    ...(note === null ? [] : [paragraph(bold(noticeText(texts, note, fields.shortName)))]),
    ...(labels.length === 0 ? [] : [paragraph(plain(setup.faultsAt(labels)))]),
  ];
}
