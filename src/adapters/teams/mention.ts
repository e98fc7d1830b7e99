import { z } from 'zod/v4';

const Mention = z.object({
  type: z.literal('mention'),
  mentioned: z.object({ id: z.string() }),
  text: z.string().min(1),
});

/** `entities` are those of the message; the ones that are not mentions of `accountId` leave the text as it is. */
export function withoutMention(text: string, entities: readonly unknown[], accountId: string): string {
  return entities
    .map((entity) => Mention.safeParse(entity).data)
    .filter((mention) => mention?.mentioned.id === accountId)
    .reduce((rest, mention) => (mention ? rest.replaceAll(mention.text, ' ') : rest), text)
    .replaceAll('&nbsp;', ' ')
    .trim();
}
