import type { View } from '../application/views';
import type { Texts } from './texts';

export type ViewOf<Name extends View['card']> = Extract<View, { card: Name }>;

/** What every card template is bound to besides its own data. */
export interface CommonData {
  readonly common: Texts['common'];
}
