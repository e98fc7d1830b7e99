import type { Elector } from '../../domain/resolution/ballot';
import { lastAttempt, membersReached } from '../../domain/resolution/reaching';
import { unanswered, type Round } from '../../domain/resolution/round';
import type { Card } from '../../ports/messenger';
import type { CommonData, ViewOf } from '../card';
import { MOST_CARD_BYTES } from '../card-size';
import { loadCard, type Element } from '../card-template';
import { linesThatFit } from '../lines-that-fit';
import { sections } from '../sections';
import { bold, paragraph, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { missingOrFolded } from './answers';
import { awayMeanwhile } from './away-electors';
import { matterIds, type MatterIds } from './matter-ids';
import { titleOfRound } from './matter-title';
import { remindSilent } from './remind-silent';
import { settledCard } from './settled-card';
import { isOpen } from './standing-of-round';
import { roundHead } from './matter-head';
import { stateBand } from '../head';

interface TallyCardData extends CommonData {
  readonly ids: MatterIds;
  readonly body: readonly Element[];
  readonly reminding: readonly Element[];
  readonly open: string;
  readonly showNow: string;
}

const expand: (data: TallyCardData) => Element = loadCard('tally');

/** Tells the leaders, the day before the last, who has not answered, and whom no card of the round has got to. */
export function tallyCard(texts: Texts, { resolution, round, asOf, isOver, away }: ViewOf<'tally'>): Card {
  const { common, course, deliveries, tally: t } = texts;
  if (!isOpen(resolution, round)) return settledCard(texts, t.settled, resolution, round);
  if (isOver) return settledCard(texts, t.settled, resolution, round, paragraph(plain(t.over)));
  const title = titleOfRound(texts, round);
  const missing = unanswered(round);
  return {
    content: expand({
      common,
      ids: matterIds(resolution),
      body: [
        ...roundHead(
          texts,
          t.heading,
          round,
          stateBand('open', texts.words.status.open, paragraph(bold(t.closes(round.deadline.closesAt)))),
        ),
        ...missingOrFolded(texts, round, texts.answers.whoIsWaitedFor),
        ...sections(
          { heading: null, paragraphs: awayMeanwhile(texts, away) },
          { heading: null, paragraphs: notReached(texts, round, missing) },
          { heading: null, paragraphs: [paragraph(subtle(course.asOf(asOf))), paragraph(subtle(t.next))] },
        ),
      ],
      reminding: remindSilent(texts, resolution, round, 'tally'),
      open: deliveries.open,
      showNow: course.showNow,
    }),
    summary: t.summary(missing.length, title),
  };
}

function notReached(texts: Texts, round: Round, missing: readonly Elector[]): readonly Paragraph[] {
  const { words, tally: t } = texts;
  const reached = membersReached(round.reaching);
  const lines = missing.flatMap(({ id, name }) => {
    const attempt = lastAttempt(round.reaching, id);
    return attempt === undefined || reached.includes(id)
      ? []
      : [paragraph(bold(words.said(name)), plain(t.why(attempt)))];
  });
  if (lines.length === 0) return [];
  const [shown = []] = linesThatFit([lines], MOST_CARD_BYTES / 2);
  const left = lines.length - shown.length;
  return [
    paragraph(bold(t.notReached(lines.length))),
    ...shown,
    ...(left > 0 ? [paragraph(subtle(words.moreOfThese(left)))] : []),
  ];
}
