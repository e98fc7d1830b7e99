import type { Node } from 'web-tree-sitter';
import { valueOf, type BicepObject, type BicepValue } from './bicep-value';

export interface Declarations {
  readonly params: readonly Parameter[];
  readonly outputs: readonly string[];
  readonly resources: readonly Resource[];
  readonly modules: readonly Module[];
  /** What a name can refer to: parameters, variables, resources, modules and the variables of loops. */
  readonly declared: readonly string[];
  /** Names that expressions use. */
  readonly used: readonly string[];
}

export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
}

export interface Resource {
  readonly symbol: string;
  readonly type: string;
  readonly body: BicepObject;
}

export interface Module {
  readonly symbol: string;
  /** Below `infra/`: every call is made from `main.bicep`. */
  readonly path: string;
  readonly params: BicepObject;
}

export function declarationsOf(root: Node): Declarations {
  const all = root.namedChildren;
  const of = (type: string) => all.filter((node) => node.type === type);
  return {
    params: of('parameter_declaration').map(parameterOf),
    outputs: of('output_declaration').map(nameOf),
    resources: of('resource_declaration').map((node) => ({
      symbol: nameOf(node),
      type: textIn(childOf(node, 'string')),
      body: bodyOf(node),
    })),
    modules: of('module_declaration').map((node) => ({
      symbol: nameOf(node),
      path: textIn(childOf(node, 'string')),
      params: objectIn(bodyOf(node), 'params'),
    })),
    declared: [
      ...all.filter((node) => DECLARING.has(node.type)).map(nameOf),
      ...root.descendantsOfType('for_statement').map(nameOf),
    ],
    used: usedIn(root),
  };
}

/** The object under a key, or an empty one. */
export function objectIn(object: BicepObject, key: string): BicepObject {
  const value = object[key];
  return isObject(value) ? value : {};
}

function isObject(value: BicepValue | undefined): value is BicepObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const DECLARING = new Set([
  'parameter_declaration',
  'variable_declaration',
  'resource_declaration',
  'module_declaration',
]);

function parameterOf(node: Node): Parameter {
  return {
    name: nameOf(node),
    type: childOf(node, 'type').text,
    // Name and type; a third child is the default.
    required: node.namedChildren.length === 2,
  };
}

function bodyOf(node: Node): BicepObject {
  const loop = node.namedChildren.find((child) => child.type === 'for_statement');
  const body = valueOf(childOf(loop ?? node, 'object'));
  return objectIn({ body }, 'body');
}

function nameOf(node: Node): string {
  return childOf(node, 'identifier').text;
}

function childOf(node: Node, type: string): Node {
  const child = node.namedChildren.find((one) => one.type === type);
  if (child === undefined) throw new Error(`line ${node.startPosition.row + 1}: a ${node.type} without ${type}`);
  return child;
}

function textIn(node: Node): string {
  const value = valueOf(node);
  if (typeof value !== 'string') throw new Error(`line ${node.startPosition.row + 1}: not a text`);
  return value;
}

/** An `identifier` is also what is declared, the key of a property, and the name of a function. */
function usedIn(node: Node): readonly string[] {
  if (node.type === 'identifier') return [node.text];
  const children = node.namedChildren;
  const names = NAMED_BY_FIRST.has(node.type) && children[0]?.type === 'identifier';
  return (names ? children.slice(1) : children).flatMap(usedIn);
}

const NAMED_BY_FIRST = new Set([
  ...DECLARING,
  'output_declaration',
  'for_statement',
  'object_property',
  'call_expression',
]);
