import { z } from 'zod/v4';
import { asTyped } from '../support/shown-card';

type Node = Readonly<Record<string, unknown>>;

interface NodeInCard {
  readonly node: Node;
  readonly path: readonly string[];
}

/** A card is gone through once, however many rules it is held against. */
const found = new WeakMap<object, readonly NodeInCard[]>();

/** Every object in a card, the card first; `path` is of keys. */
export function nodesOf(content: unknown): readonly NodeInCard[] {
  if (typeof content !== 'object' || content === null) return [];
  const known = found.get(content);
  if (known !== undefined) return known;
  const nodes: NodeInCard[] = [];
  gather(content, [], nodes);
  found.set(content, nodes);
  return nodes;
}

function gather(content: object, path: readonly string[], nodes: NodeInCard[]): void {
  if (!Array.isArray(content)) nodes.push({ node: { ...content }, path });
  for (const [key, value] of Object.entries<unknown>({ ...content })) {
    if (typeof value === 'object' && value !== null) gather(value, [...path, key], nodes);
  }
}

interface StringInCard {
  readonly type: string;
  readonly key: string;
  readonly text: string;
}

/** Every string in a card with the type of the object it is in and its key. */
export function stringsOf(content: unknown): readonly StringInCard[] {
  return stringsIn(nodesOf(content));
}

/** The same without what buttons send back, which nobody sees. */
export function shownStringsOf(content: unknown): readonly StringInCard[] {
  return stringsIn(nodesOf(content).filter(({ path }) => path.at(-1) !== 'data'));
}

function stringsIn(nodes: ReturnType<typeof nodesOf>): readonly StringInCard[] {
  return nodes.flatMap(({ node, path }) =>
    Object.entries(node).flatMap(([key, value]) => {
      const texts = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [value];
      const type = typeof node['type'] === 'string' ? node['type'] : (path.at(-2) ?? '');
      return texts.filter((text) => typeof text === 'string').map((text) => ({ type, key, text: asTyped(text) }));
    }),
  );
}

/** What stands on two lines where there is no more room, said without how the program finds it. */
const CAN_BREAK: readonly RegExp[] = [
  /\d \d{3}(?!\d)/,
  /\d (tkr|kr|kronor)\b/,
  /\bkl\. \d/i,
  /\p{L} (PC|OB) \d{4}:|(PC|OB) \d{4}:/u,
  /(^|[ (])\d{4}-\d\d-\d\d/,
  /(^| )(p\.|§) \d/,
  /\d (januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\b/i,
  /\d (January|February|March|April|May|June|July|August|September|October|November|December)\b/,
  /(ingeravtryck|ingerprint)[^:]*: .*-/,
];
const READ = ['text', 'label', 'title', 'placeholder', 'errorMessage'];

/** What people read on a card of which a sum, a day, a time or a number can stand on two lines. */
export function breakableOn(content: unknown): readonly string[] {
  return nodesOf(content)
    .filter(({ path }) => !path.includes('data'))
    .flatMap(({ node }) => Object.entries(node).filter(([key]) => READ.includes(key)))
    .map(([, said]) => String(said))
    .filter((said) => CAN_BREAK.some((thing) => thing.test(said)));
}

const runs = z.array(z.union([z.string(), z.object({ text: z.string() })]));

/** What a reader sees, in order: runs of one paragraph together, then a line break. */
export function readable(content: unknown): string {
  return nodesOf(content)
    .flatMap(({ node }) => {
      if (node['type'] === 'TextBlock') return [asTyped(String(node['text']))];
      if (node['type'] !== 'RichTextBlock') return [];
      return [
        asTyped(
          runs
            .parse(node['inlines'])
            .map((run) => (typeof run === 'string' ? run : run.text))
            .join(''),
        ),
      ];
    })
    .join('\n');
}

export function actionsOf(content: unknown): readonly Node[] {
  return nodesOf(content)
    .filter(({ node, path }) => String(node['type']).startsWith('Action.') && path.at(-1) !== 'fallback')
    .map(({ node }) => node);
}

export function inputsOf(content: unknown): readonly Node[] {
  return nodesOf(content)
    .filter(({ node }) => String(node['type']).startsWith('Input.'))
    .map(({ node }) => node);
}

/** The titles of the buttons, in the order they stand; those inside small forms too. */
export function buttonsOf(content: unknown): readonly string[] {
  return actionsOf(content)
    .filter(({ type }) => type !== 'Action.OpenUrl')
    .map(({ title }) => asTyped(String(title)));
}

export function executesOf(content: unknown): readonly Node[] {
  return actionsOf(content).filter(({ type }) => type === 'Action.Execute');
}

/** The inputs that go with an action: those of the small form it is in and of the card around it. */
export function inputsSentWith(content: unknown, verb: string, choice?: string): readonly string[] {
  const around = nodesOf(content).find(({ node, path }) => isButton(node, verb, choice) && path.at(-1) !== 'fallback');
  if (around === undefined) return [];
  const formStart = around.path.lastIndexOf('card');
  const own = formStart < 0 ? [] : around.path.slice(0, formStart + 1);
  return nodesOf(content)
    .filter(({ node, path }) => {
      const formOf = path.slice(0, path.lastIndexOf('card') + 1);
      return String(node['type']).startsWith('Input.') && (formOf.length === 0 || formOf.join() === own.join());
    })
    .map(({ node }) => String(node['id']));
}

function isButton(node: Node, verb: string, choice: string | undefined): boolean {
  if (node['verb'] !== verb) return false;
  const { data } = node;
  return (
    choice === undefined || (typeof data === 'object' && data !== null && 'choice' in data && data.choice === choice)
  );
}
