import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Template } from 'adaptivecards-templating';
import { z } from 'zod/v4';
import { putLast } from '../application/put-last';
import { finishing } from './finishing';
import { withSubmitFallbacks } from './submit-fallback';
import { missing, templating } from './templating';
import { withWayOnButtons } from './way-on-buttons';

/** Where the templates are, seen from `src/presentation` and from a `dist/presentation` alike. */
const CARDS = join(__dirname, '../../cards');

const element = z.record(z.string(), z.unknown());
const elements = z.array(element);

/** One piece of an expanded card. */
export type Element = Readonly<Record<string, unknown>>;

/**
 * Reads `cards/<name>.json`. Templates hold no `$when`, which drops an element in silence when a field is misspelt: what
 * may be absent is bound as a list of none or one (`$data`).
 */
export function loadCard(name: string): (data: object) => Element {
  const expand = load(name);
  return (data) => element.parse(expand(data));
}

/** Reads `cards/parts/<name>.json`: elements that several cards share. */
export function loadPart(name: string): (data: object) => readonly Element[] {
  const expand = load(`parts/${name}`);
  return remembering((data: object) => {
    const made = elements.parse(expand(data));
    for (const one of made) finished.add(one);
    return made;
  });
}

/**
 * Elements of parts that are finished already: the cards that they stand in need not go through them again.
 */
const finished = new WeakSet<object>();

/**
 * How many parts are remembered: those of a hundred matters that are voted on at the same time. With fewer, each
 * matter would drive out the next.
 */
const MOST_REMEMBERED = 1_000;

/**
 * The templating library takes most of the time of a vote, and most of what it makes is the same for every voter: the
 * same data give the same elements, which nobody changes.
 */
export function remembering<Data extends object>(
  expand: (data: Data) => readonly Element[],
): (data: Data) => readonly Element[] {
  const remembered = new Map<string, readonly Element[]>();
  return (data) => {
    const key = keyOf(data);
    const made = remembered.get(key) ?? expand(data);
    nameOf(made);
    putLast(remembered, key, made, MOST_REMEMBERED);
    return made;
  };
}

const names = new WeakMap<object, number>();
let lastName = 0;

function nameOf(lasting: object): number {
  const name = names.get(lasting) ?? (lastName += 1);
  names.set(lasting, name);
  return name;
}

/**
 * Tells data apart as JSON would. What others have made of data, and the texts of a card (`t`), are not written out: each
 * is one lasting object.
 */
function keyOf(value: unknown, field = ''): string {
  if (typeof value === 'string') return `${value.length}:${value}`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (field === 't' || names.has(value)) return `#${nameOf(value)}`;
  let key = '';
  if (Array.isArray(value)) {
    for (const one of value) key += `${keyOf(one)},`;
    return `[${key}]`;
  }
  for (const [field, inner] of Object.entries(value)) key += `${keyOf(field)}=${keyOf(inner, field)},`;
  return `{${key}}`;
}

function load(name: string): (data: object) => unknown {
  const written: unknown = JSON.parse(readFileSync(join(CARDS, `${name}.json`), 'utf8'));
  let template: Template | undefined;
  return (data) => {
    // A card that is not drawn need not be understood. A test draws each of them.
    template ??= new (templating().Template)(withWayOnButtons(withSubmitFallbacks(written)));
    missing.length = 0;
    const expanded: unknown = template.expand({ $root: data });
    if (missing.length > 0) throw new Error(`cards/${name}.json: nothing bound to ${missing.join(', ')}`);
    return finishing(expanded, finished);
  };
}
