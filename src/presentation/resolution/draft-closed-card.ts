import { currentRound, type Started } from '../../domain/resolution/resolution';
import type { Card } from '../../ports/messenger';
import type { ViewOf } from '../card';
import { titled } from '../sections';
import { textCard } from '../text-card';
import { bold, paragraph, plain } from '../text-run';
import type { Texts } from '../texts';
import { titleOfMatter } from './matter-title';

/** What became of a draft whose form stands in somebody's chat. */
export function draftClosedCard(texts: Texts, { resolution }: ViewOf<'draftClosed'>): Card {
  const { draftClosed } = texts;
  const title = titleOfMatter(texts, resolution);
  return textCard(
    texts,
    draftClosed.summary(title),
    titled(draftClosed.heading, paragraph(bold(title)), paragraph(plain(whatBecameOf(texts, resolution)))),
  );
}

function whatBecameOf({ draftClosed, words }: Texts, resolution: Started): string {
  const round = currentRound(resolution);
  if (round === undefined) return draftClosed.removed(resolution.changedAt);
  if (resolution.status === 'struck' || resolution.status === 'withdrawn' || resolution.status === 'movedToMeeting') {
    return draftClosed.ended(words.status[resolution.status]);
  }
  return draftClosed.sent(round.number, round.openedAt);
}
