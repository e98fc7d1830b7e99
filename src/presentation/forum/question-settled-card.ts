import type { Card } from '../../ports/messenger';
import type { ViewOf } from '../card';
import { titled } from '../sections';
import { textCard } from '../text-card';
import { paragraph, plain, subtle } from '../text-run';
import type { Texts } from '../texts';

/** Takes the place of a question to a leader that nobody needs to answer any more. */
export function questionSettledCard(texts: Texts, { shortName, name }: ViewOf<'questionSettled'>): Card {
  const { questionSettled: t } = texts;
  const settled = t.settled(name, shortName);
  return textCard(texts, settled, titled(t.heading, paragraph(plain(settled)), paragraph(subtle(t.next))));
}
