import type { Node } from 'web-tree-sitter';

export type BicepValue = string | number | boolean | null | readonly BicepValue[] | BicepObject;
export interface BicepObject {
  readonly [key: string]: BicepValue;
}

/** Literals as they are. An expression is its text after `=`; what a string interpolates stays as it is written. */
export function valueOf(node: Node): BicepValue {
  switch (node.type) {
    case 'string':
      return node.text.slice(1, -1);
    case 'number':
      return Number(node.text);
    case 'boolean':
      return node.text === 'true';
    case 'null':
      return null;
    case 'array':
      return elementsOf(node).map(valueOf);
    case 'object':
      return Object.fromEntries(elementsOf(node).map(propertyOf));
    default:
      return `=${node.text}`;
  }
}

function propertyOf(property: Node): [string, BicepValue] {
  const [key, value] = elementsOf(property);
  if (key === undefined || value === undefined) throw new Error(`line ${property.startPosition.row + 1}: no value`);
  return [key.type === 'string' ? key.text.slice(1, -1) : key.text, valueOf(value)];
}

function elementsOf(node: Node): readonly Node[] {
  return node.namedChildren.filter((child) => child.type !== 'comment');
}
