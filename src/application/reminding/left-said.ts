import { putLast } from '../put-last';

/**
 * How much was left by the answers that this process has given to what people did on their own cards, by the receipt. The card
 * that stands is to say the same. A receipt that another process draws, since this one is gone, says nothing of it.
 */
export interface LeftSaid {
  note(receipt: string, left: number): void;
  /** `null` when it was not said: the person answered in the channel, or before another process. */
  by(receipt: string): number | null;
}

/** More than answer in the seconds before their cards have been redrawn. */
const MOST_SAID = 2_000;

export function createLeftSaid(): LeftSaid {
  const said = new Map<string, number>();
  return {
    note: (receipt, left) => putLast(said, receipt, left, MOST_SAID),
    by: (receipt) => said.get(receipt) ?? null,
  };
}
