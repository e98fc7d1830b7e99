import type { Report } from '../../domain/meetings/meetings';
import { laterReports, nextMeeting, reportsFor } from '../../domain/meetings/next-meeting';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { bytesOf, MOST_CARD_BYTES } from '../card-size';
import { loadCard, type Element } from '../card-template';
import { banner, sections, titled, type Section } from '../sections';
import { withSubmitFallback } from '../submit-fallback';
import { bold, paragraph, plain, subtle } from '../text-run';
import type { Texts } from '../texts';
import { agendaText } from './agenda-text';
import { notingForms, type NotingForm } from './noting-form';
import { reportSections } from './report-lines';

type ReportsView = ViewOf<'reports'>;

interface ReportsCardData extends CommonData {
  readonly t: Texts['reports'];
  readonly showMeetings: string;
  readonly forum: string;
  readonly title: readonly Element[];
  readonly banner: readonly Element[];
  readonly groups: readonly Element[];
  /** None, or one; so are the forms. */
  readonly agendas: readonly { readonly text: string }[];
  readonly notings: readonly NotingForm[];
  readonly followUps: readonly { readonly followUp: string }[];
}

const expand: (data: ReportsCardData) => Element = loadCard('reports');

/** What the next meeting is told of, also as text for its agenda. */
export function reportsCard(texts: Texts, view: ReportsView): Card {
  const { meetings, today, charter } = view;
  const on = nextMeeting(meetings, today)?.on ?? today;
  const now = reportsFor(meetings, on);
  const build = (room: number) =>
    cardOf(texts, view, now, reportSections(texts, now, laterReports(meetings, on), room));
  return {
    content: build(MOST_CARD_BYTES - bytesOf(build(0))),
    summary: texts.reports.summary(charter.shortName),
  };
}

function cardOf(texts: Texts, view: ReportsView, now: readonly Report[], groups: readonly Section[]): Element {
  const { common, reports: t, meetings } = texts;
  const { forumId, newId, mayLead } = view;
  return withSubmitFallback(
    expand({
      common,
      t,
      showMeetings: meetings.show,
      forum: forumId,
      title: head(texts, view, now),
      banner: banner(...noted(texts, view)),
      groups: sections(...groups),
      agendas: now.length === 0 ? [] : [{ text: agendaText(texts, now) }],
      notings: notingForms(texts, view),
      followUps: mayLead ? [{ followUp: newId }] : [],
    }),
  );
}

function head(
  { reports: t }: Texts,
  { charter, meetings, today }: ReportsView,
  now: readonly Report[],
): readonly Element[] {
  const next = nextMeeting(meetings, today);
  return titled(
    t.heading,
    paragraph(subtle(charter.name)),
    paragraph(bold(next === undefined ? t.noMeeting : t.forMeeting(next))),
    ...(now.length === 0 ? [paragraph(plain(t.none))] : []),
  );
}

function noted(texts: Texts, { note, charter }: ReportsView) {
  return note === null ? [] : [paragraph(bold(texts.notice(note, charter.shortName)))];
}
