import { loadPart, type Element } from './card-template';
import type { Texts } from './texts';

const expand: (data: { title: string; url: string }) => readonly Element[] = loadPart('channel-link');

/** On a person's own card: the way to the channel's card about the same thing. */
export function channelLinkTo({ words }: Texts, url: string): readonly Element[] {
  return expand({ title: words.showInChannel, url });
}
