import { z } from 'zod/v4';
import type { Card } from '../ports/messenger';
import { sections, titled } from './sections';
import { textCard } from './text-card';
import { paragraph, plain, subtle } from './text-run';
import type { Texts } from './texts';

const Content = z.looseObject({ body: z.array(z.unknown()) });

/** The card with a line at the top that says why it stands there a second time. */
export function standInCard({ replacement }: Texts, { content, summary }: Card): Card {
  const { body, ...rest } = Content.parse(content);
  const lead = sections({ heading: null, paragraphs: [paragraph(subtle(replacement.standsIn))] });
  return { content: { ...rest, body: [...lead, ...body] }, summary };
}

/** A card without anything to do: whoever finds it uses the newer card. */
export function replacedCard(texts: Texts): Card {
  const { heading, replaced } = texts.replacement;
  return textCard(texts, replaced, titled(heading, paragraph(plain(replaced))));
}
