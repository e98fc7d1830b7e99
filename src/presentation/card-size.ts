import type { Element } from './card-template';

/** Below the 28 KB that Teams takes, with room for the message around the card. */
export const MOST_CARD_BYTES = 26 * 1024;

export function bytesOf(content: unknown): number {
  return Buffer.byteLength(JSON.stringify(content));
}

/** The card made with the first of the sizes that fits, else with the last. The sizes go from large to small. */
export function fitting<Size>(sizes: readonly [Size, ...(readonly Size[])], build: (size: Size) => Element): Element {
  const [size, ...smaller] = sizes;
  const card = build(size);
  const [next, ...rest] = smaller;
  return next === undefined || bytesOf(card) <= MOST_CARD_BYTES ? card : fitting([next, ...rest], build);
}
