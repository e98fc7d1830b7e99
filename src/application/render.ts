import type { Language } from '../domain/language';
import type { Card } from '../ports/messenger';
import type { View } from './views';
import type { WayBack } from './way-back';

/**
 * Turns what a person is to be shown into a card in words of their language. Pure; provided by `presentation/`.
 */
export type Render = (view: View, reader?: CardReader) => Card;

/** Who reads a card: in which language, where, and where it leads them besides to what is on it. */
export interface CardReader {
  /** The reader's language, or the forum's for what the whole channel sees; without it Swedish. */
  readonly language?: Language;
  /** The card is one person's own: what they press on it is answered in the language that it is in. */
  readonly isOwn?: boolean;
  /** The cards that the person came from, the nearest first. */
  readonly came?: WayBack;
  /** The address of the channel's card about the same thing, which a person's own card leads to; without it there is none. */
  readonly channelLink?: string | null;
  /** The card is shown in a person's own chat, the only place where they can be given files. */
  readonly canTakeFiles?: boolean;
}
