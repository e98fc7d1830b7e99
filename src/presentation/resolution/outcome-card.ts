import type { Card } from '../../ports/messenger';
import type { ViewOf } from '../card';
import { sections, titled } from '../sections';
import { textCard } from '../text-card';
import { large, paragraph, plain } from '../text-run';
import type { Texts } from '../texts';
import { named } from './answers';
import { titleOfRound } from './matter-title';
import { saidAgainst } from './referral-reasons';
import { roundResult } from './round-result';
import { unanswered } from '../../domain/resolution/round';

/** What the forum is told under the vote card when a round ended in anything but a decision. */
export function outcomeCard(texts: Texts, { resolution, round }: ViewOf<'outcome'>): Card {
  const { outcome, words, referral } = texts;
  const { status } = resolution;
  const title = titleOfRound(texts, round);
  const missing = status === 'referredBack' && resolution.cause !== 'rejected' ? unanswered(round) : [];
  return textCard(texts, outcome.summary(title, words.status[status]), [
    ...titled(outcome.heading, paragraph(large(title)), ...roundResult(texts, resolution, round)),
    ...sections(
      { heading: outcome.reasons, paragraphs: saidAgainst(texts, resolution, round) },
      { heading: null, paragraphs: named(referral.notAnswered(missing.length), missing) },
      { heading: null, paragraphs: [paragraph(plain(outcome.next[status]))] },
    ),
  ]);
}
