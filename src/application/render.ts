import type { Card } from '../ports/messenger';
import type { View } from './views';
import type { WayBack } from './way-back';

/**
 * Turns what a person is to be shown into a card with Swedish words, and with the way back to the cards that they `came`
 * from. Pure; provided by `presentation/`.
 */
export type Render = (view: View, came?: WayBack) => Card;
