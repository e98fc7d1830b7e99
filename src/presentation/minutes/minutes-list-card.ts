import type { ListedMinutes } from '../../application/minutes/minutes-view';
import type { StartedMinutes } from '../../domain/minutes/minutes';
import { phaseOf } from '../../domain/minutes/turn';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { fitting } from '../card-size';
import { loadCard, type Element } from '../card-template';
import { sections, titled } from '../sections';
import { large, paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { itemToFollowUp, itemToOpen, itemToShow, minutesGroups } from './minutes-items';

interface MinutesListData extends CommonData {
  readonly title: readonly Element[];
  readonly forums: readonly {
    readonly lists: readonly Element[];
    readonly starts: readonly { readonly title: string; readonly forum: string }[];
  }[];
}

const expand: (data: MinutesListData) => Element = loadCard('minutes-list');

/** How many are shown of each list. */
const SIZES = [10, 6, 4, 2, 1] as const;

/** What of the forums' minutes waits for the person, for others when they lead, and the latest. */
export function minutesListCard(texts: Texts, { forums }: ViewOf<'minutesList'>): Card {
  const { common, minutesList: t } = texts;
  const isSeveral = forums.length > 1;
  const only = isSeveral ? undefined : forums[0];
  const build = (most: number) =>
    expand({
      common,
      title: titled(t.heading, ...(only === undefined ? [] : [paragraph(subtle(only.charter.name))])),
      forums: forums.map((forum) => ({
        lists: [
          ...sections({ heading: null, paragraphs: said(texts, forum, isSeveral) }),
          ...listsOf(texts, forum, most),
        ],
        starts: forum.mayStart ? [{ title: t.start, forum: forum.forumId }] : [],
      })),
    });
  return { content: fitting(SIZES, build), summary: t.summary };
}

/** Which forum it is, when there are several, and that there is nothing in it. */
function said({ minutesList: t }: Texts, forum: ListedMinutes, isSeveral: boolean): readonly Paragraph[] {
  const isEmpty = [forum.own, forum.outstanding, forum.minutes].every((list) => list.length === 0);
  return [
    ...(isSeveral ? [paragraph(large(forum.charter.name))] : []),
    ...(isEmpty ? [paragraph(plain(forum.mayStart ? t.noneToStart : t.none))] : []),
  ];
}

function listsOf(texts: Texts, { own, outstanding, minutes }: ListedMinutes, most: number): readonly Element[] {
  const { minutesList: t } = texts;
  return minutesGroups(
    texts,
    [
      { heading: t.own, items: own.map((one) => itemToOpen(texts, one, stateOf(texts, one))) },
      { heading: t.outstanding, items: outstanding.map((step) => itemToFollowUp(texts, step)) },
      { heading: t.latest, items: minutes.map((one) => itemToShow(texts, one, stateOf(texts, one))) },
    ],
    most,
  );
}

function stateOf({ minutes: words, minutesList: t }: Texts, minutes: StartedMinutes): string {
  return t.state(words.phase[phaseOf(minutes)], minutes.meetingOn);
}
