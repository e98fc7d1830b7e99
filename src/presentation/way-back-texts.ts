import type { Return } from '../application/way-back';

/** The button that leads back to where somebody came from. */
export interface WayBackTexts {
  readonly to: Readonly<Record<Return, string>>;
  /** On a form, wherever it leads. */
  readonly withoutSaving: string;
}
