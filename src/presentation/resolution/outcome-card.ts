import type { Card } from '../../ports/messenger';
import type { ViewOf } from '../card';
import { sections } from '../sections';
import { textCard } from '../text-card';
import { paragraph, plain } from '../text-run';
import type { Texts } from '../texts';
import { silentOrFolded } from './answers';
import { roundHead, stateOf } from './matter-head';
import { titleOfRound } from './matter-title';
import { saidAgainst } from './referral-reasons';
import { isCurrent } from './standing-of-round';

/** What the forum is told under the vote card when a round ended in anything but a decision, also when the next one is out. */
export function outcomeCard(texts: Texts, { resolution, round }: ViewOf<'outcome'>): Card {
  const { outcome, words } = texts;
  const isLast = isCurrent(resolution, round);
  const status = isLast ? resolution.status : 'referredBack';
  const title = titleOfRound(texts, round);
  const hasLapsed = isLast ? resolution.status === 'referredBack' && resolution.cause !== 'rejected' : round.lapses > 0;
  const next = isLast ? outcome.next[status] : outcome.goesOn(round.number + 1);
  return textCard(texts, outcome.summary(title, words.status[status]), [
    ...roundHead(texts, outcome.heading, round, stateOf(texts, resolution, round)),
    ...sections({ heading: outcome.reasons, paragraphs: saidAgainst(texts, resolution, round) }),
    ...(hasLapsed ? silentOrFolded(texts, round) : []),
    ...sections({ heading: null, paragraphs: [paragraph(plain(next))] }),
  ]);
}
