import type { View, ViewOf } from '../application/views';
import type { Card } from '../ports/messenger';
import type { Texts } from './texts';

/** A function for each of these cards, by the card's name. */
export type CardsOf<Some extends View> = {
  readonly [Name in Some['card']]: (texts: Texts, view: ViewOf<Name>) => Card;
};
