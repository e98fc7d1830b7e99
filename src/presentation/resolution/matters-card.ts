import { isAway } from '../../domain/resolution/passing';
import { currentRound, hasEnded, standingOf, type Started } from '../../domain/resolution/resolution';
import { remainingElectors, unanswered } from '../../domain/resolution/round';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { loadCard, type Element } from '../card-template';
import { turning, type Turning } from '../page-turning';
import { pageOfRows, type Row } from '../rows';
import { titledIn } from '../sections';
import { bold, paragraph, plain } from '../text-run';
import type { Texts } from '../texts';
import { sayUnreadable } from '../unreadable';
import { matterIds } from './matter-ids';
import { standingInWords } from './standing-in-words';
import { titleOfMatter } from './matter-title';
import { whereLine } from './travel-lines';

interface MattersCardData extends CommonData {
  readonly forum: string;
  readonly title: readonly Element[];
  readonly rows: readonly Element[];
  readonly turns: readonly Turning[];
}

const expand: (data: MattersCardData) => Element = loadCard('matters');

/**
 * The forum's matters: open ones with the first to close first, and below them those that have ended, the latest
 * first.
 */
export function mattersCard(
  texts: Texts,
  { charter, forumId, resolutions, unreadable, page }: ViewOf<'matters'>,
): Card {
  const { common, matters } = texts;
  const ended = resolutions.filter(hasEnded);
  const going = resolutions.filter((resolution) => !hasEnded(resolution));
  const rows = [
    ...firstToClose(going).map((resolution) => rowOf(texts, matters.going, resolution)),
    ...ended.map((resolution) => rowOf(texts, matters.ended, resolution)),
  ];
  const title = titledIn(
    charter.name,
    matters.heading,
    paragraph(plain(resolutions.length === 0 && unreadable.matters === 0 ? matters.none : matters.count(going.length))),
    ...sayUnreadable(texts, unreadable),
  );
  return {
    content: pageOfRows(texts, rows, page, (elements, where) =>
      expand({ common, forum: forumId, title, rows: elements, turns: turning(texts, where) }),
    ),
    summary: matters.summary(charter.shortName),
  };
}

function rowOf(texts: Texts, heading: string, resolution: Started): Row {
  return {
    heading,
    lead: null,
    paragraphs: [paragraph(bold(titleOfMatter(texts, resolution))), paragraph(plain(stateOf(texts, resolution)))],
    button: texts.words.show,
    opens: { card: 'matter', ...matterIds(resolution) },
  };
}

function stateOf(texts: Texts, resolution: Started): string {
  const { matters } = texts;
  const passing = resolution.passings?.at(-1);
  if (passing !== undefined && isAway([passing])) return whereLine(texts, passing);
  const round = currentRound(resolution);
  if (resolution.status === 'lapsed') return matters.lapsed(resolution.rulingDueAt);
  if (resolution.status !== 'open' || round === undefined) {
    return matters.other(standingInWords(texts, standingOf(resolution)), resolution.changedAt);
  }
  const all = remainingElectors(round).length;
  return matters.open(round.deadline.closesAt, all - unanswered(round).length, all);
}

/** Sorted by the day they close. Matters without such a day come last. */
function firstToClose(resolutions: readonly Started[]): readonly Started[] {
  const closes = (resolution: Started) =>
    resolution.status === 'open' ? (currentRound(resolution)?.deadline.closesAt ?? '') : '9';
  return [...resolutions].sort((one, other) =>
    closes(one) < closes(other) ? -1 : closes(one) > closes(other) ? 1 : 0,
  );
}
