import type { Element } from './card-template';

/**
 * Gives every Action.Execute an Action.Submit that carries the same data, the same inputs and the verb, for clients without Universal
 * Actions. The action of `refresh` needs none.
 */
export function withSubmitFallback(card: Element): Element {
  const { refresh, ...shown } = card;
  const withFallbacks = withFallback(shown);
  return refresh === undefined ? withFallbacks : { ...withFallbacks, refresh };
}

function withFallback(element: Element): Element {
  const inner = Object.fromEntries(Object.entries(element).map(([key, value]) => [key, inside(value)]));
  if (element['type'] !== 'Action.Execute') return inner;
  const { title, verb, data, associatedInputs } = element;
  const inputs = associatedInputs === undefined ? {} : { associatedInputs };
  return { ...inner, fallback: { type: 'Action.Submit', title, ...inputs, data: { ...asObject(data), verb } } };
}

function inside(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inside);
  return typeof value === 'object' && value !== null ? withFallback(asObject(value)) : value;
}

function asObject(value: unknown): Element {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
