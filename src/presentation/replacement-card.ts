import { z } from 'zod/v4';
import type { Card } from '../ports/messenger';
import { sections, titled } from './sections';
import { textCard } from './text-card';
import { paragraph, plain, subtle } from './text-run';
import type { Texts } from './texts';

const Content = z.looseObject({ body: z.array(z.unknown()) });

/** The card with a line above it that says what it is doing there a second time. */
export function standInCard({ replacement }: Texts, { content, summary }: Card): Card {
  const { body, ...rest } = Content.parse(content);
  const lead = sections({ heading: null, paragraphs: [paragraph(subtle(replacement.standsIn))] });
  return { content: { ...rest, body: [...lead, ...body] }, summary };
}

/** Without anything to do: whoever finds it uses the newer one. */
export function replacedCard(texts: Texts): Card {
  const { heading, replaced } = texts.replacement;
  return textCard(texts, replaced, titled(heading, paragraph(plain(replaced))));
}
