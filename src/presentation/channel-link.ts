import { z } from 'zod/v4';
import { loadPart, type Element } from './card-template';
import type { Texts } from './texts';

const expand: (data: { title: string; url: string }) => readonly Element[] = loadPart('channel-link');
const body = z.array(z.unknown());

/** A person's own card, with the way to the channel's card about the same thing last on it. */
export function leadingToChannel({ words }: Texts, content: Element, url: string): Element {
  return { ...content, body: [...body.parse(content['body']), ...expand({ title: words.showInChannel, url })] };
}
