import type { Card } from '../ports/messenger';
import type { View } from './views';

/** Turns what a person is to be shown into a card with Swedish words. Pure; provided by `presentation/`. */
export type Render = (view: View) => Card;
