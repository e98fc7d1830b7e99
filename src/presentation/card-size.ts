import type { Element } from './card-template';

/** Below the 28 KB that Teams takes, with room for the message around the card. */
export const MOST_CARD_BYTES = 26 * 1024;

export function bytesOf(content: unknown): number {
  return Buffer.byteLength(JSON.stringify(content));
}

const weights = new WeakMap<object, number>();

/** The same for a card. An element that several cards share is weighed once: nobody changes it. */
export function bytesOfCard({ body, ...around }: Element): number {
  const elements: readonly unknown[] = Array.isArray(body) ? body : [];
  return elements.reduce<number>((sum, element) => sum + weightOf(element) + 1, bytesOf({ ...around, body: [] }));
}

function weightOf(element: unknown): number {
  if (typeof element !== 'object' || element === null) return bytesOf(element);
  const weight = weights.get(element) ?? bytesOf(element);
  weights.set(element, weight);
  return weight;
}

/** The card made with the first of the sizes that fits, else with the last. The sizes go from large to small. */
export function fitting<Size>(sizes: readonly [Size, ...(readonly Size[])], build: (size: Size) => Element): Element {
  const [size, ...smaller] = sizes;
  const card = build(size);
  const [next, ...rest] = smaller;
  return next === undefined || bytesOfCard(card) <= MOST_CARD_BYTES ? card : fitting([next, ...rest], build);
}
