import type { Card } from '../../ports/messenger';
import type { ViewOf } from '../card';
import { titled } from '../sections';
import { textCard } from '../text-card';
import { bold, paragraph, plain } from '../text-run';
import { titleOf } from '../resolution/matter-title';
import type { Texts } from '../texts';

/** Tells those who lead what the channel does not show, why, and what to do. */
export function missingInChannelCard(texts: Texts, { what, title, why }: ViewOf<'missingInChannel'>): Card {
  const { missingInChannel: t } = texts;
  const named = titleOf(texts, title);
  const says = why === null ? t.there(t.card[what], named) : t.says(t.card[what], named);
  const more = why === null ? [] : [t.why[why], t.meanwhile[what], t.next[why]];
  return textCard(
    texts,
    says,
    titled(
      why === null ? t.headingThere : t.heading,
      paragraph(bold(says)),
      ...more.map((sentence) => paragraph(plain(sentence))),
    ),
  );
}
