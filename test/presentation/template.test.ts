import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Template } from 'adaptivecards-templating';
import { readTemplate } from '../../src/presentation/template';

/** Our cards are templates in Microsoft's language: its own library draws each of them as the program does. */

const CARDS = resolve(__dirname, '../../cards');

const templates = readdirSync(CARDS, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name): readonly [string, unknown] => [name, JSON.parse(readFileSync(join(CARDS, name), 'utf8'))]);

/** What can be bound to a path: also what looks like a template, lists that are elements of the card, and nothing. */
const VALUES: readonly unknown[] = [
  'A text',
  '',
  '${$root}',
  0,
  7,
  true,
  false,
  null,
  [],
  [{ type: 'TextBlock', text: '${text}' }],
  [['nested'], 'second', null],
  { type: 'Container', items: [] },
];

type Given = Record<string | number, unknown>;

/** Data with something at every path that is bound in the template, and lists of so many for what is repeated. */
function dataFor(template: unknown, length: number, turn: number): Given {
  const root: Given = {};
  let next = turn;
  const value = () => VALUES[(next += 1) % VALUES.length];

  function fill(node: unknown, here: Given): void {
    if (typeof node === 'string' && node.startsWith('${')) put(node, here, (before) => before ?? value());
    if (typeof node !== 'object' || node === null) return;
    const { $data: repeated, ...fields }: { readonly $data?: unknown } = node;
    if (typeof repeated !== 'string') {
      for (const field of Object.values<unknown>(Array.isArray(node) ? node : fields)) fill(field, here);
      return;
    }
    put(repeated, here, (before) => {
      const items: readonly unknown[] = Array.isArray(before) ? before : Array.from({ length }, () => ({}));
      return items.map((item) => {
        const inner: Given = isGiven(item) ? item : {};
        for (const field of Object.values<unknown>(fields)) fill(field, inner);
        return Object.keys(inner).length === 0 ? value() : inner;
      });
    });
  }

  function put(binding: string, here: Given, what: (before: unknown) => unknown): void {
    const keys = binding
      .slice(2, -1)
      .split(/[.[\]]+/)
      .filter((key) => key !== '');
    if (keys[0] === '$data') return;
    const path = keys.filter((key) => key !== '$root');
    let at = keys[0] === '$root' ? root : here;
    for (const [index, key] of path.slice(0, -1).entries()) {
      const inner = at[key] ?? (/^\d+$/.test(path[index + 1] ?? '') ? [] : {});
      const within: Given = isGiven(inner) ? inner : {};
      at[key] = within;
      at = within;
    }
    const last = path.at(-1) ?? '';
    at[last] = what(at[last]);
  }

  fill(template, root);
  return root;
}

function isGiven(value: unknown): value is Given {
  return typeof value === 'object' && value !== null;
}

it.each(templates)('%s is drawn as Microsoft’s library draws it', (_, template) => {
  for (const [turn] of VALUES.entries()) {
    for (const length of [0, 1, 3]) {
      const data = dataFor(template, length, turn);
      expect(readTemplate(template)(data)).toEqual(new Template(template).expand({ $root: data }));
    }
  }
});

it.each([
  ['a condition', { type: 'TextBlock', text: 'x', $when: '${isShown}' }],
  ['a function', { type: 'TextBlock', text: '${toUpper(title)}' }],
  ['a text around a binding', { type: 'TextBlock', text: 'To ${name}' }],
  ['two bindings in one text', { type: 'TextBlock', text: '${first}${last}' }],
  ['the number of what is repeated', { type: 'TextBlock', text: '${$index}' }],
])('is refused with %s, which the library would draw', (_, template) => {
  expect(() => readTemplate(template)).toThrow('a template cannot have');
});
