import { awaitingAgenda, onAgenda } from '../../domain/meetings/agenda';
import type { Report } from '../../domain/meetings/meetings';
import type { LocalDate } from '../../domain/time';
import {
  heldMeetings,
  laterReports,
  minutesWithoutMeeting,
  nextMeeting,
  notedReports,
  reportsFor,
} from '../../domain/meetings/next-meeting';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { bytesOf, MOST_CARD_BYTES } from '../card-size';
import { loadCard, type Element } from '../card-template';
import { banner, folded, sections, type Section, titledIn } from '../sections';
import { bold, paragraph, plain, subtle, type Paragraph } from '../text-run';
import { noticeText } from '../notice-text';
import type { Texts } from '../texts';
import { sayUnreadable } from '../unreadable';
import { leadsBackTo } from '../way-back';
import { writtenToKeep } from '../dates';
import { owningForms, settlingForms, type AgendaForm } from './agenda-forms';
import { agendaText } from './agenda-text';
import { correctingForms, type CorrectingForm } from './mending-forms';
import { notingForms, type NotingForm } from './noting-form';
import { reportSections } from './report-lines';

type ReportsView = ViewOf<'reports'>;

interface ReportsCardData extends CommonData {
  readonly t: Texts['reports'];
  readonly forum: string;
  readonly title: readonly Element[];
  readonly banner: readonly Element[];
  readonly groups: readonly Element[];
  /** A list of none or one, as are the forms. */
  readonly agendas: readonly { readonly text: string }[];
  readonly settlings: readonly AgendaForm[];
  readonly ownings: readonly AgendaForm[];
  readonly notings: readonly NotingForm[];
  readonly corrections: readonly CorrectingForm[];
  readonly followUps: readonly { readonly title: string }[];
  readonly showings: readonly { readonly title: string }[];
}

/** What the next meeting, on that day, is told; and what of it is on the agenda. */
interface Listed {
  readonly on: LocalDate;
  readonly now: readonly Report[];
  readonly listed: readonly Report[];
}

const expand: (data: ReportsCardData) => Element = loadCard('reports');

/** How many reports can be chosen among in each of the correcting forms; fewer when there is much else on the card. */
const MENDABLE = [10, 6, 3, 1] as const;
/** The room that is left for the lines of the list itself. */
const LEAST_ROOM = 2 * 1024;
const MOST_NOTED = 5;

/** What the next meeting is told of, also as text for its agenda. */
export function reportsCard(texts: Texts, view: ReportsView): Card {
  const { meetings, today, time, charter } = view;
  const on = nextMeeting(meetings, { day: today, time })?.on ?? today;
  const now = reportsFor(meetings, on);
  const listed = onAgenda(meetings, now);
  const build = (room: number, mendable: number) => {
    const noted = notedReports(meetings).slice(0, MOST_NOTED);
    const awaiting = awaitingAgenda(meetings, now);
    const sectioned = reportSections(texts, { now: listed, awaiting, later: laterReports(meetings, on), noted }, room);
    return cardOf(texts, view, { on, now, listed }, sectioned, mendable);
  };
  const [most, ...fewer] = MENDABLE;
  const mendable = [most, ...fewer].find((count) => bytesOf(build(0, count)) <= MOST_CARD_BYTES - LEAST_ROOM) ?? 1;
  return {
    content: build(MOST_CARD_BYTES - bytesOf(build(0, mendable)), mendable),
    summary: texts.reports.summary(charter.shortName),
  };
}

function cardOf(
  texts: Texts,
  view: ReportsView,
  { on, now, listed }: Listed,
  groups: readonly Section[],
  mendable: number,
): Element {
  const { common, reports: t, meetings, followUps } = texts;
  const { forumId } = view;
  const before = groups.filter((group) => group.heading === t.noted.heading);
  return expand({
    common,
    t,
    forum: forumId,
    title: head(texts, view, now),
    banner: banner(...noted(texts, view)),
    groups: [
      ...sections(...groups.filter((group) => group.heading !== t.noted.heading)),
      ...(before.length === 0 ? [] : folded('noted', t.noted.heading, sections(...before))),
      ...sections({ heading: null, paragraphs: whereToNote(texts, view, now) }),
    ],
    agendas: listed.length === 0 ? [] : [{ text: writtenToKeep(() => agendaText(texts, listed, view.decisions)) }],
    settlings: settlingForms(texts, view, on, mendable),
    ownings: owningForms(texts, view),
    notings: notingForms(texts, view),
    corrections: correctingForms(texts, view, mendable),
    followUps: leadsBackTo(texts, 'followUps.show') ? [] : [{ title: followUps.show }],
    showings: leadsBackTo(texts, 'meetings.show') ? [] : [{ title: meetings.show }],
  });
}

function head(
  texts: Texts,
  { charter, meetings, today, time, unreadable }: ReportsView,
  now: readonly Report[],
): readonly Element[] {
  const { reports: t } = texts;
  const { owner } = meetings.agenda;
  const next = nextMeeting(meetings, { day: today, time });
  return titledIn(
    charter.name,
    t.heading,
    paragraph(bold(next === undefined ? t.noMeeting : t.forMeeting(next))),
    ...(owner === '' ? [] : [paragraph(plain(t.settledBy(owner)))]),
    ...sayUnreadable(texts, unreadable),
    ...(now.length === 0 ? [paragraph(plain(t.none))] : []),
  );
}

/** Where it is noted what a meeting took up, when that cannot be done on this card as it is. */
function whereToNote(
  { reports: t }: Texts,
  { isInChannel, mayLead, meetings, today }: ReportsView,
  now: readonly Report[],
): readonly Paragraph[] {
  const stranded = minutesWithoutMeeting(meetings).length > 0 ? [paragraph(plain(t.noLaterMeeting))] : [];
  if (now.length === 0) return stranded;
  if (isInChannel) return [...stranded, paragraph(subtle(t.inPerson))];
  const isFirst = mayLead && heldMeetings(meetings, today).length === 0;
  return [...stranded, ...(isFirst ? [paragraph(subtle(t.noneHeld))] : [])];
}

function noted(texts: Texts, { note, charter }: ReportsView) {
  return note === null ? [] : [paragraph(bold(noticeText(texts, note, charter.shortName)))];
}
