import { z } from 'zod/v4';

const Mention = z.object({
  type: z.literal('mention'),
  mentioned: z.object({ id: z.string() }),
  text: z.string().min(1),
});

/** Each form of the bot's name in a message is looked for once; nobody writes it in more than a few. */
const MOST_FORMS = 10;

/** `entities` are those of the message; the ones that are not mentions of `accountId` leave the text as it is. */
export function withoutMention(text: string, entities: readonly unknown[], accountId: string): string {
  const forms = entities
    .map((entity) => Mention.safeParse(entity).data)
    .flatMap((mention) => (mention?.mentioned.id === accountId ? [mention.text] : []));
  return [...new Set(forms)]
    .slice(0, MOST_FORMS)
    .reduce((rest, form) => rest.replaceAll(form, ' '), text)
    .replaceAll('&nbsp;', ' ')
    .trim();
}
