import type { Texts } from './texts';

export type { ViewOf } from '../application/views';

/** What every card template is bound to besides its own data. */
export interface CommonData {
  readonly common: Texts['common'];
}
