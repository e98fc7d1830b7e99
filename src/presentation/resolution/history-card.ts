import type { Started } from '../../domain/resolution/resolution';
import { electorName, type Round } from '../../domain/resolution/round';
import type { Card } from '../../ports/messenger';
import type { ViewOf } from '../card';
import type { Element } from '../card-template';
import { folded, sections, titled } from '../sections';
import { textCard } from '../text-card';
import { bold, large, paragraph, paragraphs, plain, subtle, type Paragraph } from '../text-run';
import type { Texts } from '../texts';
import { attachmentLinks } from './attachments';
import { clauseParagraphs, proposalIntro } from './matter-body';
import { titleOfMatter, titleOfRound } from './matter-title';
import { roundResult } from './round-result';
import { fitterFor } from './said-reasons';
import { showsStandpoints } from './standing-of-round';

/** Characters of question, urgency and background shown in all: the oldest rounds are left out first. */
const MOST_TEXT = 12_000;

/** Everything that has happened in a matter, round by round, the latest first. */
export function historyCard(texts: Texts, { resolution }: ViewOf<'history'>): Card {
  const { history } = texts;
  const title = titleOfMatter(texts, resolution);
  const withText = roundsWithText(resolution.rounds);
  return textCard(texts, history.summary(title), [
    ...titled(history.heading, paragraph(large(title))),
    ...[...resolution.rounds].reverse().flatMap((round) => roundHistory(texts, resolution, round, withText.has(round))),
    ...sections({
      heading: history.before,
      paragraphs: [happened(texts, resolution.startedAt, history.started(resolution.startedBy.name))],
    }),
  ]);
}

function roundsWithText(rounds: readonly Round[]): ReadonlySet<Round> {
  let left = MOST_TEXT;
  const shown = new Set<Round>();
  for (const round of [...rounds].reverse()) {
    const { question, urgency, background } = round.content;
    left -= question.length + urgency.length + background.length + round.shortNotice.length;
    if (left >= 0) shown.add(round);
  }
  return shown;
}

function roundHistory(texts: Texts, resolution: Started, round: Round, hasText: boolean): readonly Element[] {
  const { history, matter } = texts;
  return [
    ...sections({
      heading: history.round(round.number),
      paragraphs: [
        ...(titleOfRound(texts, round) === titleOfMatter(texts, resolution)
          ? []
          : [paragraph(bold(titleOfRound(texts, round)))]),
        paragraph(proposalIntro(texts, round)),
        ...clauseParagraphs(texts, round.content.clauses),
        ...(hasText ? [] : [paragraph(subtle(history.leftOutText))]),
      ],
    }),
    ...(hasText
      ? folded(`text${round.number}`, history.toggleText, [
          ...sections(
            { heading: matter.question, paragraphs: paragraphs(round.content.question) },
            { heading: matter.urgency, paragraphs: paragraphs(round.content.urgency) },
            { heading: matter.shortNotice, paragraphs: paragraphs(round.shortNotice) },
            { heading: matter.background, paragraphs: paragraphs(round.content.background) },
          ),
          ...attachmentLinks(texts, round.content.attachments),
        ])
      : []),
    ...sections({ heading: null, paragraphs: eventsOf(texts, resolution, round) }),
  ];
}

/** Ballots, every change of them too, are shown once the round has closed for good. */
function eventsOf(texts: Texts, resolution: Started, round: Round): readonly Paragraph[] {
  const { history } = texts;
  const fit = fitterFor(
    texts,
    round.ballots.map((ballot) => ({ name: '', ballot })),
  );
  const ballots = showsStandpoints(resolution, round)
    ? round.ballots.map(({ voter, choice, reason, at }) =>
        happened(texts, at, `${history.ballot[choice](electorName(round, voter))} ${fit(reason)}`),
      )
    : [paragraph(subtle(history.ballotsHidden))];
  const { closing } = round;
  return [
    happened(texts, round.openedAt, history.opened(round.openedBy.name, round.deadline.closesAt)),
    ...ballots,
    ...(closing === null ? [] : [happened(texts, closing.at, history.closed(closing.cause, closing.by?.name ?? null))]),
    ...roundResult(texts, resolution, round),
  ];
}

function happened({ history }: Texts, at: string, sentence: string): Paragraph {
  return paragraph(subtle(history.at(at)), plain(sentence));
}
