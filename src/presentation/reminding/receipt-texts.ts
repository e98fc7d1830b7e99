import type { StepTaken } from '../../domain/minutes/step-taken';
import type { Choice } from '../../domain/resolution/ballot';
import type { Instant } from '../../domain/time';

export interface ReceiptTexts {
  readonly heading: string;
  readonly answered: (title: string, choice: Choice, at: Instant) => string;
  readonly done: (title: string, taken: StepTaken) => string;
  readonly next: string;
  /** How much waited for the person the moment after: the receipt stands long after that. */
  readonly left: (count: number) => string;
  readonly showOrChange: string;
  readonly show: string;
  /** Without what was answered: others may see the screen. */
  readonly summary: (title: string) => string;
}
