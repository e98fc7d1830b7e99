/**
 * Gives every Action.Execute in a template an Action.Submit that carries the same data, the same inputs and the verb, for
 * clients without Universal Actions, unless it has one of its own. The action of `refresh` needs none.
 */
export function withSubmitFallbacks(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withSubmitFallbacks);
  if (typeof node !== 'object' || node === null) return node;
  const fields = Object.entries(node).map(
    ([key, value]: [string, unknown]) => [key, key === 'refresh' ? value : withSubmitFallbacks(value)] as const,
  );
  const element = new Map(fields);
  return Object.fromEntries(
    element.get('type') === 'Action.Execute' && !element.has('fallback')
      ? element.set('fallback', submitOf(element))
      : element,
  );
}

function submitOf(execute: ReadonlyMap<string, unknown>): object {
  const associatedInputs = execute.get('associatedInputs');
  const data = execute.get('data');
  return {
    type: 'Action.Submit',
    title: execute.get('title'),
    ...(associatedInputs !== undefined && { associatedInputs }),
    data: { ...(typeof data === 'object' && data), verb: execute.get('verb') },
  };
}
