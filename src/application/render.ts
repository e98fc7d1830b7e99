import type { Card } from '../ports/messenger';
import type { View } from './views';

/**
 * Turns what a person is to be shown into a card with Swedish words. Pure; provided by `presentation/`. `channelLink`
 * is the address of the channel's card about the same thing, which a person's own card leads to; without it there is none.
 */
export type Render = (view: View, channelLink?: string | null) => Card;
