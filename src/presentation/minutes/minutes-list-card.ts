import type { ListedMinutes, ListedOne } from '../../application/minutes/minutes-view';
import { isAnyUnreadable } from '../../application/unreadable';
import { writtenName } from '../../application/reminding/reminder-name';
import { phaseOf } from '../../domain/minutes/open-steps';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { fitting } from '../card-size';
import { loadCard, type Element } from '../card-template';
import { turning, type Turning } from '../page-turning';
import { sections, titled, titledIn } from '../sections';
import { bold, large, paragraph, plain, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { sayUnreadable } from '../unreadable';
import { titleOfMinutes } from './minutes-head';
import { minutesIds } from './minutes-ids';
import { minutesGroups, type MinutesItem } from './minutes-items';
import { shownNames, waitingFor } from './minutes-waiting';

interface MinutesListData extends CommonData {
  /** '' for those of all the person's forums. */
  readonly forum: string;
  readonly title: readonly Element[];
  readonly forums: readonly {
    readonly lists: readonly Element[];
    readonly starts: readonly { readonly title: string; readonly forum: string }[];
  }[];
  readonly turns: readonly Turning[];
}

const expand: (data: MinutesListData) => Element = loadCard('minutes-list');

/** How many minutes are shown on a page: as many as are read on a phone before one turns it, and as there is room for. */
const SIZES = [4, 2, 1] as const;

/** A place in the list. A forum without minutes has one too, since that is said. */
interface Place {
  readonly forum: ListedMinutes;
  readonly listed: { readonly heading: string; readonly one: ListedOne } | null;
}

/** The forums' minutes, each once: those that wait for the person, those that wait for others when they lead, and the latest. */
export function minutesListCard(texts: Texts, { forumId, forums, page }: ViewOf<'minutesList'>): Card {
  const { common, minutesList: t } = texts;
  const isSeveral = forums.length > 1;
  const only = isSeveral ? undefined : forums[0];
  const places = forums.flatMap((forum) => placesIn(texts, forum));
  const build = (most: number) => {
    const pages = Math.max(1, Math.ceil(places.length / most));
    const shown = Math.min(page, pages - 1);
    const onPage = places.slice(shown * most, (shown + 1) * most);
    return expand({
      common,
      forum: forumId ?? '',
      title: only === undefined ? titled(t.heading) : titledIn(only.charter.name, t.heading),
      forums: [...new Set(onPage.map(({ forum }) => forum))].map((forum) => ({
        lists: [
          ...sections({ heading: null, paragraphs: said(texts, forum, isSeveral) }),
          ...listsOf(texts, forum, onPage),
        ],
        starts: forum.mayStart ? [{ title: t.start, forum: forum.forumId }] : [],
      })),
      turns: turning(texts, { page: shown, pages }),
    });
  };
  return { content: fitting(SIZES, build), summary: t.summary };
}

/** The forum's name, when there are several forums, and a line when it has no minutes. */
function said(texts: Texts, forum: ListedMinutes, isSeveral: boolean): readonly Paragraph[] {
  const { minutesList: t } = texts;
  return [
    ...(isSeveral ? [paragraph(large(forum.charter.name))] : []),
    ...sayUnreadable(texts, forum.unreadable),
    ...(forum.minutes.length === 0 && !isAnyUnreadable(forum.unreadable)
      ? [paragraph(plain(forum.mayStart ? t.noneToStart : t.none))]
      : []),
  ];
}

function placesIn({ minutesList: t }: Texts, forum: ListedMinutes): readonly Place[] {
  const { minutes } = forum;
  if (minutes.length === 0) return [{ forum, listed: null }];
  const others = minutes.filter(({ own }) => own === null);
  const place = (heading: string) => (one: ListedOne) => ({ forum, listed: { heading, one } });
  return [
    ...minutes.filter(({ own }) => own !== null).map(place(t.own)),
    ...others.filter(({ awaited }) => awaited.length > 0).map(place(t.awaited)),
    ...others.filter(({ awaited }) => awaited.length === 0).map(place(t.latest)),
  ];
}

function listsOf(texts: Texts, forum: ListedMinutes, onPage: readonly Place[]): readonly Element[] {
  const { minutesList: t } = texts;
  const here = onPage.flatMap((place) => (place.forum === forum && place.listed !== null ? [place.listed] : []));
  const groups = [t.own, t.awaited, t.latest].map((heading) => ({
    heading,
    items: here.filter((listed) => listed.heading === heading).map(({ one }) => itemOf(texts, one)),
  }));
  return minutesGroups(texts, groups, here.length);
}

/** The minutes with what they wait for, and the buttons: to the reader's own step, to remind others, to every step. */
function itemOf(texts: Texts, { minutes, own, awaited }: ListedOne): MinutesItem {
  const { minutes: words, minutesList: t } = texts;
  const ids = minutesIds(minutes);
  const isWaiting = own !== null || awaited.length > 0;
  const waited = awaited.filter(({ openStep }) => openStep.people.length > 0);
  const gone = awaited.flatMap((step) => step.gone);
  return {
    paragraphs: [
      paragraph(bold(titleOfMinutes(texts, minutes))),
      paragraph(plain(t.state(words.phase[phaseOf(minutes)], minutes.meetingOn))),
      ...(own === null ? [] : [paragraph(bold(words.doBy(own.step, own.dueOn)))]),
      ...waitingFor(
        texts,
        minutes,
        waited.map(({ openStep }) => openStep),
      ).map((line) => paragraph(plain(line))),
      ...(isWaiting ? [paragraph(plain(words.since(minutes.stepSince)))] : []),
      ...(gone.length === 0 ? [] : [paragraph(bold(words.gone(shownNames(gone))))]),
    ],
    opens: own === null ? [] : [{ title: words.open, ids, reminder: writtenName(null) }],
    reminds: waited.map(({ openStep: { step } }) => ({ title: words.remind[step], ids, step })),
    shows: [{ title: own === null ? texts.words.show : words.showChain, ids }],
  };
}
