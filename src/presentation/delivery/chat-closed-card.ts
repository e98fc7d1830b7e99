import type { Card } from '../../ports/messenger';
import type { ViewOf } from '../card';
import { titled } from '../sections';
import { textCard } from '../text-card';
import { bold, paragraph, plain } from '../text-run';
import { titleOf } from '../resolution/matter-title';
import type { Texts } from '../texts';

/** Tells those who lead whose step waits and cannot be asked for in the person's own chat. */
export function chatClosedCard(texts: Texts, { step, name, title, isOver }: ViewOf<'chatClosed'>): Card {
  const { chatClosed: t } = texts;
  const says = isOver ? t.over(name) : t.says(t.step[step], name, titleOf(texts, title));
  return textCard(
    texts,
    says,
    titled(isOver ? t.headingOver : t.heading, paragraph(bold(says)), ...(isOver ? [] : [paragraph(plain(t.next))])),
  );
}
