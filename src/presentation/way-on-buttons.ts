import { OPENINGS, type WayBack } from '../application/way-back';

/** What a card's buttons say of the way back, and the button that leads there. */
export interface WayFromCard {
  /** For buttons that open something: the way that leads back to this card. */
  readonly opening: WayBack;
  /** For buttons that do something: the card that answers leads where this card leads. */
  readonly doing: WayBack;
  /** The button that leads back, last on the card. A list of none or one. */
  readonly leaving: readonly Readonly<Record<string, unknown>>[];
}

/** The ways of a card that nobody has come to from another card. */
export const NO_WAY_BACK: WayFromCard = { opening: [], doing: [], leaving: [] };

const opening: ReadonlySet<unknown> = new Set(OPENINGS);

/**
 * Gives every button in a template what it says of the way back. The action of `refresh` leads nowhere, and a client
 * without Universal Actions gets its answer as a message of its own, below the card that it was opened from.
 */
export function withWayOnButtons(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withWayOnButtons);
  if (typeof node !== 'object' || node === null) return node;
  const fields = Object.entries(node).map(
    ([key, value]: [string, unknown]) => [key, key === 'refresh' ? value : withWayOnButtons(value)] as const,
  );
  const element = new Map(fields);
  const data = element.get('data');
  if (element.get('type') !== 'Action.Execute' || typeof data !== 'object') return Object.fromEntries(element);
  const way = opening.has(element.get('verb')) ? 'opening' : 'doing';
  return Object.fromEntries(element.set('data', { ...data, came: `\${$root.common.way.${way}}` }));
}

/**
 * Leaves out what a button would say without need, since some cards have little room: a way back that leads nowhere, and
 * the name of a reminder on a card that is no reminder's.
 */
export function withoutEmptyWays(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutEmptyWays);
  if (typeof data !== 'object' || data === null) return data;
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(data)) {
    const isEmptyWay = (key === 'came' && isEmpty(value)) || (key === 'reminder' && value === '');
    if (!isEmptyWay) kept[key] = withoutEmptyWays(value);
  }
  return kept;
}

function isEmpty(way: unknown): boolean {
  return Array.isArray(way) && way.length === 0;
}
