import type { Chance } from '../seeded-chance';

/** Texts that have broken programs: bidi and zero-width marks, halves of letters, bindings, markup, and many of one thing. */
const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '\u202Eesrever\u202C',
  '\u2066\u2067\u2068\u2069',
  '\u200B\u200C\u200D\u2060\uFEFF',
  'bes\u00ADlut',
  '\uD800',
  '\uDC00x',
  'a\u0301\u0301\u0301\u0301'.repeat(200),
  '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}'.repeat(50),
  '${$root}${$data}${if(true, x, y)}',
  '{{DATE(2026-06-04T08:00:00Z)}}',
  '[a](javascript:alert(1)) **b** `c`',
  '<at>Vote Bot</at> ny',
  '<at '.repeat(7_000),
  '!'.repeat(28_000),
  '\n'.repeat(20_000),
  'a\tb\r\n'.repeat(5_000),
  ' '.repeat(28_000),
  ';messageid='.repeat(500),
  'x'.repeat(100_000),
  '__proto__',
  'constructor',
  'toString',
  'todo.show',
  'vote.cast',
  '../../../etc/passwd',
  "'; DROP TABLE records; --",
  'https://user:password@example.com:8080/%00?#',
  'http://169.254.169.254/latest',
  '9'.repeat(400),
  '2026-02-30',
  '2026-06-04T08:00:00.000Z',
  '+999999-01-01T00:00:00.000Z',
  '-1',
  '1e400',
  'NaN',
  'beslut',
  '\u00e4renden',
  'att g\u00f6ra',
];

const HOSTILE_VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -0,
  -1,
  1.5,
  2 ** 53,
  1e308,
  [],
  {},
  [[]],
  [null],
  [{ id: null }],
  { id: {} },
  { length: 1e9 },
  { toString: 'x', valueOf: 'y' },
  { toJSON: 'x' },
  { then: 'x' },
  Array.from({ length: 5_000 }, () => 1),
  Array.from({ length: 2_000 }, () => ({})),
];

const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf', 'then'];
const DEPTHS = [3, 50, 1_000, 10_000];

type Place = readonly [holder: Record<string, unknown>, key: string];

/** Everything that can be changed, an array's items included. The activities are shallow, so it ends. */
function placesIn(value: unknown, found: Place[] = []): readonly Place[] {
  if (!isHolder(value)) return found;
  for (const key of Object.keys(value)) {
    found.push([value, key]);
    placesIn(value[key], found);
  }
  return found;
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function set(holder: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function woven(text: string, marks: string, chance: Chance): string {
  const at = Math.floor(chance.next() * (text.length + 1));
  return text.slice(0, at) + marks + text.slice(at);
}

/** What a field holds instead. `known` are ids and words that mean something here. */
function instead(value: unknown, known: readonly string[], places: readonly Place[], chance: Chance): unknown {
  switch (chance.oneOf(['text', 'woven', 'value', 'known', 'other', 'array', 'object', 'kind'] as const)) {
    case 'text':
      return chance.oneOf(HOSTILE_TEXTS);
    case 'woven':
      return woven(typeof value === 'string' ? value : '', chance.oneOf(HOSTILE_TEXTS), chance);
    case 'value':
      return structuredClone(chance.oneOf(HOSTILE_VALUES));
    case 'known':
      return chance.oneOf(known);
    case 'other': {
      const [holder, key] = chance.oneOf(places);
      return structuredClone(holder[key]);
    }
    case 'array':
      return [value, value];
    case 'object':
      return { [chance.oneOf(PROTOTYPE_NAMES.slice(2))]: value, id: value };
    case 'kind':
      return typeof value === 'string' ? Number(value) || 7 : JSON.stringify(value);
  }
}

/** Changes one field, or takes it away, gives it another name or puts something beside it. Returns what it has become. */
export function spoil(activity: object, known: readonly string[], chance: Chance): object {
  const spoilt = structuredClone(activity);
  const places = placesIn(spoilt);
  const [holder, key] = chance.oneOf(places);
  const value = holder[key];
  switch (chance.oneOf(['instead', 'instead', 'instead', 'instead', 'gone', 'renamed', 'beside'] as const)) {
    case 'instead':
      set(holder, key, instead(value, known, places, chance));
      break;
    case 'gone':
      Reflect.deleteProperty(holder, key);
      break;
    case 'renamed':
      Reflect.deleteProperty(holder, key);
      set(holder, chance.oneOf([...PROTOTYPE_NAMES, key.toUpperCase(), `${key}\u200B`]), value);
      break;
    case 'beside':
      set(holder, chance.oneOf(PROTOTYPE_NAMES), chance.oneOf<unknown>([{ polluted: true }, null, 'x', value]));
      break;
  }
  return spoilt;
}

/** The activity as text, with one field as deep as it can be sent. A nest that deep cannot be written by JSON.stringify. */
export function deepened(activity: object, chance: Chance): string {
  const marked = structuredClone(activity);
  const [holder, key] = chance.oneOf(placesIn(marked));
  set(holder, key, 'THE NEST');
  const depth = chance.oneOf(DEPTHS);
  const nest = chance.percent(50)
    ? '['.repeat(depth) + ']'.repeat(depth)
    : '{"a":'.repeat(depth) + '1' + '}'.repeat(depth);
  return JSON.stringify(marked).replace('"THE NEST"', () => nest);
}
